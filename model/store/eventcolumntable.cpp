// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumntable.h"

#include "store/database.h"
#include "store/eventcolumncodec.h"
#include "store/eventcolumnsbuilder.h"
#include "store/eventrowreader.h"
#include "store/query.h"

#include <algorithm>
#include <limits>
#include <optional>

static_assert(EventColumnTable::chunkEvents == 1 << 12
              && EventColumnTable::chunkEvents <= EventColumnCodec::mostEvents);

namespace {

/// Calls `visit` with the number of each chunk that has events, ascending.
template <class Visit>
Result<Done> eachChunk(Database &database, const Visit &visit)
{
    std::optional<qint64> from = std::numeric_limits<qint64>::min();
    while (from) {
        auto query
            = Query::prepare(database, QStringLiteral("SELECT id FROM event WHERE id >= :from ORDER BY id LIMIT 1"));
        if (!query)
            return query.error();
        const auto first = query->bind("from", *from).firstInteger();
        if (!first)
            return first.error();
        if (!*first)
            break;
        const qint64 chunk = EventColumnTable::chunkOf(**first);
        if (auto visited = visit(chunk); !visited)
            return visited;
        from = chunk < EventColumnTable::chunkOf(std::numeric_limits<qint64>::max())
            ? std::optional((chunk + 1) * EventColumnTable::chunkEvents)
            : std::nullopt;
    }
    return Done();
}

} // namespace

void EventColumnTable::touch(EventId id)
{
    m_database.m_touched.push_back(id.value());
    m_database.m_staleChunks.insert(chunkOf(id.value()));
}

Result<Done> EventColumnTable::setStarred(EventId id, bool starred)
{
    const qint64 chunk = chunkOf(id.value());
    if (m_database.m_staleChunks.contains(chunk)) {
        touch(id);
        return Done();
    }
    auto query = Query::prepare(m_database, QStringLiteral("SELECT data FROM event_columns WHERE chunk = :chunk"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("chunk", chunk).execute(); !executed)
        return executed;
    const QByteArray bytes = query->next() ? query->bytes(0) : QByteArray();
    if (auto finished = query->finish(); !finished)
        return finished;
    auto columns = EventColumnCodec::decode(bytes);
    const auto place = columns ? std::ranges::lower_bound(columns->ids, id.value()) : std::vector<qint64>::iterator();
    if (!columns || place == columns->ids.end() || *place != id.value()) {
        touch(id); // damaged: what the tables say is right
        return Done();
    }
    columns->facts[size_t(place - columns->ids.begin())].starred = starred;
    m_database.m_touched.push_back(id.value());
    return write(chunk, *columns);
}

void EventColumnTable::touch(const std::vector<EventId> &ids)
{
    for (const EventId id : ids)
        touch(id);
}

void EventColumnTable::touchNames(const std::vector<EventId> &ids)
{
    for (const EventId id : ids)
        m_database.m_touched.push_back(id.value());
}

std::vector<qint64> EventColumnTable::takeChanged()
{
    std::vector<qint64> ids = std::exchange(m_database.m_changed, {});
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<Done> EventColumnTable::flush()
{
    for (const qint64 chunk : m_database.m_staleChunks)
        if (auto written = write(chunk); !written)
            return written;
    m_database.m_staleChunks.clear();
    return Done();
}

Result<EventColumns> EventColumnTable::read(qint64 chunk)
{
    EventColumnsBuilder builder;
    const qint64 first = chunk * chunkEvents;
    auto read
        = readEventRows(m_database, {first, first + chunkEvents - 1}, [&](EventRow &&row) { builder.append(row); });
    if (!read)
        return read.error();
    return builder.take();
}

Result<Done> EventColumnTable::write(qint64 chunk)
{
    const auto columns = read(chunk);
    return columns ? write(chunk, *columns) : columns.error();
}

Result<Done> EventColumnTable::write(qint64 chunk, const EventColumns &columns)
{
    if (columns.ids.empty()) {
        auto query = Query::prepare(m_database, QStringLiteral("DELETE FROM event_columns WHERE chunk = :chunk"));
        if (!query)
            return query.error();
        return query->bind("chunk", chunk).execute();
    }
    auto query
        = Query::prepare(m_database,
                         QStringLiteral("INSERT INTO event_columns (chunk, events, data) VALUES (:chunk, :events, "
                                        ":data) ON CONFLICT (chunk) DO UPDATE SET events = excluded.events, "
                                        "data = excluded.data"));
    if (!query)
        return query.error();
    return query->bind("chunk", chunk)
        .bind("events", qint64(columns.ids.size()))
        .bind("data", EventColumnCodec::encode(columns))
        .execute();
}

Result<Done> EventColumnTable::rebuild()
{
    if (auto cleared = m_database.execute(QStringLiteral("DELETE FROM event_columns")); !cleared)
        return cleared;
    return eachChunk(m_database, [this](qint64 chunk) { return write(chunk); });
}

Result<QStringList> EventColumnTable::disagreements()
{
    QStringList found;
    const auto say = [&found](qint64 chunk, const QString &what) {
        const qint64 first = qint64(quint64(chunk) * quint64(chunkEvents)); // whatever the file says
        found << QStringLiteral("those of the events %1 to %2 ").arg(first).arg(first | (chunkEvents - 1)) + what;
    };
    const auto checked = eachChunk(m_database, [&](qint64 chunk) -> Result<Done> {
        auto query
            = Query::prepare(m_database, QStringLiteral("SELECT events, data FROM event_columns WHERE chunk = :chunk"));
        if (!query)
            return query.error();
        if (auto executed = query->bind("chunk", chunk).execute(); !executed)
            return executed;
        const bool kept = query->next();
        const qint64 events = kept ? query->integer(0) : 0;
        const QByteArray bytes = kept ? query->bytes(1) : QByteArray();
        if (auto finished = query->finish(); !finished)
            return finished;
        const auto columns = read(chunk);
        if (!columns)
            return columns.error();
        if (!kept)
            say(chunk, QStringLiteral("are missing"));
        else if (events != qint64(columns->ids.size()) || bytes != EventColumnCodec::encode(*columns))
            say(chunk, QStringLiteral("do not agree with the tables"));
        return Done();
    });
    if (!checked)
        return checked.error();
    auto superfluous = Query::prepare(
        m_database,
        QStringLiteral("SELECT chunk FROM event_columns WHERE NOT EXISTS (SELECT 1 FROM event WHERE id BETWEEN "
                       "chunk * 4096 AND chunk * 4096 + 4095) ORDER BY chunk"));
    if (!superfluous)
        return superfluous.error();
    const auto chunks = superfluous->integers();
    if (!chunks)
        return chunks.error();
    for (const qint64 chunk : *chunks)
        say(chunk, QStringLiteral("are of events that are not there"));
    return found;
}
