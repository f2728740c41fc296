// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumnsreader.h"

#include "store/eventcolumncodec.h"
#include "store/eventcolumntable.h"

#include <limits>
#include <utility>

EventColumnsReader::EventColumnsReader(Database &database)
    : m_database(&database)
    , m_from(std::numeric_limits<qint64>::min())
{
}

EventColumnsReader::EventColumnsReader(EventColumnsReader &&other) noexcept = default;
EventColumnsReader::~EventColumnsReader() = default;

Result<EventColumnsReader> EventColumnsReader::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    if (auto begun = (*database)->execute(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    EventColumnsReader reader(**database);
    reader.m_own = *std::move(database);
    if (auto begun = reader.begin(); !begun)
        return begun.error();
    return reader;
}

Result<EventColumnsReader> EventColumnsReader::over(Database &database)
{
    EventColumnsReader reader(database);
    if (auto begun = reader.begin(); !begun)
        return begun.error();
    return reader;
}

Result<Done> EventColumnsReader::begin()
{
    auto companies = Query::prepare(*m_database, QStringLiteral("SELECT id, name FROM company"));
    if (!companies)
        return companies.error();
    if (auto executed = companies->execute(); !executed)
        return executed;
    while (companies->next())
        m_companies.emplace(companies->integer(0), companies->text(1));
    if (auto finished = companies->finish(); !finished)
        return finished;

    const auto kept
        = m_database->integer(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'event_columns'"));
    if (!kept)
        return kept.error();
    bool whole = false; // as far as one can tell without reading all
    if (*kept > 0) {
        const auto gapless = m_database->integer(QStringLiteral(
            "SELECT count(*) = max(chunk) - min(chunk) + 1 AND min(chunk) = (SELECT min(id) >> 12 FROM event) "
            "AND max(chunk) = (SELECT max(id) >> 12 FROM event) FROM event_columns"));
        if (!gapless)
            return gapless.error();
        whole = *gapless != 0;
        auto query = Query::prepare(*m_database,
                                    QStringLiteral("SELECT chunk, events, data FROM event_columns ORDER BY chunk"));
        if (!query)
            return query.error();
        if (auto executed = query->execute(); !executed)
            return executed;
        m_kept.emplace(*std::move(query));
        m_atKept = m_kept->next();
    }
    const auto total = m_database->integer(whole ? QStringLiteral("SELECT sum(events) FROM event_columns")
                                                 : QStringLiteral("SELECT count(*) FROM event"));
    if (!total)
        return total.error();
    m_total = *total;
    return Done();
}

Result<std::optional<EventColumns>> EventColumnsReader::kept(qint64 chunk)
{
    while (m_atKept && m_kept->integer(0) < chunk)
        m_atKept = m_kept->next();
    if (!m_atKept) {
        if (m_kept)
            if (auto finished = m_kept->finish(); !finished)
                return finished.error();
        return std::optional<EventColumns>();
    }
    if (m_kept->integer(0) != chunk)
        return std::optional<EventColumns>();
    auto columns = EventColumnCodec::decode(m_kept->bytes(2));
    if (!columns)
        return std::optional<EventColumns>(); // the tables know better
    for (size_t i = 0; i < columns->companyIds.size(); ++i) {
        const auto name = m_companies.find(columns->companyIds[i].value());
        if (name == m_companies.end())
            return std::optional<EventColumns>();
        columns->companies.names[i] = name->second;
    }
    return std::optional(*std::move(columns));
}

Result<std::optional<EventColumns>> EventColumnsReader::next()
{
    if (!m_from)
        return std::optional<EventColumns>();
    auto query
        = Query::prepare(*m_database, QStringLiteral("SELECT id FROM event WHERE id >= :from ORDER BY id LIMIT 1"));
    if (!query)
        return query.error();
    const auto first = query->bind("from", *m_from).firstInteger();
    if (!first)
        return first.error();
    m_from.reset();
    if (!*first)
        return std::optional<EventColumns>();
    const qint64 chunk = EventColumnTable::chunkOf(**first);
    if (chunk < EventColumnTable::chunkOf(std::numeric_limits<qint64>::max()))
        m_from = (chunk + 1) * EventColumnTable::chunkEvents;
    auto columns = kept(chunk);
    if (!columns || *columns)
        return columns;
    auto read = EventColumnTable(*m_database).read(chunk);
    if (!read)
        return read.error();
    return std::optional(*std::move(read));
}
