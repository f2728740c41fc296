// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"
#include "core/daterange.h"

#include <QDateTime>
#include <QPointer>

#include <functional>
#include <memory>

class Appearance;
class GoToDate;
class QAction;
class QMenu;
class QSettings;
class ViewHistory;
struct TimelinePlace;

/// Ways through time: zoom, fit, go to a date and today, views back and on, from event to event, the chosen range, and
/// the menus of the timeline under the pointer.
class TimelineController : public Controller
{
    Q_OBJECT
public:
    /// `settings` keeps what the wheel does and must outlive it.
    TimelineController(QSettings &settings, Appearance &appearance, std::function<QDateTime()> now);
    ~TimelineController() override;

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

Q_SIGNALS:
    void pictureWanted(); ///< of the chosen range
    void rangeMenuWanted(QMenu &menu); ///< for what others do with the chosen range

private:
    [[nodiscard]] QWidget *makeTools();
    void addZoom(QMenu &menu);
    void addPlaces(QMenu &menu);
    void addSteps(QMenu &menu);
    void addRange(QMenu &menu);
    void addPreferences(QMenu &menu);
    QAction *add(QMenu &menu, const QString &name, const QList<QKeySequence> &keys, std::function<void()> act);
    void follow();
    void goToDate();
    void fillMenu(QMenu &menu, const TimelinePlace &place);
    void fillRangeMenu(QMenu &menu);
    void filterRange();

    QSettings &m_settings;
    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    std::unique_ptr<ViewHistory> m_history; ///< of the open project
    QPointer<GoToDate> m_goTo; ///< owned by the timeline
    QAction *m_tools = nullptr; ///< its part of the tool bar
    QAction *m_menu = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_today = nullptr;
    QAction *m_date = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_centre = nullptr;
    QAction *m_toRange = nullptr;
    QAction *m_rangeOf = nullptr;
    QAction *m_filterRange = nullptr;
    QAction *m_noRange = nullptr;
    QAction *m_wheel = nullptr;
    QList<QAction *> m_links;
    QList<QAction *> m_actions; ///< enabled while a project is open
};
