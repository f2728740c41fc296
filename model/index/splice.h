// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <vector>

/// Rows taken out of columns and others put in.
struct Splice {
    using Row = quint32;
    Row count = 0; ///< of old rows
    std::vector<Row> leaving; ///< old rows, ascending
    std::vector<Row> before; ///< the old row that each new one comes before, ascending

    /// Calls `keep(from, until)` with runs of old rows and `put(i)` with the new ones, in the order of the result.
    template <class Keep, class Put>
    void walk(Keep keep, Put put) const
    {
        Row from = 0;
        auto gone = leaving.begin();
        const auto keepUntil = [&](Row until) {
            for (; gone != leaving.end() && *gone < until; ++gone) {
                keep(from, *gone);
                from = *gone + 1;
            }
            keep(from, until);
            from = until;
        };
        for (size_t i = 0; i < before.size(); ++i) {
            keepUntil(before[i]);
            put(i);
        }
        keepUntil(count);
    }

    /// A column with `valueOf(i)` for new rows.
    template <class T, class ValueOf>
    [[nodiscard]] QList<T> applied(const QList<T> &old, ValueOf valueOf) const
    {
        QList<T> made(qsizetype(count - leaving.size() + before.size()));
        T *out = made.data();
        walk([&](Row from, Row until) { out = std::copy(old.constData() + from, old.constData() + until, out); },
             [&](size_t i) { *out++ = valueOf(i); });
        return made;
    }

    static constexpr Row gone = ~Row(0);
    /// By old row: the new one, or `gone`.
    [[nodiscard]] std::vector<Row> newRows() const
    {
        std::vector<Row> rows(count, gone);
        Row row = 0;
        walk(
            [&](Row from, Row until) {
                while (from < until)
                    rows[from++] = row++;
            },
            [&](size_t) { ++row; });
        return rows;
    }
};
