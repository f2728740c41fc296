// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/event.h"
#include "core/figure.h"
#include "store/claimrepository.h"
#include "write/citations.h"

#include <QStringList>

#include <span>

/// One column of a table of records: what CSV files and the tables of the terminal are made of.
template<class Record>
struct Column {
    const char *title;
    bool brief; ///< also in the terminal's table
    QString (*cell)(const Record &, const Citations &);
};

// The tables, one row a record. Lists are joined by "; ". `start` and `end` are the first and last day of a date, empty where open;
// `quote` is the sentence that tells it, preferred ones before others, `source` and `url` those of its article or, without a sentence,
// of the first source; `extra` the fields that an imported row had besides, as JSON.
[[nodiscard]] std::span<const Column<Event>> eventColumns();
[[nodiscard]] std::span<const Column<Figure>> figureColumns();
[[nodiscard]] std::span<const Column<Company>> companyColumns();
[[nodiscard]] std::span<const Column<Article>> documentColumns();
[[nodiscard]] std::span<const Column<StoredClaim>> claimColumns();

enum class ColumnSet : quint8 { All, Brief };

template<class Record>
[[nodiscard]] QStringList headerOf(std::span<const Column<Record>> columns, ColumnSet set = ColumnSet::All)
{
    QStringList titles;
    for (const auto &column : columns)
        if (set == ColumnSet::All || column.brief)
            titles.append(QString::fromLatin1(column.title));
    return titles;
}

template<class Record>
[[nodiscard]] QStringList cellsOf(const Record &record, const Citations &citations, std::span<const Column<Record>> columns,
                                  ColumnSet set = ColumnSet::All)
{
    QStringList cells;
    for (const auto &column : columns)
        if (set == ColumnSet::All || column.brief)
            cells.append(column.cell(record, citations));
    return cells;
}
