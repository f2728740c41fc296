// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/event.h"
#include "core/figure.h"
#include "core/result.h"
#include "read/rejectedrows.h"

#include <QIODevice>

#include <vector>

/// Records of the interchange format, read back. Claims are with their events and figures; where there are none, the evidence is
/// made into claims. Dates, quantities and mentions are not kept: they are found again at need.
struct Records {
    std::vector<Article> articles; ///< only those that came with their text
    std::vector<std::vector<SourceReference>> copies; ///< of each article: where else its text stood
    std::vector<Company> companies;
    std::vector<int> companyRows; ///< the line of each company, where they come from lines
    std::vector<Event> events;
    std::vector<Figure> figures;
    std::vector<int> eventRows;  ///< of a table: the row of each event, ascending; else empty
    std::vector<int> figureRows; ///< likewise; a row of a wide table has several figures
    int rows = 0; ///< lines that hold a record
    RejectedRows rejected;
};

/// The largest line of a record, and of one that has the text of a document: a row of a table and an article, as JSON writes them.
inline constexpr qint64 recordLimit = qint64(16) * 1024 * 1024;
inline constexpr qint64 documentRecordLimit = qint64(128) * 1024 * 1024;

/// Whether a record of this `type` is one of ours.
[[nodiscard]] bool isRecordType(const QString &type);

/// Reads JSON Lines. A bad line never costs a good one; Error only where the device cannot be read.
[[nodiscard]] Result<Records> readRecords(QIODevice &device, const QString &sourceName);
