// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "read/records.h"

#include <QString>

/// The events of a Markwhen text: "2012-05/2013: Title #tag", with what stands below as their note. Sections and groups become tags.
/// Dates are read as in a table, American first unless the header says "dateFormat: d/M/y"; one that is relative to another event or
/// to now is refused.
[[nodiscard]] Result<Records> readMarkwhen(const QString &text, const QString &sourceName);
