// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/labellayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace
{

constexpr double boxGap = 3;
constexpr double textGap = 8;
constexpr double closeMarks = 14;
constexpr double farthestMerge = 40;
constexpr double markHalf = 7;
constexpr double shadowOfBadge = 4; // the second pill, to the right

struct Box {
    double left;
    double right;
    size_t owner;
    bool text;
};

/// What is taken on the rows of one lane.
class Rows
{
public:
    Rows(int count, double left, double right)
        : m_rows(size_t(count))
        , m_left(left)
        , m_right(right)
    {
    }

    [[nodiscard]] int count() const { return int(m_rows.size()); }

    /// Nothing in [left, right] but what belongs to `owner`.
    [[nodiscard]] bool isFree(int row, double left, double right, double gap, size_t owner = SIZE_MAX) const
    {
        return std::ranges::none_of(m_rows[size_t(row)], [&](const Box &box) {
            return box.owner != owner && touches(box, left, right, gap);
        });
    }
    [[nodiscard]] bool holds(double left, double right) const { return left >= m_left && right <= m_right; }

    void take(int row, const Box &box) { m_rows[size_t(row)].push_back(box); }

    /// The least important label that would have to go for [left, right] to be free: nothing but labels may
    /// be in the way.
    [[nodiscard]] bool onlyTextsIn(int row, double left, double right, size_t &mostImportant) const
    {
        mostImportant = SIZE_MAX;
        for (const Box &box : m_rows[size_t(row)]) {
            if (!touches(box, left, right, boxGap))
                continue;
            if (!box.text)
                return false;
            mostImportant = std::min(mostImportant, box.owner);
        }
        return true;
    }

    template <class Dropped>
    void dropTexts(int row, double left, double right, Dropped dropped)
    {
        std::erase_if(m_rows[size_t(row)], [&](const Box &box) {
            const bool goes = box.text && touches(box, left, right, boxGap);
            if (goes)
                dropped(box.owner);
            return goes;
        });
    }

private:
    static bool touches(const Box &box, double left, double right, double gap)
    {
        const double distance = box.text ? std::max(gap, textGap) : gap;
        return left < box.right + distance && right > box.left - distance;
    }

    std::vector<std::vector<Box>> m_rows;
    double m_left;
    double m_right;
};

/// Without its label. Labels that are in the way go only where no neighbour is near enough to become one
/// with.
bool placeBare(PlacedItem &item, size_t owner, Rows &rows, std::vector<PlacedItem> &placed)
{
    int best = -1;
    size_t cheapest = 0;
    for (int row = 0; row < rows.count(); ++row) {
        size_t costs = 0;
        if (rows.onlyTextsIn(row, item.left, item.right, costs) && (best < 0 || costs > cheapest)) {
            best = row;
            cheapest = costs;
        }
    }
    const bool hasNeighbour
        = std::ranges::any_of(placed.begin(), placed.begin() + long(owner), [&](const PlacedItem &other) {
              return std::abs(other.mark - item.mark) < closeMarks;
          });
    if (best < 0 || (cheapest != SIZE_MAX && hasNeighbour && rows.count() > 1))
        return false;
    rows.dropTexts(best, item.left, item.right, [&](size_t loser) { placed[loser].side = LabelSide::None; });
    item.row = best;
    item.side = LabelSide::None;
    rows.take(best, {item.left, item.right, owner, false});
    return true;
}

/// A label beside a mark that has its row.
bool addLabel(PlacedItem &item, size_t owner, Rows &rows)
{
    const double right = item.right + labelGap;
    const double left = item.left - labelGap;
    if (rows.holds(right, right + item.text)
        && rows.isFree(item.row, right, right + item.text, textGap, owner)) {
        item.side = LabelSide::Right;
        rows.take(item.row, {right, right + item.text, owner, true});
        return true;
    }
    if (rows.holds(left - item.text, left) && rows.isFree(item.row, left - item.text, left, textGap, owner)) {
        item.side = LabelSide::Left;
        rows.take(item.row, {left - item.text, left, owner, true});
        return true;
    }
    return false;
}

bool placeWithLabel(PlacedItem &item, size_t owner, Rows &rows)
{
    for (int row = 0; row < rows.count(); ++row) {
        if (!rows.isFree(row, item.left, item.right, boxGap))
            continue;
        item.row = row;
        if (!addLabel(item, owner, rows))
            continue;
        rows.take(row, {item.left, item.right, owner, false});
        return true;
    }
    return false;
}

PlacedItem placedOf(std::span<const LaneItem> items, std::vector<int> members, const BadgeWidth &badgeWidth)
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
    placed.members = std::move(members);
    return placed;
}

/// Marks that fall on one spot: a few stay by themselves, the rest become one.
std::vector<std::vector<int>> groupsOf(std::span<const LaneItem> items, int rows)
{
    const size_t most = size_t(std::min(3, rows));
    const size_t alone = size_t(std::clamp(rows - 1, 0, 2));
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return items[size_t(i)].mark; });

    std::vector<std::vector<int>> groups;
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin + 1;
        while (end < order.size()
               && items[size_t(order[end])].mark - items[size_t(order[begin])].mark < closeMarks)
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

struct Attempt {
    std::vector<PlacedItem> placed;
    std::vector<size_t> failed; ///< places in `placed` that found no row
};

Attempt attempt(std::span<const LaneItem> items, const std::vector<std::vector<int>> &groups, int rowCount,
                double left, double right, const BadgeWidth &badgeWidth)
{
    Attempt result;
    Rows rows(rowCount, left, right);
    for (const auto &members : groups)
        result.placed.push_back(placedOf(items, members, badgeWidth));
    for (size_t i = 0; i < result.placed.size(); ++i) {
        PlacedItem &item = result.placed[i];
        if ((item.text > 0 && placeWithLabel(item, i, rows)) || placeBare(item, i, rows, result.placed))
            continue;
        result.failed.push_back(i);
    }
    for (size_t i = 0; i < result.placed.size() && result.failed.empty();
         ++i) { // what made way may find room by now
        if (result.placed[i].side == LabelSide::None && result.placed[i].text > 0)
            addLabel(result.placed[i], i, rows);
    }
    return result;
}

/// The group that takes in a mark which found no row: of those on its spot the least important, else the
/// nearest.
size_t hostOf(const std::vector<PlacedItem> &placed, size_t lonely, const std::vector<bool> &taken)
{
    size_t best = placed.size();
    for (size_t i = 0; i < placed.size(); ++i) {
        if (i == lonely || taken[i])
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
                                  const BadgeWidth &badgeWidth)
{
    std::vector<LaneItem> items(given.begin(), given.end());
    std::vector<std::vector<int>> groups = groupsOf(items, rows);
    std::vector<bool> bare(items.size());
    for (;;) {
        Attempt result = attempt(items, groups, rows, left, right, badgeWidth);
        if (result.failed.empty()) {
            for (PlacedItem &item : result.placed)
                item.bare = item.members.size() == 1 && bare[size_t(item.members.front())];
            return std::move(result.placed);
        }
        std::vector<bool> taken(groups.size());
        bool moved = false;
        for (const size_t lonely : result.failed) {
            if (taken[lonely])
                continue;
            const size_t host = hostOf(result.placed, lonely, taken);
            const bool far = host == groups.size()
                || std::abs(result.placed[host].mark - result.placed[lonely].mark) > farthestMerge;
            const size_t only = size_t(groups[lonely].front());
            if (far && groups[lonely].size() == 1 && items[only].events == 1 && !bare[only]) {
                bare[only] = true; // its bar is in the way, not its mark
                items[only].left = items[only].mark - markHalf;
                items[only].right = items[only].mark + markHalf;
                moved = true;
            } else if (host < groups.size()) {
                groups[host].insert(groups[host].end(), groups[lonely].begin(), groups[lonely].end());
                std::ranges::sort(groups[host]);
                groups[lonely].clear();
                taken[host] = taken[lonely] = true;
                moved = true;
            }
        }
        std::erase_if(groups, [](const auto &members) { return members.empty(); });
        std::ranges::sort(groups);
        if (!moved) { // one mark alone that does not fit into its lane: it stands all the same
            for (const size_t lonely : result.failed)
                result.placed[lonely].side = LabelSide::None;
            return std::move(result.placed);
        }
    }
}

int rowsNeeded(std::span<const LaneItem> items, double left, double right, const BadgeWidth &badgeWidth,
               Roominess roominess)
{
    const int most
        = roominess == Roominess::Generous ? mostRows : std::clamp(int(items.size() + 3) / 3, 1, mostRows);
    const auto groups = groupsOf(items, most);
    for (int rows = 1; rows < most; ++rows) {
        const Attempt result = attempt(items, groups, rows, left, right, badgeWidth);
        const bool all
            = result.failed.empty() && std::ranges::none_of(result.placed, [](const PlacedItem &item) {
                  return item.text > 0 && item.side == LabelSide::None;
              });
        if (all)
            return rows;
    }
    return most;
}
