// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/picturedata.h"
#include "exporting/pictureframe.h"

/// What becomes of every event of a project in a picture; the parts add up to `total`.
struct EventCounts {
    int total = 0;
    int shown = 0;    ///< on the axis or in the undated line
    int undated = 0;  ///< without room in the undated line
    int outside = 0;  ///< of the days that the picture shows
    int filtered = 0; ///< by the filter
    int rejected = 0; ///< by a reviewer
    int later = 0;    ///< became known only after the day that is asked for

    /// `visible` are the days on the axis; `undatedWithoutRoom` as the undated line says; `later` as PictureData has it.
    [[nodiscard]] static EventCounts of(const EventIndex &index, const FilterMask &mask, const DateRange &visible, int undatedWithoutRoom,
                                        const FilterMask &later = {});
};

/// The same for the figures: of one subject, or of all.
struct FigureCounts {
    std::optional<ChartSubject> subject = ChartSubject(); ///< nothing for all
    int total = 0;
    int shown = 0;
    int undated = 0;
    int withoutCompany = 0;
    int outside = 0;
    int elsewhere = 0; ///< of other markets or regions than the charts show
    int filtered = 0;
    int rejected = 0;
    int later = 0;     ///< became known only after the day that is asked for
    int unplaced = 0;  ///< without a place in the form of the chart, as bounds have none in bars

    /// `all` figures of a project and those that the filter `passed`.
    [[nodiscard]] static FigureCounts of(const std::vector<Figure> &all, const std::vector<Figure> &passed, const DateRange &visible,
                                         const std::optional<ChartSubject> &subject = ChartSubject());
    [[nodiscard]] bool isOfShares() const { return subject && subject->measure == Measure::MarketShare; }
};

/// Both; absent where a picture does not show them.
struct PictureCounts {
    std::optional<EventCounts> events;
    std::optional<FigureCounts> figures;
};

/// "18 of 21 events. Left out: 2 by the filter, 1 rejected."
[[nodiscard]] QString inWords(const EventCounts &counts);
/// "8 of 9 market shares. Left out: 1 undated."
[[nodiscard]] QString inWords(const FigureCounts &counts);

/// The words around a picture that shows the days `visible`: title, filter in words, sources with their dates, what is shown and left
/// out.
[[nodiscard]] PictureWords pictureWords(const PictureData &data, const PictureOptions &options, const PictureCounts &counts);

/// "TechNode, 17 Apr and 24 Nov 2019": one a publisher, in the order of their first article.
[[nodiscard]] QStringList sourceWords(const std::vector<const Article *> &articles);

/// Whether a figure is of a subject; shares are, whatever their unit. All are of none.
[[nodiscard]] bool isAmong(const Figure &figure, const std::optional<ChartSubject> &subject);

/// The filter in words, empty for none: "Amazon, Alibaba; 2015–2019; Acquisition".
[[nodiscard]] QString filterWords(const EventFilter &filter);
