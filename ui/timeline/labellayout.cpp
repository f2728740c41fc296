// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/labellayout.h"

#include "timeline/takenrows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double closeMarks = 14;
constexpr double farthestMerge = 40;
constexpr double markHalf = 7;
constexpr double shadowOfBadge = 4; // the second pill, to the right

using Members = std::vector<int>;

/// Without its members, which it gets at last.
PlacedItem placedOf(std::span<const LaneItem> items, const Members &members, const BadgeWidth &badgeWidth)
{
    PlacedItem placed;
    const LaneItem &first = items[size_t(members.front())];
    placed.text = first.text;
    placed.events = 0;
    double leftmost = first.mark;
    double rightmost = first.mark;
    for (const int member : members) {
        const LaneItem &item = items[size_t(member)];
        leftmost = std::min(leftmost, item.mark);
        rightmost = std::max(rightmost, item.mark);
        placed.events += item.events;
    }
    placed.mark = (leftmost + rightmost) / 2;
    if (placed.events > 1) {
        const double half = badgeWidth(placed.events) / 2;
        placed.left = placed.mark - half;
        placed.right = placed.mark + half + shadowOfBadge;
    } else {
        placed.left = first.left;
        placed.right = first.right;
    }
    return placed;
}

/// Marks that fall on one spot: a few stay by themselves, the rest become one.
std::vector<Members> groupsOf(std::span<const LaneItem> items, int rows)
{
    const size_t most = size_t(std::min(3, rows));
    const size_t alone = size_t(std::clamp(rows - 1, 0, 2));
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return items[size_t(i)].mark; });

    std::vector<Members> groups;
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin + 1;
        while (end < order.size() && items[size_t(order[end])].mark - items[size_t(order[begin])].mark < closeMarks)
            ++end;
        std::vector<int> spot(order.begin() + long(begin), order.begin() + long(end));
        std::ranges::sort(spot);
        const size_t single = spot.size() <= most ? spot.size() : alone;
        for (size_t i = 0; i < single; ++i)
            groups.push_back({spot[i]});
        if (single < spot.size())
            groups.emplace_back(spot.begin() + long(single), spot.end());
        begin = end;
    }
    std::ranges::sort(groups);
    return groups;
}

/// Finds places for groups. Those that find none are told of, become a part of a neighbour, and all is placed anew from the first
/// group that changed: what was placed before it depends on none that follows.
class Attempt
{
public:
    Attempt(std::vector<LaneItem> &items, int rowCount, double left, double right, const BadgeWidth &badgeWidth,
            const LabelWidth &labelWidth)
        : m_items(items)
        , m_badgeWidth(badgeWidth)
        , m_labelWidth(labelWidth)
        , m_rows(rowCount, left, right)
    {
    }

    /// The groups before `from` must be those of the last call.
    void place(const std::vector<Members> &groups, size_t from)
    {
        undo(from);
        std::erase_if(failed, [from](size_t owner) { return owner >= from; });
        placed.resize(from);
        for (size_t i = from; i < groups.size(); ++i)
            placed.push_back(placedOf(m_items, groups[i], m_badgeWidth));
        m_firsts.resize(groups.size());
        m_byMark.clear();
        for (size_t i = 0; i < groups.size(); ++i) {
            m_firsts[i] = groups[i].front();
            m_byMark.emplace_back(placed[i].mark, i);
        }
        std::ranges::sort(m_byMark);
        for (m_now = from; m_now < placed.size(); ++m_now) {
            if (placed[m_now].text != 0 && placeWithLabel(m_now))
                continue;
            if (!placeBare(m_now))
                failed.push_back(m_now);
        }
        for (size_t i = 0; i < placed.size() && failed.empty(); ++i) { // what made way may find room by now
            if (placed[i].side == LabelSide::None && placed[i].text != 0)
                addLabel(i);
        }
    }

    /// What was found, with its members.
    std::vector<PlacedItem> result(std::vector<Members> &groups)
    {
        for (size_t i = 0; i < placed.size(); ++i)
            placed[i].members = std::move(groups[i]);
        return std::move(placed);
    }

    std::vector<PlacedItem> placed;
    std::vector<size_t> failed; ///< places in `placed` that found no row

private:
    struct Change {
        size_t at; ///< while this one looked for a place
        int row;
        TakenRows::Box box;
        LabelSide dropped; ///< a label that went from this side; None: the box came
    };

    void take(int row, const TakenRows::Box &box)
    {
        m_rows.take(row, box);
        m_changes.push_back({m_now, row, box, LabelSide::None});
    }

    /// All that was done from the group `from` on.
    void undo(size_t from)
    {
        for (; !m_changes.empty() && m_changes.back().at >= from; m_changes.pop_back()) {
            const Change &change = m_changes.back();
            if (change.dropped == LabelSide::None) {
                m_rows.giveBack(change.row, change.box);
            } else {
                m_rows.take(change.row, change.box);
                placed[change.box.owner].side = change.dropped;
            }
        }
    }

    double textOf(PlacedItem &item)
    {
        if (item.text == unknownText) {
            const int first = m_firsts[size_t(&item - placed.data())];
            item.text = m_items[size_t(first)].text = m_labelWidth(first);
        }
        return item.text;
    }

    bool textFits(const PlacedItem &item, size_t owner, double left, double width) const
    {
        return m_rows.holds(left, left + width) && m_rows.isFree(item.row, left, left + width, textGap, owner);
    }

    /// A label beside a mark that has its row.
    bool addLabel(size_t owner)
    {
        PlacedItem &item = placed[owner];
        const double right = item.right + labelGap;
        const double left = item.left - labelGap;
        const double least = item.text == unknownText ? shortestText : item.text;
        if (textFits(item, owner, right, least) && textFits(item, owner, right, textOf(item)) && item.text > 0) {
            item.side = LabelSide::Right;
            take(item.row, {right, right + item.text, owner, true});
            return true;
        }
        if (item.text != 0 && textFits(item, owner, left - least, least)
            && textFits(item, owner, left - textOf(item), textOf(item)) && item.text > 0) {
            item.side = LabelSide::Left;
            take(item.row, {left - item.text, left, owner, true});
            return true;
        }
        return false;
    }

    bool placeWithLabel(size_t owner)
    {
        PlacedItem &item = placed[owner];
        for (int row = 0; row < m_rows.count(); ++row) {
            if (!m_rows.isFree(row, item.left, item.right, boxGap))
                continue;
            item.row = row;
            if (!addLabel(owner))
                continue;
            take(row, {item.left, item.right, owner, false});
            return true;
        }
        return false;
    }

    /// Something more important near enough to become one with.
    [[nodiscard]] bool hasNeighbour(size_t owner) const
    {
        const double mark = placed[owner].mark;
        auto near = std::ranges::upper_bound(m_byMark, mark - closeMarks, {}, &std::pair<double, size_t>::first);
        for (; near != m_byMark.end() && near->first < mark + closeMarks; ++near) {
            if (near->second < owner)
                return true;
        }
        return false;
    }

    /// Without its label. Labels that are in the way go only where no neighbour is near enough to become one
    /// with.
    bool placeBare(size_t owner)
    {
        PlacedItem &item = placed[owner];
        int best = -1;
        size_t cheapest = 0;
        for (int row = 0; row < m_rows.count(); ++row) {
            size_t costs = 0;
            if (m_rows.onlyTextsIn(row, item.left, item.right, costs) && (best < 0 || costs > cheapest)) {
                best = row;
                cheapest = costs;
            }
        }
        if (best < 0 || (cheapest != SIZE_MAX && m_rows.count() > 1 && hasNeighbour(owner)))
            return false;
        m_rows.dropTexts(best, item.left, item.right, [&](const TakenRows::Box &box) {
            LabelSide &side = placed[box.owner].side;
            m_changes.push_back({m_now, best, box, side});
            side = LabelSide::None;
        });
        item.row = best;
        item.side = LabelSide::None;
        take(best, {item.left, item.right, owner, false});
        return true;
    }

    std::vector<LaneItem> &m_items;
    const BadgeWidth &m_badgeWidth;
    const LabelWidth &m_labelWidth;
    TakenRows m_rows;
    std::vector<int> m_firsts; ///< of each group the most important
    size_t m_now = 0;
    std::vector<Change> m_changes;
    std::vector<std::pair<double, size_t>> m_byMark; ///< marks and places in `placed`
};

/// The group that takes in a mark which found no row: of those on its spot the least important, else the
/// nearest.
size_t hostOf(const std::vector<PlacedItem> &placed, size_t lonely, const std::vector<bool> &taken)
{
    size_t best = placed.size();
    for (size_t i = 0; i < placed.size(); ++i) {
        if (i == lonely || taken[i] || placed[i].events == 0)
            continue;
        const auto distance = [&](size_t of) {
            const double pixels = std::abs(placed[of].mark - placed[lonely].mark);
            return pixels < closeMarks ? 0 : pixels;
        };
        if (best == placed.size() || distance(i) <= distance(best))
            best = i;
    }
    return best;
}

} // namespace

std::vector<PlacedItem> placeLane(std::span<const LaneItem> given, int rows, double left, double right,
                                  const BadgeWidth &badgeWidth, const LabelWidth &labelWidth)
{
    std::vector<LaneItem> items(given.begin(), given.end());
    std::vector<Members> groups = groupsOf(items, rows);
    std::vector<bool> bare(items.size());
    Attempt attempt(items, rows, left, right, badgeWidth, labelWidth);
    for (size_t from = 0;;) {
        attempt.place(groups, from);
        if (attempt.failed.empty()) {
            std::vector<PlacedItem> placed = attempt.result(groups);
            for (PlacedItem &item : placed)
                item.bare = item.members.size() == 1 && bare[size_t(item.members.front())];
            return placed;
        }
        std::vector<bool> taken(groups.size());
        from = groups.size();
        for (const size_t lonely : attempt.failed) {
            if (taken[lonely])
                continue;
            if (attempt.placed[lonely].events == 0) { // a bar that only passes through goes
                groups[lonely].clear();
                taken[lonely] = true;
                from = std::min(from, lonely);
                continue;
            }
            const size_t host = hostOf(attempt.placed, lonely, taken);
            const bool far = host == groups.size()
                || std::abs(attempt.placed[host].mark - attempt.placed[lonely].mark) > farthestMerge;
            const size_t only = size_t(groups[lonely].front());
            if (far && groups[lonely].size() == 1 && items[only].events == 1 && !bare[only]) {
                bare[only] = true; // its bar is in the way, not its mark
                items[only].left = items[only].mark - markHalf;
                items[only].right = items[only].mark + markHalf;
                from = std::min(from, lonely);
            } else if (host < groups.size()) {
                groups[host].insert(groups[host].end(), groups[lonely].begin(), groups[lonely].end());
                std::ranges::sort(groups[host]);
                groups[lonely].clear();
                taken[host] = taken[lonely] = true;
                from = std::min({from, host, lonely});
            } else { // nothing to become one with: bars that only pass through make way
                for (size_t i = 0; i < groups.size(); ++i) {
                    if (attempt.placed[i].events == 0 && !taken[i]) {
                        groups[i].clear();
                        taken[i] = true;
                        from = std::min(from, i);
                    }
                }
            }
        }
        if (from == groups.size()) { // one mark alone that does not fit into its lane: it stands all the same
            for (const size_t lonely : attempt.failed)
                attempt.placed[lonely].side = LabelSide::None;
            return attempt.result(groups);
        }
        std::erase_if(groups, [](const auto &members) { return members.empty(); });
        std::ranges::sort(groups);
    }
}

int rowsNeeded(std::span<const LaneItem> given, double left, double right, const BadgeWidth &badgeWidth,
               Roominess roominess, const LabelWidth &labelWidth)
{
    std::vector<LaneItem> items(given.begin(), given.end());
    const int most = roominess == Roominess::Generous ? mostRows : std::clamp(int(items.size() + 3) / 3, 1, mostRows);
    const auto groups = groupsOf(items, most);
    for (int rows = 1; rows < most; ++rows) {
        Attempt result(items, rows, left, right, badgeWidth, labelWidth);
        result.place(groups, 0);
        const bool all = result.failed.empty() && std::ranges::none_of(result.placed, [](const PlacedItem &item) {
                             return item.text != 0 && item.side == LabelSide::None;
                         });
        if (all)
            return rows;
    }
    return most;
}
