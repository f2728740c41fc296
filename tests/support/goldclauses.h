// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// Lines for tests/quality/fit_clauses.py.
struct GoldLines {
    QByteArray clauses;
    QByteArray actors; ///< a line for each company that a dated clause may be about; instead of the kinds "yes" or "no"
    QByteArray tellings; ///< a line for each event that one of the facts asks for or allows; instead of the kinds how sure it is
    QByteArray names;  ///< a line for each name that no list knows, "yes" where it is a company
};

/// The dated clauses of the articles of a folder (tests/data/gold/README.md; or tests/data/events) that ask for events, a line each,
/// as tests/quality/fit_clauses.py reads them. Columns, parted by tabs: the article, "en" or "zh", how much the clause counts, the
/// kinds of the events of its date parted by spaces or "none", and one column a cue.
///   1    the events are of its companies; or the article tells none of the date
///   0.6  they are of others
///   0.5  they are optional
[[nodiscard]] GoldLines goldClauses(const QString &folder);
