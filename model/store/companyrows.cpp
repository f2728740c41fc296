// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companyrows.h"

#include "core/errorwords.h"
#include "store/database.h"
#include "store/mergednames.h"
#include "store/query.h"
#include "store/sqlvalues.h"

#include <QHash>

namespace
{
constexpr int lastColour = 7; // shared by all from the eighth on: the label tells them apart
#define NEXT_COLOUR "SELECT min(coalesce(max(colour) + 1, 0), :last) FROM company WHERE colour IS NOT NULL"
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

Result<std::optional<Participant>> CompanyRows::known(const QString &name, bool takesPart)
{
    auto query = Query::prepare(
        m_database, QStringLiteral("SELECT id, name, colour IS NOT NULL FROM company WHERE folded = :folded"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("folded", SqlValues::folded(name)).execute(); !executed)
        return executed.error();
    if (!query->next())
        return std::optional<Participant>();
    Participant company{CompanyId(query->integer(0)), query->text(1)};
    const bool coloured = query->integer(2) != 0;
    if (auto finished = query->finish(); !finished)
        return finished.error();
    if (takesPart && !coloured)
        if (auto taken = takeColour(company.id); !taken)
            return taken.error();
    return std::optional(std::move(company));
}

Result<std::optional<Participant>> CompanyRows::knownOrMerged(const QString &name, bool takesPart)
{
    auto company = known(name, takesPart);
    if (!company || *company)
        return company;
    const auto merged = MergedNames::of(m_database);
    if (!merged)
        return merged.error();
    const auto into = merged->companyOf(name);
    return into ? known(*into, takesPart) : company;
}

Result<QString> CompanyRows::nameOf(const QString &name)
{
    const auto company = knownOrMerged(name, false);
    if (!company)
        return company.error();
    return *company ? (*company)->name : name;
}

Result<Participant> CompanyRows::named(const QString &name, bool takesPart)
{
    auto company = knownOrMerged(name, takesPart);
    if (!company)
        return company.error();
    return *company ? Result<Participant>(**std::move(company)) : insertNamed(name, takesPart);
}

Result<Participant> CompanyRows::insertNamed(const QString &name, bool takesPart)
{
    auto query = Query::prepare(
        m_database,
        takesPart ? QStringLiteral("INSERT INTO company (name, folded, colour) VALUES (:name, :folded, (" NEXT_COLOUR "))")
                  : QStringLiteral("INSERT INTO company (name, folded) VALUES (:name, :folded)"));
    if (!query)
        return query.error();
    query->bind("name", name).bind("folded", SqlValues::folded(name));
    if (takesPart)
        query->bind("last", lastColour);
    if (auto executed = query->execute(); !executed)
        return executed.error();
    return Participant{CompanyId(query->insertedId()), name};
}

Result<std::optional<CompanyId>> CompanyRows::parentOf(const Company &company)
{
    if (company.parent.isEmpty())
        return std::optional<CompanyId>();
    const auto owned = wouldOwnItself(company);
    if (!owned)
        return owned.error();
    if (*owned)
        return Error{ErrorWords::tr("A company cannot own itself: ") + company.name, m_database.path()};
    const auto owner = named(company.parent, false);
    if (!owner)
        return owner.error();
    return std::optional(owner->id);
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
    enum State { Coloured, Single, Owned };
    auto state = Query::prepare(m_database,
                                QStringLiteral("SELECT CASE WHEN colour IS NOT NULL THEN 0 WHEN parent_id IS NULL AND NOT EXISTS "
                                               "(SELECT 1 FROM company AS part WHERE part.parent_id = company.id) THEN 1 ELSE 2 END "
                                               "FROM company WHERE id = :id"));
    if (!state)
        return state.error();
    const auto found = state->bind("id", id.value()).firstInteger();
    if (!found)
        return found.error();
    if (found->value_or(Owned) == Coloured)
        return Done(); // nearly always
    if (found->value_or(Owned) == Single) { // and then nearly always
        auto query = Query::prepare(
            m_database,
            QStringLiteral("UPDATE company SET colour = (" NEXT_COLOUR ") WHERE id = :id"));
        if (!query)
            return query.error();
        return query->bind("id", id.value()).bind("last", lastColour).execute();
    }
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
                       "(" NEXT_COLOUR ")) "
                       "WHERE colour IS NULL AND id IN family"));
    if (!family)
        return family.error();
    return family->bind("top", **top).bind("last", lastColour).execute();
}

Result<bool> CompanyRows::areColoured()
{
    const auto coloured = m_database.integer(QStringLiteral("SELECT EXISTS (SELECT 1 FROM company WHERE colour IS NOT NULL)"));
    return coloured ? Result<bool>(*coloured != 0) : coloured.error();
}

Result<Done> CompanyRows::colourBySize()
{
    auto query = Query::prepare(
        m_database,
        QStringLiteral("WITH RECURSIVE family (id, top) AS (SELECT id, id FROM company WHERE parent_id IS NULL UNION ALL "
                       "SELECT company.id, top FROM company JOIN family ON company.parent_id = family.id), "
                       // By the index, less what only speaks or is spoken of: nothing is kept of a million events, nor sorted.
                       "part (company_id, times) AS (SELECT company_id, count(*) FROM event_company GROUP BY company_id UNION ALL "
                       "SELECT company_id, -count(*) FROM event_company WHERE role IN ('source', 'mention') GROUP BY +company_id UNION ALL "
                       "SELECT company_id, count(*) FROM figure_company GROUP BY company_id), "
                       "place (top, slot) AS (SELECT top, min(row_number() OVER (ORDER BY sum(times) DESC, top) - 1, :last) "
                       "FROM part JOIN family ON family.id = part.company_id GROUP BY top HAVING sum(times) > 0) "
                       "UPDATE company SET colour = slot FROM family JOIN place USING (top) "
                       "WHERE company.id = family.id AND colour IS NOT NULL AND colour <> slot"));
    if (!query)
        return query.error();
    return query->bind("last", lastColour).execute();
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
    if (auto named = writeNames(id, company.names); !named)
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
    auto clear
        = Query::prepare(m_database, QStringLiteral("DELETE FROM company_name WHERE company_id = :id"));
    if (!clear)
        return clear.error();
    if (auto executed = clear->bind("id", company.id.value()).execute(); !executed)
        return executed;
    return writeNames(company.id, company.names);
}

Result<Done> CompanyRows::writeNames(CompanyId id, const std::vector<CompanyName> &names)
{
    if (names.empty())
        return Done();
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
