// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/filtermask.h"

#include <algorithm>
#include <cmath>
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

// Whether one of `wanted`, or anything where there are none.
template <class Enum>
bool isAny(Enum value, const std::vector<Enum> &wanted)
{
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

void retainNamed(FilterMask &mask, const NameLists &lists, const QStringList &names)
{
    if (names.isEmpty())
        return;
    const auto wanted = lists.listsWithAny(names);
    const NameLists::List *const rows = lists.rows().constData();
    mask.retain([&](Row row) { return wanted[rows[row]] != 0; });
}

// A company has its rows listed: of few companies they are had at once.
void retainCompanies(FilterMask &mask, const EventIndex &index, const QStringList &names)
{
    if (names.isEmpty())
        return;
    const std::vector<QString> &all = index.companyNames();
    std::vector<EventIndex::Number> wanted;
    size_t rows = 0;
    for (const QString &name : names) {
        const auto found = std::ranges::lower_bound(all, name);
        if (found == all.end() || *found != name)
            continue;
        wanted.push_back(EventIndex::Number(found - all.begin()));
        rows += index.rowsOfCompany(wanted.back()).size();
    }
    if (rows > index.count() / 4) {
        retainNamed(mask, index.companyLists(), names);
        return;
    }
    FilterMask some(index.count(), false);
    const std::span<quint64> words = some.mutableWords();
    for (const EventIndex::Number company : wanted)
        for (const Row row : index.rowsOfCompany(company))
            words[row / 64] |= quint64(1) << (row % 64);
    mask &= some;
}

// Kinds, modalities and reviews in one pass: facts are so small that all there can be are told apart beforehand.
void retainFacts(FilterMask &mask, const EventIndex &index, const EventFilter &filter)
{
    using Facts = EventColumns::Facts;
    if (filter.kinds.empty() && filter.modalities.empty() && filter.reviews.empty())
        return;
    std::vector<char> wanted(size_t(1) << 16);
    for (size_t bits = 0; bits < wanted.size(); ++bits) {
        const auto facts = std::bit_cast<Facts>(quint16(bits));
        wanted[bits] = isAny(facts.kind, filter.kinds) && isAny(facts.modality, filter.modalities)
            && isAny(facts.review, filter.reviews);
    }
    const Facts *const facts = index.columns().facts.constData();
    mask.retain([&](Row row) { return wanted[std::bit_cast<quint16>(facts[row])] != 0; });
}

} // namespace

FilterMask maskOf(const EventIndex &index, const EventFilter &filter)
{
    FilterMask mask(index.count(), true);
    retainCompanies(mask, index, filter.companies);
    for (const QString &company : filter.together)
        retainCompanies(mask, index, {company});
    if (filter.days)
        index.columns().times.retainOverlapping(*filter.days, mask.mutableWords());
    retainFacts(mask, index, filter);
    retainNamed(mask, index.publisherLists(), filter.publishers);
    retainNamed(mask, index.tagLists(), filter.tags);
    if (filter.minimumConfidence > 0) {
        const quint16 *const confidence = index.columns().confidence.constData();
        const auto least = int(std::lround(std::min(filter.minimumConfidence, 2.) * 10'000));
        mask.retain([&](Row row) { return confidence[row] >= least; });
    }
    return mask;
}
