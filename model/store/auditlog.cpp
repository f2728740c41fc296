// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/auditlog.h"

#include "store/database.h"
#include "store/query.h"
#include "store/transaction.h"

namespace
{

#define AUDIT_COLUMNS "id, step, at, who, action, label, undoes, entity, key, before_json, after_json"

QVariant nullWhereEmpty(const QString &json)
{
    return json.isEmpty() ? QVariant() : QVariant(json);
}

AuditEntry entryOf(const Query &query)
{
    return {query.integer(0), query.integer(1), QDateTime::fromString(query.text(2), Qt::ISODateWithMs),
            query.text(3),    query.text(4),    query.text(5),
            query.integer(6), query.text(7),    query.text(8),
            query.text(9),    query.text(10)};
}

Result<std::vector<AuditEntry>> entriesOf(Result<Query> &query)
{
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed.error();
    std::vector<AuditEntry> entries;
    while (query->next())
        entries.push_back(entryOf(*query));
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return entries;
}

} // namespace

Result<qint64> AuditLog::append(const std::vector<AuditEntry> &entries)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto step = m_database.integer(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM audit"));
    if (!step)
        return step;
    auto query = Query::prepare(
        m_database,
        QStringLiteral("INSERT INTO audit (step, at, who, action, label, undoes, entity, key, "
                       "before_json, after_json) VALUES (:step, :at, :who, :action, :label, "
                       ":undoes, :entity, :key, :before, :after)"));
    if (!query)
        return query.error();
    for (const AuditEntry &entry : entries) {
        query->bind("step", *step)
            .bind("at", entry.at.toUTC().toString(Qt::ISODateWithMs))
            .bind("who", entry.who)
            .bind("action", entry.action)
            .bind("label", entry.label)
            .bind("undoes", entry.undoes > 0 ? QVariant(entry.undoes) : QVariant())
            .bind("entity", entry.entity)
            .bind("key", entry.key)
            .bind("before", nullWhereEmpty(entry.before))
            .bind("after", nullWhereEmpty(entry.after));
        if (auto executed = query->execute(); !executed)
            return executed.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return step;
}

Result<std::vector<AuditEntry>> AuditLog::ofStep(qint64 step)
{
    auto query = Query::prepare(
        m_database, QStringLiteral("SELECT " AUDIT_COLUMNS " FROM audit WHERE step = :step ORDER BY id"));
    if (query)
        query->bind("step", step);
    return entriesOf(query);
}

Result<std::vector<AuditEntry>> AuditLog::ofRecord(const QString &entity, const QString &key)
{
    auto query = Query::prepare(m_database,
                                QStringLiteral("SELECT " AUDIT_COLUMNS " FROM audit "
                                               "WHERE entity = :entity AND key = :key ORDER BY id"));
    if (query)
        query->bind("entity", entity).bind("key", key);
    return entriesOf(query);
}

Result<Done> AuditLog::each(const std::function<void(AuditEntry &&)> &visit)
{
    auto query
        = Query::prepare(m_database, QStringLiteral("SELECT " AUDIT_COLUMNS " FROM audit ORDER BY id"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed;
    while (query->next())
        visit(entryOf(*query));
    return query->finish();
}

Result<std::vector<AuditEntry>> AuditLog::newest(qint64 before, int limit)
{
    auto query = Query::prepare(m_database,
                                QStringLiteral("SELECT " AUDIT_COLUMNS " FROM audit WHERE id < :before "
                                               "ORDER BY id DESC LIMIT :limit"));
    if (query)
        query->bind("before", before).bind("limit", limit);
    return entriesOf(query);
}

Result<qint64> AuditLog::count()
{
    return m_database.integer(QStringLiteral("SELECT count(*) FROM audit"));
}
