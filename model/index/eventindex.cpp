// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/eventindex.h"

#include <algorithm>
#include <numeric>
#include <tuple>

EventIndex::EventIndex(std::vector<Entry> entries)
{
    // An entry is large: sort what decides, not entries.
    std::vector<std::tuple<bool, HalfDay, EventId, Row>> order;
    order.reserve(entries.size());
    for (const Entry &entry : entries) {
        const auto certain = entry.interval ? std::optional(entry.certain) : std::nullopt;
        order.emplace_back(!entry.dated, entry.dated ? timeMark(entry.days, certain) : 0, entry.id, Row(order.size()));
    }
    std::sort(order.begin(), order.end());
    m_ids.reserve(entries.size());
    m_first.reserve(entries.size());
    m_last.reserve(entries.size());
    m_facts.reserve(entries.size());
    m_confidence.reserve(entries.size());
    m_sources.reserve(entries.size());
    for (const auto &place : order)
        append(entries[std::get<Row>(place)]);
    close();
}

void EventIndex::append(const Entry &entry)
{
    if (entry.dated) {
        ++m_datedCount;
        if (entry.interval)
            m_certain.insert(count(), entry.certain);
        m_marks.push_back(timeMark(entry.days, certain(count())));
    }
    m_ids.push_back(entry.id.value());
    m_first.append(entry.days.first);
    m_last.append(entry.days.last);
    Facts &facts = m_facts.emplace_back();
    facts.kind = entry.kind;
    facts.modality = entry.modality;
    facts.review = entry.review;
    facts.approximate = entry.approximate;
    facts.interval = entry.interval;
    facts.conflicting = entry.conflicting;
    facts.starred = entry.starred;
    m_confidence.push_back(entry.confidence);
    m_sources.push_back(entry.sources);
    m_companies.append(entry.companies);
    m_publishers.append(entry.publishers);
    m_tags.append(entry.tags);
}

void EventIndex::close()
{
    m_companies.close();
    m_publishers.close();
    m_tags.close();

    m_byId.resize(count());
    std::iota(m_byId.begin(), m_byId.end(), Row(0));
    std::sort(m_byId.begin(), m_byId.end(), [&](Row left, Row right) { return m_ids[left] < m_ids[right]; });

    // Rows by company: count, turn counts into starts, then fill.
    m_companyStarts.assign(companyNames().size() + 1, 0);
    for (Row row = 0; row < count(); ++row)
        for (const Number company : companies(row))
            ++m_companyStarts[company + 1];
    std::partial_sum(m_companyStarts.begin(), m_companyStarts.end(), m_companyStarts.begin());
    m_companyRows.resize(m_companyStarts.back());
    std::vector<quint32> next(m_companyStarts.begin(), m_companyStarts.end() - 1);
    for (Row row = 0; row < count(); ++row)
        for (const Number company : companies(row))
            m_companyRows[next[company]++] = row;

    for (Row row = 0; row < m_datedCount; ++row) {
        const auto widen = [&](Day day) {
            if (day == DateRange::beginningOfTime || day == DateRange::endOfTime)
                return;
            m_extent = m_extent ? DateRange{std::min(m_extent->first, day), std::max(m_extent->last, day)}
                                : DateRange{day, day};
        };
        widen(days(row).first);
        widen(days(row).last);
    }
}

std::optional<EventIndex::Row> EventIndex::rowOf(EventId id) const
{
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), id.value(),
                                        [&](Row row, qint64 value) { return m_ids[row] < value; });
    if (found == m_byId.end() || m_ids[*found] != id.value())
        return std::nullopt;
    return *found;
}

std::optional<DateRange> EventIndex::certain(Row row) const
{
    const auto found = m_certain.constFind(row);
    return found == m_certain.cend() ? std::nullopt : std::optional(*found);
}

std::span<const EventIndex::Row> EventIndex::rowsOfCompany(Number company) const
{
    const auto start = m_companyStarts[company];
    return std::span(m_companyRows).subspan(start, m_companyStarts[company + 1] - start);
}

EventIndex::Row EventIndex::rowsBefore(double day) const
{
    const auto before = std::lower_bound(m_marks.begin(), m_marks.end(), 2 * day,
                                         [](HalfDay mark, double day) { return double(mark) < day; });
    return Row(before - m_marks.begin());
}
