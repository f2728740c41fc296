// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

#include <QDateTime>
#include <QPointer>

#include <functional>

class Appearance;
class QAction;
class QMenu;
class StoryBar;
class StoryPanel;
class ExportJob;

/// Named views, and stories: written in a panel, told in a bar over the timeline, exported as a page or for TimelineJS.
class StoriesController : public Controller
{
    Q_OBJECT
public:
    StoriesController(Appearance &appearance, std::function<QDateTime()> now);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

    /// Writes a story by the ending of the file, .html or .json, while the window goes on.
    void exportStory(const QString &name, const QString &path);

private:
    QAction *add(QMenu &menu, const QString &name, const QKeySequence &key, std::function<void()> act);
    void saveView();
    void fillViews();
    StoryPanel &panel();
    void play(const QString &story, size_t from);
    void askForFile(const QString &story);
    void follow();

    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    QPointer<StoryPanel> m_panel; ///< owned by the explorer
    QPointer<StoryBar> m_bar;
    QPointer<ExportJob> m_job; ///< likewise, while it runs
    QAction *m_menu = nullptr;
    QAction *m_save = nullptr;
    QMenu *m_views = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_play = nullptr;
    QAction *m_export = nullptr;
    QList<QAction *> m_playing; ///< only while a story is told
};
