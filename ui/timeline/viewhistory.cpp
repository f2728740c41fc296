// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/viewhistory.h"

#include "timeline/viewport.h"

#include <cmath>
#include <utility>

ViewHistory::ViewHistory(Viewport &time, int restMs, QObject *parent)
    : QObject(parent)
    , m_time(time)
    , m_views{present()}
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ViewHistory::settle);
    connect(&m_time, &Viewport::changed, this, [this] {
        m_rest.start();
        tell();
    });
}

ViewHistory::View ViewHistory::present() const
{
    const TimeScale scale = m_time.destination();
    return {scale.firstDay, scale.lastDay()};
}

bool ViewHistory::isPresent(const View &view) const
{
    const TimeScale scale = m_time.destination();
    const double halfPixel = 0.5 / scale.pixelsPerDay;
    return std::abs(view.first - scale.firstDay) <= halfPixel && std::abs(view.last - scale.lastDay()) <= halfPixel;
}

bool ViewHistory::canGoBack() const
{
    return m_place > 0 || !isPresent(m_views[m_place]);
}

void ViewHistory::settle()
{
    m_rest.stop();
    if (isPresent(m_views[m_place]))
        return;
    m_views.resize(m_place + 1);
    m_views.push_back(present());
    if (m_views.size() > most + 1)
        m_views.erase(m_views.begin());
    m_place = m_views.size() - 1;
    tell();
}

void ViewHistory::back()
{
    settle();
    if (m_place > 0)
        go(m_place - 1);
}

void ViewHistory::forward()
{
    settle();
    if (canGoForward())
        go(m_place + 1);
}

void ViewHistory::go(size_t place)
{
    m_place = place;
    m_time.visit(m_views[place].first, m_views[place].last);
    tell();
}

void ViewHistory::tell()
{
    const std::pair ways(canGoBack(), canGoForward());
    if (std::exchange(m_told, ways) != ways)
        Q_EMIT changed();
}
