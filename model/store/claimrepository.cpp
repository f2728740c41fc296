// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimrepository.h"

#include "store/claimrows.h"
#include "store/database.h"
#include "store/eventcolumntable.h"
#include "store/query.h"
#include "store/transaction.h"

namespace
{

/// Claims with their owners; `rest` is what follows the joins.
QString selectClaims(const QString &rest)
{
    return QStringLiteral("SELECT claim.event_id, claim.figure_id, coalesce(event.key, figure.key), ")
        + ClaimRows::columns()
        + QStringLiteral(" FROM claim LEFT JOIN article ON article.id = claim.article_id "
                         "LEFT JOIN event ON event.id = claim.event_id LEFT JOIN figure ON figure.id = "
                         "claim.figure_id ")
        + rest;
}

StoredClaim storedClaimOf(const Query &query)
{
    return {ClaimRows::claimOf(query, 3), EventId(query.integer(0)), FigureId(query.integer(1)),
            query.text(2)};
}

} // namespace

Result<std::vector<StoredClaim>> ClaimRepository::ofArticle(ArticleId id)
{
    auto query
        = Query::prepare(m_database,
                         selectClaims(QStringLiteral("WHERE claim.article_id = :article "
                                                     "ORDER BY first_character, end_character, claim.key")));
    if (!query)
        return query.error();
    if (auto executed = query->bind("article", id.value()).execute(); !executed)
        return executed.error();
    std::vector<StoredClaim> claims;
    while (query->next())
        claims.push_back(storedClaimOf(*query));
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return claims;
}

// Article by article, so that nothing has to be sorted but what one article says: memory stays as it is, however many claims there are.
Result<Done> ClaimRepository::each(const std::function<void(StoredClaim &&)> &visit)
{
    auto order = Query::prepare(m_database, QStringLiteral("SELECT id FROM article ORDER BY path, hash"));
    if (!order)
        return order.error();
    const auto articles = order->integers();
    if (!articles)
        return articles.error();
    auto query = Query::prepare(m_database,
                                selectClaims(QStringLiteral("WHERE claim.article_id IS :article "
                                                            "ORDER BY first_character, end_character, claim.key")));
    if (!query)
        return query.error();
    std::vector<QVariant> places{QVariant()}; // what lies in no article comes first
    for (const qint64 id : *articles)
        places.emplace_back(id);
    for (const QVariant &article : places) {
        if (auto executed = query->bind("article", article).execute(); !executed)
            return executed;
        while (query->next())
            visit(storedClaimOf(*query));
        if (auto finished = query->finish(); !finished)
            return finished;
    }
    return Done();
}

Result<Done> ClaimRepository::eachTelling(const std::function<bool(ArticleId, EventId)> &visit)
{
    // as the table lies: both stand before the quote, and an index on the one would have the other looked up row by row
    auto query = Query::prepare(m_database,
                                QStringLiteral("SELECT article_id, event_id FROM claim NOT INDEXED "
                                               "WHERE article_id IS NOT NULL AND event_id IS NOT NULL"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed;
    while (query->next())
        if (!visit(ArticleId(query->integer(0)), EventId(query->integer(1))))
            return Done();
    return query->finish();
}

Result<Done> ClaimRepository::eachByPlace(const std::function<void(const FoundRecord &)> &visit)
{
    auto query = Query::prepare(m_database,
                                QStringLiteral("SELECT claim.event_id, claim.figure_id FROM claim "
                                               "JOIN article ON article.id = claim.article_id "
                                               "ORDER BY article.path, article.hash, claim.first_character, claim.id"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed;
    while (query->next())
        visit({EventId(query->integer(0)), FigureId(query->integer(1))});
    return query->finish();
}

Result<std::optional<QString>> ClaimRepository::recordOf(const QString &key, bool ofEvent)
{
    auto query = Query::prepare(
        m_database,
        ofEvent ? QStringLiteral("SELECT event.key FROM claim JOIN event ON event.id = claim.event_id "
                                 "WHERE claim.key = :key")
                : QStringLiteral("SELECT figure.key FROM claim JOIN figure ON figure.id = claim.figure_id "
                                 "WHERE claim.key = :key"));
    if (!query)
        return query.error();
    return query->bind("key", key).firstText();
}

Result<Done> ClaimRepository::setRank(ClaimId id, Rank rank, const QString &reason)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto query = Query::prepare(m_database,
                                QStringLiteral("UPDATE claim SET rank = :rank, reason = :reason WHERE id = :id "
                                               "RETURNING coalesce(event_id, 0)"));
    if (!query)
        return query.error();
    const auto event
        = query->bind("rank", toString(rank)).bind("reason", reason).bind("id", id.value()).firstInteger();
    if (!event)
        return event.error();
    if (event->value_or(0) > 0)
        EventColumnTable(m_database).touch(EventId(**event)); // a deprecated one no longer disagrees
    return transaction->commit();
}

Result<qint64> ClaimRepository::count()
{
    return m_database.integer(QStringLiteral("SELECT count(*) FROM claim"));
}
