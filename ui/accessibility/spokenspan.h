// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/timescale.h"

#include <QString>

/// The time that a scale shows, as exact as it is worth saying: "2004 to 2021", "2019-04 to 2019-09", "2019-04-03 to 2019-04-20".
[[nodiscard]] QString spokenSpan(const TimeScale &scale);
