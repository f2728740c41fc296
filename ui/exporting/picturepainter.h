// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/shareseries.h"
#include "core/result.h"
#include "exporting/pictureframe.h"
#include "exporting/pictureoptions.h"
#include "index/filtermask.h"
#include "items/projectsnapshot.h"
#include "timeline/coverage.h"
#include "timeline/timelinepicture.h"

#include <memory>

class Project;
class QPainter;

/// A whole picture of a project, ready to be painted in layout pixels on any device: image, SVG or PDF.
class PicturePainter
{
public:
    /// Reads what the picture shows. Error where the project cannot be read, or where the selected event is not in it.
    [[nodiscard]] static Result<std::unique_ptr<PicturePainter>> of(Project &project, const PictureOptions &options);

    [[nodiscard]] const PictureWords &words() const { return m_words; }
    void paint(QPainter &painter) const;

private:
    PicturePainter() = default;
    [[nodiscard]] TimelinePicture timeline(const QRectF &box) const;
    [[nodiscard]] ShareData shares() const;
    void decideShares();
    void paintTimeline(QPainter &painter, const PictureFrame &frame) const;
    void paintShares(QPainter &painter, const PictureFrame &frame) const;
    void paintShareChart(QPainter &painter, const ShareData &data, TimeScale scale, const QRectF &area) const;

    PictureOptions m_options;
    Theme m_theme;
    ProjectSnapshot m_snapshot;
    FilterMask m_mask;
    std::vector<Figure> m_figures; ///< that the filter lets through
    Coverage m_coverage;
    PictureWords m_words;
    std::optional<EventId> m_selected;
    bool m_sharesBelow = false; ///< the timeline leaves room for the chart, on the same axis
};
