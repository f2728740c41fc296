// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/linelayout.h"

#include <QChart>
#include <QList>

#include <map>

class QAbstractSeries;
class QAreaSeries;
class QValueAxis;
class QXYSeries;

/// Fills a chart with series given in scene pixels; its plot area is that of the band. Its axes are hidden and count pixels, upwards,
/// so that they stay while time and values move: with every change of an axis Qt Charts lays out all series once more. Series that are
/// there from the last time are filled anew instead of made anew: that is most of the cost of a frame. Those that are not asked for
/// again are gone when the filler is.
class SeriesFiller
{
public:
    SeriesFiller(QChart &chart, const ValueBand &band);
    ~SeriesFiller();

    /// Of one of the types that QXYSeries has; `pixels` in the coordinates of the band.
    template<class Series>
    Series &add(const std::vector<QPointF> &pixels)
    {
        auto *series = reused<Series>();
        if (!series)
            append(series = new Series);
        series->replace(upwards(pixels));
        return *series;
    }
    /// The area between two lines.
    QAreaSeries &addArea(const std::vector<QPointF> &upper, const std::vector<QPointF> &lower);

    /// Takes everything out of a chart that shows something else from now on, and takes its own decoration away.
    static void clear(QChart &chart);

private:
    template<class Series>
    Series *reused()
    {
        auto &free = m_free[&Series::staticMetaObject];
        if (free.isEmpty())
            return nullptr;
        return static_cast<Series *>(free.takeFirst());
    }
    void append(QAbstractSeries *series);
    [[nodiscard]] static QList<QPointF> upwards(const std::vector<QPointF> &pixels);

    QChart &m_chart;
    QValueAxis *m_across = nullptr; // both owned by the chart
    QValueAxis *m_up = nullptr;
    std::map<const QMetaObject *, QList<QAbstractSeries *>> m_free;
};
