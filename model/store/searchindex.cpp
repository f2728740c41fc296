// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/database.h"
#include "store/query.h"

namespace
{

Result<Done> run(Database &database, const QString &sql, qint64 id)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    return query->bind("id", id).execute();
}

Result<std::vector<EventId>> events(Database &database, const QString &sql, qint64 id)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    const auto found = query->bind("id", id).integers();
    if (!found)
        return found.error();
    return std::vector<EventId>(found->begin(), found->end());
}

} // namespace

Result<Done> SearchIndex::add(EventId id)
{
    return run(m_database,
               QStringLiteral("INSERT INTO event_search (rowid, title, note, labels, sentences) "
                              "SELECT id, title, note, labels, sentences FROM event_text WHERE id = :id"),
               id.value());
}

Result<Done> SearchIndex::remove(EventId id)
{
    return run(
        m_database,
        QStringLiteral("INSERT INTO event_search (event_search, rowid, title, note, labels, sentences) "
                       "SELECT 'delete', id, title, note, labels, sentences FROM event_text WHERE id = :id"),
        id.value());
}

Result<Done> SearchIndex::add(ArticleId id)
{
    return run(m_database,
               QStringLiteral("INSERT INTO article_search (rowid, title, text) "
                              "SELECT id, title, text FROM article WHERE id = :id"),
               id.value());
}

Result<Done> SearchIndex::remove(ArticleId id)
{
    return run(m_database,
               QStringLiteral("INSERT INTO article_search (article_search, rowid, title, text) "
                              "SELECT 'delete', id, title, text FROM article WHERE id = :id"),
               id.value());
}

Result<std::vector<EventId>> SearchIndex::eventsOf(ArticleId id)
{
    return events(
        m_database,
        QStringLiteral("SELECT DISTINCT event_id FROM claim WHERE article_id = :id AND event_id IS NOT NULL"),
        id.value());
}

Result<std::vector<EventId>> SearchIndex::eventsOf(CompanyId id)
{
    return events(m_database,
                  QStringLiteral("SELECT DISTINCT event_id FROM event_company WHERE company_id = :id"),
                  id.value());
}
