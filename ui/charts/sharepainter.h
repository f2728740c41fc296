// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/sharelayout.h"
#include "palette/theme.h"

#include <QFont>
#include <QPainter>

struct GridLine;

/// Paints what Qt Charts has no series for: the grid, the spans that figures speak for, open arrows, labels, the key.
class SharePainter
{
public:
    SharePainter(QPainter &painter, const Theme &theme, const TimeScale &scale);

    void ground(const ShareLayout &layout, const std::vector<GridLine> &grid, const QSizeF &size);
    void heading(const ShareData &data, const ShareLayout &layout);
    void key(const ShareLayout &layout);
    void spans(const ShareLayout &layout);
    void arrows(const ShareLayout &layout);
    void labels(const ShareLayout &layout);
    void selection(const DateRange &days, const QString &caption, const ShareLayout &layout, const QSizeF &size);
    void hairline(double day, const QSizeF &size);

    [[nodiscard]] static QFont font(int pixelSize, bool bold);

private:
    void ticks(const ValueBand &band);
    void arrow(const QPointF &at, const QColor &colour, bool up, double cap, double length);
    double text(const QPointF &baseline, const QString &text, const QFont &font, const QColor &colour, bool halo = true);

    QPainter &m_painter;
    const Theme &m_theme;
    const TimeScale &m_scale;
};
