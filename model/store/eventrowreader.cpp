// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventrowreader.h"

#include "core/agreement.h"
#include "store/database.h"
#include "store/query.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace {

/// Names of companies, each asked for when it first occurs.
class CompanyNames
{
public:
    static Result<CompanyNames> prepare(Database &database)
    {
        auto query = Query::prepare(database, QStringLiteral("SELECT name FROM company WHERE id = :id"));
        if (!query)
            return query.error();
        return CompanyNames(*std::move(query));
    }
    QString operator[](qint64 id)
    {
        const auto known = m_names.constFind(id);
        if (known != m_names.cend())
            return *known;
        const auto name = m_query.bind("id", id).firstText();
        if (!name)
            m_failure = name.error();
        return *m_names.insert(id, name ? name->value_or(QString()) : QString());
    }
    /// Error where a name could not be read; it was given out as empty.
    Result<Done> finish() const { return m_failure ? Result<Done>(*m_failure) : Result<Done>(Done()); }

private:
    explicit CompanyNames(Query query)
        : m_query(std::move(query))
    {
    }
    Query m_query;
    QHash<qint64, QString> m_names;
    std::optional<Error> m_failure;
};

/// A walk through the rows of a query whose first column is the id of an event, in ascending order.
class Walk
{
public:
    /// `sql` has the places :first and :last for the ids that are wanted.
    static Result<Walk> start(Database &database, const EventIdRange &range, const QString &sql)
    {
        auto query = Query::prepare(database, sql);
        if (!query)
            return query.error();
        if (auto executed = query->bind("first", range.first).bind("last", range.last).execute(); !executed)
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

/// Adds a publisher that is not yet among the row's.
void addPublisher(EventRow &row, const QString &name)
{
    if (!name.isEmpty() && !row.publishers.contains(name))
        row.publishers << name;
}

/// Gathers what the claims of an event say: who published them, and whether they agree.
class ClaimSummary
{
public:
    /// `amounts` are the event's.
    ClaimSummary(EventRow &row, const std::vector<Money> &amounts)
        : m_row(row)
        , m_amounts(amounts)
    {
    }

    void add(const Query &claim)
    {
        const qint64 article = claim.integer(1);
        if (article > 0 && !m_articles.contains(article)) {
            m_articles << article;
            ++m_row.sources;
            addPublisher(m_row, claim.text(6));
        }
        if (claim.text(5) == QLatin1String("deprecated"))
            return;
        noteKind(claim.text(2));
        noteModality(claim.text(3));
        if (m_amounts.size() > 1 && !claim.isNull(7))
            noteAmount(claim.real(7));
        if (const QString when = claim.text(4); !when.isEmpty() && !m_dates.contains(when))
            m_dates << when;
    }

    /// After the last claim. Dates are only read where there are several.
    void close()
    {
        std::vector<Edtf> dates;
        for (int i = 0; m_dates.size() > 1 && i < m_dates.size(); ++i) {
            auto date = Edtf::parse(m_dates[i]);
            if (!date)
                continue;
            for (const Edtf &other : dates)
                m_row.conflicting |= contradict(other, *date);
            dates.push_back(*std::move(date));
        }
    }

private:
    void noteKind(const QString &kind)
    {
        if (m_kind.isEmpty())
            m_kind = kind;
        else if (!kind.isEmpty() && kind != m_kind)
            m_row.conflicting = true;
    }
    void noteModality(const QString &word)
    {
        const auto modality = modalityName(word);
        if (!modality)
            return;
        for (int other = 0; other < modalityCount; ++other)
            if ((m_modalities >> other) & 1)
                m_row.conflicting |= Modality(other) != *modality && contradict(Modality(other), *modality);
        m_modalities |= 1U << unsigned(*modality);
    }

    void noteAmount(double value)
    {
        const Money money{value, m_amounts.front().currency};
        if (std::ranges::find(m_amounts, money) == m_amounts.end())
            return;
        for (const Money &other : m_told)
            m_row.conflicting |= contradict(money, other);
        m_told.push_back(money);
    }

    EventRow &m_row;
    const std::vector<Money> &m_amounts;
    std::vector<Money> m_told; ///< of them, by claims
    QList<qint64> m_articles;
    QString m_kind;
    unsigned m_modalities = 0; ///< a bit each
    QStringList m_dates; ///< as written
};

/// The last day that an interval can have begun, to the first that it can have ended.
DateRange certainDays(const QString &interval)
{
    const auto date = Edtf::parse(interval);
    if (!date)
        return {};
    const auto from = date->from();
    const auto to = date->to();
    return {from ? from->range().last : DateRange::beginningOfTime, to ? to->range().first : DateRange::endOfTime};
}

/// How many bits the whole part of an amount takes.
quint8 magnitudeOf(double amount)
{
    return amount < 1 ? 0 : quint8(std::min(std::ilogb(amount) + 1, 255));
}

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
        if (row.interval)
            row.certain = certainDays(row.when);
    }
    row.kind = eventKindName(event.text(6)).value_or(EventKind::Other);
    row.modality = modalityName(event.text(7)).value_or(Modality::Happened);
    row.review = reviewName(event.text(8)).value_or(Review::Unreviewed);
    row.confidence = event.real(9);
    row.starred = event.integer(10) != 0;
    return row;
}

} // namespace

Result<Done> readEventRows(Database &database, const EventIdRange &range, const std::function<void(EventRow &&)> &visit)
{
    auto names = CompanyNames::prepare(database);
    if (!names)
        return names.error();
    auto events = Walk::start(
        database, range,
        QStringLiteral("SELECT id, key, title, edtf, first_day, last_day, kind, modality, review, confidence, "
                       "starred FROM event WHERE id BETWEEN :first AND :last ORDER BY id"));
    if (!events)
        return events.error();
    auto companies = Walk::start(database, range,
                                 QStringLiteral("SELECT event_id, company_id, role FROM event_company "
                                                "WHERE event_id BETWEEN :first AND :last ORDER BY event_id, position"));
    if (!companies)
        return companies.error();
    auto amounts
        = Walk::start(database, range,
                      QStringLiteral("SELECT event_id, value, currency FROM event_amount WHERE event_id BETWEEN :first AND :last "
                                     "AND part = 0 ORDER BY event_id, position"));
    if (!amounts)
        return amounts.error();
    auto tags = Walk::start(database, range,
                            QStringLiteral("SELECT event_id, name FROM tag WHERE event_id BETWEEN :first AND "
                                           ":last ORDER BY event_id, position"));
    if (!tags)
        return tags.error();
    auto claims = Walk::start(database, range,
                              QStringLiteral("SELECT event_id, article_id, kind, modality, edtf, rank, "
                                             "(SELECT publisher FROM article WHERE article.id = article_id), value FROM claim "
                                             "WHERE event_id BETWEEN :first AND :last ORDER BY event_id, id"));
    if (!claims)
        return claims.error();
    auto sources = Walk::start(database, range,
                               QStringLiteral("SELECT event_id, publisher FROM source WHERE event_id BETWEEN "
                                              ":first AND :last ORDER BY event_id, position"));
    if (!sources)
        return sources.error();

    std::vector<Money> money;
    for (; !events->atEnd(); events->advance()) {
        EventRow row = fieldsOf(events->row());
        const qint64 id = row.id.value();
        companies->through(id, [&](const Query &company) {
            row.companyIds.emplace_back(company.integer(1));
            row.companies.push_back({(*names)[company.integer(1)], roleName(company.text(2)).value_or(Role::Mention)});
        });
        money.clear();
        amounts->through(id, [&](const Query &amount) {
            row.magnitude = std::max(row.magnitude, magnitudeOf(amount.real(1)));
            money.push_back({amount.real(1), amount.text(2)});
        });
        tags->through(id, [&](const Query &tag) { row.tags << tag.text(1); });
        ClaimSummary summary(row, money);
        claims->through(id, [&](const Query &claim) { summary.add(claim); });
        summary.close();
        sources->through(id, [&](const Query &source) {
            ++row.sources;
            addPublisher(row, source.text(1));
        });
        visit(std::move(row));
    }
    for (auto *walk : {&companies, &amounts, &tags, &claims, &sources, &events})
        if (auto finished = (*walk)->finish(); !finished)
            return finished;
    return names->finish();
}
