// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventrowreader.h"

#include "core/agreement.h"
#include "store/database.h"
#include "store/query.h"

#include <QHash>

namespace {

using Names = QHash<qint64, QString>;

Result<Names> readNames(Database &database, const QString &sql)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed.error();
    Names names;
    while (query->next())
        names.insert(query->integer(0), query->text(1));
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return names;
}

/// A walk through the rows of a query whose first column is the id of an event, in ascending order.
class Walk
{
public:
    static Result<Walk> start(Database &database, const QString &sql)
    {
        auto query = Query::prepare(database, sql);
        if (!query)
            return query.error();
        if (auto executed = query->execute(); !executed)
            return executed.error();
        return Walk(*std::move(query));
    }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] const Query &row() const { return m_query; }
    void advance() { m_atEnd = !m_query.next(); }
    Result<Done> finish() { return m_query.finish(); }

    /// Goes past all rows of the event and of those before it, calling `take` on the event's.
    template <class Take>
    void through(qint64 event, const Take &take)
    {
        for (; !m_atEnd && m_query.integer(0) <= event; advance())
            if (m_query.integer(0) == event)
                take(m_query);
    }

private:
    explicit Walk(Query query)
        : m_query(std::move(query))
    {
        advance();
    }

    Query m_query;
    bool m_atEnd = false;
};

/// What the claims of an event say about its sources, and whether they agree.
class ClaimSummary
{
public:
    void add(const Query &claim)
    {
        const qint64 article = claim.integer(1);
        if (!m_articles.contains(article) && article > 0)
            m_articles << article;
        if (claim.text(5) == QLatin1String("deprecated"))
            return;
        noteKind(claim.text(2));
        if (const auto modality = modalityName(claim.text(3)))
            note(m_modalities, *modality);
        if (const auto when = Edtf::parse(claim.text(4)))
            note(m_dates, *when);
    }

    [[nodiscard]] const QList<qint64> &articles() const { return m_articles; }
    [[nodiscard]] bool conflicting() const { return m_conflicting; }

private:
    void noteKind(const QString &kind)
    {
        if (m_kind.isEmpty())
            m_kind = kind;
        else if (!kind.isEmpty() && kind != m_kind)
            m_conflicting = true;
    }
    template <class Value>
    void note(std::vector<Value> &known, const Value &value)
    {
        for (const Value &other : known) {
            if (other == value)
                return;
            m_conflicting |= contradict(other, value);
        }
        known.push_back(value);
    }

    QList<qint64> m_articles;
    QString m_kind;
    std::vector<Modality> m_modalities;
    std::vector<Edtf> m_dates;
    bool m_conflicting = false;
};

EventRow fieldsOf(const Query &event)
{
    EventRow row;
    row.id = EventId(event.integer(0));
    row.key = event.text(1);
    row.title = event.text(2);
    row.dated = !event.isNull(3);
    if (row.dated) {
        row.when = event.text(3);
        row.days = {event.integer(4), event.integer(5)};
        row.approximate = row.when.contains(QLatin1Char('~')) || row.when.contains(QLatin1Char('%'));
        row.interval = row.when.contains(QLatin1Char('/'));
    }
    row.kind = eventKindName(event.text(6)).value_or(EventKind::Other);
    row.modality = modalityName(event.text(7)).value_or(Modality::Happened);
    row.review = reviewName(event.text(8)).value_or(Review::Unreviewed);
    row.confidence = event.real(9);
    row.starred = event.integer(10) != 0;
    return row;
}

} // namespace

Result<Done> readEventRows(Database &database, const std::function<void(EventRow &&)> &visit)
{
    const auto companyNames = readNames(database, QStringLiteral("SELECT id, name FROM company"));
    if (!companyNames)
        return companyNames.error();
    const auto publisherNames = readNames(database, QStringLiteral("SELECT id, publisher FROM article"));
    if (!publisherNames)
        return publisherNames.error();
    auto events
        = Walk::start(database,
                      QStringLiteral("SELECT id, key, title, edtf, first_day, last_day, kind, modality, "
                                     "review, confidence, starred FROM event ORDER BY id"));
    if (!events)
        return events.error();
    auto companies = Walk::start(database,
                                 QStringLiteral("SELECT event_id, company_id, role FROM event_company "
                                                "ORDER BY event_id, position"));
    if (!companies)
        return companies.error();
    auto tags
        = Walk::start(database, QStringLiteral("SELECT event_id, name FROM tag ORDER BY event_id, position"));
    if (!tags)
        return tags.error();
    auto claims
        = Walk::start(database,
                      QStringLiteral("SELECT event_id, article_id, kind, modality, edtf, rank FROM claim "
                                     "WHERE event_id IS NOT NULL ORDER BY event_id, id"));
    if (!claims)
        return claims.error();
    auto sources
        = Walk::start(database,
                      QStringLiteral("SELECT event_id, publisher FROM source WHERE event_id IS NOT NULL "
                                     "ORDER BY event_id, position"));
    if (!sources)
        return sources.error();

    for (; !events->atEnd(); events->advance()) {
        EventRow row = fieldsOf(events->row());
        const qint64 id = row.id.value();
        const auto addPublisher = [&row](const QString &name) {
            if (!name.isEmpty() && !row.publishers.contains(name))
                row.publishers << name;
        };
        companies->through(id, [&](const Query &company) {
            row.companies.push_back(
                {companyNames->value(company.integer(1)), roleName(company.text(2)).value_or(Role::Mention)});
        });
        tags->through(id, [&](const Query &tag) { row.tags << tag.text(1); });
        ClaimSummary summary;
        claims->through(id, [&](const Query &claim) { summary.add(claim); });
        for (const qint64 article : summary.articles())
            addPublisher(publisherNames->value(article));
        row.sources = int(summary.articles().size());
        row.conflicting = summary.conflicting();
        sources->through(id, [&](const Query &source) {
            ++row.sources;
            addPublisher(source.text(1));
        });
        visit(std::move(row));
    }
    for (auto *walk : {&companies, &tags, &claims, &sources, &events})
        if (auto finished = (*walk)->finish(); !finished)
            return finished;
    return Done();
}
