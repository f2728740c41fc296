// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "event/disputebox.h"
#include "index/conflicts.h"

class ProjectSnapshot;

// What the claims of an event disagree in, as a DisputeBox shows it.

[[nodiscard]] QString disputeHead(Disputed about); ///< "Sources disagree on the date"
/// The sides of the dispute in its order, so the one that agrees with the event leads.
[[nodiscard]] std::vector<DisputedSide> disputedSides(const Event &event, const Dispute &dispute, const ProjectSnapshot &snapshot);
