// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"

#include "store/database.h"
#include "store/query.h"
#include "store/rowcursor.h"
#include "store/schema.h"
#include "store/sqlvalues.h"

namespace
{

using Findings = std::vector<Finding>;

Result<Done> checkPages(Database &database, Findings &findings)
{
    auto cursor = RowCursor::open(database, "PRAGMA integrity_check");
    if (!cursor)
        return cursor.error();
    while (!cursor->atEnd()) {
        if (const QString message = cursor->text(0); message != QLatin1String("ok"))
            findings.push_back({QStringLiteral("integrity"), message});
        if (auto moved = cursor->next(); !moved)
            return moved;
    }
    return Done();
}

Result<Done> checkForeignKeys(Database &database, Findings &findings)
{
    auto cursor = RowCursor::open(database, "PRAGMA foreign_key_check");
    if (!cursor)
        return cursor.error();
    while (!cursor->atEnd()) {
        findings.push_back({QStringLiteral("foreign keys"),
                            QStringLiteral("row %1 of %2 names a row of %3 that is not there")
                                .arg(QString::number(cursor->integer(1)), cursor->text(0), cursor->text(2))});
        if (auto moved = cursor->next(); !moved)
            return moved;
    }
    return Done();
}

Result<Done> checkSchema(Database &database, Findings &findings)
{
    const auto version = database.integer(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
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
Result<Done> checkDates(Database &database, const char *sql, Findings &findings)
{
    auto cursor = RowCursor::open(database, sql);
    if (!cursor)
        return cursor.error();
    while (!cursor->atEnd()) {
        const auto date = Edtf::parse(cursor->text(1));
        if (!date)
            findings.push_back({QStringLiteral("dates"),
                                cursor->text(0) + QStringLiteral(" has no date: ") + date.error().message});
        else if (date->range() != DateRange{cursor->integer(2), cursor->integer(3)})
            findings.push_back(
                {QStringLiteral("dates"), cursor->text(0) + QStringLiteral(" has other days than its date")});
        if (auto moved = cursor->next(); !moved)
            return moved;
    }
    return Done();
}

} // namespace

Result<std::vector<Finding>> checkIntegrity(Database &database)
{
    Findings findings;
    if (auto checked = checkPages(database, findings); !checked)
        return checked.error();
    if (auto checked = checkForeignKeys(database, findings); !checked)
        return checked.error();
    if (auto checked = checkSchema(database, findings); !checked)
        return checked.error();
    if (!database.isReadOnly())
        checkSearchIndex(database, findings);
    for (const char *sql :
         {"SELECT 'event ' || key, edtf, first_day, last_day FROM event WHERE edtf IS NOT NULL ORDER BY id",
          "SELECT 'figure ' || key, edtf, first_day, last_day FROM figure WHERE edtf IS NOT NULL ORDER BY "
          "id"})
        if (auto checked = checkDates(database, sql, findings); !checked)
            return checked.error();
    return findings;
}
