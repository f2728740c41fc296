// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"
#include "store/edit.h"
#include "timeline/era.h"
#include "timeline/lanearrangement.h"

#include <vector>

class Project;

// What a project keeps of its timeline besides events: settings of the project, as JSON. What cannot be understood counts as none.

[[nodiscard]] Result<std::vector<Era>> erasIn(Project &project);
/// What makes these the project's eras, from those that it has now.
[[nodiscard]] Result<Change> changeOfEras(Project &project, const std::vector<Era> &eras);
/// Whether a change is one of eras.
[[nodiscard]] bool isOfEras(const Change &change);

/// Of the lanes of one grouping.
[[nodiscard]] Result<LaneArrangement> arrangementIn(Project &project, Grouping grouping);
Result<Done> keepArrangement(Project &project, Grouping grouping, const LaneArrangement &arrangement);
