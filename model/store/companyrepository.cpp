// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companyrepository.h"

#include "core/errorwords.h"
#include "store/companyrows.h"
#include "store/database.h"
#include "store/eventcolumntable.h"
#include "store/query.h"
#include "store/searchindex.h"
#include "store/sqlvalues.h"
#include "store/transaction.h"

#include <QSet>

namespace
{

/// Adds what `news` knows and `known` does not.
void enrich(Company &known, const Company &news)
{
    QSet<QString> names{SqlValues::folded(known.name)};
    for (const CompanyName &name : known.names)
        names.insert(SqlValues::folded(name.name));
    for (const CompanyName &name : news.names)
        if (!names.contains(SqlValues::folded(name.name)))
            known.names.push_back(name);
    for (const QString &ticker : news.tickers)
        if (!known.tickers.contains(ticker))
            known.tickers << ticker;
    if (known.parent.isEmpty() && SqlValues::folded(news.parent) != SqlValues::folded(known.name))
        known.parent = news.parent;
}

} // namespace

Result<CompanyId> CompanyRepository::add(const Company &company)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    CompanyRows rows(m_database);
    Company news = company;
    auto id = rows.byCanonicalName(company.name);
    if (id && !*id) {
        id = rows.byMergedName(company.name);
        news.parent.clear(); // what it was a part of says nothing of what it went into
    }
    if (!id)
        return id.error();
    if (!*id) {
        const auto inserted = rows.insert(company);
        if (!inserted)
            return inserted.error();
        id = std::optional(*inserted);
    } else {
        auto known = find(**id);
        if (!known)
            return known.error();
        const Company before = **known;
        enrich(**known, news);
        if ((*known)->names != before.names || (*known)->tickers != before.tickers
            || (*known)->parent != before.parent)
            if (auto updated = update(**known); !updated)
                return updated.error();
    }
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return **id;
}

Result<CompanyId> CompanyRepository::restore(const Company &company)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto id = CompanyRows(m_database).insert(company);
    if (!id)
        return id;
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<Done> CompanyRepository::update(const Company &company)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto known = find(company.id);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorWords::tr("There is no such company."), m_database.path()};

    SearchIndex index(m_database);
    std::vector<EventId> renamed;
    if ((*known)->name != company.name) {
        auto touched = index.eventsOf(company.id);
        if (!touched)
            return touched.error();
        renamed = *std::move(touched);
    }
    for (const EventId event : renamed)
        if (auto forgotten = index.remove(event); !forgotten)
            return forgotten;
    if (auto updated = CompanyRows(m_database).update(company); !updated)
        return updated;
    for (const EventId event : renamed)
        if (auto indexed = index.add(event); !indexed)
            return indexed;
    EventColumnTable(m_database).touchNames(renamed);
    return transaction->commit();
}

Result<Done> CompanyRepository::remove(CompanyId id)
{
    auto query = Query::prepare(m_database, QStringLiteral("DELETE FROM company WHERE id = :id"));
    if (!query)
        return query.error();
    return query->bind("id", id.value()).execute();
}

Result<std::optional<CompanyId>> CompanyRepository::idOf(const QString &name)
{
    CompanyRows rows(m_database);
    auto canonical = rows.byCanonicalName(name);
    if (!canonical || *canonical)
        return canonical;
    return rows.byOtherName(name);
}

Result<std::optional<Company>> CompanyRepository::find(CompanyId id)
{
    auto found = CompanyRows(m_database).read({id.value()});
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::optional<Company>> CompanyRepository::find(const QString &name)
{
    const auto id = idOf(name);
    if (!id)
        return id.error();
    return *id ? find(**id) : Result<std::optional<Company>>(std::nullopt);
}

Result<std::optional<Company>> CompanyRepository::findCanonical(const QString &name)
{
    const auto id = CompanyRows(m_database).byCanonicalName(name);
    if (!id)
        return id.error();
    return *id ? find(**id) : Result<std::optional<Company>>(std::nullopt);
}

Result<bool> CompanyRepository::wouldOwnItself(const Company &company)
{
    return CompanyRows(m_database).wouldOwnItself(company);
}

Result<std::vector<Company>> CompanyRepository::all()
{
    auto query = Query::prepare(m_database, QStringLiteral("SELECT id FROM company ORDER BY id"));
    if (!query)
        return query.error();
    const auto ids = query->integers();
    return ids ? CompanyRows(m_database).read(*ids) : ids.error();
}

Result<qint64> CompanyRepository::count()
{
    return m_database.integer(QStringLiteral("SELECT count(*) FROM company"));
}
