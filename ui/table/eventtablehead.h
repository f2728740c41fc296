// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/theme.h"

#include <QHeaderView>

/// The headings of the table of events, flat and aligned with the cells below; an arrow tells the order.
class EventTableHead : public QHeaderView
{
    Q_OBJECT
public:
    explicit EventTableHead(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};
