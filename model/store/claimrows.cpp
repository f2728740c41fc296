// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimrows.h"

#include "store/database.h"
#include "store/query.h"
#include "store/sqlvalues.h"

namespace
{

QString linesOf(const Explanation &explanation)
{
    QJsonArray lines;
    for (const auto &[word, text] : explanation.lines)
        lines.append(QJsonArray{word, text});
    return SqlValues::json(lines);
}

Explanation explanationOf(const QString &json)
{
    Explanation explanation;
    const QJsonArray lines = SqlValues::toArray(json);
    for (const QJsonValue &line : lines)
        explanation.lines.emplace_back(line.toArray().at(0).toString(), line.toArray().at(1).toString());
    return explanation;
}

} // namespace

QString ClaimRows::columns()
{
    return QStringLiteral(
        "claim.id, claim.key, article.hash, claim.first_character, claim.end_character, claim.quote, "
        "claim.prefix, "
        "claim.suffix, claim.kind, claim.modality, claim.edtf, claim.value, claim.rule, claim.trigger_words, "
        "claim.score, claim.rank, claim.reason, claim.explanation");
}

Claim ClaimRows::claimOf(const Query &query, int firstColumn)
{
    int column = firstColumn;
    Claim claim;
    claim.id = ClaimId(query.integer(column++));
    claim.key = query.text(column++);
    claim.document = query.text(column++);
    claim.span.start = query.integer(column++);
    claim.span.end = query.integer(column++);
    claim.quote = query.text(column++);
    claim.prefix = query.text(column++);
    claim.suffix = query.text(column++);
    claim.kind = query.text(column++);
    claim.modality = query.text(column++);
    claim.when = SqlValues::toDate(query.optionalText(column++));
    if (!query.isNull(column))
        claim.value = query.real(column);
    ++column;
    claim.rule = query.text(column++);
    claim.trigger = query.text(column++);
    claim.score = query.real(column++);
    claim.rank = rankName(query.text(column++)).value_or(Rank::Normal);
    claim.reason = query.text(column++);
    claim.explanation = explanationOf(query.text(column));
    return claim;
}

Result<Done> ClaimRows::clear(qint64 record)
{
    const bool isEvent = m_owner == Owner::Event;
    for (const QString &sql : {isEvent ? QStringLiteral("DELETE FROM claim WHERE event_id = :record")
                                       : QStringLiteral("DELETE FROM claim WHERE figure_id = :record"),
                               isEvent ? QStringLiteral("DELETE FROM source WHERE event_id = :record")
                                       : QStringLiteral("DELETE FROM source WHERE figure_id = :record")}) {
        auto query = Query::prepare(m_database, sql);
        if (!query)
            return query.error();
        if (auto executed = query->bind("record", record).execute(); !executed)
            return executed;
    }
    return Done();
}

Result<Done> ClaimRows::write(qint64 record, const std::vector<Claim> &claims,
                              const std::vector<SourceReference> &sources)
{
    for (const Claim &claim : claims)
        if (auto inserted = insert(record, claim); !inserted)
            return inserted;
    int position = 0;
    for (const SourceReference &source : sources)
        if (auto inserted = insert(record, source, position++); !inserted)
            return inserted;
    return Done();
}

QVariant ClaimRows::as(Owner owner, qint64 record) const
{
    return owner == m_owner ? QVariant(record) : QVariant();
}

Result<Done> ClaimRows::insert(qint64 record, const Claim &claim)
{
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "INSERT INTO claim (key, article_id, event_id, figure_id, first_character, end_character, quote, "
            "prefix, suffix, kind, modality, edtf, value, rule, trigger_words, score, rank, reason, "
            "explanation) VALUES (:key, (SELECT id FROM article WHERE hash = :document), :event, :figure, "
            ":start, :end, :quote, :prefix, :suffix, :kind, :modality, :edtf, :value, :rule, :trigger, "
            ":score, :rank, :reason, :explanation) RETURNING article_id IS NULL"));
    if (!query)
        return query.error();
    query->bind("key", claim.key)
        .bind("document", claim.document)
        .bind("event", as(Owner::Event, record))
        .bind("figure", as(Owner::Figure, record))
        .bind("start", claim.span.start)
        .bind("end", claim.span.end)
        .bind("quote", claim.quote)
        .bind("prefix", claim.prefix)
        .bind("suffix", claim.suffix)
        .bind("kind", claim.kind)
        .bind("modality", claim.modality)
        .bind("edtf", SqlValues::date(claim.when))
        .bind("value", claim.value ? QVariant(*claim.value) : QVariant())
        .bind("rule", claim.rule)
        .bind("trigger", claim.trigger)
        .bind("score", claim.score)
        .bind("rank", toString(claim.rank))
        .bind("reason", claim.reason)
        .bind("explanation", linesOf(claim.explanation));
    if (auto executed = query->execute(); !executed)
        return executed;
    const bool homeless = query->next() && query->integer(0) != 0;
    if (homeless && !claim.document.isEmpty())
        return Error{QStringLiteral("The article of a claim is not in the project."), m_database.path()};
    return Done();
}

Result<Done> ClaimRows::insert(qint64 record, const SourceReference &source, int position)
{
    auto query = Query::prepare(
        m_database,
        QStringLiteral("INSERT INTO source (event_id, figure_id, position, title, publisher, url, "
                       "published) VALUES (:event, :figure, :position, :title, :publisher, "
                       ":url, :published)"));
    if (!query)
        return query.error();
    return query->bind("event", as(Owner::Event, record))
        .bind("figure", as(Owner::Figure, record))
        .bind("position", position)
        .bind("title", source.title)
        .bind("publisher", source.publisher)
        .bind("url", source.url)
        .bind("published", SqlValues::date(source.published))
        .execute();
}

Result<Done> ClaimRows::readClaims(const std::vector<qint64> &records,
                                   const std::function<void(size_t, Claim &&)> &take)
{
    const QString owner
        = m_owner == Owner::Event ? QStringLiteral("claim.event_id") : QStringLiteral("claim.figure_id");
    auto query = Query::prepare(
        m_database,
        QStringLiteral("SELECT wanted.key, ") + columns()
            + QStringLiteral(" FROM json_each(:records) AS wanted JOIN claim ON ") + owner
            + QStringLiteral(" = wanted.value LEFT JOIN article ON article.id = claim.article_id "
                             "ORDER BY wanted.key, article.hash, first_character, end_character, "
                             "claim.key"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("records", SqlValues::list(records)).execute(); !executed)
        return executed;
    while (query->next())
        take(size_t(query->integer(0)), claimOf(*query, 1));
    return query->finish();
}

Result<Done> ClaimRows::readSources(const std::vector<qint64> &records,
                                    const std::function<void(size_t, SourceReference &&)> &take)
{
    const QString owner
        = m_owner == Owner::Event ? QStringLiteral("source.event_id") : QStringLiteral("source.figure_id");
    auto query
        = Query::prepare(m_database,
                         QStringLiteral("SELECT wanted.key, title, publisher, url, published "
                                        "FROM json_each(:records) AS wanted JOIN source ON ")
                             + owner + QStringLiteral(" = wanted.value ORDER BY wanted.key, position"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("records", SqlValues::list(records)).execute(); !executed)
        return executed;
    while (query->next())
        take(size_t(query->integer(0)),
             {query->text(1), query->text(2), query->text(3), SqlValues::toDate(query->optionalText(4))});
    return query->finish();
}
