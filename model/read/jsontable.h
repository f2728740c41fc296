// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/jsonitems.h"
#include "read/records.h"
#include "read/tablemapping.h"

/// Objects as rows of a table whose columns are their fields. Beyond what a table's cell can say, companies and tags may be lists, sources
/// lists of objects ("title", "outlet" or "publisher", "url", "date"); whatever shape an event's fields do not keep whole stays in
/// `extra` as it was written.
[[nodiscard]] Result<Records> readJsonTable(const JsonItems &items, const std::vector<ColumnChoice> &choices, const QString &sourceName);
