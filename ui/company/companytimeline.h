// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartdata.h"
#include "core/daterange.h"
#include "palette/theme.h"

#include <QWidget>

#include <optional>
#include <span>
#include <vector>

class EventIndex;

/// One company through all the time of a project, a few centimetres wide: its market shares above, its events below, on one axis. A
/// click asks for the days at that place.
class CompanyTimeline : public QWidget
{
    Q_OBJECT
public:
    enum class Size : quint8 { Full, Row }; ///< with shares and axis, or bars alone for one of several below each other

    /// `rows` are those of the company, ascending. Keeps nothing of the index.
    CompanyTimeline(const EventIndex &index, std::span<const quint32> rows, const QColor &colour, const Theme &theme,
                    Size size = Size::Full, QWidget *parent = nullptr);

    /// Those that are drawn above the events; none takes the room away.
    void setShares(const std::vector<ChartPoint> &shares);
    /// Only the axis of a project, to stand below rows.
    [[nodiscard]] static QWidget *axis(const EventIndex &index, const Theme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
    [[nodiscard]] int bars() const; ///< that stand out of the ground

Q_SIGNALS:
    void daysWanted(const DateRange &days);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] DateRange daysAt(double x) const;
    void paintShares(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;

    DateRange m_extent{0, 0};
    std::vector<int> m_counts; ///< of events in equal parts of the extent
    std::vector<ChartPoint> m_shares;
    QColor m_colour;
    Theme m_theme;
    Size m_size;
    bool m_axisOnly = false;
};
