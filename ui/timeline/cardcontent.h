// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/hovercard.h"
#include "timeline/timelinestage.h"

#include <QLocale>

/// What the card of an item says.
[[nodiscard]] CardContent cardOf(TimelineStage &stage, const DrawList &list, const DrawnItem &item,
                                 const QLocale &locale);
/// The date of an event in words; empty when it has none.
[[nodiscard]] QString dateOf(const EventIndex &index, EventIndex::Row row, const QLocale &locale);
