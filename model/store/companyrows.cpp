// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companyrows.h"

#include "store/database.h"
#include "store/mergednames.h"
#include "store/query.h"
#include "store/sqlvalues.h"

#include <QHash>

namespace
{
constexpr int lastColour = 7; // shared by all from the eighth on: the label tells them apart
}

Result<std::optional<CompanyId>> CompanyRows::idFor(const QString &sql, const QString &name)
{
    auto query = Query::prepare(m_database, sql);
    if (!query)
        return query.error();
    const auto id = query->bind("folded", SqlValues::folded(name)).firstInteger();
    if (!id)
        return id.error();
    return *id ? std::optional(CompanyId(**id)) : std::nullopt;
}

Result<std::optional<CompanyId>> CompanyRows::byCanonicalName(const QString &name)
{
    return idFor(QStringLiteral("SELECT id FROM company WHERE folded = :folded"), name);
}

Result<std::optional<CompanyId>> CompanyRows::byOtherName(const QString &name)
{
    return idFor(
        QStringLiteral(
            "SELECT company_id FROM company_name WHERE folded = :folded ORDER BY company_id LIMIT 1"),
        name);
}

Result<std::optional<CompanyId>> CompanyRows::byMergedName(const QString &name)
{
    const auto merged = MergedNames::of(m_database);
    if (!merged)
        return merged.error();
    const auto company = merged->companyOf(name);
    return company ? byCanonicalName(*company) : Result<std::optional<CompanyId>>(std::nullopt);
}

Result<CompanyId> CompanyRows::named(const QString &name)
{
    auto known = byCanonicalName(name);
    if (known && !*known)
        known = byMergedName(name);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    Company company;
    company.name = name;
    return insert(company);
}

Result<std::optional<CompanyId>> CompanyRows::parentOf(const Company &company)
{
    if (company.parent.isEmpty())
        return std::optional<CompanyId>();
    const auto owned = wouldOwnItself(company);
    if (!owned)
        return owned.error();
    if (*owned)
        return Error{QStringLiteral("A company cannot own itself: ") + company.name, m_database.path()};
    const auto id = named(company.parent);
    if (!id)
        return id.error();
    return std::optional(*id);
}

Result<bool> CompanyRows::wouldOwnItself(const Company &company)
{
    if (SqlValues::folded(company.parent) == SqlValues::folded(company.name))
        return true;
    auto query = Query::prepare(
        m_database,
        QStringLiteral("WITH RECURSIVE owner (id) AS (SELECT id FROM company WHERE folded = :parent UNION "
                       "SELECT company.parent_id FROM company JOIN owner ON owner.id = company.id) "
                       "SELECT 1 FROM owner JOIN company ON company.id = owner.id "
                                   "WHERE folded = :name OR company.id = :id"));
    if (!query)
        return query.error();
    const auto found = query->bind("parent", SqlValues::folded(company.parent))
                           .bind("name", SqlValues::folded(company.name))
                           .bind("id", company.id.value())
                           .firstInteger();
    return found ? Result<bool>(found->has_value()) : found.error();
}

Result<Done> CompanyRows::takeColour(CompanyId id)
{
    auto coloured
        = Query::prepare(m_database, QStringLiteral("SELECT colour IS NOT NULL FROM company WHERE id = :id"));
    if (!coloured)
        return coloured.error();
    const auto has = coloured->bind("id", id.value()).firstInteger();
    if (!has)
        return has.error();
    if (*has && **has != 0)
        return Done(); // nearly always
    // Up to the nearest owner that has a colour, else to the topmost; then down again, to all that have none.
    auto owner = Query::prepare(
        m_database,
        QStringLiteral("WITH RECURSIVE owner (id, parent_id, colour, height) AS ("
                       "SELECT id, parent_id, colour, 0 FROM company WHERE id = :id UNION ALL "
                       "SELECT company.id, company.parent_id, company.colour, height + 1 FROM company "
                       "JOIN owner ON owner.parent_id = company.id WHERE owner.colour IS NULL) "
                       "SELECT id FROM owner WHERE (SELECT colour FROM company WHERE id = :id) IS NULL "
                       "ORDER BY height DESC LIMIT 1"));
    if (!owner)
        return owner.error();
    const auto top = owner->bind("id", id.value()).firstInteger();
    if (!top)
        return top.error();
    if (!*top)
        return Done();
    auto family = Query::prepare(
        m_database,
        QStringLiteral("WITH RECURSIVE family (id) AS (SELECT :top UNION "
                       "SELECT company.id FROM company JOIN family ON company.parent_id = family.id "
                       "WHERE company.colour IS NULL) "
                       "UPDATE company SET colour = coalesce((SELECT colour FROM company WHERE id = :top), "
                       "(SELECT min(coalesce(max(colour) + 1, 0), :last) FROM company)) "
                       "WHERE colour IS NULL AND id IN family"));
    if (!family)
        return family.error();
    return family->bind("top", **top).bind("last", lastColour).execute();
}

Result<CompanyId> CompanyRows::insert(const Company &company)
{
    const auto parent = parentOf(company);
    if (!parent)
        return parent.error();
    auto query
        = Query::prepare(m_database,
                         QStringLiteral("INSERT INTO company (id, name, folded, parent_id, tickers, colour) "
                                        "VALUES (:id, :name, :folded, :parent, :tickers, "
                                        "coalesce(:colour, (SELECT colour FROM company WHERE id = :parent)))"));
    if (!query)
        return query.error();
    query->bind("id", SqlValues::id(company.id))
        .bind("colour", company.colour < 0 ? QVariant() : QVariant(company.colour))
        .bind("name", company.name)
        .bind("folded", SqlValues::folded(company.name))
        .bind("parent", SqlValues::id(parent->value_or(CompanyId())))
        .bind("tickers", SqlValues::list(company.tickers));
    if (auto executed = query->execute(); !executed)
        return executed.error();
    const CompanyId id(query->insertedId());
    if (auto named = replaceNames(id, company.names); !named)
        return named.error();
    return id;
}

Result<Done> CompanyRows::update(const Company &company)
{
    const auto parent = parentOf(company);
    if (!parent)
        return parent.error();
    auto query = Query::prepare(m_database,
                                QStringLiteral("UPDATE company SET name = :name, folded = :folded, "
                                               "parent_id = :parent, tickers = :tickers, "
                                               "colour = coalesce(colour, (SELECT colour FROM company "
                                               "WHERE id = :parent)) WHERE id = :id"));
    if (!query)
        return query.error();
    query->bind("name", company.name)
        .bind("folded", SqlValues::folded(company.name))
        .bind("parent", SqlValues::id(parent->value_or(CompanyId())))
        .bind("tickers", SqlValues::list(company.tickers))
        .bind("id", company.id.value());
    if (auto executed = query->execute(); !executed)
        return executed;
    return replaceNames(company.id, company.names);
}

Result<Done> CompanyRows::replaceNames(CompanyId id, const std::vector<CompanyName> &names)
{
    auto clear
        = Query::prepare(m_database, QStringLiteral("DELETE FROM company_name WHERE company_id = :id"));
    if (!clear)
        return clear.error();
    if (auto executed = clear->bind("id", id.value()).execute(); !executed)
        return executed;
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "INSERT INTO company_name (company_id, position, name, folded, language, script, valid_from, "
            "valid_to) VALUES (:id, :position, :name, :folded, :language, :script, :from, :to)"));
    if (!query)
        return query.error();
    int position = 0;
    for (const CompanyName &name : names) {
        query->bind("id", id.value())
            .bind("position", position++)
            .bind("name", name.name)
            .bind("folded", SqlValues::folded(name.name))
            .bind("language", name.language)
            .bind("script", name.script)
            .bind("from", SqlValues::date(name.from))
            .bind("to", SqlValues::date(name.to));
        if (auto executed = query->execute(); !executed)
            return executed;
    }
    return Done();
}

Result<std::vector<Company>> CompanyRows::read(const std::vector<qint64> &ids)
{
    std::vector<Company> companies;
    QHash<qint64, size_t> places;
    auto query = Query::prepare(
        m_database,
        QStringLiteral("SELECT company.id, company.name, parent.name, company.tickers, coalesce(company.colour, -1) "
                       "FROM json_each(:ids) AS wanted JOIN company ON company.id = wanted.value "
                       "LEFT JOIN company AS parent ON parent.id = company.parent_id ORDER BY wanted.key"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("ids", SqlValues::list(ids)).execute(); !executed)
        return executed.error();
    while (query->next()) {
        Company company;
        company.id = CompanyId(query->integer(0));
        company.name = query->text(1);
        company.parent = query->text(2);
        company.tickers = SqlValues::toList(query->text(3));
        company.colour = int(query->integer(4));
        places.insert(company.id.value(), companies.size());
        companies.push_back(std::move(company));
    }
    if (auto finished = query->finish(); !finished)
        return finished.error();

    auto names = Query::prepare(
        m_database,
        QStringLiteral(
            "SELECT company_id, name, language, script, valid_from, valid_to FROM json_each(:ids) AS wanted "
            "JOIN company_name ON company_id = wanted.value ORDER BY wanted.key, position"));
    if (!names)
        return names.error();
    if (auto executed = names->bind("ids", SqlValues::list(ids)).execute(); !executed)
        return executed.error();
    while (names->next())
        companies[places.value(names->integer(0))].names.push_back(
            {names->text(1), names->text(2), names->text(3), SqlValues::toDate(names->optionalText(4)),
             SqlValues::toDate(names->optionalText(5))});
    if (auto finished = names->finish(); !finished)
        return finished.error();
    return companies;
}
