// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/sharelayout.h"
#include "palette/theme.h"

#include <QChart>
#include <QGraphicsScene>

#include <optional>

/// A vertical line of the time grid, in scene pixels.
struct GridLine {
    double x = 0;
    bool major = false;
};

/// The market-share chart as one scene: the grid and spans behind, QCharts with lines and dots, arrows and labels before them. The
/// window shows it in a view, exports render it; both are the same paint.
class ShareScene : public QGraphicsScene
{
    Q_OBJECT
public:
    explicit ShareScene(QObject *parent = nullptr);
    ~ShareScene() override;

    /// Lays everything out anew. `scale` places the plot; left of it stand the title and the ticks of the value axis.
    void arrange(const ShareData &data, const TimeScale &scale, const QSizeF &size, std::vector<GridLine> grid,
                 const Theme &theme);

    /// The days of the selected event, with its words; nothing to take it away.
    void setSelection(const std::optional<DateRange> &days, const QString &caption);
    /// A thin line at the time under the pointer, in days.
    void setHairline(const std::optional<double> &day);

    /// The figure under a place, by its key; empty where there is none.
    [[nodiscard]] QString figureAt(const QPointF &place) const;
    [[nodiscard]] const ShareLayout &shares() const { return m_layout; }
    [[nodiscard]] const QChart &chart() const { return *m_chart; }

private:
    friend class ShareBackdrop;
    friend class ShareForeground;

    ShareData m_data;
    ShareLayout m_layout;
    TimeScale m_scale;
    QSizeF m_size{1, 1};
    std::vector<GridLine> m_grid;
    Theme m_theme;
    std::optional<DateRange> m_selectedDays;
    QString m_selectionCaption;
    std::optional<double> m_hairline;
    QChart *m_chart;     // owned by the scene, like all items
    QChart *m_lensChart;
};
