// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandoptions.h"
#include "exporting/pictureoptions.h"

/// The options that say what the chart of a picture shows: --chart, --form, --market and the like.
namespace ChartValues {

void addTo(CommandOptions &options);
[[nodiscard]] QStringList names(); ///< without dashes

/// Sets view and chart of a picture by what is given; an Error is wrong usage.
[[nodiscard]] Result<Done> readInto(PictureOptions &picture, const CommandOptions &options);

}
