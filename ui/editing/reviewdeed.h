// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"

// What it is to decide about an event or a figure.

/// "Accept", as the history of the project calls it; translated.
[[nodiscard]] QString reviewDeed(Review decision);

/// What a record counts as then: what was changed by hand and is accepted stays known as edited.
[[nodiscard]] Review afterDecision(Review before, Review decision);
