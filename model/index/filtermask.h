// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/eventfilter.h"
#include "index/eventindex.h"

#include <vector>

/// Which rows of an index a filter lets through: a bit a row.
class FilterMask
{
public:
    FilterMask() = default;
    explicit FilterMask(EventIndex::Row count, bool value);

    [[nodiscard]] bool test(EventIndex::Row row) const { return (m_words[row / 64] >> (row % 64)) & 1; }
    void set(EventIndex::Row row, bool value);
    [[nodiscard]] EventIndex::Row size() const { return m_size; }
    [[nodiscard]] EventIndex::Row count() const; ///< rows let through
    FilterMask &operator&=(const FilterMask &other);
    FilterMask &operator|=(const FilterMask &other);
    friend bool operator==(const FilterMask &, const FilterMask &) = default;

private:
    std::vector<quint64> m_words;
    EventIndex::Row m_size = 0;
};

/// Everything of the filter but its search, which only the store can answer: intersect with `hits` when it has one.
[[nodiscard]] FilterMask maskOf(const EventIndex &index, const EventFilter &filter);
