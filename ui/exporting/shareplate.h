// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/shareseries.h"
#include "exporting/picturedata.h"
#include "palette/theme.h"
#include "timeline/timescale.h"

#include <QRectF>

class QPainter;

/// The market-share chart of a picture: below a timeline on the timeline's own axis, or alone on one of its own.
class SharePlate
{
public:
    /// Both must outlive the plate.
    SharePlate(const PictureData &data, const Theme &theme);

    [[nodiscard]] const ShareData &shares() const { return m_shares; }
    /// How many of the shares have some of their days within.
    [[nodiscard]] int within(const DateRange &days) const;

    /// A time axis for the chart alone: everything there is, with room for the names at the last values, or a range to the day.
    [[nodiscard]] TimeScale scaleIn(const QRectF &area, const std::optional<DateRange> &range) const;
    /// An axis of 32 px on top, then the chart.
    void paintAlone(QPainter &painter, const QRectF &area, const TimeScale &scale) const;
    /// The chart alone, its head at the left of `area`.
    void paint(QPainter &painter, const QRectF &area, const TimeScale &scale) const;

private:
    const PictureData &m_data;
    const Theme &m_theme;
    ShareData m_shares;
};
