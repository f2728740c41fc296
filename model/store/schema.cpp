// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"

#include "core/errorwords.h"
#include "store/database.h"
#include "store/query.h"
#include "store/schemamigrator.h"

#include <QMutex>

#include <algorithm>

namespace
{

/// The first column of all rows.
Result<QStringList> textsOf(Database &database, const QString &sql)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed.error();
    QStringList texts;
    while (query->next())
        texts << query->text(0);
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return texts;
}

} // namespace

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
    static QMutex lock; // every connection that is opened asks
    static std::map<int, SchemaParts> known;
    const QMutexLocker locker(&lock);
    if (const auto found = known.find(version); found != known.end())
        return found->second;
    auto migrations = SchemaMigrator::bundled();
    std::erase_if(migrations, [version](const Migration &migration) { return migration.version > version; });
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    if (const auto report = SchemaMigrator(migrations).migrate(**database);
        report.outcome == MigrationOutcome::Failed)
        return report.error;
    auto parts = schemaOf(**database);
    if (parts)
        known.emplace(version, *parts);
    return parts;
}

Result<bool> isOfNewerVersion(Database &database)
{
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    return version ? Result<bool>(*version > SchemaMigrator().newestVersion()) : version.error();
}

Result<Done> refuseUnreadable(Database &database)
{
    const auto expected = expectedSchema(SchemaMigrator().newestVersion());
    if (!expected)
        return expected.error();
    auto blank = Database::inMemory();
    if (!blank)
        return blank.error();
    if (const auto report = SchemaMigrator().migrate(**blank); report.outcome == MigrationOutcome::Failed)
        return report.error;
    for (const auto &[name, sql] : *expected) {
        if (!name.startsWith(QLatin1String("table ")) && !name.startsWith(QLatin1String("view ")))
            continue;
        const QString listed = QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY name").arg(name.section(QLatin1Char(' '), 1));
        const auto own = textsOf(**blank, listed);
        const auto there = textsOf(database, listed);
        if (!own || !there)
            return own ? there.error() : own.error();
        if (!std::ranges::includes(*there, *own))
            return Error{ErrorWords::tr("The project was made by a newer version of Annals, and keeps what it holds in another way."),
                         database.path()};
    }
    return Done();
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
    const auto newer = isOfNewerVersion(database);
    if (!newer)
        return newer.error();
    for (const auto &[name, sql] : *parts) {
        const bool runs = name.startsWith(QLatin1String("trigger "))
            || name.startsWith(QLatin1String("view "))
            || sql.startsWith(QLatin1String("CREATE VIRTUAL"), Qt::CaseInsensitive);
        const auto own = expected->find(name);
        if (runs && (own == expected->end() ? !*newer : own->second != sql))
            return Error{QStringLiteral("The file holds SQL that is not the program's (") + name
                             + QStringLiteral("), so it is not opened."),
                         database.path()};
    }
    return Done();
}
