// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventrows.h"

#include "core/errorwords.h"
#include "store/claimrows.h"
#include "store/companyrows.h"
#include "store/database.h"
#include "store/query.h"
#include "store/sqlvalues.h"

namespace
{

void bindFields(Query &query, const Event &event)
{
    query.bind("key", event.key)
        .bind("kind", toString(event.kind))
        .bind("modality", toString(event.modality))
        .bind("edtf", SqlValues::date(event.when))
        .bind("first", SqlValues::firstDay(event.when))
        .bind("last", SqlValues::lastDay(event.when))
        .bind("title", event.title)
        .bind("places", SqlValues::list(event.places))
        .bind("confidence", event.confidence)
        .bind("review", toString(event.review))
        .bind("note", event.note)
        .bind("extra", SqlValues::json(event.extra));
}

/// Clears the rows of an event in one of its tables.
Result<Done> clear(Database &database, const QString &sql, EventId id)
{
    auto query = Query::prepare(database, sql);
    if (!query)
        return query.error();
    return query->bind("event", id.value()).execute();
}

Result<Done> writeCompanies(Database &database, EventId id, std::vector<EventCompany> &companies)
{
    CompanyRows names(database);
    int position = 0;
    for (EventCompany &company : companies) {
        auto participant = names.named(company.name, company.role != Role::Source && company.role != Role::Mention);
        if (!participant)
            return participant.error();
        company.name = std::move(participant->name);
        auto query = Query::prepare(
            database,
            QStringLiteral("INSERT INTO event_company (event_id, position, company_id, role) "
                           "VALUES (:event, :position, :company, :role)"));
        if (!query)
            return query.error();
        query->bind("event", id.value())
            .bind("position", position++)
            .bind("company", participant->id.value())
            .bind("role", toString(company.role));
        if (auto executed = query->execute(); !executed)
            return executed;
    }
    return Done();
}

Result<Done> writeAmounts(Database &database, EventId id, const std::vector<Amount> &amounts)
{
    int position = 0;
    for (const Amount &amount : amounts) {
        std::vector<Money> parts{amount.money};
        parts.insert(parts.end(), amount.also.begin(), amount.also.end());
        int part = 0;
        for (const Money &money : parts) {
            auto query = Query::prepare(
                database,
                QStringLiteral("INSERT INTO event_amount (event_id, position, part, value, currency) "
                               "VALUES (:event, :position, :part, :value, :currency)"));
            if (!query)
                return query.error();
            query->bind("event", id.value())
                .bind("position", position)
                .bind("part", part++)
                .bind("value", money.value)
                .bind("currency", money.currency);
            if (auto executed = query->execute(); !executed)
                return executed;
        }
        ++position;
    }
    return Done();
}

Result<Done> writeTags(Database &database, EventId id, const QStringList &tags)
{
    int position = 0;
    for (const QString &tag : tags) {
        auto query = Query::prepare(database,
                                    QStringLiteral("INSERT INTO tag (event_id, position, name) "
                                                   "VALUES (:event, :position, :name)"));
        if (!query)
            return query.error();
        query->bind("event", id.value()).bind("position", position++).bind("name", tag);
        if (auto executed = query->execute(); !executed)
            return executed;
    }
    return Done();
}

} // namespace

Result<EventId> EventRows::insert(Event &event)
{
    auto query = Query::prepare(
        m_database,
        QStringLiteral("INSERT INTO event (key, kind, modality, edtf, first_day, last_day, title, "
                       "places, confidence, review, note, extra) VALUES (:key, :kind, :modality, "
                       ":edtf, :first, :last, :title, :places, :confidence, :review, :note, "
                       ":extra) ON CONFLICT (key) DO NOTHING"));
    if (!query)
        return query.error();
    bindFields(*query, event);
    if (auto executed = query->execute(); !executed)
        return executed.error();
    if (query->rowsChanged() == 0)
        return EventId();
    const EventId id(query->insertedId());
    if (auto written = writeParts(id, event); !written)
        return written.error();
    return id;
}

Result<Done> EventRows::update(Event &event)
{
    auto query
        = Query::prepare(m_database,
                         QStringLiteral("UPDATE event SET key = :key, kind = :kind, modality = :modality, "
                                        "edtf = :edtf, first_day = :first, last_day = :last, title = :title, "
                                        "places = :places, confidence = :confidence, review = :review, "
                                        "note = :note, extra = :extra WHERE id = :id"));
    if (!query)
        return query.error();
    bindFields(*query, event);
    if (auto executed = query->bind("id", event.id.value()).execute(); !executed)
        return executed;
    if (query->rowsChanged() == 0)
        return Error{ErrorWords::tr("There is no such event."), m_database.path()};
    for (const QString &sql : {QStringLiteral("DELETE FROM event_company WHERE event_id = :event"),
                               QStringLiteral("DELETE FROM event_amount WHERE event_id = :event"),
                               QStringLiteral("DELETE FROM tag WHERE event_id = :event")})
        if (auto cleared = clear(m_database, sql, event.id); !cleared)
            return cleared;
    if (auto cleared = ClaimRows(m_database, ClaimRows::Owner::Event).clear(event.id.value()); !cleared)
        return cleared;
    return writeParts(event.id, event);
}

Result<Done> EventRows::writeParts(EventId id, Event &event)
{
    if (auto written = writeCompanies(m_database, id, event.companies); !written)
        return written;
    if (auto written = writeAmounts(m_database, id, event.amounts); !written)
        return written;
    if (auto written = writeTags(m_database, id, event.tags); !written)
        return written;
    return ClaimRows(m_database, ClaimRows::Owner::Event).write(id.value(), event.claims, event.sources);
}

Result<std::vector<Event>> EventRows::read(const std::vector<qint64> &ids)
{
    std::vector<Event> events;
    std::vector<qint64> found;
    auto query = Query::prepare(
        m_database,
        QStringLiteral(
            "SELECT event.id, event.key, kind, modality, edtf, title, places, confidence, review, note, "
            "extra "
            "FROM json_each(:ids) AS wanted JOIN event ON event.id = wanted.value ORDER BY wanted.key"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("ids", SqlValues::list(ids)).execute(); !executed)
        return executed.error();
    while (query->next()) {
        Event event;
        event.id = EventId(query->integer(0));
        event.key = query->text(1);
        event.kind = eventKindName(query->text(2)).value_or(EventKind::Other);
        event.modality = modalityName(query->text(3)).value_or(Modality::Happened);
        event.when = SqlValues::toDate(query->optionalText(4));
        event.title = query->text(5);
        event.places = SqlValues::toList(query->text(6));
        event.confidence = query->real(7);
        event.review = reviewName(query->text(8)).value_or(Review::Unreviewed);
        event.note = query->text(9);
        event.extra = SqlValues::toObject(query->text(10));
        found.push_back(event.id.value());
        events.push_back(std::move(event));
    }
    if (auto finished = query->finish(); !finished)
        return finished.error();
    if (auto done = readParts(found, events); !done)
        return done.error();
    return events;
}

Result<Done> EventRows::readParts(const std::vector<qint64> &ids, std::vector<Event> &events)
{
    struct Part {
        QString sql;
        std::function<void(Event &, const Query &)> take;
    };
    const Part parts[] = {
        {QStringLiteral(
             "SELECT wanted.key, company.name, role FROM json_each(:ids) AS wanted "
             "JOIN event_company ON event_id = wanted.value JOIN company ON company.id = company_id "
             "ORDER BY wanted.key, position"),
         [](Event &event, const Query &row) {
             event.companies.push_back({row.text(1), roleName(row.text(2)).value_or(Role::Mention)});
         }},
        {QStringLiteral(
             "SELECT wanted.key, part, event_amount.value, currency FROM json_each(:ids) AS wanted "
             "JOIN event_amount ON event_id = wanted.value ORDER BY wanted.key, position, part"),
         [](Event &event, const Query &row) {
             const Money money{row.real(2), row.text(3)};
             if (row.integer(1) == 0 || event.amounts.empty())
                 event.amounts.push_back({money, {}});
             else
                 event.amounts.back().also.push_back(money);
         }},
        {QStringLiteral(
             "SELECT wanted.key, name FROM json_each(:ids) AS wanted JOIN tag ON event_id = wanted.value "
             "ORDER BY wanted.key, position"),
         [](Event &event, const Query &row) { event.tags << row.text(1); }},
    };
    const QString list = SqlValues::list(ids);
    for (const Part &part : parts) {
        auto query = Query::prepare(m_database, part.sql);
        if (!query)
            return query.error();
        if (auto executed = query->bind("ids", list).execute(); !executed)
            return executed;
        while (query->next())
            part.take(events[size_t(query->integer(0))], *query);
        if (auto finished = query->finish(); !finished)
            return finished;
    }
    ClaimRows rows(m_database, ClaimRows::Owner::Event);
    if (auto read = rows.readClaims(
            ids, [&](size_t i, Claim &&claim) { events[i].claims.push_back(std::move(claim)); });
        !read)
        return read;
    return rows.readSources(
        ids, [&](size_t i, SourceReference &&source) { events[i].sources.push_back(std::move(source)); });
}
