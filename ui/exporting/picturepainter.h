// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/picturedata.h"
#include "exporting/picturewords.h"
#include "exporting/chartplate.h"
#include "timeline/timelinepicture.h"

#include <memory>

class QPainter;

/// A whole picture of a project, laid out once and ready to be painted in layout pixels on any device: image, SVG or PDF. A timeline
/// that leaves room has a chart below, on the same axis; that of one company all its figures.
class PicturePainter
{
public:
    /// Error where the options ask for what cannot be drawn. The project of the data must outlive it.
    [[nodiscard]] static Result<std::unique_ptr<PicturePainter>> of(PictureData &&data, const PictureOptions &options, const DrawingThread &thread);

    [[nodiscard]] const PictureWords &words() const { return m_words; }
    [[nodiscard]] const PictureCounts &counts() const { return m_counts; }
    /// As viewStateText() writes it.
    [[nodiscard]] QString viewState() const;
    /// Of one page; the whole picture where it has no pages.
    [[nodiscard]] const QSizeF &size() const { return m_options.size; }
    [[nodiscard]] int pageCount() const { return m_pages; }
    void paint(QPainter &painter, int page = 0);

private:
    PicturePainter(PictureData &&data, const PictureOptions &options, const DrawingThread &thread);
    [[nodiscard]] int pagesNeeded() const;
    void turnTo(int page);
    void arrangeTimeline();
    /// Nothing where its charts show no figures.
    [[nodiscard]] std::optional<FigureCounts> figuresIn(const DateRange &visible) const;
    [[nodiscard]] double chartHeight(double available) const;
    void arrangeShares();
    [[nodiscard]] std::unique_ptr<TimelinePicture> timelineIn(const QRectF &box) const;
    void placeFrame(const PictureCounts &counts);
    [[nodiscard]] DateRange days() const;
    void paintNothing(QPainter &painter, const QString &words) const;

    PictureOptions m_options;
    DrawingThread m_thread;
    PictureData m_data;
    double m_zoom = 1; ///< pixels of the picture in one of the layout: below 1 for small ones
    QSizeF m_size;     ///< of the layout
    Theme m_theme;
    int m_pages = 1;
    PictureWords m_words;
    PictureCounts m_counts;
    std::optional<PictureFrame> m_frame;
    std::unique_ptr<TimelinePicture> m_timeline;
    std::unique_ptr<ChartPlate> m_shares;
    QRectF m_sharesArea;
    TimeScale m_sharesScale;
};
