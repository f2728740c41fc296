// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/viewport.h"

#include "core/calendar.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>

namespace
{

constexpr int animationMs = 200;
constexpr double gutter = 0.01;
constexpr double mostExtents = 1.2;
constexpr double shortestDays = 1;
constexpr double daysInYear = 365.2425;
constexpr double shortestExtent = 92;
constexpr qint64 firstYearWithoutEvents = 2000;
constexpr qint64 lastYearWithoutEvents = 2025;

} // namespace

Viewport::Viewport(QObject *parent)
    : QObject(parent)
{
    m_animation.setDuration(animationMs);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double t = value.toDouble();
        const double first = m_fromFirst + (m_toFirst - m_fromFirst) * t;
        const double last = m_fromLast + (m_toLast - m_fromLast) * t;
        apply(first, m_scale.width / (last - first));
    });
    setExtent({});
    fit(Motion::Immediate);
}

void Viewport::setPlot(double left, double width)
{
    const double days = m_scale.lastDay() - m_scale.firstDay;
    TimeScale scale = m_scale;
    scale.left = left;
    scale.width = std::max(1.0, width);
    scale.pixelsPerDay = scale.width / days;
    if (scale == m_scale)
        return;
    m_scale = scale;
    Q_EMIT changed(m_scale);
}

void Viewport::setExtent(const std::optional<DateRange> &extent)
{
    if (!extent) {
        m_extentFirst = double(dayOf({firstYearWithoutEvents, 1, 1}));
        m_extentLast = double(dayOf({lastYearWithoutEvents + 1, 1, 1}));
        return;
    }
    m_extentFirst = double(extent->first);
    m_extentLast = double(extent->last) + 1;
    const double missing = shortestExtent - (m_extentLast - m_extentFirst);
    if (missing > 0) { // a lone event stands in the middle of its time, not on all of the axis
        m_extentFirst -= missing / 2;
        m_extentLast += missing / 2;
    } else if (m_extentLast - m_extentFirst > 2 * daysInYear) {
        m_extentFirst = double(dayOf({civilOf(extent->first).year, 1, 1}));
        m_extentLast = double(dayOf({civilOf(extent->last).year + 1, 1, 1}));
    }
}

void Viewport::fit(Motion motion)
{
    const double days = m_extentLast - m_extentFirst;
    animateTo(m_extentFirst - days * gutter, m_extentLast + days * gutter, motion);
}

void Viewport::show(double first, double last, Motion motion)
{
    animateTo(first, last, motion);
}

void Viewport::showRange(const DateRange &range, Motion motion)
{
    const double first = range.startsOpen() ? m_extentFirst : double(range.first);
    const double last = range.endsOpen() ? m_extentLast : double(range.last) + 1;
    const double days = std::max(7.0, (last - first) * 1.2);
    const double middle = (first + last) / 2;
    animateTo(middle - days / 2, middle + days / 2, motion);
}

void Viewport::centre(double day, Motion motion)
{
    const double half = (m_scale.lastDay() - m_scale.firstDay) / 2;
    animateTo(day - half, day + half, motion);
}

void Viewport::zoomAt(double x, double factor)
{
    stop();
    const double day = m_scale.dayAt(x);
    const double longest = std::max(shortestDays, (m_extentLast - m_extentFirst) * mostExtents);
    const double pixelsPerDay
        = std::clamp(m_scale.pixelsPerDay * factor, m_scale.width / longest, m_scale.width / shortestDays);
    apply(day - (x - m_scale.left) / pixelsPerDay, pixelsPerDay);
}

void Viewport::panBy(double pixels)
{
    stop();
    apply(m_scale.firstDay + pixels / m_scale.pixelsPerDay, m_scale.pixelsPerDay);
}

void Viewport::fling(double velocity)
{
    // An ease-out cubic begins at three times its mean speed: so the hand's speed goes over into the glide.
    const double days = velocity * animationMs / 3 / m_scale.pixelsPerDay;
    animateTo(m_scale.firstDay + days, m_scale.lastDay() + days, Motion::Animated);
}

void Viewport::stop()
{
    m_animation.stop();
}

void Viewport::animateTo(double first, double last, Motion motion)
{
    stop();
    if (motion == Motion::Immediate || m_reducedMotion) {
        apply(first, m_scale.width / (last - first));
        return;
    }
    m_fromFirst = m_scale.firstDay;
    m_fromLast = m_scale.lastDay();
    m_toFirst = first;
    m_toLast = last;
    m_animation.start();
}

void Viewport::apply(double first, double pixelsPerDay)
{
    const double longest = std::max(shortestDays, (m_extentLast - m_extentFirst) * mostExtents);
    TimeScale scale = m_scale;
    scale.pixelsPerDay = std::clamp(pixelsPerDay, scale.width / longest, scale.width / shortestDays);
    const double half = scale.width / scale.pixelsPerDay / 2;
    scale.firstDay = std::clamp(first + half, m_extentFirst, m_extentLast) - half;
    if (scale == m_scale)
        return;
    m_scale = scale;
    Q_EMIT changed(m_scale);
}
