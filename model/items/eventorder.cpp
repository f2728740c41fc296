// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventorder.h"

#include "items/eventwords.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

using Row = EventIndex::Row;

constexpr quint32 confidenceSteps = 10'000;

std::vector<Row> rowsOf(const FilterMask &mask)
{
    std::vector<Row> rows;
    rows.reserve(mask.count());
    mask.forEach([&](Row row) { rows.push_back(row); });
    return rows;
}

/// Counting sort by keys in [0, keys).
template <class KeyOf>
std::vector<Row> counted(const FilterMask &mask, quint32 keys, KeyOf keyOf)
{
    std::vector<Row> starts(size_t(keys) + 1, 0);
    mask.forEach([&](Row row) { ++starts[keyOf(row) + 1]; });
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<Row> rows(starts.back());
    mask.forEach([&](Row row) { rows[starts[keyOf(row)]++] = row; });
    return rows;
}

/// Place of each name in the order of the alphabet.
std::vector<quint32> placesOf(const std::vector<QString> &names)
{
    std::vector<quint32> byName(names.size());
    std::iota(byName.begin(), byName.end(), 0U);
    std::ranges::stable_sort(byName,
                             [&](quint32 a, quint32 b) { return names[a].compare(names[b], Qt::CaseInsensitive) < 0; });
    std::vector<quint32> places(names.size());
    for (size_t i = 0; i < byName.size(); ++i)
        places[byName[i]] = quint32(i);
    return places;
}

std::vector<Row> byTitle(const FilterMask &mask, const EventTitleOf &title)
{
    std::vector<Row> rows = rowsOf(mask);
    std::vector<std::pair<QString, Row>> titles;
    titles.reserve(rows.size());
    for (const Row row : rows)
        titles.emplace_back(title(row).toCaseFolded(), row);
    std::ranges::sort(titles);
    std::ranges::transform(titles, rows.begin(), [](const auto &pair) { return pair.second; });
    return rows;
}

} // namespace

std::vector<Row> orderedBy(EventColumn column, const EventIndex &index, const FilterMask &mask,
                           const EventTitleOf &title)
{
    switch (column) {
    case EventColumn::Date: break; // the rows are in the order of time
    case EventColumn::Title: return byTitle(mask, title);
    case EventColumn::Kind: {
        std::vector<QString> names;
        for (int kind = 0; kind < eventKindCount; ++kind)
            names.push_back(kindWord(EventKind(kind)));
        return counted(mask, eventKindCount,
                       [&, places = placesOf(names)](Row row) { return places[size_t(index.kind(row))]; });
    }
    case EventColumn::Companies: {
        const std::vector<quint32> places = placesOf(index.companyNames());
        return counted(mask, quint32(places.size()) + 1, [&](Row row) {
            const auto companies = index.companies(row);
            return companies.empty() ? quint32(places.size()) : places[companies.front()];
        });
    }
    case EventColumn::Modality:
        return counted(mask, modalityCount, [&](Row row) { return quint32(index.modality(row)); });
    case EventColumn::Confidence:
        return counted(mask, confidenceSteps + 1, [&](Row row) {
            return quint32(std::lround(std::clamp(double(index.confidence(row)), 0.0, 1.0) * confidenceSteps));
        });
    case EventColumn::Sources: {
        constexpr quint32 most = std::numeric_limits<quint16>::max();
        return counted(mask, most + 1, [&](Row row) { return std::min(quint32(index.sources(row)), most); });
    }
    case EventColumn::Review: return counted(mask, reviewCount, [&](Row row) { return quint32(index.review(row)); });
    }
    return rowsOf(mask);
}
