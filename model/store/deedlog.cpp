// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deedlog.h"

#include "store/query.h"

Result<Done> eachDeed(Database &database, const std::function<void(AuditEntry &&)> &visit)
{
    auto query = Query::prepare( // from step to step along their index, past all their lines
        database,
        QStringLiteral("WITH RECURSIVE deed (step) AS (SELECT min(step) FROM audit UNION ALL "
                       "SELECT (SELECT min(step) FROM audit WHERE step > deed.step) FROM deed WHERE deed.step IS NOT NULL) "
                       "SELECT audit.id, at, who, action, label, undoes, CASE action WHEN 'import' THEN after_json END "
                       "FROM deed JOIN audit ON audit.id = deed.step ORDER BY audit.id"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed;
    while (query->next()) {
        AuditEntry entry;
        entry.id = entry.step = query->integer(0);
        entry.at = QDateTime::fromString(query->text(1), Qt::ISODateWithMs);
        entry.who = query->text(2);
        entry.action = query->text(3);
        entry.label = query->text(4);
        entry.undoes = query->integer(5);
        entry.after = query->text(6);
        visit(std::move(entry));
    }
    return query->finish();
}
