// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

#include "core/result.h"
#include "store/dailycopies.h"

#include <QDate>
#include <QFutureWatcher>

#include <functional>

class MainWindow;
class QAction;
class QMenu;
class QSettings;

/// The last ten days' copies of the open project: made when it is opened, given back from the menu.
class CopiesController : public Controller
{
    Q_OBJECT
public:
    /// `today` tells the day.
    CopiesController(MainWindow &window, QSettings &settings, std::function<QDate()> today);
    ~CopiesController() override; ///< waits for a copy that is being made

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

    /// Puts the open project back to a copy, and opens it anew.
    void restore(const DailyCopy &copy);

private:
    void keep(const QString &project);
    void fill();
    void ask(const DailyCopy &copy);

    MainWindow &m_window;
    QSettings &m_settings;
    std::function<QDate()> m_today;
    Explorer *m_explorer = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_daily = nullptr; ///< whether copies are made
    QFutureWatcher<Result<Done>> m_keeping;
};
