// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanelayout.h"

#include "palette/marks.h"
#include "timeline/eventtime.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <span>

namespace
{

using Row = EventIndex::Row;
constexpr double wideDays = 92;
constexpr size_t fewestFolded = 3;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Lanes", text, nullptr, count);
}

/// Before order and folding: lane i takes the rows that `numbersOf` names i for; the last lane those it names
/// none for.
struct Draft {
    std::vector<Lane> lanes;
    std::vector<QString> parents;
};

template <class NumbersOf>
void share(const EventIndex &index, const FilterMask &mask, std::vector<Lane> &lanes, NumbersOf numbersOf)
{
    for (Row row = 0; row < index.datedCount(); ++row) {
        if (!mask.test(row))
            continue;
        const auto numbers = numbersOf(row);
        for (const EventIndex::Number number : numbers)
            lanes[number].rows.push_back(row);
        if (numbers.empty())
            lanes.back().rows.push_back(row);
    }
}

std::vector<Lane> named(const std::vector<QString> &names, const QString &none)
{
    std::vector<Lane> lanes(names.size() + 1);
    for (size_t i = 0; i < names.size(); ++i)
        lanes[i].key = lanes[i].name = names[i];
    lanes.back().name = none;
    return lanes;
}

Draft draftOf(const EventIndex &index, const FilterMask &mask, const LaneInfoOf &infoOf, Grouping grouping)
{
    Draft draft;
    switch (grouping) {
    case Grouping::Company:
        draft.lanes = named(index.companyNames(), tr("No company"));
        share(index, mask, draft.lanes, [&](Row row) { return index.companies(row); });
        draft.parents.resize(draft.lanes.size());
        for (size_t i = 0; i + 1 < draft.lanes.size(); ++i) {
            const LaneInfo info = infoOf(draft.lanes[i].key);
            draft.lanes[i].second = info.second;
            draft.lanes[i].colour = info.colour;
            draft.parents[i] = info.parent;
        }
        break;
    case Grouping::Publisher:
        draft.lanes = named(index.publisherNames(), tr("No publisher"));
        share(index, mask, draft.lanes, [&](Row row) { return index.publishers(row); });
        break;
    case Grouping::Tag:
        draft.lanes = named(index.tagNames(), tr("No tag"));
        share(index, mask, draft.lanes, [&](Row row) { return index.tags(row); });
        break;
    case Grouping::Kind: {
        std::vector<QString> names;
        for (int shape = 0; shape < markShapeCount; ++shape)
            names.push_back(nameOf(MarkShape(shape)));
        draft.lanes = named(names, {});
        share(index, mask, draft.lanes,
              [&](Row row) { return std::array{EventIndex::Number(markShapeOf(index.kind(row)))}; });
        break;
    }
    case Grouping::None:
        draft.lanes = named({}, tr("All events"));
        share(index, mask, draft.lanes, [](Row) { return std::span<const EventIndex::Number>(); });
        break;
    }
    draft.parents.resize(draft.lanes.size());
    return draft;
}

void sortByMark(const EventIndex &index, Lane &lane)
{
    std::vector<std::pair<double, Row>> order;
    order.reserve(lane.rows.size());
    for (const Row row : lane.rows) {
        const EventTime time = timeOf(index, row);
        order.emplace_back(time.mark, row);
        if (time.last - time.first > wideDays)
            lane.wide.push_back(row);
    }
    if (!std::ranges::is_sorted(order))
        std::ranges::sort(order);
    lane.marks.resize(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        std::tie(lane.marks[i], lane.rows[i]) = order[i];
}

/// Most events first, subsidiaries right below their parents.
std::vector<size_t> orderOf(const Draft &draft, Grouping grouping)
{
    const auto &lanes = draft.lanes;
    std::vector<size_t> parent(lanes.size(), lanes.size());
    std::vector<bool> kept(lanes.size());
    for (size_t i = 0; i < lanes.size(); ++i) {
        kept[i] = !lanes[i].rows.empty();
        if (draft.parents[i].isEmpty())
            continue;
        const auto found = std::ranges::find(lanes, draft.parents[i], &Lane::key);
        if (found != lanes.end() && size_t(found - lanes.begin()) != i)
            parent[i] = size_t(found - lanes.begin());
    }
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (kept[i] && parent[i] < lanes.size())
            kept[parent[i]] = true;
    }
    const auto before = [&](size_t a, size_t b) {
        if ((a + 1 == lanes.size()) != (b + 1 == lanes.size()))
            return b + 1 == lanes.size(); // those that belong to none come last
        if (grouping == Grouping::Kind)
            return a < b;
        if (lanes[a].rows.size() != lanes[b].rows.size())
            return lanes[a].rows.size() > lanes[b].rows.size();
        return lanes[a].name < lanes[b].name;
    };
    std::vector<size_t> tops;
    std::vector<std::vector<size_t>> children(lanes.size());
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (!kept[i])
            continue;
        const bool nested = parent[i] < lanes.size() && parent[parent[i]] == lanes.size();
        (nested ? children[parent[i]] : tops).push_back(i);
    }
    std::ranges::sort(tops, before);
    std::vector<size_t> order;
    for (const size_t top : tops) {
        order.push_back(top);
        std::ranges::sort(children[top], before);
        order.insert(order.end(), children[top].begin(), children[top].end());
    }
    return order;
}

/// Lanes that go into the tail, as a flag a place of `lanes`.
std::vector<bool> foldedOf(const std::vector<Lane> &lanes, const LaneOptions &options)
{
    std::vector<bool> folded(lanes.size());
    const auto isSmall = [&](size_t i) {
        const bool hasChild = i + 1 < lanes.size() && lanes[i + 1].child && !lanes[i].child;
        return lanes[i].rows.size() <= 1 && !hasChild && !lanes[i].child && !lanes[i].key.isEmpty();
    };
    if (!options.tailOpen && (options.grouping == Grouping::Company || options.grouping == Grouping::Tag)) {
        size_t small = 0;
        for (size_t i = 0; i < lanes.size(); ++i)
            small += isSmall(i);
        for (size_t i = 0; i < lanes.size() && small >= fewestFolded && small < lanes.size(); ++i)
            folded[i] = isSmall(i);
    }
    size_t open = size_t(std::ranges::count(folded, false));
    const bool tail = open < lanes.size();
    if (options.most > 0 && open + tail > size_t(options.most)) {
        for (size_t i = lanes.size(); i-- > 0 && open + 1 > size_t(options.most);) {
            if (!folded[i]) {
                folded[i] = true;
                --open;
            }
        }
    }
    return folded;
}

} // namespace

LaneSet lanesOf(const EventIndex &index, const FilterMask &mask, const LaneInfoOf &infoOf,
                const LaneOptions &options)
{
    Draft draft = draftOf(index, mask, infoOf, options.grouping);
    std::vector<Lane> ordered;
    for (const size_t i : orderOf(draft, options.grouping)) {
        ordered.push_back(std::move(draft.lanes[i]));
        ordered.back().child = !ordered.empty() && !draft.parents[i].isEmpty() && ordered.size() > 1
            && std::ranges::any_of(
                ordered, [&](const Lane &lane) { return lane.key == draft.parents[i] && !lane.child; });
    }

    LaneSet set;
    set.coloursByLane = options.grouping == Grouping::Company;
    const std::vector<bool> folded = foldedOf(ordered, options);
    Lane tail;
    tail.tail = true;
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (!folded[i]) {
            set.lanes.push_back(std::move(ordered[i]));
            continue;
        }
        tail.folded << ordered[i].name;
        tail.rows.insert(tail.rows.end(), ordered[i].rows.begin(), ordered[i].rows.end());
    }
    if (!tail.folded.isEmpty()) {
        std::ranges::sort(tail.rows);
        tail.rows.erase(std::unique(tail.rows.begin(), tail.rows.end()), tail.rows.end());
        tail.name = tr("%n more", int(tail.folded.size()));
        set.lanes.push_back(std::move(tail));
    }
    for (Lane &lane : set.lanes)
        sortByMark(index, lane);

    for (Row row = 0; row < index.datedCount(); ++row)
        set.shown += mask.test(row);
    for (Row row = index.datedCount(); row < index.count(); ++row) {
        if (mask.test(row))
            set.undated.push_back(row);
    }
    return set;
}
