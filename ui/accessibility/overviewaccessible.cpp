// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/overviewaccessible.h"

#include "accessibility/spokenspan.h"
#include "timeline/overviewstrip.h"

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
    return m_strip.time().scale().firstDay;
}

void OverviewAccessible::setCurrentValue(const QVariant &value)
{
    bool number = false;
    const double first = value.toDouble(&number);
    const TimeScale &scale = m_strip.time().scale();
    if (number)
        m_strip.time().show(first, first + scale.lastDay() - scale.firstDay, Viewport::Motion::Immediate);
}

QVariant OverviewAccessible::maximumValue() const
{
    const TimeScale &scale = m_strip.time().scale();
    return std::max(m_strip.time().extentFirst(), m_strip.time().extentLast() - (scale.lastDay() - scale.firstDay));
}

QVariant OverviewAccessible::minimumValue() const
{
    return m_strip.time().extentFirst();
}

QVariant OverviewAccessible::minimumStepSize() const
{
    return 1.0;
}
