// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/integrity.h"

#include <QString>

#include <vector>

/// What could be saved of a broken file.
struct RepairReport {
    qint64 rowsSaved = 0;
    std::vector<Finding>
        lost; ///< "rows" of a table that could not be read, or that the schema does not allow; "dates" that are none any more
};

/// Copies every row that can be read, and that the schema allows, into a new project at `target` (replaced if
/// it exists), and builds its search index and columns anew. The broken file stays as it is. Error where it is no project
/// any more, or where the new one cannot be written.
[[nodiscard]] Result<RepairReport> repairInto(const QString &source, const QString &target);
