// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/indexcolumns.h"

#include <algorithm>
#include <numeric>

qsizetype IndexColumns::placeOf(qint64 id) const
{
    const auto idAt = [&](qsizetype place) { return ids.at(byId[place]); };
    const qsizetype last = byId.size() - 1;
    if (last < 0 || id <= idAt(0))
        return 0;
    if (id > idAt(last))
        return last + 1;
    // As no id comes twice, it is at most so far from both ends as it is greater and less.
    const auto apart = [&](qint64 less, qint64 greater) {
        return qsizetype(std::min(quint64(last), quint64(greater) - quint64(less)));
    };
    qsizetype low = last - apart(id, idAt(last));
    qsizetype high = apart(idAt(0), id);
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (idAt(middle) < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<IndexColumns::Row> IndexColumns::rowOf(qint64 id) const
{
    const qsizetype place = placeOf(id);
    if (place == byId.size() || ids.at(byId[place]) != id)
        return std::nullopt;
    return byId[place];
}

void IndexColumns::listRowsByCompany()
{
    // Count, turn counts into starts, then fill.
    std::vector<quint32> ofList(companies.listCount());
    for (const NameLists::List list : companies.rows())
        ++ofList[list];
    QList<quint32> starts(qsizetype(companies.names().size()) + 1);
    for (NameLists::List list = 0; list < ofList.size(); ++list)
        for (const NameLists::Number company : companies.list(list))
            starts[company + 1] += ofList[list];
    std::partial_sum(starts.cbegin(), starts.cend(), starts.begin());

    QList<Row> rows(starts.constLast());
    std::vector<quint32> next(starts.cbegin(), starts.cend());
    Row *const out = rows.data();
    Row row = 0;
    for (const NameLists::List list : companies.rows()) {
        for (const NameLists::Number company : companies.list(list))
            out[next[company]++] = row;
        ++row;
    }
    companyStarts = std::move(starts);
    companyRows = std::move(rows);
}

qsizetype IndexColumns::bytes() const
{
    const auto of = [](const auto &list) { return list.capacity() * qsizetype(sizeof(list.front())); };
    return ids.bytes() + of(byId) + times.bytes() + certain.bytes() + of(facts) + of(confidence) + of(sources)
        + of(magnitude) + companies.bytes() + publishers.bytes() + tags.bytes() + of(companyStarts) + of(companyRows);
}
