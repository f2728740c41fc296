// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/importcontroller.h"

#include "controllers/menus.h"
#include "explorer.h"
#include "importing/reportview.h"
#include "importing/rereaddialog.h"
#include "importing/suggestionsdialog.h"
#include "importing/watchedfolder.h"
#include "mainwindow.h"
#include "palette/appearance.h"
#include "store/project.h"
#include "windowroom.h"
#include "words/ownwordsdialog.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QStatusBar>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace {

const QString folderSetting = QStringLiteral("watched folder");
constexpr int messageMs = 8000;

Result<std::vector<Suggestion>> suggestionsOf(const QString &path)
{
    const auto project = Project::open(path, Project::Mode::ReadWrite); // the window's connection is its thread's alone
    return project ? findSuggestions(**project) : project.error();
}

} // namespace

ImportController::ImportController(MainWindow &window, const Appearance &appearance, QString who, std::function<QDateTime()> now)
    : m_window(window)
    , m_appearance(appearance)
    , m_who(std::move(who))
    , m_now(std::move(now))
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, &ImportController::showSuggestions);
}

ImportController::~ImportController()
{
    m_looking.waitForFinished();
}

void ImportController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menuTitled(menus, tr("&File"));
    m_suggest = new QAction(tr("Su&ggestions from tables…"), this);
    m_readAgain = new QAction(tr("Read articles agai&n…"), this);
    m_words = new QAction(tr("Words of &your own…"), this);
    m_watch = new QAction(tr("&Watch a folder…"), this);
    m_showReport = new QAction(tr("Import repor&t…"), this);
    m_showReport->setEnabled(false);
    connect(m_showReport, &QAction::triggered, this, &ImportController::showReport);
    connect(m_suggest, &QAction::triggered, this, &ImportController::suggest);
    connect(m_readAgain, &QAction::triggered, this, &ImportController::readAgain);
    connect(m_words, &QAction::triggered, this, &ImportController::editWords);
    connect(m_watch, &QAction::triggered, this, &ImportController::watchFolder);
    menu->insertActions(menu->actions().value(2), {m_watch, m_showReport, m_suggest, m_words, m_readAgain});
}

void ImportController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_folder.reset();
    m_report = {};
    m_showReport->setEnabled(false);
    const bool writable = explorer && !explorer->workspace().project().isReadOnly();
    m_suggest->setEnabled(writable);
    m_readAgain->setEnabled(writable);
    m_words->setEnabled(writable);
    m_watch->setEnabled(writable);
    m_watch->setText(tr("&Watch a folder…"));
    if (!writable)
        return;
    const auto folder = explorer->workspace().project().settings().value(folderSetting);
    if (folder && *folder && QFileInfo(**folder).isDir())
        watch(**folder);
}

void ImportController::suggest()
{
    look(true);
}

void ImportController::readAgain()
{
    RereadDialog(m_explorer->workspace(), m_appearance, &m_window).exec();
}

void ImportController::editWords()
{
    OwnWordsDialog(m_explorer->workspace(), m_appearance, &m_window).exec();
}

void ImportController::takeImport(const ImportReport &report)
{
    m_report.add(ImportReport(report));
    m_showReport->setEnabled(true);
    if (report.added() > 0)
        m_window.statusBar()->showMessage(tr("Articles and rows imported: %1 new").arg(QLocale().toString(report.added())), messageMs);
    if (m_explorer && report.added() > 0)
        look(false);
}

void ImportController::look(bool saysNothing)
{
    if (m_looking.isRunning())
        return;
    m_saysNothing = saysNothing;
    m_looking.setFuture(QtConcurrent::run(suggestionsOf, m_explorer->workspace().project().path()));
}

void ImportController::showSuggestions()
{
    const auto found = m_looking.result();
    if (!m_explorer)
        return;
    if (!found || found->empty()) {
        if (m_saysNothing)
            QMessageBox::information(&m_window, tr("Suggestions"),
                                     found ? tr("The rows of tables suggest nothing: no two look like one event, and no 1 January looks like a whole year.")
                                           : found.error().text());
        return;
    }
    Workspace &workspace = m_explorer->workspace();
    SuggestionsDialog dialog(workspace.project(), workspace.editor(), *found, &m_window);
    dialog.exec();
}

void ImportController::watchFolder()
{
    auto &settings = m_explorer->workspace().project().settings();
    if (m_folder) {
        m_folder.reset();
        m_watch->setText(tr("&Watch a folder…"));
        if (const auto removed = settings.remove(folderSetting); !removed)
            QMessageBox::warning(&m_window, tr("Annals"), removed.error().text());
        return;
    }
    const QString folder = QFileDialog::getExistingDirectory(&m_window, tr("Watch a folder: what arrives in it is imported"));
    if (folder.isEmpty())
        return;
    if (const auto kept = settings.set(folderSetting, folder); !kept)
        QMessageBox::warning(&m_window, tr("Annals"), kept.error().text());
    watch(folder);
}

void ImportController::watch(const QString &folder)
{
    m_folder = std::make_unique<WatchedFolder>(folder, m_explorer->workspace().project().path(), m_who, m_now);
    m_watch->setText(tr("Stop &watching %1").arg(QDir(folder).dirName().replace(u'&', QLatin1String("&&"))));
    connect(m_folder.get(), &WatchedFolder::imported, this, &ImportController::takeArrivals);
    connect(m_folder.get(), &WatchedFolder::failed, this,
            [this](const QString &message) { m_window.statusBar()->showMessage(message, messageMs); });
}

void ImportController::takeArrivals(const ImportReport &report)
{
    QString words = tr("From the watched folder: %1 new, %2 changed, %3 refused").arg(report.added()).arg(report.changed()).arg(report.rejected());
    if (report.gone() > 0)
        words += tr("; sentences gone that were decided about: %1").arg(report.gone());
    m_window.statusBar()->showMessage(words, messageMs);
    m_report.add(ImportReport(report));
    m_showReport->setEnabled(true);
    if (report.added() > 0 || report.changed() > 0)
        if (const auto read = m_explorer->workspace().reload(); !read)
            m_window.statusBar()->showMessage(read.error().text(), messageMs);
}

void ImportController::showReport()
{
    QDialog dialog(&m_window);
    dialog.setWindowTitle(tr("What was imported"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(new ReportView(m_report, m_appearance.theme()), 1);
    column->addWidget(buttons);
    resizeOnScreen(dialog, {860, 520});
    dialog.exec();
}
