// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/entries.h"
#include "support/entries.h"
#include "support/sameindex.h"

#include <QTest>

#include <map>

namespace {

using Entry = EventIndex::Entry;

std::vector<Entry> listOf(const std::map<qint64, Entry> &events)
{
    std::vector<Entry> entries;
    for (const auto &[id, entry] : events)
        entries.push_back(entry);
    return entries;
}

bool shares(const NameLists &left, const NameLists &right)
{
    return left.rows().constData() == right.rows().constData() && &left.table() == &right.table();
}

} // namespace

class TestIndexUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyRunOfUpdatesIsTheSameAsAnIndexMadeAnew_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void anyRunOfUpdatesIsTheSameAsAnIndexMadeAnew()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto pick = [&](int below) { return int(random.bounded(below)); };
        std::map<qint64, Entry> events;
        for (const Entry &entry : someEntries(pick(120), seed))
            events[entry.id.value()] = entry;
        EventIndex index(listOf(events));
        for (int step = 0; step < 60; ++step) {
            // What others look like, for some of the fields or all of them.
            const auto others = someEntries(1 + pick(pick(4) ? 3 : 60), seed * 1000 + quint32(step));
            std::map<qint64, Entry> changed;
            for (const Entry &other : others) {
                Entry entry = other;
                if (!events.empty() && pick(4) != 0) {
                    entry = std::next(events.begin(), pick(int(events.size())))->second;
                    switch (pick(6)) {
                    case 0: entry.starred = !entry.starred; break;
                    case 1: entry.tags = other.tags; break;
                    case 2: entry.companies = other.companies; break;
                    case 3: entry.confidence = other.confidence; break;
                    case 4:
                        entry.days = other.days, entry.dated = other.dated, entry.interval = other.interval,
                        entry.certain = other.certain;
                        break;
                    case 5: break; // as it was
                    }
                }
                changed[entry.id.value()] = entry;
            }
            if (step % 20 == 19)
                changed.clear();
            std::vector<EventId> removed{EventId(999'999)}; // never there
            for (const auto &[id, entry] : events)
                if (pick(step % 2 ? 15 : 1'000'000) == 0 && !changed.contains(id))
                    removed.push_back(EventId(id));
            index = index.updated(columnsOf(listOf(changed)), removed);
            for (const EventId id : removed)
                events.erase(id.value());
            for (const auto &[id, entry] : changed)
                events[id] = entry;
            QCOMPARE(differenceOf(index, EventIndex(listOf(events))), QString());
        }
        std::vector<EventId> all;
        for (const auto &[id, entry] : events)
            all.emplace_back(id);
        QCOMPARE(differenceOf(index.updated({}, all), EventIndex()), QString());
    }
    void theOldOneStaysAsItWas()
    {
        auto entries = someEntries(300, 2);
        const EventIndex index(entries);
        const EventIndex copy = index;
        (void)index.updated(columnsOf(someEntries(300, 7)), {entries[0].id, entries[5].id});
        QCOMPARE(differenceOf(index, EventIndex(entries)), QString());
        QCOMPARE(differenceOf(copy, index), QString());
    }
    void whatStaysIsShared_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"nothing", "star", "confidence", "tags", "last day"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void whatStaysIsShared()
    {
        QFETCH(QString, what);
        auto entries = someEntries(300, 2);
        Entry &entry = entries[0];
        entry.dated = true;
        entry.interval = false;
        entry.days = {10, 20};
        entry.tags = {QStringLiteral("tag 1")};
        const EventIndex before(entries);
        if (what == QLatin1String("star"))
            entry.starred = !entry.starred;
        else if (what == QLatin1String("confidence"))
            entry.confidence = entry.confidence > 0.5f ? 0.25f : 0.75f;
        else if (what == QLatin1String("tags"))
            entry.tags = {QStringLiteral("new")};
        else if (what == QLatin1String("last day"))
            entry.days = {9, 21};
        const EventIndex after = before.updated(columnsOf({entry}));
        QCOMPARE(differenceOf(after, EventIndex(entries)), QString());
        const IndexColumns &old = before.columns();
        const IndexColumns &made = after.columns();
        QCOMPARE(made.facts.constData() == old.facts.constData(), what != QLatin1String("star"));
        QCOMPARE(made.confidence.constData() == old.confidence.constData(), what != QLatin1String("confidence"));
        QCOMPARE(shares(made.tags, old.tags), what != QLatin1String("tags"));
        QCOMPARE(made.times.lengths().constData() == old.times.lengths().constData(),
                 what != QLatin1String("last day"));
        QVERIFY(made.times.marks().constData() == old.times.marks().constData());
        QVERIFY(made.byId.constData() == old.byId.constData());
        QVERIFY(made.sources.constData() == old.sources.constData());
        QVERIFY(shares(made.companies, old.companies) && shares(made.publishers, old.publishers));
        QVERIFY(made.companyRows.constData() == old.companyRows.constData());
    }
    void namesOfNoEventGo()
    {
        Entry only;
        only.id = EventId(1);
        only.companies = {QStringLiteral("Joyo")};
        Entry other = only;
        other.id = EventId(2);
        other.companies = {QStringLiteral("Amazon")};
        const EventIndex index({only, other});
        QCOMPARE(index.companyNames(), (std::vector{QStringLiteral("Amazon"), QStringLiteral("Joyo")}));
        QCOMPARE(index.updated({}, {only.id}).companyNames(), std::vector{QStringLiteral("Amazon")});
        other.companies = {QStringLiteral("Zappos")};
        QCOMPARE(index.updated(columnsOf({other})).companyNames(),
                 (std::vector{QStringLiteral("Joyo"), QStringLiteral("Zappos")}));
    }
    void anEventBothRemovedAndChangedIsThere()
    {
        const auto entries = someEntries(50, 2);
        const EventIndex index(entries);
        QCOMPARE(differenceOf(index.updated(columnsOf({entries[3]}), {entries[3].id}), index), QString());
    }
};

QTEST_GUILESS_MAIN(TestIndexUpdate)
#include "tst_indexupdate.moc"
