// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "controllers/commandscontroller.h"
#include "controllers/copiescontroller.h"
#include "controllers/editcontroller.h"
#include "controllers/eventscontroller.h"
#include "controllers/exportcontroller.h"
#include "controllers/filecontroller.h"
#include "controllers/filtercontroller.h"
#include "controllers/helpcontroller.h"
#include "controllers/importcontroller.h"
#include "controllers/lanescontroller.h"
#include "controllers/reviewcontroller.h"
#include "controllers/storiescontroller.h"
#include "controllers/timelinecontroller.h"
#include "controllers/viewcontroller.h"
#include "deedrunner.h"
#include "explorer.h"
#include "otherwriters.h"
#include "palette/appearance.h"
#include "session.h"
#include "start/droparea.h"
#include "start/hintbar.h"
#include "start/recentprojects.h"
#include "start/startpage.h"
#include "statusline.h"
#include "store/project.h"
#include "timeline/timelineview.h"
#include "windowroom.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
}

MainWindow::MainWindow(QSettings &settings, RecentProjects &recent, Appearance &appearance, std::function<QDateTime()> now,
                       QString who)
    : m_settings(settings)
    , m_recent(recent)
    , m_appearance(appearance)
    , m_now(std::move(now))
    , m_who(std::move(who))
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(recent, appearance, m_now))
    , m_status(new StatusLine(appearance))
{
    setAcceptDrops(true);
    resizeOnScreen(*this, {1600, 1000});
    m_pages->addWidget(m_start);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    auto *tools = addToolBar(tr("Tools"));
    tools->setMovable(false);
    tools->setFloatable(false);
    tools->setFixedHeight(48);
    tools->setIconSize({16, 16});
    tools->setContextMenuPolicy(Qt::PreventContextMenu);

    auto files = std::make_unique<FileController>(*this, recent, appearance, m_who, m_now);
    m_files = files.get();
    auto imports = std::make_unique<ImportController>(*this, m_appearance, m_who, m_now);
    connect(m_files, &FileController::imported, imports.get(), &ImportController::takeImport);
    m_controllers.push_back(std::move(files));
    m_controllers.push_back(std::move(imports));
    m_controllers.push_back(std::make_unique<CopiesController>(*this, settings, [this] { return m_now().toLocalTime().date(); }));
    m_controllers.push_back(std::make_unique<EditController>(appearance));
    m_controllers.push_back(std::make_unique<FilterController>(appearance));
    auto events = std::make_unique<EventsController>(appearance, m_now);
    auto lanes = std::make_unique<LanesController>(m_now);
    connect(events.get(), &EventsController::eraRemovalWanted, lanes.get(), &LanesController::removeEraOfRange);
    m_controllers.push_back(std::move(events));
    auto views = std::make_unique<ViewController>(*this, settings, appearance);
    connect(views.get(), &ViewController::languageWanted, this, &MainWindow::languageWanted, Qt::QueuedConnection);
    m_controllers.push_back(std::move(views));
    auto timeline = std::make_unique<TimelineController>(settings, appearance, m_now);
    auto exports = std::make_unique<ExportController>(*this, settings, appearance, m_now);
    m_exports = exports.get();
    connect(timeline.get(), &TimelineController::rangeMenuWanted, lanes.get(), &LanesController::fillRangeMenu);
    connect(timeline.get(), &TimelineController::pictureWanted, exports.get(), &ExportController::exportRange);
    m_controllers.push_back(std::move(timeline));
    m_controllers.push_back(std::move(lanes));
    m_controllers.push_back(std::make_unique<ReviewController>(appearance, m_now));
    m_controllers.push_back(std::make_unique<StoriesController>(appearance, m_now));
    m_controllers.push_back(std::move(exports));
    auto commands = std::make_unique<CommandsController>(*this, settings, appearance);
    m_commands = commands.get();
    m_controllers.push_back(std::move(commands));
    m_controllers.push_back(std::make_unique<HelpController>(*this));
    for (const auto &controller : m_controllers) {
        controller->populate(*menuBar(), *tools);
        controller->setExplorer(nullptr);
    }
    m_commands->takeActions(*menuBar());

    connect(m_start, &StartPage::importWanted, m_files, &FileController::importPaths);
    connect(m_start, &StartPage::chooseFilesWanted, m_files, &FileController::importFiles);
    connect(m_start, &StartPage::chooseFolderWanted, m_files, &FileController::importFolder);
    connect(m_start, &StartPage::sampleWanted, m_files, &FileController::openSample);
    connect(m_start, &StartPage::openWanted, m_files, &FileController::choose);
    connect(m_start, &StartPage::projectWanted, m_files, &FileController::open);
    restoreGeometry(settings.value(geometryKey).toByteArray());
    showTitle();
}

MainWindow::~MainWindow()
{
    closeProject();
}

Result<Done> MainWindow::openProject(const QString &path)
{
    auto project = Project::open(path, Project::Mode::ReadWrite);
    if (!project) { // of a file that may only be read, all but importing works
        auto readable = Project::open(path, Project::Mode::ReadOnly);
        if (!readable)
            return readable.error();
        project = std::move(readable);
    }
    auto workspace = Workspace::of(std::move(project).value(), {m_who, m_now});
    if (!workspace)
        return workspace.error();
    closeProject();
    new DeedRunner(**workspace, {m_who, m_now}); // its child
    if (!(*workspace)->project().isReadOnly())
        new OtherWriters(**workspace); // likewise
    m_explorer = new Explorer(std::move(workspace).value(), m_appearance);
    m_pages->addWidget(m_explorer);
    m_pages->setCurrentWidget(m_explorer);
    m_status->setWorkspace(&m_explorer->workspace());
    for (const auto &controller : m_controllers)
        controller->setExplorer(m_explorer);
    restoreSession(m_settings, *m_explorer);
    if (HintBar::isWanted(m_settings))
        m_explorer->addBar(new HintBar(*m_explorer, m_settings, m_appearance));
    m_explorer->timeline().setFocus(); // keys work at once
    m_recent.add(path, m_now());
    showTitle();
    return Done{};
}

void MainWindow::closeProject()
{
    if (!m_explorer)
        return;
    keepSession(m_settings, *m_explorer);
    for (const auto &controller : m_controllers)
        controller->setExplorer(nullptr);
    m_status->setWorkspace(nullptr);
    m_pages->removeWidget(m_explorer);
    delete m_explorer; // closes the file
    m_explorer = nullptr;
    m_start->refresh();
    m_pages->setCurrentWidget(m_start);
    showTitle();
}

void MainWindow::showTitle()
{
    if (!m_explorer)
        return setWindowTitle(QStringLiteral("Annals"));
    Workspace &workspace = m_explorer->workspace();
    const QString name = workspace.snapshot().name;
    setWindowTitle((workspace.project().isReadOnly() ? tr("%1 (read only) – Annals") : tr("%1 – Annals")).arg(name));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QStringList paths = localPaths(*event->mimeData());
    QTimer::singleShot(0, this, [this, paths] { // the other program need not wait for the dialog
        if (paths.size() != 1 || !m_exports->restoreView(paths.front()))
            m_files->importPaths(paths);
    });
}
