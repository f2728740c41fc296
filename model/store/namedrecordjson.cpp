// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/jsonvalues.h"
#include "store/recordjson.h"
#include "store/viewrepository.h"

using namespace JsonValues;

namespace RecordJson
{

QJsonObject toJson(const Company &company)
{
    return {{"row"_l, company.id.value()},
            {"name"_l, company.name},
            {"names"_l,
             listToJson(company.names,
                        [](const CompanyName &name) {
                            return QJsonObject{{"name"_l, name.name},
                                               {"language"_l, name.language},
                                               {"script"_l, name.script},
                                               {"from"_l, dateToJson(name.from)},
                                               {"to"_l, dateToJson(name.to)}};
                        })},
            {"parent"_l, company.parent},
            {"tickers"_l, QJsonArray::fromStringList(company.tickers)},
            {"colour"_l, company.colour}};
}

Company toCompany(const QJsonObject &object)
{
    Company company;
    company.id = CompanyId(object["row"_l].toInteger());
    company.name = object["name"_l].toString();
    company.names = toVector<CompanyName>(object["names"_l], [](const QJsonValue &name) {
        return CompanyName{name["name"_l].toString(), name["language"_l].toString(), name["script"_l].toString(),
                           toDate(name["from"_l]), toDate(name["to"_l])};
    });
    company.parent = object["parent"_l].toString();
    company.tickers = toTexts(object["tickers"_l]);
    company.colour = object["colour"_l].toInt(-1);
    return company;
}

QJsonObject toJson(const Article &article)
{
    return {{"id"_l, article.hash},
            {"original"_l, QString::fromLatin1(article.originalHash.toHex())},
            {"path"_l, article.path},
            {"title"_l, article.title},
            {"publisher"_l, article.publisher},
            {"author"_l, article.author},
            {"url"_l, article.url},
            {"published"_l, dateToJson(article.published)},
            {"published_from"_l, toString(article.publishedFrom)},
            {"published_evidence"_l, article.publishedEvidence},
            {"language"_l, article.language},
            {"text"_l, article.text}};
}

Article toArticle(const QJsonObject &object)
{
    Article article;
    article.hash = object["id"_l].toString();
    article.originalHash = QByteArray::fromHex(object["original"_l].toString().toLatin1());
    article.path = object["path"_l].toString();
    article.title = object["title"_l].toString();
    article.publisher = object["publisher"_l].toString();
    article.author = object["author"_l].toString();
    article.url = object["url"_l].toString();
    article.published = toDate(object["published"_l]);
    article.publishedFrom
        = publishedFromName(object["published_from"_l].toString()).value_or(PublishedFrom::Unknown);
    article.publishedEvidence = object["published_evidence"_l].toString();
    article.language = object["language"_l].toString();
    article.text = object["text"_l].toString();
    return article;
}

QJsonObject toJson(const SavedView &view)
{
    return {{"id"_l, view.name}, {"definition"_l, view.definition}};
}

SavedView toView(const QJsonObject &object)
{
    return {object["id"_l].toString(), object["definition"_l].toObject()};
}

QJsonObject setting(const QString &name, const QString &value)
{
    return {{"id"_l, name}, {"value"_l, value}};
}

} // namespace RecordJson
