// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"

#include <QString>

// One event of the index in words, for tables and screen readers; translated, but for names.

/// Its date in digits, as exact as it is known: "2004-08-19", "2019-04", "2015", "2019-04 to 2019-06", "since 2008", "until 2018-05-01",
/// "about 2014", "44 BCE", "44-03-15 BCE"; "undated".
[[nodiscard]] QString dateDigits(const EventIndex &index, EventIndex::Row row);
[[nodiscard]] QString dateDigits(const DateRange &days);
/// "Amazon, Alibaba", the actor first.
[[nodiscard]] QString companyList(const EventIndex &index, EventIndex::Row row);

/// What is said of an event: "event 3 of 41, 2019-07, exit, planned, Amazon, Alibaba; Amazon leaves China". What happened is not said
/// to have happened. `place` counts from 0.
[[nodiscard]] QString spokenEvent(const EventIndex &index, EventIndex::Row row, EventIndex::Row place,
                                  EventIndex::Row count, const QString &title);
