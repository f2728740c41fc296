// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/eventfilter.h"
#include "index/bitwords.h"
#include "index/eventindex.h"

#include <algorithm>
#include <bit>
#include <span>
#include <vector>

/// Which rows of an index a filter lets through: a bit a row. Masks that are combined have the same size.
class FilterMask
{
public:
    FilterMask() = default;
    explicit FilterMask(EventIndex::Row count, bool value);

    [[nodiscard]] bool test(EventIndex::Row row) const { return (m_words[row / 64] >> (row % 64)) & 1; }
    void set(EventIndex::Row row, bool value);
    [[nodiscard]] EventIndex::Row size() const { return m_size; }
    [[nodiscard]] EventIndex::Row count() const; ///< rows let through
    /// Row 64 i + b is bit b of word i; the bits behind the last row are 0.
    [[nodiscard]] const std::vector<quint64> &words() const { return m_words; }
    FilterMask &operator&=(const FilterMask &other);
    FilterMask &operator|=(const FilterMask &other);
    /// Keeps the rows that are let through and for which `keep(row)` is true; asks for others as well.
    template <class Keep>
    void retain(Keep keep)
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            const auto first = EventIndex::Row(i * 64);
            if (std::popcount(m_words[i]) >= fewest) {
                m_words[i] &= wordWhere(std::min(m_size - first, 64u), [&](unsigned bit) { return keep(first + bit); });
                continue;
            }
            for (quint64 left = m_words[i]; left != 0; left &= left - 1)
                if (const int bit = std::countr_zero(left); !keep(first + EventIndex::Row(bit)))
                    m_words[i] &= ~(quint64(1) << bit);
        }
    }
    /// Hands out the words to be changed in place; the bits behind the last row must stay 0.
    [[nodiscard]] std::span<quint64> mutableWords() { return m_words; }
    /// Calls `visit(row)` for each row let through, ascending.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word)
            for (quint64 left = m_words[word]; left != 0; left &= left - 1)
                visit(EventIndex::Row(word * 64 + size_t(std::countr_zero(left))));
    }
    friend bool operator==(const FilterMask &, const FilterMask &) = default;

private:
    static constexpr int fewest = 12; ///< bits in a word that are worth going through all 64
    std::vector<quint64> m_words;
    EventIndex::Row m_size = 0;
};

/// Everything of the filter but its search, which only the store can answer: intersect with `hits` when it
/// has one.
[[nodiscard]] FilterMask maskOf(const EventIndex &index, const EventFilter &filter);
