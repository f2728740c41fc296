// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>

#include <QTimer>

class OverviewStrip;

/// The overview: a scroll bar over all of time. Its name tells the time in view in words, its value is the first day in view.
class OverviewAccessible : public QAccessibleWidget, public QAccessibleValueInterface
{
    Q_DECLARE_TR_FUNCTIONS(Accessibility)
public:
    explicit OverviewAccessible(OverviewStrip &strip);

    [[nodiscard]] QString text(QAccessible::Text text) const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    OverviewStrip &m_strip;
    QTimer m_told; ///< what moves all the time is told when it rests
};
