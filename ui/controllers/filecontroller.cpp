// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/filecontroller.h"

#include "commands/windowactions.h"
#include "explorer.h"
#include "importing/importdialog.h"
#include "importing/mappingdialog.h"
#include "mainwindow.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "personfolder.h"
#include "read/manifest.h"
#include "start/recentprojects.h"
#include "store/project.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolBar>

namespace {

const QString projectFilter = QStringLiteral("Annals (*.annals)");

} // namespace

FileController::FileController(MainWindow &window, const RecentProjects &recent, Appearance &appearance, QString who,
                               std::function<QDateTime()> now)
    : m_window(window), m_recent(recent), m_appearance(appearance), m_who(std::move(who)), m_now(std::move(now))
{
}

void FileController::populate(QMenuBar &menus, QToolBar &tools)
{
    QMenu *menu = menus.addMenu(tr("&File"));
    auto *import = menu->addAction(tr("&Import…"), this, &FileController::importFiles);
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    menu->addAction(tr("Import a &folder…"), this, &FileController::importFolder);
    menu->addSeparator();
    auto *open = menu->addAction(tr("&Open project…"), this, &FileController::choose);
    open->setShortcut(QKeySequence::Open);
    m_recentMenu = menu->addMenu(tr("&Recent projects"));
    setFilledOnOpen(*m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &FileController::fillRecent);
    menu->addAction(tr("Open the &sample"), this, &FileController::openSample);
    m_close = menu->addAction(tr("&Close project"), &m_window, &MainWindow::closeProject);
    m_close->setShortcut(QKeySequence::Close);
    menu->addSeparator();
    auto *quit = menu->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    const auto button = [&](const QString &name, Icon icon, QAction *action) {
        auto *made = new QPushButton(name);
        made->setAutoDefault(false);
        made->setFocusPolicy(Qt::TabFocus);
        setThemedIcon(*made, icon, m_appearance);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        return tools.addWidget(made);
    };
    button(tr("Import"), Icon::Import, import);
    m_openTool = button(tr("Open project"), Icon::Folder, open);
}

void FileController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_close->setEnabled(explorer != nullptr);
    m_openTool->setVisible(explorer == nullptr);
}

void FileController::fillRecent()
{
    m_recentMenu->clear();
    for (const RecentProject &project : m_recent.list())
        m_recentMenu->addAction(QFileInfo(project.path).completeBaseName(), this, [this, path = project.path] { open(path); });
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
}

void FileController::complain(const QString &message)
{
    QMessageBox::warning(&m_window, tr("Annals"), message);
}

void FileController::choose()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open project"), personFolder(), projectFilter);
    if (!path.isEmpty())
        open(path);
}

void FileController::open(const QString &path)
{
    if (const auto opened = m_window.openProject(path); !opened)
        complain(opened.error().text());
}

void FileController::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = QDir(folder).filePath(QStringLiteral("Amazon in China.annals"));
    if (!QDir().mkpath(folder))
        return complain(tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
    if (!QFileInfo::exists(path)) {
        ImportDialog dialog(path, {QStringLiteral(":/sample")}, m_who, {}, m_appearance.theme(), &m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
    }
    open(path);
}

void FileController::importFiles()
{
    const QString filters = tr("All files (*)") + QStringLiteral(";;")
        + tr("Articles (*.txt *.md *.markdown *.html *.htm *.mhtml *.mht *.eml *.pdf *.rss *.atom *.xml)") + QStringLiteral(";;")
        + tr("Tables (*.csv *.tsv *.json *.jsonl *.ics *.mw)");
    const QStringList paths = QFileDialog::getOpenFileNames(&m_window, tr("Import articles and tables"), personFolder(), filters);
    if (!paths.isEmpty())
        importPaths(paths);
}

void FileController::importFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Import a folder"), personFolder());
    if (!folder.isEmpty())
        importPaths({folder});
}

QString FileController::projectForImport()
{
    if (m_explorer)
        return m_explorer->workspace().project().path();
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Where should the new project lie?"),
                                                QDir(personFolder()).filePath(tr("My timeline.annals")), projectFilter,
                                                nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".annals");
    return path;
}

ReadOptions FileController::readOptions() const
{
    ReadOptions options;
    options.today = m_now().toLocalTime().date();
    return options;
}

void FileController::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return complain(tr("That is the address of a web page. Annals opens no connection: save the page with your browser and drop the file here."));
    if (paths.size() == 1 && paths.front().endsWith(u".annals", Qt::CaseInsensitive))
        return open(paths.front());
    if (m_explorer && m_explorer->workspace().project().isReadOnly())
        return complain(tr("%1 is open for reading only: nothing can be imported into it.")
                            .arg(QDir::toNativeSeparators(m_explorer->workspace().project().path())));
    const QString project = projectForImport();
    if (project.isEmpty())
        return;
    QStringList wanted;
    ReadOptions options = readOptions();
    for (const QString &path : paths) {
        if (isTable(path) && !Manifest::recognised(path)) {
            MappingDialog mapping(path, m_appearance.theme(), &m_window);
            if (mapping.exec() != QDialog::Accepted)
                continue;
            if (auto choices = mapping.choices(); !choices.empty())
                options.columnsOf.insert(path, std::move(choices));
        }
        wanted << path;
    }
    if (wanted.isEmpty())
        return;
    ImportDialog dialog(project, wanted, m_who, options, m_appearance.theme(), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!m_explorer) {
        open(project);
    } else if (const auto read = m_explorer->workspace().reload(); !read) {
        complain(read.error().text());
        return;
    }
    Q_EMIT imported(dialog.report());
}
