// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/postings.h"

#include <algorithm>
#include <numeric>

PostingList::Place PostingList::before(Row row, Place from) const
{
    if (m_rows == nullptr)
        return std::min(row, m_size);
    Place step = 1;
    Place low = from;
    while (low + step <= m_size && m_rows[low + step - 1] < row) {
        low += step;
        step *= 2;
    }
    const Row *const end = m_rows + std::min(m_size, low + step);
    return Place(std::lower_bound(m_rows + low, end, row) - m_rows);
}

Postings Postings::all(const EventIndex &index)
{
    Postings postings;
    postings.m_lists.emplace_back(index.datedCount());
    return postings;
}

Postings Postings::ofCompanies(const EventIndex &index)
{
    Postings postings;
    const NameLists &names = index.companyLists();
    for (EventIndex::Number company = 0; company < names.names().size(); ++company) {
        const auto rows = index.rowsOfCompany(company);
        const auto dated = std::ranges::lower_bound(rows, index.datedCount()) - rows.begin();
        postings.m_lists.emplace_back(rows.first(size_t(dated)));
    }
    std::vector<char> isEmpty(names.listCount());
    for (size_t list = 0; list < isEmpty.size(); ++list)
        isEmpty[list] = names.list(NameLists::List(list)).empty();
    if (std::ranges::find(isEmpty, 1) != isEmpty.end()) {
        for (Row row = 0; row < index.datedCount(); ++row) {
            if (isEmpty[names.listOf(row)])
                postings.m_rows.push_back(row);
        }
    }
    postings.m_lists.emplace_back(std::span<const Row>(postings.m_rows));
    return postings;
}

Postings Postings::ofNames(const EventIndex &index, const NameLists &names)
{
    const size_t none = names.names().size();
    std::vector<Row> perList(names.listCount());
    for (Row row = 0; row < index.datedCount(); ++row)
        ++perList[names.listOf(row)];
    std::vector<quint32> starts(none + 2);
    for (size_t list = 0; list < perList.size(); ++list) {
        const auto numbers = names.list(NameLists::List(list));
        for (const auto number : numbers)
            starts[number + 1] += perList[list];
        if (numbers.empty())
            starts[none + 1] += perList[list];
    }
    std::partial_sum(starts.begin(), starts.end(), starts.begin());

    Postings postings;
    postings.m_rows.resize(starts.back());
    std::vector<quint32> next(starts.begin(), starts.end() - 1);
    for (Row row = 0; row < index.datedCount(); ++row) {
        const auto numbers = names.at(row);
        for (const auto number : numbers)
            postings.m_rows[next[number]++] = row;
        if (numbers.empty())
            postings.m_rows[next[none]++] = row;
    }
    postings.setLists(starts);
    return postings;
}

Postings Postings::ofKinds(const EventIndex &index, std::span<const quint8> groups)
{
    const size_t count = groups.empty() ? 0 : size_t(*std::ranges::max_element(groups)) + 1;
    std::vector<quint32> starts(count + 1);
    for (Row row = 0; row < index.datedCount(); ++row)
        ++starts[groups[size_t(index.kind(row))] + 1U];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());

    Postings postings;
    postings.m_rows.resize(starts.back());
    std::vector<quint32> next(starts.begin(), starts.end() - 1);
    for (Row row = 0; row < index.datedCount(); ++row)
        postings.m_rows[next[groups[size_t(index.kind(row))]]++] = row;
    postings.setLists(starts);
    return postings;
}

void Postings::setLists(const std::vector<quint32> &starts)
{
    for (size_t i = 0; i + 1 < starts.size(); ++i)
        m_lists.emplace_back(std::span<const Row>(m_rows).subspan(starts[i], starts[i + 1] - starts[i]));
}
