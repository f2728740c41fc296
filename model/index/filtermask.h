// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/eventfilter.h"
#include "index/eventindex.h"

#include <bit>
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
    /// Keeps the rows that are let through and for which `keep(row)` is true.
    template <class Keep>
    void retain(Keep keep)
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            quint64 kept = 0;
            for (quint64 left = m_words[word]; left != 0; left &= left - 1) {
                const int bit = std::countr_zero(left);
                kept |= quint64(keep(EventIndex::Row(word * 64 + size_t(bit)))) << bit;
            }
            m_words[word] = kept;
        }
    }
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
    std::vector<quint64> m_words;
    EventIndex::Row m_size = 0;
};

/// Everything of the filter but its search, which only the store can answer: intersect with `hits` when it
/// has one.
[[nodiscard]] FilterMask maskOf(const EventIndex &index, const EventFilter &filter);
