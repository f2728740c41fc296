// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/eventfilter.h"

#include <QObject>

#include <vector>

/// The filter that all views of a window share, with the ones before it. Like the pages of a browser: apply()
/// after back() forgets what lay ahead. Silent when nothing changes.
class FilterState : public QObject
{
    Q_OBJECT
public:
    explicit FilterState(QObject *parent = nullptr);

    [[nodiscard]] const EventFilter &current() const { return m_history[m_position]; }
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }

    void apply(const EventFilter &filter);
    /// apply() for what changes in small steps, such as a search while it is typed or a brush while it is
    /// dragged: replaces the current filter without a step of its own. End such a run with apply().
    void adjust(const EventFilter &filter);
    void clear() { apply({}); }
    void back();
    void forward();
    /// Forgets all filters, for another project.
    void reset();

Q_SIGNALS:
    void changed(const EventFilter &filter);

private:
    void moveTo(size_t position);

    std::vector<EventFilter> m_history{EventFilter()};
    size_t m_position = 0;
    bool m_adjusting = false; ///< the current filter is one that adjust() has put there
};
