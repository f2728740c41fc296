// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/stagedevents.h"

StagedEvents::StagedEvents(NameTable companies, NameTable publishers, NameTable tags)
    : m_companies(std::move(companies))
    , m_publishers(std::move(publishers))
    , m_tags(std::move(tags))
{
}

StagedEvents::Event &StagedEvents::next()
{
    if (m_count % blockSize == 0)
        m_blocks.push_back(std::make_shared<Block>());
    return (*m_blocks.back())[m_count % blockSize];
}

void StagedEvents::add(const EventColumns &events)
{
    const std::vector<List> companies = m_companies.add(events.companies);
    const std::vector<List> publishers = m_publishers.add(events.publishers);
    const std::vector<List> tags = m_tags.add(events.tags);
    auto certain = events.certain.begin();
    for (size_t i = 0; i < events.ids.size(); ++i) {
        Event &event = next();
        const qint64 id = events.ids[i];
        event.idLow = quint32(id);
        event.idHigh = quint32(quint64(id) >> 32);
        m_large = m_large || event.idHigh != 0;
        m_ascending = m_ascending && m_lastId < id;
        m_lastId = id;
        event.facts = events.facts[i];
        event.confidence = events.confidence[i];
        event.sources = events.sources[i];
        event.magnitude = events.magnitude[i];
        event.companies = companies[events.companies.rows[i]];
        event.publishers = publishers[events.publishers.rows[i]];
        event.tags = tags[events.tags.rows[i]];

        std::optional<DateRange> sure;
        if (certain != events.certain.end() && certain->first == i)
            sure = (certain++)->second;
        if (event.facts.dated) {
            ++m_datedCount;
            const TimeColumn::Time time{events.days[i], timeMark(events.days[i], sure)};
            const TimeColumn::Packed packed(time);
            event.mark = packed.mark;
            event.length = packed.length;
            if (packed.isAside())
                m_aside.append(m_count, time);
            if (sure)
                m_certain.append(m_count, *sure);
        }
        ++m_count;
    }
}

HalfDay StagedEvents::mark(Position position) const
{
    const Event &event = at(position);
    return event.length < 0 ? aside(position)->mark : event.mark;
}
