// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchindex.h"

#include "store/database.h"
#include "store/query.h"
#include "store/sqlvalues.h"

#include <algorithm>

namespace
{

Result<Done> run(Database &database, const QString &sql, qint64 id)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    return query->bind("id", id).execute();
}

/// A row of the view event_text.
struct EventText {
    QString title;
    QString note;
    QString labels;
    QString sentences;
};

/// Adds what `textOf` says of each, in lines.
template <class List, class TextOf>
void addLines(QString &text, const List &list, const TextOf &textOf)
{
    bool first = true;
    for (const auto &each : list) {
        if (!std::exchange(first, false))
            text += u'\n';
        textOf(each);
    }
}

EventText textOf(const Event &event)
{
    QString labels = SqlValues::list(event.places);
    addLines(labels, event.companies, [&labels](const EventCompany &company) { labels += company.name; });
    labels += u'\n';
    addLines(labels, event.tags, [&labels](const QString &tag) { labels += tag; });
    std::vector<std::pair<QByteArray, QString>> quotes; // SQLite orders texts by their UTF-8
    for (const Claim &claim : event.claims)
        quotes.emplace_back(claim.key.toUtf8(), claim.quote);
    std::ranges::sort(quotes);
    QString sentences;
    addLines(sentences, quotes, [&sentences](const auto &quote) { sentences += quote.second; });
    sentences += u'\n';
    addLines(sentences, event.sources, [&sentences](const SourceReference &source) {
        sentences += source.title;
        sentences += u' ';
        sentences += source.publisher;
    });
    return {event.title, event.note, labels, sentences};
}

Result<Done> write(Database &database, EventId id, const EventText &text)
{
    // Values, not INSERT … SELECT: SQLite begins a savepoint for that, at each of which FTS5 writes out what it has gathered.
    auto index = Query::prepare(database,
                                QStringLiteral("INSERT INTO event_search (rowid, title, note, labels, sentences) "
                                               "VALUES (:id, :title, :note, :labels, :sentences)"));
    if (!index)
        return index.error();
    return index->bind("id", id.value())
        .bind("title", text.title)
        .bind("note", text.note)
        .bind("labels", text.labels)
        .bind("sentences", text.sentences)
        .execute();
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
    auto words = Query::prepare(m_database, QStringLiteral("SELECT title, note, labels, sentences FROM event_text WHERE id = :id"));
    if (!words)
        return words.error();
    if (auto executed = words->bind("id", id.value()).execute(); !executed)
        return executed;
    if (!words->next())
        return words->finish();
    const EventText text{words->text(0), words->text(1), words->text(2), words->text(3)};
    if (auto finished = words->finish(); !finished)
        return finished;
    return write(m_database, id, text);
}

Result<Done> SearchIndex::add(EventId id, const Event &event)
{
    return write(m_database, id, textOf(event));
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
