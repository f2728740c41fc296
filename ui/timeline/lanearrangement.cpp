// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/lanearrangement.h"

#include "timeline/lanelayout.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace {

const QString orderKey = QStringLiteral("order");
const QString pinnedKey = QStringLiteral("pinned");
const QString collapsedKey = QStringLiteral("collapsed");

QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const QJsonValue &name : value.toArray()) {
        if (name.isString() && !name.toString().isEmpty())
            names << name.toString();
    }
    names.removeDuplicates();
    return names;
}

using Block = std::vector<Lane>;

/// Its place in a list; behind all of it where it is not in it.
qsizetype placeIn(const QStringList &names, const Lane &lane)
{
    const qsizetype place = lane.key.isEmpty() ? -1 : names.indexOf(lane.key);
    return place < 0 ? names.size() : place;
}

void collapse(Block &block, const QStringList &collapsed)
{
    for (Lane &lane : block)
        lane.collapsed = !lane.key.isEmpty() && collapsed.contains(lane.key);
    block.front().children = int(block.size()) - 1;
    if (block.front().collapsed && block.size() > 1)
        block.resize(1);
}

} // namespace

LaneArrangement LaneArrangement::fromJson(const QJsonObject &json)
{
    return {namesIn(json[orderKey]), namesIn(json[pinnedKey]), namesIn(json[collapsedKey])};
}

QJsonObject LaneArrangement::toJson() const
{
    return {{orderKey, QJsonArray::fromStringList(order)},
            {pinnedKey, QJsonArray::fromStringList(pinned)},
            {collapsedKey, QJsonArray::fromStringList(collapsed)}};
}

LaneBlock blockOf(const std::vector<Lane> &lanes, size_t lane)
{
    LaneBlock block{lane, lane + 1};
    while (block.begin > 0 && lanes[block.begin].child)
        --block.begin;
    while (block.end < lanes.size() && lanes[block.end].child)
        ++block.end;
    return block;
}

void arrange(std::vector<Lane> &lanes, const LaneArrangement &arrangement)
{
    if (arrangement == LaneArrangement()) { // of tens of thousands none is moved
        for (size_t top = 0; top < lanes.size();) {
            const size_t end = blockOf(lanes, top).end;
            lanes[top].children = int(end - top) - 1;
            top = end;
        }
        return;
    }
    std::vector<Block> blocks;
    for (Lane &lane : lanes) {
        if (!lane.child || blocks.empty())
            blocks.emplace_back();
        blocks.back().push_back(std::move(lane));
    }
    for (Block &block : blocks) {
        std::stable_sort(block.begin() + 1, block.end(), [&](const Lane &a, const Lane &b) {
            return placeIn(arrangement.order, a) < placeIn(arrangement.order, b);
        });
        collapse(block, arrangement.collapsed);
        const bool pinned = !block.front().key.isEmpty() && arrangement.pinned.contains(block.front().key);
        for (Lane &lane : block)
            lane.pinned = pinned;
    }
    const auto rank = [&](const Block &block) {
        const Lane &lane = block.front();
        return std::tuple(!lane.pinned, lane.key.isEmpty(),
                          placeIn(lane.pinned ? arrangement.pinned : arrangement.order, lane));
    };
    std::ranges::stable_sort(blocks, {}, rank);
    lanes.clear();
    for (Block &block : blocks)
        std::ranges::move(block, std::back_inserter(lanes));
}

LaneArrangement moved(const std::vector<Lane> &lanes, const LaneArrangement &arrangement, size_t lane, size_t before)
{
    if (lane >= lanes.size() || before > lanes.size() || lanes[lane].key.isEmpty())
        return arrangement;
    const Lane &what = lanes[lane];
    LaneBlock taken{lane, lane + 1};
    LaneBlock room = blockOf(lanes, lane); // where it may go
    if (what.child) {
        ++room.begin;
    } else {
        taken = room;
        const auto alike
            = [&](const Lane &other) { return other.pinned == what.pinned && (other.child || !other.key.isEmpty()); };
        while (room.begin > 0 && alike(lanes[room.begin - 1]))
            --room.begin;
        while (room.end < lanes.size() && alike(lanes[room.end]))
            ++room.end;
    }
    size_t to = std::clamp(before, room.begin, room.end);
    if (!what.child && to < lanes.size() && lanes[to].child)
        to = blockOf(lanes, to).end; // never between a parent and its subsidiaries
    if (to >= taken.begin && to <= taken.end)
        return arrangement;
    QStringList names;
    const auto append = [&](size_t from, size_t end) {
        for (size_t i = from; i < end; ++i) {
            if (lanes[i].pinned == what.pinned && !lanes[i].key.isEmpty())
                names << lanes[i].key;
        }
    };
    append(0, std::min(to, taken.begin));
    if (to < taken.begin) {
        append(taken.begin, taken.end);
        append(to, taken.begin);
    } else {
        append(taken.end, to);
        append(taken.begin, taken.end);
    }
    append(std::max(to, taken.end), lanes.size());
    LaneArrangement after = arrangement;
    QStringList &list = what.pinned ? after.pinned : after.order;
    for (const QString &name : std::as_const(list)) { // of lanes that are not shown now
        if (!names.contains(name))
            names << name;
    }
    if (what.pinned) // subsidiaries are pinned with their parents
        names.removeIf([&](const QString &name) { return !arrangement.pinned.contains(name); });
    list = names;
    return after;
}

LaneArrangement moved(const std::vector<Lane> &lanes, const LaneArrangement &arrangement, size_t lane, int by)
{
    if (lane >= lanes.size())
        return arrangement;
    const LaneBlock block = lanes[lane].child ? LaneBlock{lane, lane + 1} : blockOf(lanes, lane);
    if (by < 0 ? block.begin == 0 : block.end >= lanes.size())
        return arrangement;
    if (lanes[lane].child)
        return moved(lanes, arrangement, lane, by < 0 ? block.begin - 1 : block.end + 1);
    return moved(lanes, arrangement, lane,
                 by < 0 ? blockOf(lanes, block.begin - 1).begin : blockOf(lanes, block.end).end);
}
