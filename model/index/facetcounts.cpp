// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/facetcounts.h"

#include "core/calendar.h"

#include <algorithm>

namespace {

using Row = EventIndex::Row;

// Counts lists, then hands each count to the names of its list: one addition a row, however many names.
std::vector<quint32> countNames(const FilterMask &mask, const NameLists &lists)
{
    std::vector<quint32> ofList(lists.listCount());
    mask.forEach([&](Row row) { ++ofList[lists.listOf(row)]; });
    std::vector<quint32> ofName(lists.names().size());
    for (NameLists::List list = 0; list < ofList.size(); ++list)
        for (const NameLists::Number name : lists.list(list))
            ofName[name] += ofList[list];
    return ofName;
}

class YearCounter
{
public:
    explicit YearCounter(const EventIndex &index)
    {
        if (const auto extent = index.extent()) {
            m_first = std::max(yearOf(extent->first), -furthest);
            m_last = std::min(yearOf(extent->last), furthest);
        }
        if (m_first <= m_last)
            m_steps.assign(size_t(m_last - m_first + 2), 0);
    }
    void add(const DateRange &days)
    {
        const qint64 first = days.startsOpen() ? m_first : std::max(yearOf(days.first), m_first);
        const qint64 last = days.endsOpen() ? m_last : std::min(yearOf(days.last), m_last);
        if (first > last)
            return;
        ++m_steps[size_t(first - m_first)];
        --m_steps[size_t(last - m_first + 1)];
    }
    std::map<int, quint32> counts() const
    {
        std::map<int, quint32> counts;
        qint64 sum = 0;
        for (size_t i = 0; i < m_steps.size(); ++i)
            if ((sum += m_steps[i]) > 0)
                counts.emplace_hint(counts.end(), int(m_first + qint64(i)), quint32(sum));
        return counts;
    }

private:
    static constexpr qint64 furthest = 9999;

    // Rows come by time, so the year is mostly that of the day before.
    qint64 yearOf(Day day)
    {
        if (!m_cachedDays.contains(day)) {
            m_cachedYear = civilOf(day).year;
            m_cachedDays = {dayOf({m_cachedYear, 1, 1}), dayOf({m_cachedYear, 12, 31})};
        }
        return m_cachedYear;
    }

    qint64 m_first = 0;
    qint64 m_last = -1;
    std::vector<qint64> m_steps; ///< what each year adds to the count of the one before
    DateRange m_cachedDays{0, -1};
    qint64 m_cachedYear = 0;
};

} // namespace

FacetCounts facetCounts(const EventIndex &index, const EventFilter &filter, const FilterMask &hits)
{
    const auto masked = [&](const EventFilter &part) {
        FilterMask mask = maskOf(index, part);
        if (hits.size() > 0)
            mask &= hits;
        return mask;
    };
    const FilterMask whole = masked(filter);
    // The whole filter where the facet takes no part in it, else the filter without that part.
    const auto without = [&](auto part) {
        EventFilter others = filter;
        others.*part = {};
        return others == filter ? whole : masked(others);
    };

    FacetCounts counts;
    counts.companies = countNames(without(&EventFilter::companies), index.companyLists());
    counts.publishers = countNames(without(&EventFilter::publishers), index.publisherLists());
    counts.tags = countNames(without(&EventFilter::tags), index.tagLists());
    without(&EventFilter::kinds).forEach([&](Row row) { ++counts.kinds[size_t(index.kind(row))]; });
    without(&EventFilter::modalities).forEach([&](Row row) {
        ++counts.modalities[size_t(index.modality(row))];
    });
    without(&EventFilter::reviews).forEach([&](Row row) { ++counts.reviews[size_t(index.review(row))]; });
    YearCounter years(index);
    without(&EventFilter::days).forEach([&](Row row) {
        if (row < index.datedCount())
            years.add(index.days(row));
        else
            ++counts.undated;
    });
    counts.years = years.counts();
    return counts;
}
