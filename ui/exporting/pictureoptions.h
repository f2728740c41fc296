// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/chartoptions.h"
#include "core/daterange.h"
#include "core/result.h"
#include "filter/eventfilter.h"
#include "timeline/lanearrangement.h"

#include <QDate>
#include <QSizeF>
#include <QString>

#include <optional>

/// Timeline has a chart below where there is room, Chart is that chart alone, Figures a chart each measure; Company is the timeline of
/// one company with its figures below.
enum class PictureView : quint8 { Timeline, Chart, Figures, Company };
enum class Grouping : quint8 { Company, Kind, Publisher, Tag, None };
enum class PictureFormat : quint8 { Png, Svg, Pdf };
enum class Paper : quint8 { None, A4, A3, Letter }; ///< pages of a PDF, landscape

inline constexpr double screenDotsPerInch = 96; ///< pixels of the layout in an inch

/// Everything that decides how a picture looks: what the window shows and what the command line says end in the same value, and
/// the same value gives the same bytes.
struct PictureOptions {
    PictureView view = PictureView::Timeline;
    PictureFormat format = PictureFormat::Png;
    EventFilter filter;
    Grouping grouping = Grouping::Company;
    std::optional<LaneArrangement> lanes; ///< as the project keeps them where left out
    bool allLanes = false; ///< small lanes one by one, not folded into one
    std::optional<ChartOptions> chart; ///< lines of market shares where left out
    bool hasChart = true; ///< below a timeline
    std::optional<Day> knownOn; ///< only what was known at the end of that day; all where left out
    std::optional<DateRange> range; ///< days shown; everything that the filter lets through where left out
    QString selected;               ///< key of the event that is selected, or empty
    QSizeF size{1600, 900};         ///< layout size in pixels; the picture has size times scale
    double scale = 2;               ///< device pixels a layout pixel; PNG only
    int dotsPerInch = 0;            ///< written into the PNG; 0 means 96 times scale, which keeps a size in millimetres true
    bool tiles = false;             ///< a PNG as its tiles, each a file
    int tileSide = 8192;            ///< pixels a side that a tile has at most, which any program shows
    bool dark = false;
    bool transparent = false;
    bool outlines = false;          ///< letters as shapes, which need no font where the picture is shown; SVG only
    bool plain = false;             ///< no title, legend and footer
    bool hasTitle = true;           ///< the parts of a picture that is not plain
    bool hasLegend = true;
    bool hasFooter = true;
    Paper pages = Paper::None;      ///< as many as the time needs, instead of one picture of `size`; PDF of a timeline only
    QString title;                  ///< the project's name where left out
    QString alternative;            ///< what it says in words, for those who do not see it; made where left out
    QDate date;                     ///< the day in the footer: the only clock in a picture

    [[nodiscard]] ChartOptions chartOrUsual() const { return chart.value_or(ChartOptions()); }
};

/// Sets the view of that name, and what its chart is of: "timeline", "chart", "market-share", "activity", "figures", "company". False
/// for any other.
[[nodiscard]] bool applyView(QStringView name, PictureOptions &options);
/// The name of its view: "market-share" or "activity" where a chart alone is of those.
[[nodiscard]] QString viewNameOf(const PictureOptions &options);
[[nodiscard]] QStringList viewNames();

/// The pixels of a PNG with these options, all tiles together; an Error above 100 million in one image.
[[nodiscard]] Result<QSize> pixelsOf(const PictureOptions &options);

/// "1600x900" in pixels, "180mm" (a width; height by 16:9) or "180x120mm". Pixels at 96 to the inch, 100 to 20,000 each.
[[nodiscard]] Result<QSizeF> pictureSize(QStringView text);

/// "article", "wide", "slide", "social", "square", "print-1-column", "print-2-column", "a4", "a3": size, and for print the scale that
/// draws 600 (one column) or 300 dots an inch.
[[nodiscard]] Result<Done> applyPreset(QStringView name, PictureOptions &options);

/// The preset that gives this size and resolution; empty where there is none.
[[nodiscard]] QString presetOf(const PictureOptions &options);

/// One page in layout pixels.
[[nodiscard]] QSizeF pageSizeOf(Paper paper);

/// By the ending of a file's name, of the picture in it where it isBundle() ("a.svg.zip"; PNG where it names none); an Error that lists
/// the endings otherwise.
[[nodiscard]] Result<PictureFormat> pictureFormatOf(const QString &path);
/// "png", "svg" or "pdf".
[[nodiscard]] QString endingOf(PictureFormat format);
/// Whether it is the name of a zip, of a picture with what it shows.
[[nodiscard]] bool isBundle(const QString &path);

/// What a picture draws, as a filter of the same records.
[[nodiscard]] EventFilter drawnBy(const PictureOptions &options);
