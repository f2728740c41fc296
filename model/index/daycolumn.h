// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"

#include <QHash>

#include <vector>

/// A column of days in four bytes each. The infinities are kept, and so is the rare day more than five
/// million years off, aside.
class DayColumn
{
public:
    void reserve(size_t rows) { m_days.reserve(rows); }
    void append(Day day);
    [[nodiscard]] Day operator[](size_t row) const
    {
        const qint32 day = m_days[row];
        return day > beyondFirst && day < beyondLast ? day : far(row);
    }

private:
    static constexpr qint32 beyondFirst = std::numeric_limits<qint32>::min() + 1;
    static constexpr qint32 beyondLast = std::numeric_limits<qint32>::max() - 1;
    [[nodiscard]] Day far(size_t row) const;

    std::vector<qint32> m_days; ///< least and greatest: the infinities; `beyond...`: look aside
    QHash<size_t, Day> m_far;
};
