// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/sparsecolumn.h"
#include "index/timemark.h"

#include <QList>

#include <optional>
#include <span>
#include <vector>

/// When events were, by the places of their marks: a column in eight bytes a row, namely the mark and how many days the event may
/// take. Open ends, and times more than a million years off, are kept aside. Copies share it until one of them changes.
class TimeColumn
{
public:
    using Row = quint32;
    struct Time {
        DateRange days;
        HalfDay mark = 0;
        friend bool operator==(const Time &, const Time &) = default;
    };
    /// A time as the column holds it. Compares as the marks do, but for those so far off that both are beyond what it can say.
    struct Packed {
        explicit Packed(const Time &time);
        [[nodiscard]] bool isAside() const { return length < 0; }
        qint32 mark;
        qint32 length;
    };

    TimeColumn() = default;
    /// Of as many rows as there are marks and lengths, by mark; `aside` has the times of the rows whose packed form says so.
    TimeColumn(QList<qint32> marks, QList<qint32> lengths, SparseColumn<Time> aside);

    [[nodiscard]] Row count() const { return Row(m_marks.size()); }
    [[nodiscard]] DateRange days(Row row) const
    {
        const qint64 length = m_lengths[row];
        if (length < 0)
            return m_aside.find(row)->days;
        const qint64 first = (m_marks[row] - 1 - length) / 2; // exact: a mark is first + last + 1
        return {first, first + length};
    }
    [[nodiscard]] HalfDay mark(Row row) const
    {
        const qint32 mark = m_marks[row];
        return mark == farthest || mark == -farthest ? m_aside.find(row)->mark : mark;
    }
    [[nodiscard]] Row rowsBefore(double halfDay) const; ///< rows whose mark lies before
    /// First and last day of all, open ends left out; nothing when there are none.
    [[nodiscard]] std::optional<DateRange> extent() const { return m_extent; }
    /// Clears the bits of the rows that do not overlap `days`, and of all rows that are not in the column. Row 64 i + b is bit b
    /// of word i.
    void retainOverlapping(const DateRange &days, std::span<quint64> words) const;

    [[nodiscard]] const QList<qint32> &marks() const { return m_marks; } ///< Packed::mark
    [[nodiscard]] const QList<qint32> &lengths() const { return m_lengths; } ///< Packed::length
    [[nodiscard]] const SparseColumn<Time> &aside() const { return m_aside; }
    [[nodiscard]] qsizetype bytes() const;

private:
    static constexpr qint32 farthest = 1 << 30; ///< so that mark and length can be added
    static constexpr Row rowsPerBlock = 4096;
    void measure();
    [[nodiscard]] bool allOverlap(Row from, Row until, const DateRange &days) const;
    void scan(Row from, Row until, const DateRange &days, std::span<quint64> words) const;

    QList<qint32> m_marks;
    QList<qint32> m_lengths; ///< in days, one day being 0; negative: look aside
    SparseColumn<Time> m_aside;
    QList<DateRange> m_reach; ///< by block of rows: the days that they can touch
    std::optional<DateRange> m_extent;
};
