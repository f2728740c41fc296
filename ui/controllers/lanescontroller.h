// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"
#include "core/daterange.h"
#include "timeline/era.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
struct TimelinePlace;

/// What a person makes of the timeline's lanes (pinned, collapsed, in another order) and the eras behind them; both are kept in the
/// project. Of a project that can only be read they last until it is closed.
class LanesController : public Controller
{
    Q_OBJECT
public:
    explicit LanesController(std::function<QDateTime()> now);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;
    /// Adds what can be done with the chosen range.
    void fillRangeMenu(QMenu &menu);
    /// Where the chosen range is that of an era.
    void removeEraOfRange();

private:
    void readLanes();
    void fillMenu(QMenu &menu, const TimelinePlace &place);
    void fillLaneMenu(QMenu &menu, size_t lane);
    void addEra(const std::optional<DateRange> &days);
    void editEra(size_t era);
    void removeEra(size_t era);
    void readEras();
    void keepEras(const QString &deed, std::vector<Era> eras);
    [[nodiscard]] std::optional<size_t> eraOfRange() const; ///< the one whose days are the chosen range
    void withLane(const std::function<void(size_t lane)> &act);

    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    QAction *m_menu = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_collapse = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_mark = nullptr;
    QAction *m_unmark = nullptr;
};
