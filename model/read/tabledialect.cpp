// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/tabledialect.h"

#include <map>

namespace {

constexpr int rowsLookedAt = 200;

/// How alike the rows are under a separator: the rows that have the most common number of columns, if more than one, and how many
/// that is.
double likeness(const QByteArray &head, const CsvDialect &dialect)
{
    CsvRows rows(head, dialect);
    std::map<qsizetype, int> widths;
    int count = 0;
    while (count < rowsLookedAt) {
        const auto row = rows.next();
        ++count;
        if (!row)
            continue;
        if (!*row)
            break;
        ++widths[(*row)->fields.size()];
    }
    double best = 0;
    for (const auto &[width, number] : widths)
        if (width > 1)
            best = std::max(best, double(number) / count + 0.001 * double(std::min<qsizetype>(width, 100)));
    return best;
}

} // namespace

CsvDialect detectDialect(const QByteArray &head, char separator)
{
    CsvDialect best;
    best.bareReturns = !head.contains('\n') && head.contains('\r');
    if (separator != 0) {
        best.separator = separator;
        return best;
    }
    double most = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        CsvDialect dialect = best;
        dialect.separator = candidate;
        if (const double alike = likeness(head, dialect); alike > most) {
            most = alike;
            best = dialect;
        }
    }
    return best;
}
