// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <optional>

/// What of a date is taken by the hand.
enum class DateGrip : quint8 { Whole, Begin, End };

/// The date moved by so many days. It stays as exact as it is, and moves in steps: its own unit, or the coarser one of the zoom (days
/// where a day is wide enough to be aimed at, else months, else years). An end that is taken alone makes it a from-to. Nothing where it
/// would end before it begins, leave the calendar, has no such end, or is a set.
[[nodiscard]] std::optional<Edtf> shifted(const Edtf &date, DateGrip grip, double days, double pixelsPerDay);
