// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/commandoptions.h"
#include "filter/eventfilter.h"

class Project;

/// The options that choose records: --company, --kind, --from, --search and the like.
namespace FilterOptions {

void addTo(CommandOptions &options);

/// Their values; an Error is wrong usage.
[[nodiscard]] Result<EventFilter> valuesOf(const CommandOptions &options);

/// Turns names of companies, by which they may be called too, into canonical names; a name that no company has stays, and finds
/// nothing.
[[nodiscard]] Result<Done> resolveCompanies(EventFilter &filter, Project &project);

/// "3 undated events are left out.", or nothing for none.
[[nodiscard]] QString undatedNote(qint64 count, const QString &one, const QString &several);

}
