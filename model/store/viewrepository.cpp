// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/viewrepository.h"

#include "store/database.h"
#include "store/query.h"
#include "store/sqlvalues.h"

Result<Done> ViewRepository::save(const SavedView &view)
{
    auto query
        = Query::prepare(m_database,
                         QStringLiteral("INSERT INTO view (name, definition) VALUES (:name, :definition) "
                                        "ON CONFLICT (name) DO UPDATE SET definition = excluded.definition"));
    if (!query)
        return query.error();
    return query->bind("name", view.name).bind("definition", SqlValues::json(view.definition)).execute();
}

Result<Done> ViewRepository::remove(const QString &name)
{
    auto query = Query::prepare(m_database, QStringLiteral("DELETE FROM view WHERE name = :name"));
    if (!query)
        return query.error();
    return query->bind("name", name).execute();
}

Result<std::vector<SavedView>> ViewRepository::all()
{
    auto query = Query::prepare(m_database, QStringLiteral("SELECT name, definition FROM view ORDER BY id"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed.error();
    std::vector<SavedView> views;
    while (query->next())
        views.push_back({query->text(0), SqlValues::toObject(query->text(1))});
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return views;
}
