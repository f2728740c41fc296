// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlerepository.h"

#include "store/database.h"
#include "store/eventcolumntable.h"
#include "store/query.h"
#include "store/searchindex.h"
#include "store/sqlvalues.h"
#include "store/transaction.h"

#include <QCryptographicHash>

namespace
{

#define ARTICLE_COLUMNS                                                                                      \
    "id, hash, original_hash, path, title, publisher, author, url, published, published_from, "              \
    "published_evidence, language"

QString hashOfPlace(const QString &location)
{
    if (location.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(location.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void bindFields(Query &query, const Article &article)
{
    query.bind("hash", article.hash)
        .bind("original", article.originalHash)
        .bind("path", article.path)
        .bind("title", article.title)
        .bind("publisher", article.publisher)
        .bind("author", article.author)
        .bind("url", article.url)
        .bind("published", SqlValues::date(article.published))
        .bind("from", toString(article.publishedFrom))
        .bind("evidence", article.publishedEvidence)
        .bind("language", article.language)
        .bind("text", article.text);
}

/// Of a row of ARTICLE_COLUMNS and, as the last one, text.
Article articleOf(const Query &query)
{
    Article article;
    article.id = ArticleId(query.integer(0));
    article.hash = query.text(1);
    article.originalHash = query.bytes(2);
    article.path = query.text(3);
    article.title = query.text(4);
    article.publisher = query.text(5);
    article.author = query.text(6);
    article.url = query.text(7);
    article.published = SqlValues::toDate(query.optionalText(8));
    article.publishedFrom = publishedFromName(query.text(9)).value_or(PublishedFrom::Unknown);
    article.publishedEvidence = query.text(10);
    article.language = query.text(11);
    article.text = query.text(12);
    return article;
}

Result<std::optional<Article>> one(Result<Query> query, const QVariant &value)
{
    if (!query)
        return query.error();
    if (auto executed = query->bind("value", value).execute(); !executed)
        return executed.error();
    std::optional<Article> article;
    if (query->next())
        article = articleOf(*query);
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return article;
}

} // namespace

Result<ArticleId> ArticleRepository::insert(const Article &article, const QString &location)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "INSERT INTO article (hash, original_hash, path, location, title, publisher, author, url, "
            "published, published_from, published_evidence, language, text) VALUES (:hash, :original, "
            ":path, :location, :title, :publisher, :author, :url, :published, :from, :evidence, "
            ":language, :text)"));
    if (!query)
        return query.error();
    bindFields(*query, article);
    if (auto executed = query->bind("location", hashOfPlace(location)).execute(); !executed)
        return executed.error();
    const ArticleId id(query->insertedId());
    if (auto indexed = SearchIndex(m_database).add(id); !indexed)
        return indexed.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<Done> ArticleRepository::update(const Article &article)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    SearchIndex index(m_database);
    if (auto forgotten = index.remove(article.id); !forgotten)
        return forgotten;
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "UPDATE article SET hash = :hash, original_hash = :original, path = :path, title = :title, "
            "publisher = :publisher, author = :author, url = :url, published = :published, "
            "published_from = :from, published_evidence = :evidence, language = :language, "
            "text = :text WHERE id = :id"));
    if (!query)
        return query.error();
    bindFields(*query, article);
    if (auto executed = query->bind("id", article.id.value()).execute(); !executed)
        return executed;
    if (auto indexed = index.add(article.id); !indexed)
        return indexed;
    const auto told = index.eventsOf(article.id);
    if (!told)
        return told.error();
    EventColumnTable(m_database).touch(*told);
    return transaction->commit();
}

Result<Done> ArticleRepository::remove(ArticleId id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    SearchIndex index(m_database);
    const auto touched = index.eventsOf(id);
    if (!touched)
        return touched.error();
    for (const EventId event : *touched)
        if (auto forgotten = index.remove(event); !forgotten)
            return forgotten;
    if (auto forgotten = index.remove(id); !forgotten)
        return forgotten;
    auto query = Query::prepare(m_database, QStringLiteral("DELETE FROM article WHERE id = :id"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("id", id.value()).execute(); !executed)
        return executed;
    for (const EventId event : *touched)
        if (auto indexed = index.add(event); !indexed)
            return indexed;
    EventColumnTable(m_database).touch(*touched);
    return transaction->commit();
}

Result<std::optional<Article>> ArticleRepository::find(ArticleId id)
{
    return one(
        Query::prepare(m_database,
                       QStringLiteral("SELECT " ARTICLE_COLUMNS ", text FROM article WHERE id = :value")),
        id.value());
}

Result<std::optional<Article>> ArticleRepository::findByHash(const QString &hash)
{
    return one(
        Query::prepare(m_database,
                       QStringLiteral("SELECT " ARTICLE_COLUMNS ", text FROM article WHERE hash = :value")),
        hash);
}

Result<std::optional<ArticleId>> ArticleRepository::idOf(const QString &hash)
{
    auto query = Query::prepare(m_database, QStringLiteral("SELECT id FROM article WHERE hash = :hash"));
    if (!query)
        return query.error();
    const auto id = query->bind("hash", hash).firstInteger();
    if (!id)
        return id.error();
    return *id ? std::optional(ArticleId(**id)) : std::nullopt;
}

Result<std::vector<ArticleId>> ArticleRepository::findEarlier(const QString &path, const QString &location)
{
    auto query
        = Query::prepare(m_database,
                         QStringLiteral("SELECT id FROM article WHERE path = :path AND (location = :location "
                                        "OR location = '' OR :location = '') ORDER BY id"));
    if (!query)
        return query.error();
    const auto ids = query->bind("path", path).bind("location", hashOfPlace(location)).integers();
    if (!ids)
        return ids.error();
    return std::vector<ArticleId>(ids->begin(), ids->end());
}

Result<Done> ArticleRepository::each(const std::function<void(Article &&)> &visit, bool withText)
{
    auto query = Query::prepare(
        m_database,
        withText ? QStringLiteral("SELECT " ARTICLE_COLUMNS ", text FROM article ORDER BY path, hash")
                 : QStringLiteral("SELECT " ARTICLE_COLUMNS ", '' FROM article ORDER BY path, hash"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed;
    while (query->next())
        visit(articleOf(*query));
    return query->finish();
}

Result<qint64> ArticleRepository::count()
{
    return m_database.integer(QStringLiteral("SELECT count(*) FROM article"));
}
