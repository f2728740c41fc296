// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/commandoptions.h"
#include "read/reading.h"

/// The options that say how inputs are read: --published, --manifest, --as.
namespace InputOptions {

void addTo(CommandOptions &options);

/// Their values but the manifest; an Error is wrong usage.
[[nodiscard]] Result<ReadOptions> valuesOf(const CommandOptions &options);

/// The manifest that --manifest names, empty where it names none; an Error is a failure.
[[nodiscard]] Result<Manifest> manifestOf(const CommandOptions &options);

}
