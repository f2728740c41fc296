// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchrun.h"

#include "store/search.h"

#include <sqlite3.h>

SearchRun::SearchRun(std::unique_ptr<Database> own, Database &database, std::stop_token stop)
    : m_own(std::move(own))
    , m_database(database)
    , m_stop(stop)
    , m_interrupt(std::move(stop), [handle = database.handle()] { sqlite3_interrupt(handle); })
{
}

Result<std::unique_ptr<SearchRun>> SearchRun::open(const QString &path, const QString &text, std::stop_token stop)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    Database &connection = **database;
    std::unique_ptr<SearchRun> run(new SearchRun(*std::move(database), connection, std::move(stop)));
    if (auto started = run->start(text); !started)
        return started.error();
    return run;
}

Result<std::unique_ptr<SearchRun>> SearchRun::over(Database &database, const QString &text, std::stop_token stop)
{
    std::unique_ptr<SearchRun> run(new SearchRun(nullptr, database, std::move(stop)));
    if (auto started = run->start(text); !started)
        return started.error();
    return run;
}

Result<Done> SearchRun::start(const QString &text)
{
    if (m_stop.stop_requested())
        return Done();
    auto hits = SearchHits::start(m_database, SearchTarget::ofEvents(), Search::terms(text));
    if (hits)
        m_hits.emplace(*std::move(hits));
    else if (!m_stop.stop_requested())
        return hits.error();
    return Done();
}

Result<std::vector<EventId>> SearchRun::next(size_t most)
{
    std::vector<EventId> found;
    while (m_hits && found.size() < most && !m_stop.stop_requested()) {
        const auto id = m_hits->next();
        if (!id && !m_stop.stop_requested())
            return id.error();
        if (!id || !*id)
            break;
        found.emplace_back(**id);
    }
    if (m_stop.stop_requested())
        found.clear();
    return found;
}
