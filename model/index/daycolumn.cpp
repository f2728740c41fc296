// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/daycolumn.h"

void DayColumn::append(Day day)
{
    if (day == DateRange::beginningOfTime) {
        m_days.push_back(std::numeric_limits<qint32>::min());
    } else if (day == DateRange::endOfTime) {
        m_days.push_back(std::numeric_limits<qint32>::max());
    } else if (day > beyondFirst && day < beyondLast) {
        m_days.push_back(qint32(day));
    } else {
        m_far.insert(m_days.size(), day);
        m_days.push_back(day < 0 ? beyondFirst : beyondLast);
    }
}

Day DayColumn::far(size_t row) const
{
    if (m_days[row] == std::numeric_limits<qint32>::min())
        return DateRange::beginningOfTime;
    if (m_days[row] == std::numeric_limits<qint32>::max())
        return DateRange::endOfTime;
    return m_far.value(row);
}
