// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/timecolumn.h"

#include "index/bitwords.h"

#include <algorithm>

namespace {

using Row = TimeColumn::Row;

// Twice a day, or the end of what can be said.
HalfDay doubled(Day day)
{
    constexpr Day most = DateRange::endOfTime / 4;
    return 2 * std::clamp(day, -most, most);
}

void clear(Row from, Row until, std::span<quint64> words)
{
    for (Row row = from; row < until;) {
        if (row % 64 == 0 && until - row >= 64) {
            words[row / 64] = 0;
            row += 64;
        } else {
            words[row / 64] &= ~(quint64(1) << (row % 64));
            ++row;
        }
    }
}

} // namespace

TimeColumn::Packed::Packed(const Time &time)
    : mark(qint32(std::clamp<HalfDay>(time.mark, -farthest, farthest)))
    , length(-1)
{
    const DateRange &days = time.days;
    if (mark == time.mark && mark != farthest && mark != -farthest && !days.startsOpen() && !days.endsOpen()
        && days.last - days.first < farthest && time.mark == days.first + days.last + 1)
        length = qint32(days.last - days.first);
}

TimeColumn::TimeColumn(QList<qint32> marks, QList<qint32> lengths, SparseColumn<Time> aside)
    : m_marks(std::move(marks))
    , m_lengths(std::move(lengths))
    , m_aside(std::move(aside))
{
    measure();
}

void TimeColumn::measure()
{
    const auto widen = [](DateRange &range, Day first, Day last) {
        range = {std::min(range.first, first), std::max(range.last, last)};
    };
    constexpr DateRange nothing{DateRange::endOfTime, DateRange::beginningOfTime};
    DateRange extent = nothing;
    m_reach.reserve((count() + rowsPerBlock - 1) / rowsPerBlock);
    for (Row from = 0; from < count(); from += rowsPerBlock) {
        const Row until = std::min(count(), from + rowsPerBlock);
        const qint32 *const marks = m_marks.constData();
        const qint32 *const lengths = m_lengths.constData();
        DateRange reach = nothing;
        for (Row row = from; row < until; ++row)
            if (lengths[row] >= 0)
                widen(reach, marks[row] - 1 - lengths[row], marks[row] - 1 + lengths[row]);
        if (reach != nothing) {
            reach = {reach.first / 2, reach.last / 2};
            widen(extent, reach.first, reach.last);
        }
        m_reach.append(reach);
    }
    for (const auto &[row, time] : m_aside.items()) {
        widen(m_reach[row / rowsPerBlock], time.days.first, time.days.last);
        if (!time.days.startsOpen())
            widen(extent, time.days.first, time.days.first);
        if (!time.days.endsOpen())
            widen(extent, time.days.last, time.days.last);
    }
    if (extent != nothing)
        m_extent = extent;
}

Row TimeColumn::rowsBefore(double halfDay) const
{
    Row low = 0;
    Row high = count();
    while (low < high) {
        const Row middle = low + (high - low) / 2;
        if (double(mark(middle)) < halfDay)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// Every event holds its mark: where the marks lie inside, it overlaps.
bool TimeColumn::allOverlap(Row from, Row until, const DateRange &days) const
{
    return mark(from) > doubled(days.first) && mark(until - 1) < doubled(days.last) + 2;
}

void TimeColumn::scan(Row from, Row until, const DateRange &days, std::span<quint64> words) const
{
    // first <= days.last and last >= days.first, where 2 first = mark - 1 - length, and 2 last = mark - 1 + length
    constexpr HalfDay most = std::numeric_limits<qint32>::max();
    const auto latest = qint32(std::clamp(doubled(days.last) + 1, -most, most));
    const auto soonest = qint32(std::clamp(doubled(days.first) + 1, -most, most));
    for (Row first = from; first < until; first += 64) {
        quint64 &word = words[first / 64];
        if (word == 0)
            continue;
        const qint32 *const marks = m_marks.constData() + first;
        const qint32 *const lengths = m_lengths.constData() + first;
        word &= wordWhere(std::min(until - first, 64u), [&](unsigned i) {
            return ((marks[i] - lengths[i] <= latest) & (marks[i] + lengths[i] >= soonest)) | (lengths[i] < 0);
        });
    }
}

void TimeColumn::retainOverlapping(const DateRange &days, std::span<quint64> words) const
{
    for (Row from = 0; from < count(); from += rowsPerBlock) {
        const Row until = std::min(count(), from + rowsPerBlock);
        if (!m_reach[from / rowsPerBlock].overlaps(days))
            clear(from, until, words);
        else if (!allOverlap(from, until, days))
            scan(from, until, days, words);
    }
    for (const auto &[row, time] : m_aside.items())
        if (!time.days.overlaps(days))
            clear(row, row + 1, words);
    clear(count(), Row(words.size() * 64), words);
}

qsizetype TimeColumn::bytes() const
{
    return (m_marks.capacity() + m_lengths.capacity()) * qsizetype(sizeof(qint32)) + m_aside.bytes()
        + m_reach.capacity() * qsizetype(sizeof(DateRange));
}
