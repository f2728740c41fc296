// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schemamigrator.h"

#include "store/database.h"
#include "store/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace
{

Result<Done> run(Database &database, const Migration &migration)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return transaction->commit(); // another program was faster
    for (const QString &statement : migration.statements)
        if (auto executed = database.execute(statement); !executed)
            return executed;
    if (auto numbered = database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
        !numbered)
        return numbered;
    return transaction->commit();
}

} // namespace

std::vector<Migration> SchemaMigrator::bundled()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue; // a resource can always be read; a gap would show in newestVersion()
        static const QRegularExpression blankLine(QStringLiteral("\\n\\s*\\n"));
        migrations.push_back(
            {name.left(3).toInt(),
             QString::fromUtf8(file.readAll()).trimmed().split(blankLine, Qt::SkipEmptyParts)});
    }
    return migrations;
}

SchemaMigrator::SchemaMigrator(std::vector<Migration> migrations)
    : m_migrations(std::move(migrations))
{
}

int SchemaMigrator::newestVersion() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().version;
}

SchemaMigrator::Report SchemaMigrator::migrate(Database &database) const
{
    Report report;
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return {MigrationOutcome::Failed, 0, 0, version.error()};
    report.from = report.to = int(*version);
    if (report.from > newestVersion())
        report.outcome = MigrationOutcome::NewerThanProgram;
    for (const Migration &migration : m_migrations) {
        if (migration.version <= report.from)
            continue;
        if (auto done = run(database, migration); !done) {
            report.outcome = MigrationOutcome::Failed;
            report.error = done.error();
            return report;
        }
        report.outcome = MigrationOutcome::Upgraded;
        report.to = migration.version;
    }
    return report;
}
