// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/articlereader.h"
#include "read/inputs.h"
#include "read/manifest.h"
#include "read/records.h"
#include "read/recordsource.h"
#include "read/tablemapping.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

/// How files are read, beyond what stands in them.
struct ReadOptions {
    std::optional<Format> as;      ///< instead of what detection finds
    std::optional<Edtf> published; ///< of articles that name none
    Manifest manifest;
    std::vector<ColumnChoice> columns; ///< of tables
    QHash<QString, std::vector<ColumnChoice>> columnsOf; ///< instead of `columns`, for the files (InputFile::file) named here
    QDate today; ///< no page was published later; null: not known
};

/// What one file holds: articles to extract from, ready records, or a table that gives its records row by row.
struct Reading {
    std::vector<Article> articles;
    std::optional<Records> records;
    std::unique_ptr<RecordSource> source;
    RejectedRows rejected; ///< items of a list of articles that are none
};

/// Opens one file, sees what it is and reads it. Error with a sentence where it cannot be read; its source is the path. Any number of
/// threads may read at once.
[[nodiscard]] Result<Reading> readInput(const InputFile &input, const ReadOptions &options);
