// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/event.h"
#include "core/money.h"

/// Whether two dates cannot both be right of one event. Dates that contain each other can ("2004" and "19
/// August 2004"); a date that is only about right reaches as far again to either side.
[[nodiscard]] bool contradict(const Edtf &left, const Edtf &right);

/// Whether two sums cannot both be right of one deal: in one currency, more than 1 % apart, and neither is the other rounded.
[[nodiscard]] bool contradict(const Money &left, const Money &right);

/// Whether one says that it is not so. What was rumoured or planned and then happened has only ripened.
[[nodiscard]] bool contradict(Modality left, Modality right);
