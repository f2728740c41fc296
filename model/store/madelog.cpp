// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/madelog.h"

#include "store/jsonvalues.h"
#include "store/project.h"
#include "store/query.h"
#include "store/recordjson.h"
#include "store/recordkind.h"
#include "store/sqlvalues.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace
{

using JsonValues::operator""_l;

/// The change that takes a record as it is now out of the project; its star goes first.
Result<Done> addRemoval(Project &project, const char *entity, const QString &key, std::vector<Change> &changes)
{
    const RecordKind *kind = RecordKind::named(QString::fromLatin1(entity));
    if (kind->entity == "event"_l) {
        const auto starred = project.events().isStarred(key);
        if (!starred)
            return starred.error();
        if (starred->value_or(false))
            changes.push_back(Change::starOf(key, false));
    }
    const auto record = kind->find(project, key);
    if (!record)
        return record.error();
    if (*record)
        changes.push_back({QLatin1String(entity), key, **record, std::nullopt});
    return Done();
}

Result<Done> addRemovals(Project &project, const char *entity, const QStringList &keys, std::vector<Change> &changes)
{
    for (const QString &key : keys)
        if (auto added = addRemoval(project, entity, key, changes); !added)
            return added;
    return Done();
}

/// What is owned stands before its owner.
void ownersLast(std::vector<Company> &companies)
{
    QHash<QString, QString> owners;
    for (const Company &company : companies)
        owners.insert(company.name, company.parent);
    const auto owned = [&owners](const Company &company) { // by how many of them, one above the other
        int count = 0;
        for (QString owner = company.parent; owners.contains(owner) && count < owners.size(); owner = owners.value(owner))
            ++count;
        return count;
    };
    std::vector<std::pair<int, Company>> ordered;
    ordered.reserve(companies.size());
    for (Company &company : companies)
        ordered.emplace_back(owned(company), std::move(company));
    std::ranges::stable_sort(ordered, std::greater(), &std::pair<int, Company>::first);
    std::ranges::transform(ordered, companies.begin(), [](auto &pair) { return std::move(pair.second); });
}

Result<Done> carryOut(Project &project, const std::vector<Change> &changes, std::vector<Change> &all)
{
    if (auto applied = Edit{{}, changes}.apply(project); !applied)
        return applied;
    all.insert(all.end(), changes.begin(), changes.end());
    return Done();
}

} // namespace

QString MadeRecords::toJson() const
{
    return QStringLiteral("{\"article\":") + SqlValues::list(articles) + QStringLiteral(",\"company\":") + SqlValues::list(companies)
        + QStringLiteral(",\"event\":") + SqlValues::list(events) + QStringLiteral(",\"figure\":") + SqlValues::list(figures) + u'}';
}

MadeRecords MadeRecords::of(const QJsonObject &object)
{
    return {JsonValues::toTexts(object["company"_l]), JsonValues::toTexts(object["article"_l]),
            JsonValues::toTexts(object["event"_l]), JsonValues::toTexts(object["figure"_l])};
}

Result<qint64> lastCompany(Project &project)
{
    return project.database().integer(QStringLiteral("SELECT coalesce(max(id), 0) FROM company"));
}

Result<std::vector<qint64>> companyRowsAfter(Project &project, qint64 last)
{
    auto query = Query::prepare(project.database(), QStringLiteral("SELECT id FROM company WHERE id > :last ORDER BY id"));
    if (!query)
        return query.error();
    return query->bind("last", last).integers();
}

Result<std::vector<Change>> companiesMadeAfter(Project &project, qint64 last)
{
    std::vector<Change> changes;
    const auto rows = companyRowsAfter(project, last);
    if (!rows)
        return rows.error();
    std::vector<Company> made;
    for (const qint64 row : *rows) {
        const auto company = project.companies().find(CompanyId(row));
        if (!company)
            return company.error();
        if (*company)
            made.push_back(**company);
    }
    ownersLast(made);
    for (auto company = made.rbegin(); company != made.rend(); ++company)
        changes.push_back(Change::of(std::optional<Company>(), std::optional(*company)));
    return changes;
}

Result<std::vector<Change>> takeBack(Project &project, const std::vector<AuditEntry> &entries)
{
    const MadeRecords made = MadeRecords::of(SqlValues::toObject(entries.front().after)[madeField].toObject());
    std::vector<Change> all;
    std::vector<Change> changes;
    if (auto added = addRemovals(project, "event", made.events, changes); !added)
        return added.error();
    if (auto added = addRemovals(project, "figure", made.figures, changes); !added)
        return added.error();
    if (auto done = carryOut(project, changes, all); !done)
        return done.error();

    changes.clear();
    const QSet<QString> gone = [&] {
        const QStringList keys = made.events + made.figures;
        return QSet<QString>(keys.begin(), keys.end());
    }();
    const auto fields = [](const QString &json) {
        return json.isEmpty() ? std::nullopt : std::optional(SqlValues::toObject(json));
    };
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->entity.isEmpty() || gone.contains(entry->key))
            continue;
        changes.push_back(Change{entry->entity, entry->key, fields(entry->before), fields(entry->after)}.reverted());
    }
    if (auto done = carryOut(project, changes, all); !done)
        return done.error();

    changes.clear();
    if (auto added = addRemovals(project, "article", made.articles, changes); !added)
        return added.error();
    std::vector<Company> companies;
    for (const QString &id : made.companies) {
        const auto company = project.companies().find(CompanyId(id.toLongLong()));
        if (!company)
            return company.error();
        if (*company)
            companies.push_back(**company);
    }
    ownersLast(companies);
    for (const Company &company : companies)
        changes.push_back(Change::of(std::optional(company), std::optional<Company>()));
    if (auto done = carryOut(project, changes, all); !done)
        return done.error();
    return all;
}
