// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventlinks.h"
#include "timeline/timelinescene.h"

#include <QHash>

#include <optional>
#include <vector>

class QPainter;

/// The links of events of one index, each looked for once.
class LinkCache
{
public:
    void clear() { *this = {}; }
    [[nodiscard]] std::optional<EventLink> after(const EventIndex &index, EventIndex::Row row);
    [[nodiscard]] std::optional<EventLink> before(const EventIndex &index, EventIndex::Row row);

private:
    QHash<EventIndex::Row, std::optional<EventLink>> m_after;
    QHash<EventIndex::Row, std::optional<EventLink>> m_before;
};

/// What links the marks of a scene: always those of the current and the hovered event, of the others where the view has few.
[[nodiscard]] std::vector<DrawnLink> linksOf(const TimelineScene &scene, LinkCache &cache);

/// Below the marks.
void paintLinks(QPainter &painter, const TimelineScene &scene);

/// "Carried out 3 m 2 d later"
[[nodiscard]] QString linkInWords(const EventLink &link, const EventIndex &index);
/// The link from event to event nearest to a point, within a few pixels.
[[nodiscard]] const DrawnLink *linkAt(const std::vector<DrawnLink> &links, QPointF point);
