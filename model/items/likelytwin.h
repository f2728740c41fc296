// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"

#include <optional>

class EventIndex;
class Project;

/// The event that is most likely the same as this one, by what the merger goes by: family of kinds, companies, amounts and dates.
/// Nothing where none is; of a company with very many events, only those nearest in time are looked at.
Result<std::optional<Event>> likelyTwinOf(Project &project, const EventIndex &index, const Event &event);
