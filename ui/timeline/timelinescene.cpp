// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinescene.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace {

using Row = EventIndex::Row;
using Line = std::pair<int, int>; // lane and row

constexpr double textGap = 8;
constexpr double edge = 3; // labels keep clear of the plot's edges
constexpr double ringRoom = 5; // a selection ring reaches this far beyond its mark
constexpr double trayMarkLeft = 20;
constexpr double trayTextLeft = 13;
constexpr double trayGap = 31;

struct Taken {
    std::vector<const DrawnItem *> items;
    std::vector<FrameLabel> labels;
};

bool overlap(double left, double right, double otherLeft, double otherRight, double gap)
{
    return left < otherRight + gap && right > otherLeft - gap;
}

class FrameLabels
{
public:
    explicit FrameLabels(const TimelineScene &scene)
        : m_scene(scene)
        , m_offset(scene.offset())
    {
    }

    std::vector<FrameLabel> lay()
    {
        std::vector<const DrawnItem *> cut;
        std::vector<const DrawnItem *> selected;
        for (const DrawnItem &item : m_scene.list->items) {
            if (item.right + m_offset < m_scene.areas.plotLeft - 400
                || item.left + m_offset > m_scene.areas.plotRight + 400)
                continue;
            Taken &line = m_lines[{item.lane, item.line}];
            line.items.push_back(&item);
            const bool markInView
                = item.x + m_offset >= m_scene.areas.plotLeft && item.x + m_offset <= m_scene.areas.plotRight;
            if (markInView && item.events > 0 && m_scene.isSelected(item.row))
                selected.push_back(&item);
            else if (item.side == LabelSide::None || item.right + m_offset < m_scene.areas.plotLeft
                     || item.left + m_offset > m_scene.areas.plotRight)
                continue; // a label alone would say nothing
            else if (const FrameLabel label = labelAt(item, item.side, false); inside(label))
                line.labels.push_back(label);
            else if (markInView)
                cut.push_back(&item);
        }
        for (const DrawnItem *item : selected)
            placeSelected(*item);
        for (const DrawnItem *item : cut)
            flip(*item);
        std::vector<FrameLabel> all;
        for (const auto &[line, taken] : m_lines)
            all.insert(all.end(), taken.labels.begin(), taken.labels.end());
        return all;
    }

private:
    [[nodiscard]] FrameLabel labelAt(const DrawnItem &item, LabelSide side, bool bold) const
    {
        const QString text = bold ? m_scene.labels->of(item.row).text : item.text;
        const double width = bold ? m_scene.texts->width(text, TextRole::Label, true) : item.textWidth;
        const double left = side == LabelSide::Left
            ? std::min(item.left, bold ? item.x - markRadius - ringRoom : item.left) - labelGap - width
            : std::max(item.right, bold ? item.x + markRadius + ringRoom : item.right) + labelGap;
        return {&item, text, left + m_offset, width, bold};
    }

    [[nodiscard]] bool inside(const FrameLabel &label) const
    {
        return label.left >= m_scene.areas.plotLeft + edge
            && label.left + label.width <= m_scene.areas.plotRight - edge;
    }

    [[nodiscard]] bool clearOfMarks(const Taken &line, const FrameLabel &label) const
    {
        return std::ranges::none_of(line.items, [&](const DrawnItem *item) {
            return item != label.item
                && overlap(label.left, label.left + label.width, item->left + m_offset, item->right + m_offset,
                           textGap);
        });
    }

    static bool clearOfLabels(const Taken &line, const FrameLabel &label)
    {
        return std::ranges::none_of(line.labels, [&](const FrameLabel &other) {
            return overlap(label.left, label.left + label.width, other.left, other.left + other.width, textGap);
        });
    }

    void placeSelected(const DrawnItem &item)
    {
        Taken &line = m_lines[{item.lane, item.line}];
        const LabelSide first = item.side == LabelSide::Left ? LabelSide::Left : LabelSide::Right;
        const LabelSide second = first == LabelSide::Left ? LabelSide::Right : LabelSide::Left;
        for (const LabelSide side : {first, second}) {
            const FrameLabel label = labelAt(item, side, true);
            if (!inside(label) || !clearOfMarks(line, label))
                continue;
            std::erase_if(line.labels, [&](const FrameLabel &other) {
                return overlap(label.left, label.left + label.width, other.left, other.left + other.width, textGap);
            });
            line.labels.push_back(label);
            return;
        }
        if (item.side == LabelSide::None)
            return;
        if (const FrameLabel label = labelAt(item, item.side, false); inside(label) && clearOfLabels(line, label))
            line.labels.push_back(label);
    }

    void flip(const DrawnItem &item)
    {
        Taken &line = m_lines[{item.lane, item.line}];
        const LabelSide other = item.side == LabelSide::Left ? LabelSide::Right : LabelSide::Left;
        const FrameLabel label = labelAt(item, other, false);
        if (inside(label) && clearOfMarks(line, label) && clearOfLabels(line, label))
            line.labels.push_back(label);
    }

    const TimelineScene &m_scene;
    double m_offset;
    std::map<Line, Taken> m_lines;
};

} // namespace

std::vector<FrameLabel> labelsOf(const TimelineScene &scene)
{
    return FrameLabels(scene).lay();
}

void layTray(TimelineScene &scene)
{
    scene.tray.clear();
    const auto &undated = scene.lanes->undated;
    scene.trayHidden = int(undated.size());
    if (scene.areas.undated.isEmpty())
        return;
    const double roomForRest
        = scene.texts->width(QCoreApplication::translate("Timeline", "%1 more").arg(undated.size()), TextRole::Label);
    double x = scene.areas.plotLeft + trayMarkLeft;
    for (const Row row : undated) {
        const auto [text, width] = scene.labels->of(row);
        const double right = x + trayTextLeft + width;
        const bool last = scene.trayHidden == 1;
        if (right + (last ? 8 : trayGap + roomForRest + 4) > scene.areas.plotRight)
            break;
        scene.tray.push_back({row, x, right, text});
        --scene.trayHidden;
        x = right + trayGap;
    }
}

bool holds(const DrawList &list, const DrawnItem &item, const LaneSet &lanes, Row row)
{
    if (!item.isBadge())
        return item.row == row;
    const auto place = lanes.lanes[size_t(item.lane)].rows.find(row);
    const auto runs = std::span(list.runs).subspan(item.firstRun, item.runCount);
    return place
        && std::ranges::any_of(runs, [&](const RowRun &run) { return *place >= run.begin && *place < run.end; });
}

bool holdsAny(const DrawList &list, const DrawnItem &item, const LaneSet &lanes, std::span<const Row> rows)
{
    if (!item.isBadge())
        return std::ranges::binary_search(rows, item.row);
    const ShownRows &shown = lanes.lanes[size_t(item.lane)].rows;
    for (const RowRun &run : std::span(list.runs).subspan(item.firstRun, item.runCount)) {
        if (run.begin == run.end)
            continue;
        auto row = std::ranges::lower_bound(rows, shown[run.begin]);
        for (const Row last = shown[run.end - 1]; row != rows.end() && *row <= last; ++row) {
            if (shown.find(*row))
                return true;
        }
    }
    return false;
}
