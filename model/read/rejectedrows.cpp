// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/rejectedrows.h"

#include <algorithm>

namespace {
constexpr qsizetype mostShared = 1000; // reasons that are looked for; those with a value in them do not come again
}

RejectedRows::RejectedRows(std::initializer_list<RejectedRow> rows)
{
    for (const RejectedRow &row : rows)
        add(row);
}

void RejectedRows::add(const RejectedRow &row)
{
    add(row.row, 1, row.reason);
}

void RejectedRows::add(const RejectedRows &more)
{
    for (const Run &run : more.m_runs)
        add(run.first, run.count, run.reason);
}

void RejectedRows::add(int first, int count, const QString &reason)
{
    m_size += size_t(count);
    if (!m_runs.empty() && m_runs.back().first + m_runs.back().count == first && m_runs.back().reason == reason) {
        m_runs.back().count += count;
        return;
    }
    auto shared = m_reasons.constFind(reason);
    if (shared == m_reasons.cend() && m_reasons.size() < mostShared) {
        m_reasons.insert(reason);
        shared = m_reasons.constFind(reason);
    }
    m_runs.push_back({first, count, shared == m_reasons.cend() ? reason : *shared});
}

bool operator==(const RejectedRows &a, const RejectedRows &b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}
