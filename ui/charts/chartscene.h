// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartdrawing.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPicture>

/// A chart as one scene: the grid and spans behind, QCharts with series, arrows and labels before them. The window shows it in a view,
/// exports paint the same drawing around the same series.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit ChartScene(QObject *parent = nullptr);
    ~ChartScene() override;

    // As of a ChartDrawing.
    void arrange(std::shared_ptr<const ChartContent> content, const TimeScale &scale, const QSizeF &size, std::vector<GridLine> grid,
                 const Theme &theme);
    void setSelection(const std::optional<DateRange> &days, const QString &caption);
    void setRange(const std::optional<DateRange> &days);
    void setEvents(std::vector<EventStroke> events);
    void setHairline(const std::optional<double> &day);

    [[nodiscard]] const ChartDrawing &drawing() const { return m_drawing; }
    [[nodiscard]] const QChart &chart() const { return *m_chart; }

    /// The series of a drawing alone, painted for any device, from any thread: see paintPicture().
    [[nodiscard]] static QPicture seriesOf(const ChartDrawing &drawing);

private:
    void fill();

    ChartDrawing m_drawing;
    ChartForm m_form = ChartForm::Line; ///< that the chart's series are of
    QChart *m_chart;     // owned by the scene, like all items
    QChart *m_lensChart;
};

/// Paints a picture in the painter's own coordinates, whatever the resolution of its device.
void paintPicture(QPainter &painter, const QPicture &picture);
