// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/event.h"
#include "core/result.h"
#include "read/tablefield.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

/// What a user says of a column: `--map COLUMN=FIELD`, where the column is named by its heading or its number (1 first). Dates may
/// carry their order: `date:dmy`, `date:mdy`. "extra" takes a column out of what was detected.
struct ColumnChoice {
    QString column;
    TableField field = TableField::Extra;
    DateOrder order = DateOrder::Unknown;
    /// Error with a sentence where it is none.
    [[nodiscard]] static Result<ColumnChoice> parse(const QString &written);
    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// What the columns of a table hold: one field each. Several columns of values make a wide table, a figure a cell: the heading
/// is its company, or its date where the rows are companies.
struct TableMapping {
    QStringList headings; ///< as they are kept in `extra`: "column 3" where the table has none
    std::vector<TableField> fields; ///< one a heading
    DateOrder order = DateOrder::Unknown;
    EventKind kind = EventKind::Other; ///< of rows that name none: what the headings or the file's name say
    bool actorNamed = false; ///< the company does something to the other company
    QString idScope; ///< what makes the ids of this table its own; empty where it has no id that is unique

    [[nodiscard]] bool isOfFigures() const; ///< else of events
    [[nodiscard]] bool isWide() const;
    [[nodiscard]] qsizetype columnOf(TableField field) const; ///< the first, -1 where there is none
    friend bool operator==(const TableMapping &, const TableMapping &) = default;
};

/// The most columns of a table, those of a spreadsheet: each row keeps its unknown fields sorted by heading.
inline constexpr qsizetype columnLimit = 16'384;

/// Error where a table has more than columnLimit.
[[nodiscard]] Result<Done> checkColumns(qsizetype columns, const QString &sourceName);

/// Maps columns by their headings and, where these say nothing, by the cells of the first rows; `choices` outrank what is found.
/// Error where a choice names no column, or where nothing could be taken for a date, a title, a company or a value.
[[nodiscard]] Result<TableMapping> detectMapping(const QStringList &headings, std::span<const QStringList> rows,
                                                 const std::vector<ColumnChoice> &choices, const QString &fileName);

/// The date that a column's heading names ("2019", "Q3 2019"), if it is one.
[[nodiscard]] std::optional<Edtf> headingDate(const QString &heading);

/// Whether the first row of a table is its heading: words that stand over other words only count when a column is known by them.
[[nodiscard]] bool looksLikeHeading(const QStringList &first, std::span<const QStringList> rest);
