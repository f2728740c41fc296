// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"

#include "store/database.h"
#include "store/eventcolumntable.h"
#include "store/project.h"
#include "store/query.h"
#include "store/schema.h"
#include "store/sqlvalues.h"

namespace
{

using Findings = std::vector<Finding>;

Result<Done> checkOwner(Database &database, Findings &findings)
{
    const auto id = database.integer(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (*id != Project::applicationId)
        findings.push_back({QStringLiteral("header"), QStringLiteral("it does not say that this is a project")});
    return Done();
}

/// Runs a query and has every row looked at.
template <class Look>
Result<Done> lookAtRows(Database &database, const QString &sql, const Look &look)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed;
    while (query->next())
        look(*query);
    return query->finish();
}

Result<Done> checkPages(Database &database, Findings &findings)
{
    return lookAtRows(database, QStringLiteral("PRAGMA integrity_check"), [&](const Query &row) {
        if (const QString message = row.text(0); message != QLatin1String("ok"))
            findings.push_back({QStringLiteral("integrity"), message});
    });
}

Result<Done> checkForeignKeys(Database &database, Findings &findings)
{
    return lookAtRows(database, QStringLiteral("PRAGMA foreign_key_check"), [&](const Query &row) {
        findings.push_back({QStringLiteral("foreign keys"),
                            QStringLiteral("row %1 of %2 names a row of %3 that is not there")
                                .arg(QString::number(row.integer(1)), row.text(0), row.text(2))});
    });
}

Result<Done> checkSchema(Database &database, Findings &findings)
{
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    const auto newer = isOfNewerVersion(database);
    if (!newer)
        return newer.error();
    if (*newer)
        return Done(); // what it should be nobody here knows
    const auto found = schemaOf(database);
    if (!found)
        return found.error();
    const auto expected = expectedSchema(int(*version));
    if (!expected)
        return expected.error();
    const QString check = QStringLiteral("schema");
    for (const auto &[name, sql] : *found) {
        const auto own = expected->find(name);
        if (own == expected->end())
            findings.push_back({check, name + QStringLiteral(" is not the program's")});
        else if (own->second != sql)
            findings.push_back({check, name + QStringLiteral(" differs from the program's")});
    }
    for (const auto &[name, sql] : *expected)
        if (!found->contains(name))
            findings.push_back({check, name + QStringLiteral(" is missing")});
    return Done();
}

/// FTS5 compares its index with the tables when asked to, and fails where they differ.
void checkSearchIndex(Database &database, Findings &findings)
{
    for (const QLatin1String index : {QLatin1String("event_search"), QLatin1String("article_search")}) {
        const QString command
            = QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)").arg(index);
        if (auto checked = database.execute(command); !checked)
            findings.push_back(
                {QStringLiteral("search index"), index + QStringLiteral(" does not agree with its table")});
    }
}

/// The days of dated records must be those of what is written.
Result<Done> checkDates(Database &database, const QString &sql, Findings &findings)
{
    return lookAtRows(database, sql, [&](const Query &row) {
        const auto date = Edtf::parse(row.text(1));
        if (!date)
            findings.push_back({QStringLiteral("dates"),
                                row.text(0) + QStringLiteral(" has no date: ") + date.error().message});
        else if (date->range() != DateRange{row.integer(2), row.integer(3)})
            findings.push_back(
                {QStringLiteral("dates"), row.text(0) + QStringLiteral(" has other days than its date")});
    });
}

/// An older project has columns that say less, or none.
Result<Done> checkColumns(Database &database, Findings &findings)
{
    const auto kept = database.integer(QStringLiteral("SELECT count(*) FROM sqlite_schema, pragma_user_version "
                                                      "WHERE name = 'event_columns' AND user_version >= %1")
                                           .arg(EventColumnTable::schemaVersion));
    if (!kept)
        return kept.error();
    if (*kept == 0)
        return Done();
    const auto disagreements = EventColumnTable(database).disagreements();
    if (!disagreements)
        return disagreements.error();
    for (const QString &message : *disagreements)
        findings.push_back({QStringLiteral("columns"), message});
    return Done();
}

} // namespace

Result<std::vector<Finding>> checkIntegrity(Database &database)
{
    Findings findings;
    if (auto checked = checkOwner(database, findings); !checked)
        return checked.error();
    if (auto checked = checkPages(database, findings); !checked)
        return checked.error();
    if (auto checked = checkForeignKeys(database, findings); !checked)
        return checked.error();
    if (auto checked = checkSchema(database, findings); !checked)
        return checked.error();
    if (!database.isReadOnly())
        checkSearchIndex(database, findings);
    if (auto checked = checkColumns(database, findings); !checked)
        return checked.error();
    for (const QString &sql : {QStringLiteral("SELECT 'event ' || key, edtf, first_day, last_day FROM event "
                                              "WHERE edtf IS NOT NULL ORDER BY id"),
                               QStringLiteral("SELECT 'figure ' || key, edtf, first_day, last_day FROM "
                                              "figure WHERE edtf IS NOT NULL ORDER BY id")})
        if (auto checked = checkDates(database, sql, findings); !checked)
            return checked.error();
    return findings;
}
