// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "extract/analysis.h"

#include <QString>

#include <vector>

/// A number in a cell of a table that was pasted as text.
struct TableFigure {
    size_t sentence = 0; ///< the row
    Figure figure; ///< measure, company, value, unit, comparator, time
    QString words; ///< what the column is called
    QString number; ///< as it stands in the cell
    QString dateWords; ///< of the time, or empty
};

/// A table: rows of cells between tabs, bars, slashes or wide gaps (in Chinese between blanks), as many in each, below a row that names the columns. A company stands in
/// the first cell (or the second, behind a rank); columns are market shares ("Share", "Market share 2018", a bare year behind such a
/// column), measures ("Revenue (US$ bn)") or growth.
struct Table {
    size_t first = 0; ///< sentence of the row that names the columns
    size_t last = 0; ///< one past that of the last row
    std::vector<TableFigure> figures;
};

/// The table whose head is a sentence; one without figures where that is none. Where no column says when, the caption does.
[[nodiscard]] Table readTable(const Analysis &analysis, size_t head);
