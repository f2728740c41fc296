// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/viewport.h"

#include "core/calendar.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>

namespace {

constexpr int animationMs = 200;
constexpr double gutter = 0.01;
constexpr double mostExtents = 1.2;
constexpr double shortestDays = 1;
constexpr double shortestRange = 7;
constexpr double daysInYear = 365.2425;
constexpr double shortestExtent = 92;
constexpr qint64 firstYearWithoutEvents = 2000;
constexpr qint64 lastYearWithoutEvents = 2025;

// What four-digit years can name.
double worldFirst()
{
    return double(dayOf({-9999, 1, 1}));
}

double worldLast()
{
    return double(dayOf({10000, 1, 1}));
}

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
        set(first, last);
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
    show(m_extentFirst - days * gutter, m_extentLast + days * gutter, motion);
}

void Viewport::show(double first, double last, Motion motion)
{
    const double middle = std::clamp((first + last) / 2, m_extentFirst, m_extentLast);
    const double half = std::clamp(last - first, shortestDays, longest()) / 2;
    moveTo(middle - half, middle + half, motion);
}

void Viewport::visit(double first, double last, Motion motion)
{
    const double days = std::clamp(last - first, shortestDays, longest());
    // of a longer time than can be shown, its beginning
    const double from = last - first > days ? first : (first + last - days) / 2;
    const double begin = std::clamp(from, worldFirst(), worldLast() - days);
    moveTo(begin, begin + days, motion);
}

void Viewport::showRange(const DateRange &range, Motion motion)
{
    const double first = range.startsOpen() ? m_extentFirst : double(range.first);
    const double last = range.endsOpen() ? m_extentLast : double(range.last) + 1;
    const double days = std::max(shortestRange, (last - first) * 1.2);
    const double middle = (first + last) / 2;
    show(middle - days / 2, middle + days / 2, motion);
}

void Viewport::centre(double day, Motion motion)
{
    const double half = (m_scale.lastDay() - m_scale.firstDay) / 2;
    show(day - half, day + half, motion);
}

void Viewport::zoomAt(double x, double factor)
{
    stop();
    const double day = m_scale.dayAt(x);
    const double share = (x - m_scale.left) / m_scale.width;
    const double days = std::clamp((m_scale.lastDay() - m_scale.firstDay) / factor, shortestDays, longest());
    const double first = day - share * days;
    const bool sawSome = m_scale.firstDay < m_extentLast && m_scale.lastDay() > m_extentFirst;
    const bool seesSome = first < m_extentLast && first + days > m_extentFirst;
    if ((sawSome && !seesSome) || first < worldFirst() - days || first + days > worldLast() + days)
        return;
    set(first, first + days);
}

void Viewport::panBy(double pixels)
{
    stop();
    const double days = m_scale.lastDay() - m_scale.firstDay;
    const double first = held(m_scale.firstDay + pixels / m_scale.pixelsPerDay, days);
    set(first, first + days);
}

void Viewport::fling(double velocity)
{
    // An ease-out cubic begins at three times its mean speed: so the hand's speed goes over into the glide.
    const double by = velocity * animationMs / 3 / m_scale.pixelsPerDay;
    const double days = m_scale.lastDay() - m_scale.firstDay;
    const double first = held(m_scale.firstDay + by, days);
    moveTo(first, first + days, Motion::Animated);
}

void Viewport::stop()
{
    m_animation.stop();
}

TimeScale Viewport::destination() const
{
    if (m_animation.state() != QAbstractAnimation::Running)
        return m_scale;
    TimeScale scale = m_scale;
    scale.firstDay = m_toFirst;
    scale.pixelsPerDay = scale.width / (m_toLast - m_toFirst);
    return scale;
}

double Viewport::held(double first, double days) const
{
    const double lowest = std::min(m_extentFirst - days / 2, m_scale.firstDay);
    const double highest = std::max(m_extentLast - days / 2, m_scale.firstDay);
    return std::clamp(first, lowest, highest);
}

double Viewport::longest() const
{
    return std::max(shortestDays, (m_extentLast - m_extentFirst) * mostExtents);
}

void Viewport::moveTo(double first, double last, Motion motion)
{
    stop();
    if (motion == Motion::Immediate || m_reducedMotion) {
        set(first, last);
        return;
    }
    m_fromFirst = m_scale.firstDay;
    m_fromLast = m_scale.lastDay();
    m_toFirst = first;
    m_toLast = last;
    m_animation.start();
}

void Viewport::set(double first, double last)
{
    TimeScale scale = m_scale;
    scale.firstDay = first;
    scale.pixelsPerDay = scale.width / (last - first);
    if (scale == m_scale)
        return;
    m_scale = scale;
    Q_EMIT changed(m_scale);
}
