// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/indexbuilder.h"

#include "index/radixsort.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace {

using Row = EventIndex::Row;
using Position = StagedEvents::Position;

constexpr Row worthAThread = 100'000;

// The positions in the order of their ids; nothing where that is their own.
std::vector<Position> byId(const StagedEvents &events)
{
    std::vector<Position> order;
    if (events.isAscending())
        return order;
    order.resize(events.count());
    std::vector<quint64> keys(events.count());
    for (Position position = 0; position < events.count(); ++position)
        keys[position] = quint64(events.at(position).idLow) << 32 | position;
    sortByUpperHalf(keys);
    std::ranges::transform(keys, order.begin(), [](quint64 key) { return Position(key); });
    if (events.hasLargeIds())
        std::ranges::sort(order, {}, [&](Position position) { return events.at(position).id(); });
    return order;
}

// The order of the rows, each as its place in the order of ids: the lower half of each number.
std::vector<quint64> rowsOf(const StagedEvents &events, const std::vector<Position> &byId)
{
    const auto positionOf = [&](quint64 key) { return byId.empty() ? Position(key) : byId[Position(key)]; };
    std::vector<quint64> dated;
    dated.reserve(events.count());
    std::vector<quint64> undated;
    undated.reserve(events.count() - events.datedCount());
    for (Position place = 0; place < events.count(); ++place) {
        const StagedEvents::Event &event = events.at(positionOf(place));
        if (event.facts.dated)
            dated.push_back(quint64(quint32(event.mark) ^ 0x8000'0000) << 32 | place);
        else
            undated.push_back(place);
    }
    sortByUpperHalf(dated);

    // Marks too far off for the packed form are all the same there.
    const auto byMark = [&](quint64 left, quint64 right) {
        const HalfDay leftMark = events.mark(positionOf(left));
        const HalfDay rightMark = events.mark(positionOf(right));
        return leftMark != rightMark ? leftMark < rightMark : Position(left) < Position(right);
    };
    for (const quint64 end : {dated.empty() ? 0 : dated.front(), dated.empty() ? 0 : dated.back()}) {
        const auto upperHalf = [](quint64 key) { return key >> 32; };
        const auto from = std::ranges::lower_bound(dated, end >> 32, {}, upperHalf);
        const auto to = std::ranges::upper_bound(dated, end >> 32, {}, upperHalf);
        if (!std::is_sorted(from, to, byMark))
            std::sort(from, to, byMark);
    }
    dated.insert(dated.end(), undated.begin(), undated.end());
    return dated;
}

// Room for a value a row, to be written in any order.
template <class T>
T *sized(QList<T> &column, qsizetype size)
{
    column = QList<T>(size);
    return column.data();
}

// The rows are all over the events: what comes next is fetched ahead.
template <class PositionOf, class Visit>
void visitEvents(const StagedEvents &events, Row from, Row until, PositionOf positionOf, Visit visit)
{
    constexpr Row ahead = 24;
    for (Row row = from; row < until; ++row) {
        if (row + ahead < until)
            __builtin_prefetch(&events.at(positionOf(row + ahead)));
        visit(row, events.at(positionOf(row)));
    }
}

IndexColumns columnsOf(StagedEvents events)
{
    const Row count = events.count();
    const Row datedCount = events.datedCount();
    const std::vector<Position> positions = byId(events);
    std::vector<quint64> order = rowsOf(events, positions);
    const auto positionOf = [&](Row row) {
        const auto place = Position(order[row]);
        return positions.empty() ? place : positions[place];
    };

    IndexColumns columns;
    QList<quint32> idsLow;
    QList<quint32> idsHigh;
    QList<qint32> marks;
    QList<qint32> lengths;
    QList<NameLists::List> companies;
    QList<NameLists::List> publishers;
    QList<NameLists::List> tags;
    auto *const idLow = sized(idsLow, count);
    auto *const idHigh = sized(idsHigh, events.hasLargeIds() ? count : 0);
    auto *const mark = sized(marks, datedCount);
    auto *const length = sized(lengths, datedCount);
    auto *const facts = sized(columns.facts, count);
    auto *const confidence = sized(columns.confidence, count);
    auto *const sources = sized(columns.sources, count);
    auto *const magnitude = sized(columns.magnitude, count);
    auto *const company = sized(companies, count);
    auto *const publisher = sized(publishers, count);
    auto *const tag = sized(tags, count);
    const auto fill = [&](Row from, Row until) {
        visitEvents(events, from, until, positionOf, [&](Row row, const StagedEvents::Event &event) {
            idLow[row] = event.idLow;
            if (events.hasLargeIds())
                idHigh[row] = event.idHigh;
            facts[row] = event.facts;
            confidence[row] = event.confidence;
            sources[row] = event.sources;
            magnitude[row] = event.magnitude;
            company[row] = event.companies;
            publisher[row] = event.publishers;
            tag[row] = event.tags;
            if (row < datedCount) {
                mark[row] = event.mark;
                length[row] = event.length;
            }
        });
    };
    const Row middle = count > worthAThread ? count / 2 : count;
    std::thread other;
    if (middle < count)
        other = std::thread(fill, middle, count);
    fill(0, middle);
    if (other.joinable())
        other.join();

    SparseColumn<TimeColumn::Time> aside;
    for (Row row = 0; row < datedCount; ++row) {
        if (length[row] < 0)
            aside.append(row, *events.aside(positionOf(row)));
        if (const DateRange *certain = facts[row].interval ? events.certain(positionOf(row)) : nullptr)
            columns.certain.append(row, *certain);
    }
    columns.ids = IdColumn(std::move(idsLow), std::move(idsHigh));
    columns.companies = NameLists(events.companies(), std::move(companies));
    columns.publishers = NameLists(events.publishers(), std::move(publishers));
    columns.tags = NameLists(events.tags(), std::move(tags));
    events = {}; // a third of all the memory, before more is needed
    aside.squeeze();
    columns.certain.squeeze();
    columns.times = TimeColumn(std::move(marks), std::move(lengths), std::move(aside));
    Row *const rowById = sized(columns.byId, count);
    for (Row row = 0; row < count; ++row)
        rowById[Position(order[row])] = row;
    order = {};
    columns.listRowsByCompany();
    return columns;
}

} // namespace

void IndexBuilder::append(const EventColumns &events)
{
    const std::scoped_lock lock(m_mutex);
    m_events.add(events);
}

EventIndex::Row IndexBuilder::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_events.count();
}

EventIndex IndexBuilder::buildSoFar() const
{
    const auto events = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_events;
    };
    return EventIndex(columnsOf(events()));
}

EventIndex IndexBuilder::build()
{
    const auto events = [this] {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_events, {});
    };
    return EventIndex(columnsOf(events()));
}
