// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"
#include "store/eventrow.h"

/// A row of the store as the index takes it.
[[nodiscard]] EventIndex::Entry entryOf(const EventRow &row);

/// Entries as the columns of a batch.
[[nodiscard]] EventColumns columnsOf(const std::vector<EventIndex::Entry> &entries);

/// Of an interval: the last day it can have begun to the first it can have ended; the infinities where it is
/// open. Everything for what is no interval.
[[nodiscard]] DateRange certainDays(const Edtf &date);
