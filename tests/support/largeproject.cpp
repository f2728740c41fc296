// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/largeproject.h"

#include "store/project.h"

void writeLargeProject(const QString &path, int events)
{
    auto project = Project::open(path, Project::Mode::Create);
    if (!project)
        qFatal("%s", qPrintable(project.error().text()));
    const QString numbers = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ");
    const QString statements[] = {
        QStringLiteral("BEGIN"),
        numbers.arg(50) + QStringLiteral("INSERT INTO company (id, name, folded, colour) "
                                         "SELECT i, 'Company ' || (i - 1), 'company ' || (i - 1), i % 8 FROM n"),
        numbers.arg(events)
            + QStringLiteral("INSERT INTO event (id, key, kind, modality, edtf, first_day, last_day, title, confidence) "
                             "SELECT i, 'e' || i, CASE i % 3 WHEN 0 THEN 'acquisition' WHEN 1 THEN 'launch' ELSE 'exit' END, "
                             "'happened', CASE WHEN i % 100 THEN date(2453006 + i * 7919 % 7300) END, "
                             "CASE WHEN i % 100 THEN 2453006 + i * 7919 % 7300 END, "
                             "CASE WHEN i % 100 THEN 2453006 + i * 7919 % 7300 END, "
                             "CASE WHEN i % 1000 THEN 'Deal ' ELSE 'Merger ' END || i, 0.5 FROM n"),
        QStringLiteral("INSERT INTO event_company SELECT id, 0, 1 + id % 50, 'actor' FROM event"),
        QStringLiteral("INSERT INTO event_company SELECT id, 1, 1 + (id / 50 + id + 1) % 50, 'target' FROM event "
                       "WHERE id % 50 <> (id / 50 + id + 1) % 50"),
        QStringLiteral("INSERT INTO event_search (event_search) VALUES ('rebuild')"),
        QStringLiteral("COMMIT"),
    };
    for (const QString &statement : statements)
        if (const auto done = (*project)->database().execute(statement); !done)
            qFatal("%s", qPrintable(done.error().text()));
}
