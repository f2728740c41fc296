// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/pictureoptions.h"
#include "write/datafile.h"

#include <optional>

/// The table of what a picture shows.
[[nodiscard]] inline TableOf tableOf(const PictureOptions &options)
{
    const ChartOptions chart = options.chartOrUsual();
    const bool isOfFigures = options.view == PictureView::Figures || (options.view == PictureView::Chart && !chart.activity);
    if (!isOfFigures)
        return TableOf::Events;
    return options.view == PictureView::Chart && chart.isOfShares() ? TableOf::MarketShares : TableOf::Figures;
}

/// What a person wants to have written: a picture, or a file of data where there is a format of data.
struct ExportChoice {
    PictureOptions picture;
    std::optional<DataFormat> data;
    bool sidecar = false; ///< a table and a list of sources beside a picture
    bool bundle = false; ///< all that in one zip
    bool grey = false; ///< the preview without colour

    /// The same filter, title and date for a file of data.
    [[nodiscard]] DataOptions dataOptions() const
    {
        DataOptions options;
        options.format = data.value_or(DataFormat::Csv);
        options.table = tableOf(picture);
        options.filter = picture.filter;
        options.title = picture.title;
        options.date = picture.date;
        return options;
    }
    [[nodiscard]] QString ending() const
    {
        if (data)
            return endingOf(*data);
        if (!bundle)
            return endingOf(picture.format);
        return picture.format == PictureFormat::Png ? QStringLiteral("zip") : QString(endingOf(picture.format) + QStringLiteral(".zip"));
    }
};
