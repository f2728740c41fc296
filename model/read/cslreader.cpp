// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/cslreader.h"

#include "read/celldates.h"
#include "read/htmldocument.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace {

/// {"date-parts": [[2019, 4, 17]]}, {"raw": "April 2019"}, or Zotero's "2019-04-17".
std::optional<Edtf> dateIn(const QJsonValue &value)
{
    if (value.isString()) {
        const auto date = CellDates(DateOrder::Unknown).read(value.toString());
        return date ? date->date : std::nullopt;
    }
    const QJsonObject object = value.toObject();
    const QJsonArray parts = object.value(QLatin1String("date-parts")).toArray().first().toArray();
    QString text;
    for (const QJsonValue &part : parts) {
        const QString number = part.toVariant().toString();
        text += text.isEmpty() ? number.rightJustified(4, u'0') : u'-' + number.rightJustified(2, u'0');
    }
    if (const auto date = Edtf::parse(text))
        return *date;
    for (const char *name : {"raw", "literal"})
        if (const auto date = dateIn(object.value(QLatin1String(name)).toString()); date)
            return date;
    return std::nullopt;
}

QString personsIn(const QJsonArray &people)
{
    QStringList names;
    for (const QJsonValue &one : people) {
        const QJsonObject person = one.toObject();
        const auto part = [&person](const char *csl, const char *zotero) {
            const QString text = person.value(QLatin1String(csl)).toString();
            return text.isEmpty() ? person.value(QLatin1String(zotero)).toString() : text;
        };
        const QString whole = part("literal", "name");
        const QString parts = part("given", "firstName") + u' ' + part("family", "lastName");
        const QString name = whole.isEmpty() ? parts.trimmed() : whole;
        if (!name.isEmpty())
            names << name;
    }
    return names.join(QStringLiteral(", "));
}

QString plain(const QString &html)
{
    if (!html.contains(u'<'))
        return html.trimmed();
    const auto document = HtmlDocument::parse(html, {});
    return document ? textOf(*document->root()) : html.trimmed();
}

} // namespace

bool isReference(const QJsonObject &item)
{
    const QJsonObject data = item.value(QLatin1String("data")).toObject();
    return item.contains(QLatin1String("issued")) || item.contains(QLatin1String("itemType")) || data.contains(QLatin1String("itemType"))
        || (item.contains(QLatin1String("container-title")) && item.contains(QLatin1String("type")));
}

std::vector<Article> readReferences(const JsonItems &items, const QString &sourceName, RejectedRows &rejected)
{
    std::vector<Article> articles;
    items.each([&](Result<JsonItems::Item> item) {
        if (!item)
            return rejected.add({item.error().line, item.error().message});
        QJsonObject object = item->object;
        if (const QJsonObject data = object.value(QLatin1String("data")).toObject(); !data.isEmpty())
            object = data;
        const auto text = [&object](std::initializer_list<const char *> names) {
            for (const char *name : names)
                if (const QString value = object.value(QLatin1String(name)).toString().simplified(); !value.isEmpty())
                    return value;
            return QString();
        };
        const QString type = object.value(QLatin1String("itemType")).toString();
        Article article;
        article.title = plain(text({"title", "caseName", "subject"}));
        if (article.title.isEmpty() || type == QLatin1String("attachment") || type == QLatin1String("note"))
            return rejected.add({item->number, QStringLiteral("The item is no reference: it has no title.")});
        const QString abstract = plain(object.value(QLatin1String("abstract")).toString() + object.value(QLatin1String("abstractNote")).toString());
        article.text = abstract.isEmpty() ? article.title : QString(article.title + QStringLiteral("\n\n") + abstract);
        article.hash = Article::hashOf(article.text);
        article.originalHash = QCryptographicHash::hash(article.text.toUtf8(), QCryptographicHash::Sha256);
        article.path = sourceName + u'#' + QString::number(item->number);
        article.publisher = text({"container-title", "publicationTitle", "websiteTitle", "blogTitle", "publisher"});
        article.url = text({"URL", "url"});
        article.language = text({"language"});
        QJsonArray people = object.value(QLatin1String("author")).toArray();
        article.author = personsIn(people.isEmpty() ? object.value(QLatin1String("creators")).toArray() : people);
        const QJsonValue issued = object.contains(QLatin1String("issued")) ? object.value(QLatin1String("issued")) : object.value(QLatin1String("date"));
        if (auto date = dateIn(issued)) {
            article.published = std::move(date);
            article.publishedFrom = PublishedFrom::Metadata;
            article.publishedEvidence = QStringLiteral("issued: ") + article.published->toString();
        }
        articles.push_back(std::move(article));
    });
    return articles;
}
