// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/recordkind.h"

#include "store/project.h"
#include "store/recordjson.h"

#include <algorithm>

namespace
{

using Found = Result<std::optional<QJsonObject>>;

template <class Record>
Found found(const Result<std::optional<Record>> &record)
{
    if (!record)
        return record.error();
    return *record ? std::optional(RecordJson::toJson(**record)) : std::nullopt;
}

template <class T>
Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done()) : Result<Done>(result.error());
}

/// Does something with the record of a key; an Error where there is none.
template <class Record, class Act>
Result<Done> with(const Result<std::optional<Record>> &record, const Act &act)
{
    if (!record)
        return record.error();
    if (!*record)
        return Error{QStringLiteral("It is no longer there.")};
    return act(**record);
}

CompanyId companyId(const QString &key)
{
    return CompanyId(key.toLongLong());
}

const RecordKind kinds[] = {
    {QLatin1String("event"),
     [](Project &project, const QString &key) { return found(project.events().findByKey(key)); },
     [](Project &project, const QJsonObject &record) {
         return done(project.events().insert(RecordJson::toEvent(record)));
     },
     [](Project &project, const QString &key, const QJsonObject &record) {
         return with(project.events().findByKey(key), [&](const Event &known) {
             Event event = RecordJson::toEvent(record);
             event.id = known.id;
             return project.events().update(event);
         });
     },
     [](Project &project, const QString &key) {
         return with(project.events().findByKey(key),
                     [&](const Event &event) { return project.events().remove(event.id); });
     }},
    {QLatin1String("figure"),
     [](Project &project, const QString &key) { return found(project.figures().findByKey(key)); },
     [](Project &project, const QJsonObject &record) {
         return done(project.figures().insert(RecordJson::toFigure(record)));
     },
     [](Project &project, const QString &key, const QJsonObject &record) {
         return with(project.figures().findByKey(key), [&](const Figure &known) {
             Figure figure = RecordJson::toFigure(record);
             figure.id = known.id;
             return project.figures().update(figure);
         });
     },
     [](Project &project, const QString &key) {
         return with(project.figures().findByKey(key),
                     [&](const Figure &figure) { return project.figures().remove(figure.id); });
     }},
    {QLatin1String("star"),
     [](Project &project, const QString &key) -> Found {
         const auto starred = project.events().isStarred(key);
         if (!starred)
             return starred.error();
         return starred->value_or(false) ? std::optional(QJsonObject{{QLatin1String("id"), key}}) : std::nullopt;
     },
     [](Project &project, const QJsonObject &record) {
         return with(project.events().findByKey(record[QLatin1String("id")].toString()),
                     [&](const Event &event) { return project.events().setStarred(event.id, true); });
     },
     [](Project &, const QString &, const QJsonObject &) { return Result<Done>(Done()); },
     [](Project &project, const QString &key) {
         return with(project.events().findByKey(key),
                     [&](const Event &event) { return project.events().setStarred(event.id, false); });
     }},
    {QLatin1String("company"),
     [](Project &project, const QString &key) { return found(project.companies().find(companyId(key))); },
     [](Project &project, const QJsonObject &record) {
         return done(project.companies().restore(RecordJson::toCompany(record)));
     },
     [](Project &project, const QString &, const QJsonObject &record) {
         return project.companies().update(RecordJson::toCompany(record));
     },
     [](Project &project, const QString &key) { return project.companies().remove(companyId(key)); }},
    {QLatin1String("article"),
     [](Project &project, const QString &key) { return found(project.articles().findByHash(key)); },
     [](Project &project, const QJsonObject &record) {
         return done(project.articles().insert(RecordJson::toArticle(record)));
     },
     [](Project &project, const QString &key, const QJsonObject &record) {
         return with(project.articles().idOf(key), [&](ArticleId id) {
             Article article = RecordJson::toArticle(record);
             article.id = id;
             return project.articles().update(article);
         });
     },
     [](Project &project, const QString &key) {
         return with(project.articles().idOf(key), [&](ArticleId id) { return project.articles().remove(id); });
     }},
    {QLatin1String("setting"),
     [](Project &project, const QString &key) -> Found {
         const auto value = project.settings().value(key);
         if (!value)
             return value.error();
         return *value ? std::optional(RecordJson::setting(key, **value)) : std::nullopt;
     },
     [](Project &project, const QJsonObject &record) {
         return project.settings().set(record[QLatin1String("id")].toString(),
                                       record[QLatin1String("value")].toString());
     },
     [](Project &project, const QString &key, const QJsonObject &record) {
         return project.settings().set(key, record[QLatin1String("value")].toString());
     },
     [](Project &project, const QString &key) { return project.settings().remove(key); }},
    {QLatin1String("view"),
     [](Project &project, const QString &key) -> Found {
         const auto views = project.views().all();
         if (!views)
             return views.error();
         const auto view = std::find_if(views->begin(), views->end(),
                                        [&](const SavedView &saved) { return saved.name == key; });
         return view == views->end() ? std::nullopt : std::optional(RecordJson::toJson(*view));
     },
     [](Project &project, const QJsonObject &record) { return project.views().save(RecordJson::toView(record)); },
     [](Project &project, const QString &, const QJsonObject &record) {
         return project.views().save(RecordJson::toView(record));
     },
     [](Project &project, const QString &key) { return project.views().remove(key); }},
};

} // namespace

const RecordKind *RecordKind::named(QStringView entity)
{
    const auto kind = std::find_if(std::begin(kinds), std::end(kinds),
                                   [&](const RecordKind &known) { return known.entity == entity; });
    return kind == std::end(kinds) ? nullptr : kind;
}
