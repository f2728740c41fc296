// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/indexupdate.h"

#include "index/splice.h"

#include <algorithm>
#include <bit>

namespace {

using Row = IndexColumns::Row;
using Facts = EventColumns::Facts;

bool same(Facts left, Facts right)
{
    return std::bit_cast<quint16>(left) == std::bit_cast<quint16>(right);
}

template <class T>
bool same(const T &left, const T &right)
{
    return left == right;
}

// Shares the column as long as nothing differs.
template <class T>
bool replace(QList<T> &column, Row row, const T &value)
{
    if (same(column.at(row), value))
        return false;
    column[row] = value;
    return true;
}

// The column with its rows at other places, those that are gone left out, and with the new ones, which come ascending.
template <class Value, class NewRow>
SparseColumn<Value> moved(const SparseColumn<Value> &old, NewRow newRow, const SparseColumn<Value> &added)
{
    std::vector<typename SparseColumn<Value>::Item> kept;
    for (auto item : old.items())
        if ((item.row = newRow(item.row)) != Splice::gone)
            kept.push_back(item);
    SparseColumn<Value> made;
    auto next = added.items().begin();
    for (const auto &item : kept) {
        for (; next != added.items().end() && next->row < item.row; ++next)
            made.append(next->row, next->value);
        made.append(item.row, item.value);
    }
    for (; next != added.items().end(); ++next)
        made.append(next->row, next->value);
    made.squeeze();
    return made;
}

} // namespace

IndexUpdate::IndexUpdate(const IndexColumns &old, const EventColumns &changed, const std::vector<EventId> &removed)
    : m_old(old)
    , m_events(old.companies.table(), old.publishers.table(), old.tags.table())
{
    m_events.add(changed);
    for (const EventId id : removed)
        if (const auto row = old.rowOf(id.value()))
            m_leaving.push_back(*row);
    for (Position position = 0; position < m_events.count(); ++position) {
        const auto row = old.rowOf(m_events.at(position).id());
        if (row)
            m_leaving.push_back(*row);
        m_arrivals.push_back({position, rowBehind(position), 0, row});
    }
    std::ranges::sort(m_leaving);
    m_leaving.erase(std::unique(m_leaving.begin(), m_leaving.end()), m_leaving.end());
    std::ranges::sort(m_arrivals, [&](const Arrival &left, const Arrival &right) {
        const auto &leftEvent = m_events.at(left.position);
        const auto &rightEvent = m_events.at(right.position);
        if (leftEvent.facts.dated != rightEvent.facts.dated)
            return bool(leftEvent.facts.dated);
        if (leftEvent.facts.dated && m_events.mark(left.position) != m_events.mark(right.position))
            return m_events.mark(left.position) < m_events.mark(right.position);
        return leftEvent.id() < rightEvent.id();
    });
    Row place = 0;
    for (Arrival &arrival : m_arrivals) {
        const auto leaving = std::ranges::lower_bound(m_leaving, arrival.before) - m_leaving.begin();
        arrival.row = arrival.before - Row(leaving) + place++;
    }
}

Row IndexUpdate::rowBehind(Position position) const
{
    const StagedEvents::Event &event = m_events.at(position);
    const Row dated = m_old.times.count();
    const HalfDay mark = event.facts.dated ? m_events.mark(position) : 0;
    Row low = event.facts.dated ? 0 : dated;
    Row high = event.facts.dated ? dated : Row(m_old.ids.size());
    while (low < high) {
        const Row middle = low + (high - low) / 2;
        const HalfDay other = event.facts.dated ? m_old.times.mark(middle) : mark;
        if (other < mark || (other == mark && m_old.ids.at(middle) < event.id()))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool IndexUpdate::keepsRows() const
{
    return m_arrivals.size() == m_leaving.size() && std::ranges::all_of(m_arrivals, [&](const Arrival &arrival) {
               const bool dated = arrival.row < m_old.times.count();
               return arrival.old == arrival.row && m_events.at(arrival.position).facts.dated == dated;
           });
}

IndexColumns IndexUpdate::result() const
{
    return keepsRows() ? replaced() : spliced();
}

IndexColumns IndexUpdate::replaced() const
{
    IndexColumns columns = m_old;
    QList<qint32> marks = columns.times.marks();
    QList<qint32> lengths = columns.times.lengths();
    QList<NameLists::List> companies = columns.companies.rows();
    QList<NameLists::List> publishers = columns.publishers.rows();
    QList<NameLists::List> tags = columns.tags.rows();
    SparseColumn<TimeColumn::Time> aside;
    SparseColumn<DateRange> certain;
    bool timesDiffer = false;
    bool certainDiffer = false;
    bool companiesDiffer = false;
    bool publishersDiffer = false;
    bool tagsDiffer = false;
    const auto unequal = [](const auto *left, const auto *right) {
        return (left == nullptr) != (right == nullptr) || (left && *left != *right);
    };
    for (const Arrival &arrival : m_arrivals) {
        const Row row = arrival.row;
        const StagedEvents::Event &event = m_events.at(arrival.position);
        replace(columns.facts, row, event.facts);
        replace(columns.confidence, row, event.confidence);
        replace(columns.sources, row, event.sources);
        replace(columns.magnitude, row, event.magnitude);
        companiesDiffer |= replace(companies, row, event.companies);
        publishersDiffer |= replace(publishers, row, event.publishers);
        tagsDiffer |= replace(tags, row, event.tags);
        if (!event.facts.dated)
            continue;
        timesDiffer |= replace(marks, row, event.mark);
        timesDiffer |= replace(lengths, row, event.length);
        const auto *time = m_events.aside(arrival.position);
        timesDiffer |= unequal(time, m_old.times.aside().find(row));
        if (time)
            aside.append(row, *time);
        const auto *sure = m_events.certain(arrival.position);
        certainDiffer |= unequal(sure, m_old.certain.find(row));
        if (sure)
            certain.append(row, *sure);
    }
    const auto newRow = [&](Row row) { return std::ranges::binary_search(m_leaving, row) ? Splice::gone : row; };
    if (timesDiffer)
        columns.times = TimeColumn(std::move(marks), std::move(lengths), moved(m_old.times.aside(), newRow, aside));
    if (certainDiffer)
        columns.certain = moved(m_old.certain, newRow, certain);
    if (publishersDiffer)
        columns.publishers = NameLists(m_events.publishers(), std::move(publishers));
    if (tagsDiffer)
        columns.tags = NameLists(m_events.tags(), std::move(tags));
    if (companiesDiffer) {
        columns.companies = NameLists(m_events.companies(), std::move(companies));
        columns.listRowsByCompany();
    }
    return columns;
}

IndexColumns IndexUpdate::spliced() const
{
    const Row datedCount = m_old.times.count();
    Splice all{Row(m_old.ids.size()), m_leaving, {}};
    Splice dated{datedCount, {m_leaving.begin(), std::ranges::lower_bound(m_leaving, datedCount)}, {}};
    SparseColumn<TimeColumn::Time> aside;
    SparseColumn<DateRange> certain;
    for (const Arrival &arrival : m_arrivals) {
        all.before.push_back(arrival.before);
        if (m_events.at(arrival.position).facts.dated)
            dated.before.push_back(arrival.before);
        if (const auto *time = m_events.aside(arrival.position))
            aside.append(arrival.row, *time);
        if (const auto *sure = m_events.certain(arrival.position))
            certain.append(arrival.row, *sure);
    }
    const auto put = [&](const Splice &splice, const auto &old, auto field) {
        return splice.applied(old, [&](size_t i) { return m_events.at(m_arrivals[i].position).*field; });
    };
    const std::vector<Row> newRows = all.newRows();
    const auto newRow = [&](Row row) { return newRows[row]; };

    using Event = StagedEvents::Event;
    IndexColumns columns;
    columns.ids.reserve(qsizetype(all.count) - qsizetype(all.leaving.size()) + qsizetype(all.before.size()));
    all.walk([&](Row from, Row until) { columns.ids.append(m_old.ids, from, until); },
             [&](size_t i) { columns.ids.append(m_events.at(m_arrivals[i].position).id()); });
    columns.byId = rowsById(newRows);
    columns.times
        = TimeColumn(put(dated, m_old.times.marks(), &Event::mark), put(dated, m_old.times.lengths(), &Event::length),
                     moved(m_old.times.aside(), newRow, aside));
    columns.certain = moved(m_old.certain, newRow, certain);
    columns.facts = put(all, m_old.facts, &Event::facts);
    columns.confidence = put(all, m_old.confidence, &Event::confidence);
    columns.sources = put(all, m_old.sources, &Event::sources);
    columns.magnitude = put(all, m_old.magnitude, &Event::magnitude);
    columns.companies = NameLists(m_events.companies(), put(all, m_old.companies.rows(), &Event::companies));
    columns.publishers = NameLists(m_events.publishers(), put(all, m_old.publishers.rows(), &Event::publishers));
    columns.tags = NameLists(m_events.tags(), put(all, m_old.tags.rows(), &Event::tags));
    columns.listRowsByCompany();
    return columns;
}

QList<Row> IndexUpdate::rowsById(const std::vector<Row> &newRows) const
{
    Splice byId{Row(m_old.byId.size()), {}, {}};
    for (const Row row : m_leaving)
        byId.leaving.push_back(Row(m_old.placeOf(m_old.ids.at(row))));
    std::ranges::sort(byId.leaving);
    std::vector<std::pair<qint64, Row>> arriving;
    for (const Arrival &arrival : m_arrivals)
        arriving.emplace_back(m_events.at(arrival.position).id(), arrival.row);
    std::ranges::sort(arriving);
    for (const auto &[id, row] : arriving)
        byId.before.push_back(Row(m_old.placeOf(id)));

    QList<Row> rows(qsizetype(byId.count - byId.leaving.size() + byId.before.size()));
    Row *out = rows.data();
    byId.walk(
        [&](Row from, Row until) {
            while (from < until)
                *out++ = newRows[m_old.byId[from++]];
        },
        [&](size_t i) { *out++ = arriving[i].second; });
    return rows;
}
