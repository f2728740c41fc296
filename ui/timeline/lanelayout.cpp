// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanelayout.h"

#include "palette/marks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace {

using Row = EventIndex::Row;
constexpr size_t fewestFolded = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lanes)
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

/// Of each lane the place of its parent, or their number.
std::vector<size_t> placesOf(const std::vector<QString> &parents, const std::vector<Lane> &lanes)
{
    std::vector<size_t> parent(lanes.size(), lanes.size());
    QHash<QString, size_t> places;
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (!lanes[i].key.isEmpty())
            places.insert(lanes[i].key, i);
    }
    for (size_t i = 0; i < parents.size(); ++i) {
        const auto found = places.constFind(parents[i]);
        if (found != places.cend() && *found != i)
            parent[i] = *found;
    }
    return parent;
}

/// Most events first, subsidiaries right below their parents.
std::vector<size_t> orderOf(const LaneDrafts &drafts, const std::vector<ShownRows> &rows, Grouping grouping)
{
    const auto &[lanes, parent, byName] = drafts;
    std::vector<bool> kept(lanes.size());
    for (size_t i = 0; i < lanes.size(); ++i)
        kept[i] = !rows[i].empty();
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (kept[i] && parent[i] < lanes.size())
            kept[parent[i]] = true;
    }
    const auto before = [&, &lanes = lanes, &byName = byName](size_t a, size_t b) {
        if (lanes[a].key.isEmpty() != lanes[b].key.isEmpty())
            return lanes[b].key.isEmpty(); // those that belong to none come last
        if (grouping == Grouping::Kind)
            return a < b;
        if (rows[a].size() != rows[b].size())
            return rows[a].size() > rows[b].size();
        return byName[a] < byName[b];
    };
    std::vector<size_t> tops;
    std::map<size_t, std::vector<size_t>> children; // of those that have some
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
        if (const auto below = children.find(top); below != children.end()) {
            std::ranges::sort(below->second, before);
            order.insert(order.end(), below->second.begin(), below->second.end());
        }
    }
    return order;
}

/// A lane before it is made: most are only counted.
struct Placed {
    size_t draft;
    bool child;
};

/// Lanes that go into the tail, as a flag a place of `order`.
std::vector<bool> foldedOf(const std::vector<Placed> &order, const LaneDrafts &drafts, const std::vector<ShownRows> &rows, const LaneOptions &options)
{
    std::vector<bool> folded(order.size());
    const auto isSmall = [&](size_t i) {
        const bool hasChild = i + 1 < order.size() && order[i + 1].child && !order[i].child;
        return rows[order[i].draft].size() <= 1 && !hasChild && !order[i].child && !drafts.lanes[order[i].draft].key.isEmpty();
    };
    if (!options.tailOpen && (options.grouping == Grouping::Company || options.grouping == Grouping::Tag)) {
        size_t small = 0;
        for (size_t i = 0; i < order.size(); ++i)
            small += isSmall(i);
        for (size_t i = 0; i < order.size() && small >= fewestFolded && small < order.size(); ++i)
            folded[i] = isSmall(i);
    }
    size_t open = size_t(std::ranges::count(folded, false));
    const bool tail = open < order.size();
    if (options.most > 0 && open + tail > size_t(options.most)) {
        for (size_t i = order.size(); i-- > 0 && open + 1 > size_t(options.most);) {
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

std::vector<Row> ascending(const FilterMask &mask)
{
    std::vector<Row> rows;
    rows.reserve(mask.count());
    mask.forEach([&](Row row) { rows.push_back(row); });
    return rows;
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

std::shared_ptr<const LaneDrafts> draftsOf(const EventIndex &index, const LaneInfoOf &infoOf, Grouping grouping)
{
    LaneDrafts drafts;
    std::vector<QString> parents;
    switch (grouping) {
    case Grouping::Company:
        drafts.lanes = named(index.companyNames(), Words::tr("No company"));
        for (size_t i = 0; i + 1 < drafts.lanes.size(); ++i) {
            LaneInfo info = infoOf(drafts.lanes[i].key);
            drafts.lanes[i].second = info.second;
            drafts.lanes[i].colour = info.colour;
            drafts.lanes[i].names = std::move(info.names);
            parents.push_back(info.parent);
        }
        break;
    case Grouping::Publisher: drafts.lanes = named(index.publisherNames(), Words::tr("No publisher")); break;
    case Grouping::Tag: drafts.lanes = named(index.tagNames(), Words::tr("No tag")); break;
    case Grouping::Kind: drafts.lanes = shapeLanes(); break;
    case Grouping::None: drafts.lanes = named({}, Words::tr("All events")); break;
    }
    drafts.parents = placesOf(parents, drafts.lanes);
    std::vector<size_t> sorted(drafts.lanes.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    std::ranges::sort(sorted, {}, [&](size_t i) -> const QString & { return drafts.lanes[i].name; });
    drafts.byName.resize(sorted.size());
    for (size_t rank = 0; rank < sorted.size(); ++rank)
        drafts.byName[sorted[rank]] = rank;
    return std::make_shared<const LaneDrafts>(std::move(drafts));
}

LaneSet lanesOf(const EventIndex &index, const FilterMask &mask, const LaneInfoOf &infoOf, const LaneOptions &options)
{
    return lanesOf(index, *draftsOf(index, infoOf, options.grouping), postingsOf(index, options.grouping), mask, options);
}

LaneSet lanesOf(const EventIndex &index, const LaneDrafts &drafts, std::shared_ptr<const Postings> postings,
                const FilterMask &mask, const LaneOptions &options)
{
    LaneSet set;
    set.coloursByLane = options.grouping == Grouping::Company;
    set.postings = std::make_shared<const MaskedPostings>(std::move(postings), mask);
    const std::vector<size_t> &parent = drafts.parents;
    std::vector<ShownRows> rows(drafts.lanes.size());
    for (size_t i = 0; i < rows.size() && i < set.postings->listCount(); ++i)
        if (isWanted(drafts.lanes[i], options))
            rows[i] = set.postings->rows(i);

    std::vector<Placed> order;
    std::vector<bool> isTop(drafts.lanes.size());
    for (const size_t i : orderOf(drafts, rows, options.grouping)) {
        const bool child = parent[i] < parent.size() && isTop[parent[i]] && parent[parent[i]] == parent.size();
        order.push_back({i, child});
        isTop[i] = !child;
    }

    const std::vector<bool> folded = foldedOf(order, drafts, rows, options);
    const auto foldedCount = std::ranges::count(folded, true);
    set.lanes.reserve(order.size() - size_t(foldedCount) + 1);
    Lane tail;
    tail.folded.reserve(foldedCount);
    FilterMask inTail(foldedCount > 0 ? index.datedCount() : 0, false);
    for (size_t i = 0; i < order.size(); ++i) {
        const Lane &draft = drafts.lanes[order[i].draft];
        const ShownRows &shown = rows[order[i].draft];
        if (folded[i]) {
            tail.folded << draft.name;
            shown.forEach(0, shown.size(), [&](Row row) { inTail.set(row, true); });
        } else {
            Lane &lane = set.lanes.emplace_back(draft);
            lane.rows = shown;
            lane.child = order[i].child;
        }
    }
    if (foldedCount > 0) {
        tail.tail = true;
        set.tailRows = std::make_shared<const std::vector<Row>>(ascending(inTail));
        tail.rows = ShownRows(PostingList(std::span(*set.tailRows)));
        tail.name = Words::tr("%n more", nullptr, int(foldedCount));
        set.lanes.push_back(std::move(tail));
    }

    arrange(set.lanes, options.arrangement);

    for (Row row = index.datedCount(); row < index.count(); ++row) {
        if (mask.test(row))
            set.undated.push_back(row);
    }
    set.shown = mask.count() - Row(set.undated.size());
    return set;
}
