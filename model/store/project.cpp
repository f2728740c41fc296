// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/project.h"

#include "core/errorwords.h"
#include "store/eventcolumntable.h"
#include "store/schema.h"
#include "store/schemamigrator.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace
{

Error refusal(const Database &database, const QString &sentence)
{
    return {sentence, database.path()};
}

/// Makes an empty database one of ours; refuses those of others. SQLite has made a file that a kill left half begun empty again by now.
Result<Done> claimFile(Database &database, bool mayMake)
{
    const auto pages = database.integer(QStringLiteral("PRAGMA page_count"));
    if (!pages)
        return pages.error();
    if (*pages == 0)
        return mayMake ? database.execute(QStringLiteral("PRAGMA application_id = %1").arg(Project::applicationId))
                       : refusal(database, QStringLiteral("The file is empty, not an Annals project."));
    const auto id = database.integer(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (*id != Project::applicationId)
        return refusal(database,
                       QStringLiteral("This SQLite database is another program's, not an Annals project."));
    return Done();
}

Result<Done> checkVersion(Database &database, int newest)
{
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version > newest)
        return database.isReadOnly()
            ? refuseUnreadable(database)
            : refusal(database, ErrorWords::tr("The project was made by a newer version of Annals; here it can only be opened for reading."));
    if (database.isReadOnly() && *version < Project::oldestReadable)
        return refusal(
            database,
            QStringLiteral("The project was made by an older version of Annals and cannot be brought "
                           "up to date where nothing can be written."));
    return Done();
}

/// Brings an older project up to date, the columns of its events included, or leaves it as it was.
Result<Done> upgrade(Database &database, const SchemaMigrator &migrator)
{
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version == migrator.newestVersion())
        return Done();
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto report = migrator.migrate(database);
    if (report.outcome == MigrationOutcome::Failed)
        return report.error;
    if (report.from < EventColumnTable::schemaVersion)
        if (auto filled = EventColumnTable(database).rebuild(); !filled)
            return filled;
    return transaction->commit();
}

Result<Done> prepare(Database &database, bool mayMake)
{
    const SchemaMigrator migrator;
    if (auto claimed = claimFile(database, mayMake); !claimed)
        return claimed;
    if (auto known = checkVersion(database, migrator.newestVersion()); !known)
        return known;
    if (auto harmless = refuseForeignCode(database); !harmless)
        return harmless;
    if (database.isReadOnly())
        return Done();
    if (auto upgraded = upgrade(database, migrator); !upgraded)
        return upgraded;
    return database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
}

} // namespace

Project::Project(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Mode mode)
{
    const QFileInfo info(path);
    const bool existed = info.exists();
    const bool isNew = mode == Mode::Create && info.size() == 0;
    auto database = Database::open(path, mode);
    if (!database)
        return database.error();
    if (auto prepared = prepare(**database, mode == Mode::Create); !prepared) {
        database->reset();
        if (isNew) // as it was: not there, or empty
            existed ? QFile::resize(path, 0) : QFile::remove(path);
        return prepared.error();
    }
    return std::unique_ptr<Project>(new Project(*std::move(database)));
}

Result<std::unique_ptr<Project>> Project::inMemory()
{
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    if (auto prepared = prepare(**database, true); !prepared)
        return prepared.error();
    return std::unique_ptr<Project>(new Project(*std::move(database)));
}

QString Project::name() const
{
    return QFileInfo(path()).completeBaseName();
}
