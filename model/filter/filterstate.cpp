// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterstate.h"

#include <utility>

FilterState::FilterState(QObject *parent)
    : QObject(parent)
{
}

void FilterState::apply(const EventFilter &filter)
{
    const bool wasAdjusting = std::exchange(m_adjusting, false);
    if (filter == current())
        return;
    if (!wasAdjusting) {
        m_history.resize(m_position + 1);
        m_history.emplace_back();
        ++m_position;
    }
    m_history[m_position] = filter;
    Q_EMIT changed(current());
}

void FilterState::adjust(const EventFilter &filter)
{
    if (filter == current())
        return;
    apply(filter);
    m_adjusting = true;
}

void FilterState::back()
{
    if (canGoBack())
        moveTo(m_position - 1);
}

void FilterState::forward()
{
    if (canGoForward())
        moveTo(m_position + 1);
}

void FilterState::reset()
{
    const bool different = !current().isEmpty();
    m_history.assign(1, {});
    m_position = 0;
    m_adjusting = false;
    if (different)
        Q_EMIT changed(current());
}

void FilterState::moveTo(size_t position)
{
    const bool different = m_history[position] != current();
    m_position = position;
    m_adjusting = false;
    if (different)
        Q_EMIT changed(current());
}
