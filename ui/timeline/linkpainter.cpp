// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/linkpainter.h"

#include "timeline/dateinwords.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Links)
};

using Row = EventIndex::Row;

constexpr size_t few = 60; // marks in view, up to which all of their links are drawn
constexpr double clear = 9; // arrows keep so far from the middles of marks
constexpr double arc = 11; // height of an arrow along one row
constexpr double head = 4.5;
constexpr double reach = 4;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QPainterPath pathOf(const DrawnLink &link)
{
    QPainterPath path(link.from);
    if (!link.link) {
        path.lineTo(link.to);
        return path;
    }
    const double wide = link.to.x() - link.from.x();
    const bool level = std::abs(link.to.y() - link.from.y()) < 2;
    const double bend = std::clamp(wide / 2, 12.0, 120.0);
    const QPointF lift(0, level && !link.leaves ? -arc : 0);
    path.cubicTo(link.from + QPointF(bend, 0) + lift, link.to - QPointF(bend, 0) + lift, link.to);
    return path;
}

class Links
{
public:
    Links(const TimelineScene &scene, LinkCache &cache)
        : m_scene(scene)
        , m_cache(cache)
    {
        const double dx = scene.offset();
        for (const DrawnItem &item : scene.list->items) {
            const QPointF at(item.x + dx, item.y + scene.areas.lanes.top() - scene.areas.scroll);
            if (at.x() < scene.areas.plotLeft || at.x() > scene.areas.plotRight)
                continue;
            if (item.isBadge())
                m_badges.push_back(&item);
            else
                m_places[item.row].push_back(at);
            m_visible += at.y() >= scene.areas.lanes.top() && at.y() <= scene.areas.lanes.bottom();
        }
        for (const auto &row : {scene.current, scene.hovered}) {
            if (row)
                m_strong.push_back(*row);
        }
    }

    std::vector<DrawnLink> find()
    {
        for (const Row row : m_strong) {
            connect(row, true);
            if (const auto link = m_cache.before(*m_scene.index, row))
                follow(*link, true);
            if (const auto link = m_cache.after(*m_scene.index, row))
                follow(*link, true);
        }
        if (m_visible > few)
            return std::move(m_links);
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
            const Row row = place.key();
            if (std::ranges::find(m_strong, row) != m_strong.end())
                continue;
            connect(row, false);
            const auto link = m_cache.after(*m_scene.index, row);
            if (link && std::ranges::find(m_strong, link->to) == m_strong.end() && m_places.contains(link->to))
                follow(*link, false);
        }
        return std::move(m_links);
    }

private:
    /// Where an event is drawn, badges that count it among them.
    [[nodiscard]] std::vector<QPointF> placesOf(Row row) const
    {
        std::vector<QPointF> places = m_places.value(row);
        for (const DrawnItem *badge : m_badges) {
            if (holds(*m_scene.list, *badge, *m_scene.lanes, row))
                places.emplace_back(badge->x + m_scene.offset(),
                                    badge->y + m_scene.areas.lanes.top() - m_scene.areas.scroll);
        }
        return places;
    }

    /// One event in several lanes.
    void connect(Row row, bool strong)
    {
        if (m_scene.index->companies(row).size() < 2)
            return;
        std::vector<QPointF> places = strong ? placesOf(row) : m_places.value(row);
        std::ranges::sort(places, {}, &QPointF::y);
        for (size_t i = 0; i + 1 < places.size(); ++i)
            m_links.push_back({places[i], places[i + 1], {}, strong, false});
    }

    /// From one event to the next: between those of its marks that are nearest to one another.
    void follow(const EventLink &link, bool strong)
    {
        const auto from = strong ? placesOf(link.from) : m_places.value(link.from);
        const auto to = strong ? placesOf(link.to) : m_places.value(link.to);
        if (from.empty() && to.empty())
            return;
        if (from.empty() || to.empty()) { // the other end is beyond an edge
            const QPointF at = from.empty() ? to.front() : from.front();
            const double edge = from.empty() ? m_scene.areas.plotLeft : m_scene.areas.plotRight;
            const bool beyond = from.empty() ? m_scene.scale.xOf(m_scene.index->mark(link.from)) < edge
                                             : m_scene.scale.xOf(m_scene.index->mark(link.to)) > edge;
            if (!beyond)
                return; // it is filtered out
            const QPointF rim(edge, at.y());
            m_links.push_back(from.empty() ? DrawnLink{rim, at - QPointF(clear, 0), link, strong, true}
                                           : DrawnLink{at + QPointF(clear, 0), rim, link, strong, true});
            return;
        }
        DrawnLink drawn{from.front(), to.front(), link, strong, false};
        for (const QPointF &a : from) {
            for (const QPointF &b : to) {
                if (std::abs(a.y() - b.y()) < std::abs(drawn.from.y() - drawn.to.y())) {
                    drawn.from = a;
                    drawn.to = b;
                }
            }
        }
        if (drawn.to.x() - drawn.from.x() < 3 * clear)
            return; // too near for an arrow; the selection tells
        drawn.from.rx() += clear;
        drawn.to.rx() -= clear;
        m_links.push_back(drawn);
    }

    const TimelineScene &m_scene;
    LinkCache &m_cache;
    QHash<Row, std::vector<QPointF>> m_places;
    std::vector<const DrawnItem *> m_badges;
    std::vector<Row> m_strong;
    size_t m_visible = 0;
    std::vector<DrawnLink> m_links;
};

} // namespace

std::optional<EventLink> LinkCache::after(const EventIndex &index, Row row)
{
    const auto found = m_after.constFind(row);
    return found != m_after.cend() ? *found : *m_after.insert(row, linkAfter(index, row));
}

std::optional<EventLink> LinkCache::before(const EventIndex &index, Row row)
{
    const auto found = m_before.constFind(row);
    return found != m_before.cend() ? *found : *m_before.insert(row, linkBefore(index, row));
}

std::vector<DrawnLink> linksOf(const TimelineScene &scene, LinkCache &cache)
{
    return Links(scene, cache).find();
}

void paintLinks(QPainter &painter, const TimelineScene &scene)
{
    if (scene.links.empty())
        return;
    const Theme &theme = *scene.theme;
    painter.save();
    painter.setClipRect(scene.areas.lanes, Qt::IntersectClip);
    for (const DrawnLink &link : scene.links) {
        const QColor colour
            = link.strong ? (link.link ? theme.accent : theme.ink2) : faded(theme.ink3, link.link ? 0.6 : 0.4);
        painter.setPen(QPen(colour, link.strong ? 1.5 : 1, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        const QPainterPath path = pathOf(link);
        painter.drawPath(path);
        if (!link.link)
            continue;
        const QPointF tip = link.to;
        const double angle = path.angleAtPercent(0.97) * M_PI / 180;
        const QPointF along(std::cos(angle), -std::sin(angle));
        const QPointF across(-along.y(), along.x());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{tip, tip - along * head * 1.6 + across * head * 0.8,
                                      tip - along * head * 1.6 - across * head * 0.8});
    }
    painter.restore();
}

QString linkInWords(const EventLink &link, const EventIndex &index)
{
    const QString later = lengthInWords({Day(std::floor(index.mark(link.from))), Day(std::floor(index.mark(link.to)))});
    switch (link.reason) {
    case LinkReason::Announced: return Words::tr("Rumoured, then announced %1 later").arg(later);
    case LinkReason::CameTrue: return Words::tr("Rumoured, came true %1 later").arg(later);
    case LinkReason::CarriedOut: return Words::tr("Planned, carried out %1 later").arg(later);
    case LinkReason::Denied: return Words::tr("Rumoured, denied %1 later").arg(later);
    case LinkReason::CalledOff: return Words::tr("Planned, called off %1 later").arg(later);
    case LinkReason::Ended: return Words::tr("Ended what began %1 before").arg(later);
    }
    return {};
}

const DrawnLink *linkAt(const std::vector<DrawnLink> &links, QPointF point)
{
    for (const DrawnLink &link : links) {
        if (!link.link)
            continue;
        const QPainterPath path = pathOf(link);
        if (!path.boundingRect().adjusted(-reach, -reach, reach, reach).contains(point))
            continue;
        constexpr int steps = 40;
        for (int i = 0; i <= steps; ++i) {
            const QPointF by = path.pointAtPercent(double(i) / steps) - point;
            if (std::hypot(by.x(), by.y()) <= reach + path.length() / steps / 2)
                return &link;
        }
    }
    return nullptr;
}
