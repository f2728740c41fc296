// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "store/database.h"
#include "store/query.h"
#include "store/schemamigrator.h"

Result<SchemaParts> schemaOf(Database &database)
{
    auto query = Query::prepare(
        database,
        QStringLiteral("SELECT type || ' ' || name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
                       "AND NOT (type = 'table' AND (name LIKE 'event\\_search\\_%' ESCAPE '\\' "
                       "OR name LIKE 'article\\_search\\_%' ESCAPE '\\' "
                       "OR name LIKE 'sqlite\\_%' ESCAPE '\\'))"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed.error();
    SchemaParts parts;
    while (query->next())
        parts.emplace(query->text(0), query->text(1));
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return parts;
}

Result<SchemaParts> expectedSchema(int version)
{
    auto migrations = SchemaMigrator::bundled();
    std::erase_if(migrations, [version](const Migration &migration) { return migration.version > version; });
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    if (const auto report = SchemaMigrator(migrations).migrate(**database);
        report.outcome == MigrationOutcome::Failed)
        return report.error;
    return schemaOf(**database);
}

Result<Done> refuseForeignCode(Database &database)
{
    const auto parts = schemaOf(database);
    if (!parts)
        return parts.error();
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const auto expected = expectedSchema(int(*version));
    if (!expected)
        return expected.error();
    for (const auto &[name, sql] : *parts) {
        const bool runs = name.startsWith(QLatin1String("trigger "))
            || name.startsWith(QLatin1String("view "))
            || sql.startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive);
        const auto own = expected->find(name);
        if (runs && (own == expected->end() || own->second != sql))
            return Error{QStringLiteral("The file holds SQL that is not the program's (") + name
                             + QStringLiteral("), so it is not opened."),
                         database.path()};
    }
    return Done();
}
