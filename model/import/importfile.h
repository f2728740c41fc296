// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "read/records.h"
#include "read/recordsource.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// One input file as it was read: articles to extract from (usually one), ready records or a table that gives
/// them piece by piece, and what reading refused.
struct ImportFile {
    QString path; ///< as the report names it: relative to the argument it was found under
    QString location; ///< where it lies (absolute), to know it again when it has changed; only a hash of it
                      ///< is kept
    std::vector<Article> articles;
    std::optional<Records> records;
    std::shared_ptr<RecordSource> source;
    RejectedRows
        rejected; ///< row 0: the file as a whole; those of `records` need not be repeated
};
