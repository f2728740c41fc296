// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/filterclause.h"

#include "store/companyrepository.h"
#include "store/query.h"
#include "store/search.h"
#include "store/sqlvalues.h"

namespace
{

template <class Enum>
QString words(const std::vector<Enum> &values)
{
    QStringList list;
    for (const Enum value : values)
        list << toString(value);
    return SqlValues::list(list);
}

} // namespace

template <class Id>
void FilterClause::requireIds(const QString &column, const std::vector<Id> &ids)
{
    std::vector<qint64> numbers;
    for (const Id id : ids)
        numbers.push_back(id.value());
    require(column + QStringLiteral(" IN (SELECT value FROM json_each(:hits))"));
    bind("hits", SqlValues::list(numbers));
}

Result<Query> FilterClause::select(Database &database, const QString &columns, const QString &order) const
{
    auto query = Query::prepare(database, QString(QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM ")
                                                  + m_table + QStringLiteral(" WHERE ") + m_sql + order));
    if (!query)
        return query;
    for (const auto &[name, value] : m_values)
        query->bind(name.constData(), value);
    return query;
}

Result<std::vector<qint64>> FilterClause::ids(Database &database) const
{
    auto query = select(database, QStringLiteral("id"),
                        QStringLiteral(" ORDER BY first_day NULLS LAST, last_day, edtf, key"));
    return query ? query->integers() : query.error();
}

Result<qint64> FilterClause::count(Database &database) const
{
    auto query = select(database, QStringLiteral("count(*)"));
    if (!query)
        return query.error();
    const auto count = query->firstInteger();
    return count ? Result<qint64>(count->value_or(0)) : count.error();
}

Result<Done> FilterClause::requireCompanies(Database &database, const QStringList &names,
                                            const QString &condition)
{
    if (names.isEmpty())
        return Done();
    std::vector<qint64> ids;
    for (const QString &name : names) {
        const auto id = CompanyRepository(database).idOf(name);
        if (!id)
            return id.error();
        if (*id)
            ids.push_back((*id)->value()); // an unknown name lets nothing through
    }
    require(condition);
    bind("companies", SqlValues::list(ids));
    return Done();
}

void FilterClause::requireCommon(const EventFilter &filter, const QString &publisherCondition)
{
    if (filter.days) {
        require(QStringLiteral("first_day <= :last AND last_day >= :first"));
        bind("first", filter.days->first);
        bind("last", filter.days->last);
    }
    if (!filter.reviews.empty()) {
        require(QStringLiteral("review IN (SELECT value FROM json_each(:reviews))"));
        bind("reviews", words(filter.reviews));
    }
    if (!filter.publishers.isEmpty()) {
        require(publisherCondition);
        bind("publishers", SqlValues::list(filter.publishers));
    }
    if (filter.minimumConfidence > 0) {
        require(QStringLiteral("CAST(confidence * 10000 + 0.5 AS INTEGER) >= :confidence")); // as the index compares them
        bind("confidence", qint64(filter.minimumConfidence * 10'000 + 0.5));
    }
}

Result<FilterClause> FilterClause::ofEvents(Database &database, const EventFilter &filter)
{
    FilterClause clause(QStringLiteral("event"));
    if (auto done = clause.requireCompanies(
            database, filter.companies,
            QStringLiteral("event.id IN (SELECT event_id FROM event_company WHERE company_id IN "
                           "(SELECT value FROM json_each(:companies)))"));
        !done)
        return done.error();
    for (const QString &name : filter.together) {
        const auto id = CompanyRepository(database).idOf(name);
        if (!id)
            return id.error();
        const auto number = QString::number(*id ? (*id)->value() : -1);
        clause.require(QStringLiteral("event.id IN (SELECT event_id FROM event_company WHERE company_id = ") + number + QLatin1Char(')'));
    }
    clause.requireCommon(
        filter,
        QStringLiteral("(EXISTS (SELECT 1 FROM claim JOIN article ON article.id = claim.article_id WHERE "
                       "claim.event_id = event.id "
                       "AND publisher COLLATE NOCASE IN (SELECT value FROM json_each(:publishers))) "
                       "OR EXISTS (SELECT 1 FROM source WHERE source.event_id = event.id "
                       "AND publisher COLLATE NOCASE IN (SELECT value FROM json_each(:publishers))))"));
    if (!filter.kinds.empty()) {
        clause.require(QStringLiteral("kind IN (SELECT value FROM json_each(:kinds))"));
        clause.bind("kinds", words(filter.kinds));
    }
    if (!filter.modalities.empty()) {
        clause.require(QStringLiteral("modality IN (SELECT value FROM json_each(:modalities))"));
        clause.bind("modalities", words(filter.modalities));
    }
    if (!filter.tags.isEmpty()) {
        clause.require(QStringLiteral("EXISTS (SELECT 1 FROM tag WHERE tag.event_id = event.id "
                                      "AND tag.name IN (SELECT value FROM json_each(:tags)))"));
        clause.bind("tags", SqlValues::list(filter.tags));
    }
    if (!filter.search.trimmed().isEmpty()) {
        const auto hits = Search(database).events(filter.search);
        if (!hits)
            return hits.error();
        clause.requireIds(QStringLiteral("event.id"), *hits);
    }
    return clause;
}

Result<FilterClause> FilterClause::ofFigures(Database &database, const EventFilter &filter)
{
    FilterClause clause(QStringLiteral("figure"));
    if (auto done = clause.requireCompanies(
            database, filter.companies,
            QStringLiteral("figure.id IN (SELECT figure_id FROM figure_company WHERE company_id IN "
                           "(SELECT value FROM json_each(:companies)))"));
        !done)
        return done.error();
    clause.requireCommon(
        filter,
        QStringLiteral("(EXISTS (SELECT 1 FROM claim JOIN article ON article.id = claim.article_id WHERE "
                       "claim.figure_id = figure.id "
                       "AND publisher COLLATE NOCASE IN (SELECT value FROM json_each(:publishers))) "
                       "OR EXISTS (SELECT 1 FROM source WHERE source.figure_id = figure.id "
                       "AND publisher COLLATE NOCASE IN (SELECT value FROM json_each(:publishers))))"));
    if (!filter.search.trimmed().isEmpty()) {
        const auto hits = Search(database).figures(filter.search);
        if (!hits)
            return hits.error();
        clause.requireIds(QStringLiteral("figure.id"), *hits);
    }
    return clause;
}

Result<FilterClause> FilterClause::ofUndatedEvents(Database &database, const EventFilter &filter)
{
    EventFilter anyDay = filter;
    anyDay.days.reset();
    auto clause = ofEvents(database, anyDay);
    if (clause)
        clause->require(QStringLiteral("event.edtf IS NULL"));
    return clause;
}
