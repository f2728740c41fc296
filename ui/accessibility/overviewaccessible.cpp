// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/overviewaccessible.h"

#include "accessibility/spokenspan.h"
#include "timeline/overviewstrip.h"

#include <cmath>

namespace {

constexpr double whole = 100; // what is told is a percentage: nobody counts days since 4714 BC

/// The first day in view at the end of the way.
double farthest(const Viewport &time)
{
    return std::max(time.extentFirst(), time.extentLast() - (time.scale().lastDay() - time.scale().firstDay));
}

} // namespace

OverviewAccessible::OverviewAccessible(OverviewStrip &strip)
    : QAccessibleWidget(&strip, QAccessible::ScrollBar)
    , m_strip(strip)
{
    constexpr int rest = 250; // milliseconds
    m_told.setSingleShot(true);
    m_told.setInterval(rest);
    QObject::connect(&strip.time(), &Viewport::changed, &m_told, qOverload<>(&QTimer::start));
    QObject::connect(&m_told, &QTimer::timeout, &m_told, [this] {
        QAccessibleValueChangeEvent moved(&m_strip, currentValue());
        QAccessible::updateAccessibility(&moved);
        QAccessibleEvent renamed(&m_strip, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    });
}

QString OverviewAccessible::text(QAccessible::Text text) const
{
    const TimeScale &scale = m_strip.time().scale();
    if (text == QAccessible::Name)
        return tr("%1, %2 in view").arg(QAccessibleWidget::text(QAccessible::Name), spokenSpan(scale));
    return text == QAccessible::Value ? spokenSpan(scale) : QAccessibleWidget::text(text);
}

void *OverviewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant OverviewAccessible::currentValue() const
{
    const double way = farthest(m_strip.time()) - m_strip.time().extentFirst();
    return way > 0 ? std::round((m_strip.time().scale().firstDay - m_strip.time().extentFirst()) / way * whole) : 0.;
}

void OverviewAccessible::setCurrentValue(const QVariant &value)
{
    bool number = false;
    const Viewport &time = m_strip.time();
    const double first = time.extentFirst() + value.toDouble(&number) / whole * (farthest(time) - time.extentFirst());
    const TimeScale &scale = time.scale();
    if (number)
        m_strip.time().show(first, first + scale.lastDay() - scale.firstDay, Viewport::Motion::Immediate);
}

QVariant OverviewAccessible::maximumValue() const
{
    return whole;
}

QVariant OverviewAccessible::minimumValue() const
{
    return 0.;
}

QVariant OverviewAccessible::minimumStepSize() const
{
    return 1.0;
}
