// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/maskranks.h"

#include <algorithm>

namespace {

using Row = EventIndex::Row;

constexpr size_t wordsABlock = 8;

} // namespace

MaskRanks::MaskRanks(FilterMask mask)
    : m_mask(std::move(mask))
{
    const std::vector<quint64> &words = m_mask.words();
    m_before.reserve(words.size() / wordsABlock + 1);
    for (size_t word = 0; word < words.size(); ++word) {
        if (word % wordsABlock == 0)
            m_before.push_back(m_count);
        m_count += Row(std::popcount(words[word]));
    }
}

Row MaskRanks::before(Row row) const
{
    if (row >= m_mask.size())
        return m_count;
    const std::vector<quint64> &words = m_mask.words();
    const size_t last = row / 64;
    Row count = m_before[last / wordsABlock];
    for (size_t word = last / wordsABlock * wordsABlock; word < last; ++word)
        count += Row(std::popcount(words[word]));
    return count + Row(std::popcount(words[last] & ((quint64(1) << (row % 64)) - 1)));
}

Row MaskRanks::at(Row place) const
{
    Q_ASSERT(place < m_count);
    const auto block = std::ranges::upper_bound(m_before, place) - m_before.begin() - 1;
    Row left = place - m_before[size_t(block)];
    size_t word = size_t(block) * wordsABlock;
    const std::vector<quint64> &words = m_mask.words();
    for (; left >= Row(std::popcount(words[word])); ++word)
        left -= Row(std::popcount(words[word]));
    quint64 bits = words[word];
    for (; left > 0; --left)
        bits &= bits - 1;
    return Row(word * 64 + size_t(std::countr_zero(bits)));
}
