// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "read/records.h"

#include <QString>

/// The events of a calendar (iCalendar, RFC 5545), known again by their UID. Summary, description, place, address, categories and dates
/// are the event's; whole days end on the day before DTEND. A time of day, a rule of repetition and every other property stay in
/// `extra` as they are written: an event that repeats is taken in once.
[[nodiscard]] Result<Records> readCalendar(const QString &text, const QString &sourceName);
