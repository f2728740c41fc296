// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/storiescontroller.h"

#include "commands/windowactions.h"
#include "controllers/menus.h"
#include "explorer.h"
#include "exporting/exportjob.h"
#include "exporting/picturefile.h"
#include "store/project.h"
#include "stories/savedviews.h"
#include "stories/shownview.h"
#include "stories/storybar.h"
#include "stories/storyexport.h"
#include "stories/storypanel.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressDialog>

#include <cmath>

namespace {
constexpr int untilShown = 400; // ms
}

StoriesController::StoriesController(Appearance &appearance, std::function<QDateTime()> now)
    : m_appearance(appearance)
    , m_now(std::move(now))
{
}

QAction *StoriesController::add(QMenu &menu, const QString &name, const QKeySequence &key, std::function<void()> act)
{
    QAction *action = menu.addAction(name, this, [this, act = std::move(act)] {
        if (m_explorer)
            act();
    });
    action->setShortcut(key);
    return action;
}

void StoriesController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *menu = menus.addMenu(tr("&Stories"));
    m_menu = menu->menuAction();
    m_save = add(*menu, tr("&Save this view…"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { saveView(); });
    m_views = menu->addMenu(tr("Saved &views"));
    setFilledOnOpen(*m_views);
    connect(m_views, &QMenu::aboutToShow, this, &StoriesController::fillViews);
    menu->addSeparator();
    add(*menu, tr("&Write a story…"), QKeySequence(Qt::CTRL | Qt::Key_5), [this] {
        m_explorer->setPage(nullptr);
        m_explorer->showPanel(panel(), tr("Story"));
        panel().stops().setFocus();
    });
    m_stop = add(*menu, tr("&Add this view to the story"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] {
        m_explorer->showPanel(panel(), tr("Story"));
        panel().addStop();
    });
    m_export = add(*menu, tr("&Export the story…"), {}, [this] { askForFile(panel().storyName()); });
    menu->addSeparator();
    m_play = add(*menu, tr("&Play the story"), QKeySequence(Qt::Key_F5), [this] { play(panel().storyName(), 0); });
    m_playing << add(*menu, tr("&Next stop"), QKeySequence(Qt::ALT | Qt::Key_PageDown), [this] { m_bar->go(1); })
              << add(*menu, tr("P&revious stop"), QKeySequence(Qt::ALT | Qt::Key_PageUp), [this] { m_bar->go(-1); })
              << add(*menu, tr("En&d the story"), {}, [this] { m_bar->end(); });
}

void StoriesController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_panel = nullptr;
    m_bar = nullptr;
    m_menu->setEnabled(explorer != nullptr);
    if (explorer) {
        m_bar = new StoryBar(*explorer, m_appearance);
        explorer->addBar(m_bar);
        connect(m_bar, &StoryBar::changed, this, &StoriesController::follow);
        connect(&explorer->workspace().editor(), &ProjectEditor::changed, this, &StoriesController::follow);
        connect(explorer, &Explorer::pageChanged, this, &StoriesController::follow);
    }
    follow();
}

void StoriesController::follow()
{
    const bool writable = m_explorer && !m_explorer->workspace().project().isReadOnly();
    const bool told = m_explorer && !SavedViews(m_explorer->workspace()).stories().empty();
    m_menu->setEnabled(m_explorer && !m_explorer->page());
    m_save->setEnabled(writable);
    m_stop->setEnabled(writable);
    m_play->setEnabled(told);
    m_export->setEnabled(told);
    for (QAction *action : std::as_const(m_playing))
        action->setEnabled(m_bar && m_bar->isPlaying());
}

StoryPanel &StoriesController::panel()
{
    if (!m_panel) {
        m_panel = new StoryPanel(*m_explorer, m_appearance, m_explorer);
        m_panel->hide();
        connect(m_panel, &StoryPanel::playWanted, this, &StoriesController::play);
        connect(m_panel, &StoryPanel::exportWanted, this, &StoriesController::askForFile);
    }
    return *m_panel;
}

void StoriesController::saveView()
{
    SavedViews views(m_explorer->workspace());
    bool wanted = false;
    const QString name
        = QInputDialog::getText(m_explorer, tr("Save this view"), tr("Name of the view"), QLineEdit::Normal, {}, &wanted).simplified();
    if (!wanted || name.isEmpty())
        return;
    if (views.isTaken(name)
        && QMessageBox::question(m_explorer, tr("Save this view"), tr("“%1” is there already. Put this view in its place?").arg(name))
            != QMessageBox::Yes)
        return;
    if (const auto saved = views.save({name, shownView(*m_explorer)}); !saved)
        Q_EMIT m_explorer->workspace().failed(saved.error());
}

void StoriesController::fillViews()
{
    m_views->clear();
    const auto views = SavedViews(m_explorer->workspace()).views();
    const auto menuText = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    for (const NamedView &view : views)
        m_views->addAction(menuText(view.name), this, [this, shown = view.view] { showView(*m_explorer, shown); });
    if (views.empty())
        m_views->addAction(tr("None is saved yet"))->setEnabled(false);
    m_views->addSeparator();
    QMenu *remove = m_views->addMenu(tr("&Remove"));
    remove->setEnabled(!views.empty() && !m_explorer->workspace().project().isReadOnly());
    for (const NamedView &view : views)
        remove->addAction(menuText(view.name), this, [this, name = view.name] {
            if (const auto removed = SavedViews(m_explorer->workspace()).remove(name); !removed)
                Q_EMIT m_explorer->workspace().failed(removed.error());
        });
}

void StoriesController::play(const QString &story, size_t from)
{
    const auto known = SavedViews(m_explorer->workspace()).story(story);
    if (known && !known->stops.empty())
        m_bar->play(*known, from);
}

void StoriesController::askForFile(const QString &story)
{
    QString ending;
    QString path = QFileDialog::getSaveFileName(m_explorer, tr("Export the story"), story,
                                                tr("A page (*.html)") + QStringLiteral(";;") + tr("Story for TimelineJS (*.json)"), &ending);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".html")) && !path.endsWith(QLatin1String(".json")))
        path += ending.contains(QLatin1String("json")) ? QStringLiteral(".json") : QStringLiteral(".html");
    exportStory(story, path);
}

void StoriesController::exportStory(const QString &name, const QString &path)
{
    const auto story = SavedViews(m_explorer->workspace()).story(name);
    if (!story || (m_job && m_job->isRunning()))
        return;
    const Viewport &time = m_explorer->time();
    const DateRange whole{Day(std::floor(time.extentFirst())), Day(std::ceil(time.extentLast())) - 1};
    m_job = new ExportJob(m_explorer->workspace().project(), m_explorer);
    auto *shown = new QProgressDialog(m_explorer);
    shown->setWindowTitle(tr("Export the story"));
    shown->setLabelText(tr("Drawing the pictures of “%1”…").arg(name));
    shown->setMinimumDuration(untilShown);
    shown->setRange(0, int(story->stops.size()));
    shown->setValue(0);
    connect(shown, &QProgressDialog::canceled, m_job, &ExportJob::stop);
    connect(m_job, &ExportJob::progressed, shown, [shown](qint64 stops) { shown->setValue(int(stops)); });
    connect(m_job, &ExportJob::finished, m_job, &QObject::deleteLater);
    connect(m_job, &ExportJob::failed, m_job, &QObject::deleteLater);
    connect(m_job, &QObject::destroyed, shown, &QObject::deleteLater);
    connect(m_job, &ExportJob::failed, shown, [explorer = m_explorer, shown](const QString &words) {
        if (!shown->wasCanceled())
            QMessageBox::warning(explorer, tr("Export the story"), words);
    });
    m_job->start([story = *story, path, whole, date = m_now().toLocalTime().date()](Project &project, const DrawingThread &thread,
                                                                                   const DataProgress &progress) -> Result<QString> {
        const auto bytes = path.endsWith(QLatin1String(".json")) ? storySlides(project, story, whole)
                                                                 : storyPage(project, story, date, thread, progress);
        if (!bytes)
            return bytes.error();
        const auto written = writeWhole(path, *bytes);
        return written ? Result<QString>(path) : written.error();
    });
}
