// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventrowreader.h"

#include "core/agreement.h"
#include "store/database.h"
#include "store/rowcursor.h"

#include <QHash>
#include <QSet>

namespace {

using Names = QHash<qint64, QString>;

Result<Names> readNames(Database &database, const char *sql)
{
    Names names;
    auto cursor = RowCursor::open(database, sql);
    if (!cursor)
        return cursor.error();
    while (!cursor->atEnd()) {
        names.insert(cursor->integer(0), cursor->text(1));
        if (auto moved = cursor->next(); !moved)
            return moved.error();
    }
    return names;
}

/// Calls `take` on the rows of `cursor` whose first column is `event`, which must come in ascending order.
template <class Take>
Result<Done> takeRowsOf(qint64 event, RowCursor &cursor, const Take &take)
{
    while (!cursor.atEnd() && cursor.integer(0) <= event) {
        if (cursor.integer(0) == event)
            take();
        if (auto moved = cursor.next(); !moved)
            return moved;
    }
    return Done();
}

/// What the claims of an event say about its sources, and whether they agree.
class ClaimSummary
{
public:
    void add(const RowCursor &claim)
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

EventRow fieldsOf(const RowCursor &event)
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
    const auto companyNames = readNames(database, "SELECT id, name FROM company");
    if (!companyNames)
        return companyNames.error();
    const auto publisherNames = readNames(database, "SELECT id, publisher FROM article");
    if (!publisherNames)
        return publisherNames.error();
    auto events = RowCursor::open(
        database,
        "SELECT id, key, title, edtf, first_day, last_day, kind, modality, review, confidence, "
        "starred FROM event ORDER BY id");
    if (!events)
        return events.error();
    auto companies = RowCursor::open(
        database, "SELECT event_id, company_id, role FROM event_company ORDER BY event_id, position");
    if (!companies)
        return companies.error();
    auto tags = RowCursor::open(database, "SELECT event_id, name FROM tag ORDER BY event_id, position");
    if (!tags)
        return tags.error();
    auto claims = RowCursor::open(database,
                                  "SELECT event_id, article_id, kind, modality, edtf, rank FROM claim "
                                  "WHERE event_id IS NOT NULL ORDER BY event_id, id");
    if (!claims)
        return claims.error();
    auto sources = RowCursor::open(database,
                                   "SELECT event_id, publisher FROM source WHERE event_id IS NOT NULL "
                                   "ORDER BY event_id, position");
    if (!sources)
        return sources.error();

    for (; !events->atEnd();) {
        EventRow row = fieldsOf(*events);
        const qint64 id = row.id.value();
        ClaimSummary summary;
        const auto addPublisher = [&row](const QString &name) {
            if (!name.isEmpty() && !row.publishers.contains(name))
                row.publishers << name;
        };
        if (auto taken
            = takeRowsOf(id, *companies,
                         [&] {
                             row.companies.push_back({companyNames->value(companies->integer(1)),
                                                      roleName(companies->text(2)).value_or(Role::Mention)});
                         });
            !taken)
            return taken;
        if (auto taken = takeRowsOf(id, *tags, [&] { row.tags << tags->text(1); }); !taken)
            return taken;
        if (auto taken = takeRowsOf(id, *claims, [&] { summary.add(*claims); }); !taken)
            return taken;
        for (const qint64 article : summary.articles())
            addPublisher(publisherNames->value(article));
        row.sources = int(summary.articles().size());
        row.conflicting = summary.conflicting();
        if (auto taken = takeRowsOf(id, *sources,
                                    [&] {
                                        ++row.sources;
                                        addPublisher(sources->text(1));
                                    });
            !taken)
            return taken;
        visit(std::move(row));
        if (auto moved = events->next(); !moved)
            return moved;
    }
    return Done();
}
