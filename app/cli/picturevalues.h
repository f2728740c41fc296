// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandoptions.h"
#include "exporting/pictureoptions.h"
#include "write/datafile.h"

#include <QDate>

/// The options that say how a picture looks: --view, --size, --theme and the like.
namespace PictureValues {

void addTo(CommandOptions &options);

/// Their values, but for format and filter; an Error is wrong usage. `today` stands where --date is left out.
[[nodiscard]] Result<PictureOptions> of(const CommandOptions &options, const QDate &today);

/// Refuses what a data file has no place for.
[[nodiscard]] Result<Done> checkForData(const CommandOptions &options, DataFormat format);

}
