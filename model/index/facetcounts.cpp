// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/facetcounts.h"

#include "core/calendar.h"

#include <algorithm>
#include <bit>

namespace {

using Row = EventIndex::Row;

// Counts lists, then hands each count to the names of its list: one addition a row, however many names.
std::vector<quint32> countNames(const FilterMask &mask, const NameLists &lists)
{
    std::vector<quint32> ofList(lists.listCount());
    const NameLists::List *const rows = lists.rows().constData();
    mask.forEach([&](Row row) { ++ofList[rows[row]]; });
    std::vector<quint32> ofName(lists.names().size());
    for (NameLists::List list = 0; list < ofList.size(); ++list)
        for (const NameLists::Number name : lists.list(list))
            ofName[name] += ofList[list];
    return ofName;
}

// Kinds, modalities and reviews at once: facts are so small that each there can be has a count of its own.
FacetCounts countFacts(const FilterMask &mask, const EventIndex &index)
{
    using Facts = EventColumns::Facts;
    std::vector<quint32> ofFacts(size_t(1) << 16);
    const Facts *const facts = index.columns().facts.constData();
    mask.forEach([&](Row row) { ++ofFacts[std::bit_cast<quint16>(facts[row])]; });
    FacetCounts counts;
    for (size_t bits = 0; bits < ofFacts.size(); ++bits)
        if (ofFacts[bits] > 0) {
            const auto of = std::bit_cast<Facts>(quint16(bits));
            counts.kinds[size_t(of.kind)] += ofFacts[bits];
            counts.modalities[size_t(of.modality)] += ofFacts[bits];
            counts.reviews[size_t(of.review)] += ofFacts[bits];
        }
    return counts;
}

class YearCounter
{
public:
    explicit YearCounter(const EventIndex &index)
    {
        qint64 last = -1;
        if (const auto extent = index.extent()) {
            m_first = std::max(civilOf(extent->first).year, -furthest);
            last = std::min(civilOf(extent->last).year, furthest);
        }
        for (qint64 year = m_first; year <= last + 1; ++year)
            m_starts.push_back(dayOf({year, 1, 1}));
        if (m_first <= last)
            m_steps.assign(m_starts.size(), 0);
    }
    void add(const DateRange &days)
    {
        if (m_steps.empty() || days.last < m_starts.front() || days.first >= m_starts.back())
            return;
        ++m_steps[days.startsOpen() ? 0 : yearOf(days.first)];
        --m_steps[days.endsOpen() ? m_steps.size() - 1 : yearOf(days.last) + 1];
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

    // The place of the year of a day, or of the nearest year. Rows come by time, so that it is mostly that of the row before.
    size_t yearOf(Day day)
    {
        if (day < m_starts[m_year] || day >= m_starts[m_year + 1]) {
            const auto next = std::upper_bound(m_starts.begin() + 1, m_starts.end() - 1, day);
            m_year = size_t(next - m_starts.begin()) - 1;
        }
        return m_year;
    }

    qint64 m_first = 0;
    std::vector<Day> m_starts; ///< of the years, and of the one behind the last
    std::vector<qint64> m_steps; ///< what each year adds to the count of the one before
    size_t m_year = 0;
};

// The filter and the hits, by part, so that any part can be left out without asking for the others again.
class Parts
{
public:
    Parts(const EventIndex &index, const EventFilter &filter, const FilterMask &hits)
    {
        EventFilter rest;
        rest.minimumConfidence = filter.minimumConfidence;
        rest.together = filter.together;
        m_rest = maskOf(index, rest);
        if (hits.size() > 0)
            m_rest &= hits;
        const auto add = [&](auto part) {
            EventFilter one;
            one.*part = filter.*part;
            m_parts.push_back(one.isEmpty() ? FilterMask() : maskOf(index, one));
        };
        add(&EventFilter::companies);
        add(&EventFilter::publishers);
        add(&EventFilter::tags);
        add(&EventFilter::kinds);
        add(&EventFilter::modalities);
        add(&EventFilter::reviews);
        add(&EventFilter::days);
        m_whole = combined(std::nullopt);
    }
    enum Part { Companies, Publishers, Tags, Kinds, Modalities, Reviews, Days };
    [[nodiscard]] const FilterMask &whole() const { return m_whole; }
    [[nodiscard]] bool has(Part part) const { return m_parts[part].size() > 0; }
    /// Every part but this one.
    [[nodiscard]] FilterMask without(Part part) const { return has(part) ? combined(part) : m_whole; }

private:
    [[nodiscard]] FilterMask combined(std::optional<size_t> without) const
    {
        FilterMask mask = m_rest;
        for (size_t i = 0; i < m_parts.size(); ++i)
            if (i != without && m_parts[i].size() > 0)
                mask &= m_parts[i];
        return mask;
    }

    FilterMask m_rest;
    std::vector<FilterMask> m_parts; ///< size 0 where the filter has not that part
    FilterMask m_whole;
};

} // namespace

FacetCounts facetCounts(const EventIndex &index, const EventFilter &filter, const FilterMask &hits)
{
    const Parts parts(index, filter, hits);
    FacetCounts counts = countFacts(parts.whole(), index);
    if (parts.has(Parts::Kinds))
        counts.kinds = countFacts(parts.without(Parts::Kinds), index).kinds;
    if (parts.has(Parts::Modalities))
        counts.modalities = countFacts(parts.without(Parts::Modalities), index).modalities;
    if (parts.has(Parts::Reviews))
        counts.reviews = countFacts(parts.without(Parts::Reviews), index).reviews;
    counts.companies = countNames(parts.without(Parts::Companies), index.companyLists());
    counts.publishers = countNames(parts.without(Parts::Publishers), index.publisherLists());
    counts.tags = countNames(parts.without(Parts::Tags), index.tagLists());

    YearCounter years(index);
    parts.without(Parts::Days).forEach([&](Row row) {
        if (row < index.datedCount())
            years.add(index.days(row));
        else
            ++counts.undated;
    });
    counts.years = years.counts();
    return counts;
}
