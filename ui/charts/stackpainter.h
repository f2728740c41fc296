// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartpainter.h"
#include "charts/ringlayout.h"
#include "charts/stacklayout.h"

/// Paints what belongs to stacks and rings beside their series: key, what is missing to the whole, names and values.
class StackPainter
{
public:
    StackPainter(ChartPainter &chart, const StackData &data) : m_chart(chart), m_data(data) {}

    void key();
    void rests(const StackLayout &layout);
    void denseBands(const StackLayout &layout); ///< those that are too many for Qt Charts
    void labels(const StackLayout &layout);
    void ring(const RingLayout &layout);

    /// Where the key's last entry ends.
    [[nodiscard]] double keyEnd() const { return m_keyEnd; }

private:
    void swatch(const QRectF &box, size_t series);
    void columns(const StackBand &band, const QColor &colour);
    void hatch(const QRectF &box);
    void listLine(const QRectF &rect, const QString &name, const QString &value, bool bold);

    ChartPainter &m_chart;
    const StackData &m_data;
    double m_keyEnd = 0;
};
