// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/eventlinks.h"

#include "core/calendar.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

using Row = EventIndex::Row;

struct Told {
    int year;
    EventKind kind;
    Modality modality;
    std::vector<QString> companies;
};

const QString a = QStringLiteral("A");
const QString b = QStringLiteral("B");
const QString c = QStringLiteral("C");

EventIndex indexOf(const std::vector<Told> &events)
{
    std::vector<EventIndex::Entry> entries;
    for (const Told &event : events) {
        EventIndex::Entry entry;
        entry.id = EventId(qint64(entries.size()) + 1);
        entry.dated = event.year > 0;
        if (entry.dated)
            entry.days = {dayOf({event.year, 6, 1}), dayOf({event.year, 6, 1})};
        entry.kind = event.kind;
        entry.modality = event.modality;
        entry.companies = event.companies;
        entries.push_back(entry);
    }
    return EventIndex(std::move(entries));
}

} // namespace

class TestEventLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void f25_followUps_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("later");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("reason"); // -1: no link
        const auto row = [](const char *name, EventKind kind, EventKind later, Modality before, Modality after, int years, int reason) {
            QTest::newRow(name) << int(kind) << int(later) << int(before) << int(after) << years << reason;
        };
        using K = EventKind;
        using M = Modality;
        row("announced, completed", K::Acquisition, K::Acquisition, M::Planned, M::Happened, 1, int(LinkReason::CarriedOut));
        row("rumoured, announced", K::Merger, K::Acquisition, M::Rumoured, M::Planned, 1, int(LinkReason::Announced));
        row("rumoured, true", K::Ipo, K::Ipo, M::Rumoured, M::Happened, 2, int(LinkReason::CameTrue));
        row("rumoured, denied", K::Merger, K::Merger, M::Rumoured, M::Denied, 1, int(LinkReason::Denied));
        row("planned, called off", K::Layoffs, K::Layoffs, M::Planned, M::Denied, 1, int(LinkReason::CalledOff));
        row("entry, exit, long after", K::Opening, K::Exit, M::Happened, M::Happened, 15, int(LinkReason::Ended));
        row("twice the same", K::Acquisition, K::Acquisition, M::Happened, M::Happened, 1, -1);
        row("true, then rumoured", K::Acquisition, K::Acquisition, M::Happened, M::Rumoured, 1, -1);
        row("too late", K::Acquisition, K::Acquisition, M::Planned, M::Happened, 4, -1);
        row("another matter", K::Acquisition, K::Ipo, M::Planned, M::Happened, 1, -1);
        row("entry, denied exit", K::Opening, K::Exit, M::Happened, M::Denied, 1, -1);
        row("exit, then entry", K::Exit, K::Opening, M::Happened, M::Happened, 1, -1);
        row("words lead to nothing", K::Statement, K::Statement, M::Planned, M::Happened, 1, -1);
    }

    void f25_followUps()
    {
        QFETCH(int, kind);
        QFETCH(int, later);
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(int, years);
        QFETCH(int, reason);
        const EventIndex index = indexOf({{2000, EventKind(kind), Modality(before), {a, b}}, {2000 + years, EventKind(later), Modality(after), {b, a}}});
        const auto link = linkAfter(index, 0);
        QCOMPARE(link.has_value(), reason >= 0);
        QVERIFY(linkBefore(index, 1) == link);
        if (link)
            QVERIFY((*link == EventLink{0, 1, LinkReason(reason)}));
        QVERIFY(!linkAfter(index, 1) && !linkBefore(index, 0));
    }

    void f25_companiesDecide()
    {
        using K = EventKind;
        using M = Modality;
        const auto isLinked = [](K kind, const std::vector<QString> &first, const std::vector<QString> &second) {
            return linkAfter(indexOf({{2000, kind, M::Planned, first}, {2001, kind, M::Happened, second}}), 0).has_value();
        };
        QVERIFY(isLinked(K::Merger, {a, b}, {b, c, a})); // two are enough of what takes two
        QVERIFY(!isLinked(K::Merger, {a, b}, {a, c}));
        QVERIFY(!isLinked(K::Merger, {a}, {a})); // it may be any deal
        QVERIFY(isLinked(K::Ipo, {a}, {a}));
        QVERIFY(!isLinked(K::Ipo, {a}, {a, b}));
        QVERIFY(!isLinked(K::Ipo, {}, {}));
    }

    // Two rumours and one deal: the deal follows the nearer one only.
    void f25_theNearestOnly()
    {
        const std::vector<QString> both{a, b};
        const EventIndex index = indexOf({{2000, EventKind::Merger, Modality::Rumoured, both},
                                          {2001, EventKind::Merger, Modality::Rumoured, both},
                                          {2002, EventKind::Merger, Modality::Happened, both}});
        QVERIFY(!linkAfter(index, 0));
        QVERIFY((linkAfter(index, 1) == EventLink{1, 2, LinkReason::CameTrue}));
        QVERIFY((linkBefore(index, 2) == EventLink{1, 2, LinkReason::CameTrue}));
    }

    void f25_theUndatedHaveNone()
    {
        const EventIndex index = indexOf({{2000, EventKind::Ipo, Modality::Planned, {a}}, {0, EventKind::Ipo, Modality::Happened, {a}}});
        QVERIFY(!linkAfter(index, 0) && !linkBefore(index, 1) && !linkAfter(index, 1));
    }

    // Whatever the events: links are the same seen from both ends, and lead from earlier to later.
    void f25_bothEndsAgree()
    {
        QRandomGenerator random(7);
        std::vector<Told> events;
        const std::vector<QString> names{a, b, c};
        for (int i = 0; i < 600; ++i) {
            Told event{1990 + int(random.bounded(30)), EventKind(random.bounded(eventKindCount)), Modality(random.bounded(modalityCount)), {}};
            for (const QString &name : names)
                if (random.bounded(2) == 0)
                    event.companies.push_back(name);
            events.push_back(event);
        }
        const EventIndex index = indexOf(events);
        int links = 0;
        for (Row row = 0; row < index.count(); ++row) {
            if (const auto link = linkAfter(index, row)) {
                ++links;
                QVERIFY(link->from == row && link->to > row && linkBefore(index, link->to) == link);
            }
            if (const auto link = linkBefore(index, row))
                QVERIFY(link->to == row && linkAfter(index, link->from) == link);
        }
        QVERIFY(links > 20);
    }
};

QTEST_GUILESS_MAIN(TestEventLinks)
#include "tst_eventlinks.moc"
