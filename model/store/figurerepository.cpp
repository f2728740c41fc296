// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figurerepository.h"

#include "store/database.h"
#include "store/figurerows.h"
#include "store/filterclause.h"
#include "store/query.h"
#include "store/sqliteerror.h"
#include "store/transaction.h"

#include <span>
#include <sqlite3.h>

namespace {
constexpr size_t pageSize = 500; // figures read at once
}

Result<FigureId> FigureRepository::insert(const Figure &figure)
{
    const auto id = insertNew(figure);
    return !id || id->isValid() ? id : sqliteError(SQLITE_CONSTRAINT_UNIQUE, figure.key, m_database.path());
}

Result<FigureId> FigureRepository::insertNew(const Figure &figure)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto id = FigureRows(m_database).insert(figure);
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<Done> FigureRepository::update(const Figure &figure)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (auto updated = FigureRows(m_database).update(figure); !updated)
        return updated;
    return transaction->commit();
}

Result<Done> FigureRepository::remove(FigureId id)
{
    auto query = Query::prepare(m_database, QStringLiteral("DELETE FROM figure WHERE id = :id"));
    if (!query)
        return query.error();
    return query->bind("id", id.value()).execute();
}

Result<std::optional<Figure>> FigureRepository::find(FigureId id)
{
    auto found = FigureRows(m_database).read({id.value()});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::optional<Figure>> FigureRepository::findByKey(const QString &key)
{
    auto query = Query::prepare(m_database, QStringLiteral("SELECT id FROM figure WHERE key = :key"));
    if (!query)
        return query.error();
    const auto id = query->bind("key", key).firstInteger();
    if (!id)
        return id.error();
    return *id ? find(FigureId(**id)) : Result<std::optional<Figure>>(std::nullopt);
}

Result<Done> FigureRepository::each(const EventFilter &filter, const Visitor &visit)
{
    const auto clause = FilterClause::ofFigures(m_database, filter);
    if (!clause)
        return clause.error();
    const auto ids = clause->ids(m_database);
    if (!ids)
        return ids.error();
    for (size_t begin = 0; begin < ids->size(); begin += pageSize) {
        const std::span page = std::span(*ids).subspan(begin, std::min(pageSize, ids->size() - begin));
        auto figures = FigureRows(m_database).read({page.begin(), page.end()});
        if (!figures)
            return figures.error();
        for (Figure &figure : *figures)
            visit(std::move(figure));
    }
    return Done();
}

Result<qint64> FigureRepository::count(const EventFilter &filter)
{
    const auto clause = FilterClause::ofFigures(m_database, filter);
    return clause ? clause->count(m_database) : clause.error();
}
