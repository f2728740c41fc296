// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "timeline/coverage.h"
#include "timeline/lanelayout.h"

#include <functional>

class Project;
class ProjectSnapshot;

// What the timeline wants to know of a project, for the window and for exported pictures alike.

/// Second script, owner and colour of a company.
[[nodiscard]] LaneInfo laneInfoOf(const ProjectSnapshot &snapshot, const QString &company);

/// How many articles tell of each year, by the claims of the project's dated events. A false of `goOn` ends the counting: what has
/// been counted then is of no use.
[[nodiscard]] Result<Coverage> coverageIn(Project &project, const EventIndex &index, const std::function<bool()> &goOn = {});
