// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/companyrelations.h"

#include "store/companyrepository.h"
#include "store/database.h"
#include "store/query.h"

Result<std::vector<RelatedCompany>> relatedCompanies(Database &database, const QString &company)
{
    std::vector<RelatedCompany> related;
    const auto id = CompanyRepository(database).idOf(company);
    if (!id)
        return id.error();
    if (!*id)
        return related;
    auto query = Query::prepare(
        database,
        QStringLiteral(
            "WITH shared AS (SELECT other.company_id AS other, event.id AS event, min(CASE "
            "WHEN mine.role = 'competitor' OR other.role = 'competitor' THEN 0 "
            "WHEN mine.role = 'partner' OR other.role = 'partner' OR event.kind = 'partnership' THEN 1 "
            "WHEN event.kind IN ('acquisition', 'merger', 'investment') AND mine.role = 'actor' AND other.role = 'target' THEN 2 "
            "WHEN event.kind IN ('acquisition', 'merger', 'investment') AND mine.role = 'target' AND other.role = 'actor' THEN 3 "
            "ELSE 4 END) AS relation "
            "FROM event_company AS mine JOIN event ON event.id = mine.event_id AND event.review <> 'rejected' "
            "JOIN event_company AS other ON other.event_id = mine.event_id AND other.company_id <> mine.company_id "
            "WHERE mine.company_id = :company GROUP BY other.company_id, event.id) "
            "SELECT company.name, relation, count(*) FROM shared JOIN company ON company.id = shared.other "
            "GROUP BY shared.other, relation ORDER BY relation, 3 DESC, company.name"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("company", (*id)->value()).execute(); !executed)
        return executed.error();
    while (query->next())
        related.push_back({query->text(0), Relation(query->integer(1)), int(query->integer(2))});
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return related;
}
