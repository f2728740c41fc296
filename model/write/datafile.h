// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claim.h"
#include "core/result.h"
#include "filter/eventfilter.h"

#include <QDate>
#include <QIODevice>
#include <QString>

#include <functional>
#include <optional>

class Project;

/// The files for other programs that a project can be written as.
enum class DataFormat : quint8 { Csv, Tsv, JsonLines, TimelineJs, JsonLd, WebAnnotations, Calendar, HtmlPage };
inline constexpr int dataFormatCount = int(DataFormat::HtmlPage) + 1;

/// "csv", "tsv", "jsonl", "json", "jsonld", "anno.json", "ics", "html".
[[nodiscard]] QString endingOf(DataFormat format);
/// By the ending of a file's name, in any case; nothing where it says none of them.
[[nodiscard]] std::optional<DataFormat> dataFormatOf(const QString &path);

/// What the rows of a table are.
enum class TableOf : quint8 { Events, MarketShares, Figures };

struct DataOptions {
    DataFormat format = DataFormat::Csv;
    TableOf table = TableOf::Events; ///< of CSV and TSV
    EventFilter filter;
    /// Of CSV and TSV: whether a record with these claims is let through as well; all are where left out.
    std::function<bool(const std::vector<Claim> &)> known;
    QString title; ///< the project's name where left out; in formats that have one
    QDate date; ///< the only clock: of a page's footer, of a calendar's stamps
};

/// What becomes of every record of a project; the parts add up to `total`.
struct DataCounts {
    qint64 total = 0;
    qint64 written = 0;
    qint64 filtered = 0; ///< by the filter, undated ones apart
    qint64 undated = 0; ///< that a date filter lets fall out, or that a format of dates has no place for
    qint64 rejected = 0; ///< by a reviewer: told to nobody, unless the filter asks for them
    qint64 beyond = 0; ///< dated where the format's calendar does not reach
    qint64 undatedWritten = 0; ///< undated ones among the written
    bool shares = false; ///< they are figures, not events
};

/// "18 of 21 events, 1 undated. Left out: 2 by the filter, 1 rejected."
[[nodiscard]] QString inWords(const DataCounts &counts);

/// What writeData() with these options will have counted.
[[nodiscard]] Result<DataCounts> countData(Project &project, const DataOptions &options);

/// How many of the events of a file are written, now and then, and of how many; a format that begins with a look at all of them tells
/// that, too.
using DataProgress = std::function<void(qint64 events, qint64 of)>;

/// Writes the file. The same project and options give the same bytes. Error where the project cannot be read, or as soon as the
/// device takes no more.
[[nodiscard]] Result<DataCounts> writeData(Project &project, const DataOptions &options, QIODevice &device, const DataProgress &progress = {});
