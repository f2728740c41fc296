// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/edgearrows.h"

#include "index/maskranks.h"

#include <QCoreApplication>
#include <QPainter>

#include <set>

namespace {

using Row = EventIndex::Row;

constexpr double height = 18;
constexpr double padding = 8;
constexpr double margin = 6; // to the edge of the plot

QString textOf(Row events, bool later)
{
    const QString count = events == 1 ? QCoreApplication::translate("Timeline", "1 event")
                                      : QCoreApplication::translate("Timeline", "%L1 events").arg(events);
    return later ? count + QStringLiteral(" →") : QStringLiteral("← ") + count;
}

class Arrows
{
public:
    explicit Arrows(const TimelineScene &scene)
        : m_scene(scene)
        , m_first(scene.index->rowsBefore(scene.scale.dayAt(scene.areas.plotLeft)))
        , m_end(scene.index->rowsBefore(scene.scale.dayAt(scene.areas.plotRight)))
    {
        for (const DrawnItem &item : scene.list->items) { // bars that reach into the view
            if (item.right + scene.offset() >= scene.areas.plotLeft
                && item.left + scene.offset() <= scene.areas.plotRight)
                m_drawn.insert(item.lane);
        }
    }

    std::vector<EdgeArrow> lay(const FilterMask &shown)
    {
        const TimelineAreas &areas = m_scene.areas;
        const LaneGeometry &geometry = m_scene.list->geometry;
        bool empty = true;
        for (size_t i = 0; i < m_scene.lanes->lanes.size() && i < geometry.tops.size(); ++i) {
            const double top = areas.lanes.top() - areas.scroll + geometry.tops[i];
            const double middle = top + geometry.laneHeight(i) / 2;
            if (top + geometry.laneHeight(i) < areas.lanes.top() || top > areas.lanes.bottom())
                continue;
            const ShownRows &rows = m_scene.lanes->lanes[i].rows;
            const Row before = rows.before(m_first);
            const Row after = rows.size() - rows.before(m_end);
            if (before + after < rows.size() || m_drawn.contains(int(i))) {
                empty = false;
                continue;
            }
            if (before > 0)
                add(i, false, before, rows[before - 1], middle);
            if (after > 0)
                add(i, true, after, rows[before], middle);
        }
        if (empty)
            tellOfAll(shown);
        return std::move(m_arrows);
    }

private:
    void add(std::optional<size_t> lane, bool later, Row events, Row nearest, double middle)
    {
        EdgeArrow arrow{lane, later, events, nearest, textOf(events, later), {}};
        const double width = std::ceil(m_scene.texts->width(arrow.text, TextRole::Micro, !lane)) + 2 * padding;
        const double left = later ? m_scene.areas.plotRight - margin - width : m_scene.areas.plotLeft + margin;
        const double high = lane ? height : height + 8;
        arrow.box = QRectF(std::round(left), std::round(middle - high / 2), width, high);
        m_arrows.push_back(std::move(arrow));
    }

    /// Nothing in the lanes in view: where nothing is in any, one for all stands for theirs.
    void tellOfAll(const FilterMask &shown)
    {
        const MaskRanks ranks(shown);
        const Row before = ranks.before(m_first);
        const Row dated = ranks.before(m_scene.index->datedCount());
        const Row upTo = ranks.before(m_end);
        if (upTo > before || dated == 0)
            return;
        m_arrows.clear();
        const QRectF &lanes = m_scene.areas.lanes;
        const double middle = std::min(lanes.center().y(), lanes.top() + 160);
        if (before > 0)
            add({}, false, before, ranks.at(before - 1), middle);
        if (dated > before)
            add({}, true, dated - before, ranks.at(before), middle);
    }

    const TimelineScene &m_scene;
    Row m_first;
    Row m_end;
    std::set<int> m_drawn;
    std::vector<EdgeArrow> m_arrows;
};

} // namespace

std::vector<EdgeArrow> edgeArrowsOf(const TimelineScene &scene, const FilterMask &shown)
{
    return Arrows(scene).lay(shown);
}

void paintEdgeArrows(QPainter &painter, const TimelineScene &scene, const std::vector<EdgeArrow> &arrows,
                     std::optional<QPointF> pointer)
{
    const Theme &theme = *scene.theme;
    painter.save();
    painter.setClipRect(scene.areas.lanes);
    for (const EdgeArrow &arrow : arrows) {
        const bool hovered = pointer && arrow.box.contains(*pointer);
        painter.setPen(QPen(hovered || !arrow.lane ? theme.control : theme.lineStrong, 1));
        painter.setBrush(hovered ? theme.hover : theme.raised);
        painter.drawRoundedRect(arrow.box.adjusted(0.5, 0.5, -0.5, -0.5), arrow.box.height() / 2,
                                arrow.box.height() / 2);
        scene.texts->paint(painter, {arrow.box.left() + padding, arrow.box.center().y() + 4}, arrow.text,
                           TextRole::Micro, !arrow.lane, hovered ? theme.ink : theme.ink2);
    }
    painter.restore();
}
