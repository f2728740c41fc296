// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanelayout.h"

#include "palette/marks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using Row = EventIndex::Row;
constexpr size_t fewestFolded = 3;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Lanes", text, nullptr, count);
}

/// Before order and folding: a lane for each list of the postings.
struct Draft {
    std::vector<Lane> lanes;
    std::vector<QString> parents;
};

std::vector<Lane> named(const std::vector<QString> &names, const QString &none)
{
    std::vector<Lane> lanes(names.size() + 1);
    for (size_t i = 0; i < names.size(); ++i)
        lanes[i].key = lanes[i].name = names[i];
    lanes.back().name = none;
    return lanes;
}

std::vector<Lane> shapeLanes()
{
    std::vector<Lane> lanes(markShapeCount);
    for (int shape = 0; shape < markShapeCount; ++shape)
        lanes[size_t(shape)].key = lanes[size_t(shape)].name = nameOf(MarkShape(shape));
    return lanes;
}

Draft draftOf(const EventIndex &index, const LaneInfoOf &infoOf, Grouping grouping)
{
    Draft draft;
    switch (grouping) {
    case Grouping::Company:
        draft.lanes = named(index.companyNames(), tr("No company"));
        draft.parents.resize(draft.lanes.size());
        for (size_t i = 0; i + 1 < draft.lanes.size(); ++i) {
            const LaneInfo info = infoOf(draft.lanes[i].key);
            draft.lanes[i].second = info.second;
            draft.lanes[i].colour = info.colour;
            draft.lanes[i].names = info.names;
            draft.parents[i] = info.parent;
        }
        break;
    case Grouping::Publisher: draft.lanes = named(index.publisherNames(), tr("No publisher")); break;
    case Grouping::Tag: draft.lanes = named(index.tagNames(), tr("No tag")); break;
    case Grouping::Kind: draft.lanes = shapeLanes(); break;
    case Grouping::None: draft.lanes = named({}, tr("All events")); break;
    }
    draft.parents.resize(draft.lanes.size());
    return draft;
}

/// Of each lane the place of its parent, or their number.
std::vector<size_t> parentsOf(const Draft &draft)
{
    std::vector<size_t> parent(draft.lanes.size(), draft.lanes.size());
    QHash<QString, size_t> places;
    for (size_t i = 0; i < draft.lanes.size(); ++i) {
        if (!draft.lanes[i].key.isEmpty())
            places.insert(draft.lanes[i].key, i);
    }
    for (size_t i = 0; i < draft.lanes.size(); ++i) {
        const auto found = places.constFind(draft.parents[i]);
        if (found != places.cend() && *found != i)
            parent[i] = *found;
    }
    return parent;
}

/// Most events first, subsidiaries right below their parents.
std::vector<size_t> orderOf(const std::vector<Lane> &lanes, const std::vector<size_t> &parent, Grouping grouping)
{
    std::vector<bool> kept(lanes.size());
    for (size_t i = 0; i < lanes.size(); ++i)
        kept[i] = !lanes[i].rows.empty();
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (kept[i] && parent[i] < lanes.size())
            kept[parent[i]] = true;
    }
    const auto before = [&](size_t a, size_t b) {
        if (lanes[a].key.isEmpty() != lanes[b].key.isEmpty())
            return lanes[b].key.isEmpty(); // those that belong to none come last
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

bool isWanted(const Lane &lane, const LaneOptions &options)
{
    return options.only.isEmpty() || options.grouping != Grouping::Company || options.only.contains(lane.key);
}

/// The rows of some lanes, each once, ascending.
std::vector<Row> unionOf(const std::vector<Lane> &lanes, const std::vector<bool> &taken, Row count)
{
    FilterMask rows(count, false);
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (taken[i])
            lanes[i].rows.forEach(0, lanes[i].rows.size(), [&](Row row) { rows.set(row, true); });
    }
    std::vector<Row> merged;
    merged.reserve(rows.count());
    rows.forEach([&](Row row) { merged.push_back(row); });
    return merged;
}

} // namespace

const QString &nameInView(const Lane &lane, double firstDay, double lastDay)
{
    const auto middle = Day(std::floor((firstDay + lastDay) / 2));
    const auto found = std::ranges::find_if(lane.names, [&](const NameOfPeriod &name) { return name.days.contains(middle); });
    return found == lane.names.end() ? lane.name : found->name;
}

std::shared_ptr<const Postings> postingsOf(const EventIndex &index, Grouping grouping)
{
    switch (grouping) {
    case Grouping::Company: return std::make_shared<const Postings>(Postings::ofCompanies(index));
    case Grouping::Publisher: return std::make_shared<const Postings>(Postings::ofNames(index, index.publisherLists()));
    case Grouping::Tag: return std::make_shared<const Postings>(Postings::ofNames(index, index.tagLists()));
    case Grouping::Kind: {
        std::array<quint8, eventKindCount> groups;
        for (size_t kind = 0; kind < groups.size(); ++kind)
            groups[kind] = quint8(markShapeOf(EventKind(kind)));
        return std::make_shared<const Postings>(Postings::ofKinds(index, groups));
    }
    case Grouping::None: break;
    }
    return std::make_shared<const Postings>(Postings::all(index));
}

LaneSet lanesOf(const EventIndex &index, const FilterMask &mask, const LaneInfoOf &infoOf, const LaneOptions &options)
{
    return lanesOf(index, postingsOf(index, options.grouping), mask, infoOf, options);
}

LaneSet lanesOf(const EventIndex &index, std::shared_ptr<const Postings> postings, const FilterMask &mask,
                const LaneInfoOf &infoOf, const LaneOptions &options)
{
    LaneSet set;
    set.coloursByLane = options.grouping == Grouping::Company;
    set.postings = std::make_shared<const MaskedPostings>(std::move(postings), mask);
    Draft draft = draftOf(index, infoOf, options.grouping);
    for (size_t i = 0; i < draft.lanes.size() && i < set.postings->listCount(); ++i)
        if (isWanted(draft.lanes[i], options))
            draft.lanes[i].rows = set.postings->rows(i);

    const std::vector<size_t> parent = parentsOf(draft);
    std::vector<Lane> ordered;
    std::vector<bool> isTop(draft.lanes.size());
    for (const size_t i : orderOf(draft.lanes, parent, options.grouping)) {
        draft.lanes[i].child = parent[i] < parent.size() && isTop[parent[i]] && parent[parent[i]] == parent.size();
        isTop[i] = !draft.lanes[i].child;
        ordered.push_back(std::move(draft.lanes[i]));
    }

    const std::vector<bool> folded = foldedOf(ordered, options);
    if (std::ranges::find(folded, true) != folded.end()) {
        Lane tail;
        tail.tail = true;
        for (size_t i = 0; i < ordered.size(); ++i) {
            if (folded[i])
                tail.folded << ordered[i].name;
        }
        set.tailRows = std::make_shared<const std::vector<Row>>(unionOf(ordered, folded, index.datedCount()));
        tail.rows = ShownRows(PostingList(std::span(*set.tailRows)));
        tail.name = tr("%n more", int(tail.folded.size()));
        for (size_t i = 0; i < ordered.size(); ++i) {
            if (!folded[i])
                set.lanes.push_back(std::move(ordered[i]));
        }
        set.lanes.push_back(std::move(tail));
    } else {
        set.lanes = std::move(ordered);
    }

    arrange(set.lanes, options.arrangement);

    for (Row row = index.datedCount(); row < index.count(); ++row) {
        if (mask.test(row))
            set.undated.push_back(row);
    }
    set.shown = mask.count() - Row(set.undated.size());
    return set;
}
