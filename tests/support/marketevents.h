// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "timeline/lanelayout.h"

#include <QString>

#include <vector>

/// Events for tests of what shows them, written as text that the eye can check.
struct MarketEvents {
    EventIndex index;
    std::vector<QString> titles; ///< by id, from 1 on

    [[nodiscard]] QString title(EventIndex::Row row) const { return titles[size_t(index.id(row).value())]; }
};

/// One line an event: "date | kind | modality | companies | title", the date in EDTF or "undated", companies
/// by commas. A "!" at the end of the modality makes it disputed, a "?" unreviewed; a digit says how many
/// sources tell it.
[[nodiscard]] MarketEvents marketEvents(const QString &lines);

/// Amazon in China, 2004 to 2021: 44 events of 13 companies, of every kind of date.
[[nodiscard]] QString amazonInChina();
[[nodiscard]] LaneInfo marketLaneInfo(const QString &company);

/// `count` events of `companies` companies over 20 years, the same for the same seed: days, months, years and
/// intervals.
[[nodiscard]] MarketEvents randomEvents(int count, int companies, quint32 seed);
