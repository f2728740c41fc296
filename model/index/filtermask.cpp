// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/filtermask.h"

#include <algorithm>
#include <functional>
#include <numeric>

FilterMask::FilterMask(EventIndex::Row count, bool value)
    : m_words((size_t(count) + 63) / 64, value ? ~quint64(0) : 0)
    , m_size(count)
{
    if (value && count % 64 != 0)
        m_words.back() = (quint64(1) << (count % 64)) - 1;
}

void FilterMask::set(EventIndex::Row row, bool value)
{
    const quint64 bit = quint64(1) << (row % 64);
    m_words[row / 64] = value ? m_words[row / 64] | bit : m_words[row / 64] & ~bit;
}

EventIndex::Row FilterMask::count() const
{
    return std::accumulate(m_words.begin(), m_words.end(), EventIndex::Row(0), [](EventIndex::Row sum, quint64 word) {
        return sum + EventIndex::Row(std::popcount(word));
    });
}

FilterMask &FilterMask::operator&=(const FilterMask &other)
{
    Q_ASSERT(m_size == other.m_size);
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_and<>());
    return *this;
}

FilterMask &FilterMask::operator|=(const FilterMask &other)
{
    Q_ASSERT(m_size == other.m_size);
    std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_or<>());
    return *this;
}

namespace {

using Row = EventIndex::Row;

void retainNamed(FilterMask &mask, const NameLists &lists, const QStringList &names)
{
    if (names.isEmpty())
        return;
    const auto wanted = lists.listsWithAny(names);
    mask.retain([&](Row row) { return wanted[lists.listOf(row)] != 0; });
}

template <class Enum, class Value>
void retainAny(FilterMask &mask, const std::vector<Enum> &wanted, Value value)
{
    if (wanted.empty())
        return;
    quint32 bits = 0;
    for (const Enum one : wanted)
        bits |= quint32(1) << int(one);
    mask.retain([&](Row row) { return (bits >> int(value(row))) & 1; });
}

} // namespace

FilterMask maskOf(const EventIndex &index, const EventFilter &filter)
{
    FilterMask mask(index.count(), true);
    if (filter.days) {
        const Row dated = index.datedCount();
        mask.retain([&](Row row) { return row < dated && index.days(row).overlaps(*filter.days); });
    }
    retainNamed(mask, index.companyLists(), filter.companies);
    retainAny(mask, filter.kinds, [&](Row row) { return index.kind(row); });
    retainAny(mask, filter.modalities, [&](Row row) { return index.modality(row); });
    retainNamed(mask, index.publisherLists(), filter.publishers);
    retainAny(mask, filter.reviews, [&](Row row) { return index.review(row); });
    retainNamed(mask, index.tagLists(), filter.tags);
    if (filter.minimumConfidence > 0)
        mask.retain([&](Row row) { return index.confidence(row) >= float(filter.minimumConfidence); });
    return mask;
}
