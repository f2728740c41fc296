// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/claimbuilder.h"
#include "extract/merger.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace {

std::optional<Edtf> dateOf(const char *edtf)
{
    return *edtf ? std::optional(Edtf::parse(QString::fromLatin1(edtf)).value()) : std::nullopt;
}

/// An event with one claim, as a finder makes it: "exit rumoured 2019-04" of Amazon, told by document `document`.
Event told(const char *document, int place, EventKind kind, Modality modality, const char *when, const QStringList &companies,
           double dollars = 0)
{
    Event event;
    event.kind = kind;
    event.modality = modality;
    event.when = dateOf(when);
    event.title = companies.first() + u' ' + toString(kind);
    for (const QString &name : companies)
        event.companies.push_back({name, event.companies.empty() ? Role::Actor : Role::Target});
    if (dollars > 0)
        event.amounts.push_back({{dollars, QStringLiteral("USD")}, {}});
    event.confidence = 0.8;
    Claim claim;
    claim.key = QString::fromLatin1(document) + u'-' + QString::number(place);
    claim.document = QString::fromLatin1(document);
    claim.span = {place, place + 10};
    claim.kind = toString(kind);
    claim.modality = toString(modality);
    claim.when = event.when;
    claim.score = 0.8;
    event.claims.push_back(claim);
    event.key = ClaimBuilder::recordKey(claim);
    return event;
}

Event exitTold(const char *document, EventKind kind, Modality modality, const char *when)
{
    return told(document, 1, kind, modality, when, {QStringLiteral("Amazon")});
}

QString dump(const std::vector<Event> &events)
{
    QStringList lines;
    for (const Event &event : events) {
        QStringList claims;
        for (const Claim &claim : event.claims)
            claims << claim.key;
        QStringList companies;
        for (const EventCompany &company : event.companies)
            companies << company.name;
        lines << QStringList{event.key, toString(event.kind), toString(event.modality),
                             event.when ? event.when->toString() : QStringLiteral("-"), companies.join(u'+'),
                             claims.join(u','), QString::number(event.confidence, 'g', 17)}
                     .join(u' ');
    }
    return lines.join(u'\n');
}

} // namespace

class TestMerger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneEventOfThreeSources()
    {
        const auto merged = mergeEvents({}, {exitTold("a", EventKind::Exit, Modality::Rumoured, "2019-04"),
                                             exitTold("b", EventKind::Closure, Modality::Planned, "2019-04"),
                                             exitTold("c", EventKind::Closure, Modality::Planned, "2019")});
        QCOMPARE(merged.size(), size_t(1));
        QCOMPARE(merged[0].claims.size(), size_t(3));
        QVERIFY(merged[0].kind == EventKind::Closure);
        QVERIFY(merged[0].modality == Modality::Planned);
        QCOMPARE(merged[0].when->toString(), QStringLiteral("2019-04"));
        QCOMPARE(merged[0].claims[0].modality, QStringLiteral("rumoured")); // each keeps what its own sentence says
        QVERIFY(merged[0].confidence > 0.9);
    }

    void keepsApart_data()
    {
        QTest::addColumn<int>("expected");
        QTest::addColumn<Event>("a");
        QTest::addColumn<Event>("b");
        const QString amazon = QStringLiteral("Amazon");
        const auto deal = [&](const char *doc, const char *when, const char *other, double dollars = 0) {
            return told(doc, 1, EventKind::Acquisition, Modality::Happened, when, {amazon, QString::fromLatin1(other)}, dollars);
        };
        QTest::addRow("same parties, contained date") << 1 << deal("a", "2004", "Joyo") << deal("b", "2004-08-19", "Joyo");
        QTest::addRow("same parties, a few days apart") << 1 << deal("a", "2004-08-19", "Joyo") << deal("b", "2004-08-20", "Joyo");
        QTest::addRow("disagreeing years stay side by side in one") << 1 << deal("a", "2004", "Joyo") << deal("b", "2005", "Joyo");
        QTest::addRow("price rounded") << 1 << deal("a", "2004", "Joyo", 75e6) << deal("b", "2004", "Joyo", 74e6);
        QTest::addRow("one without a date") << 1 << deal("a", "2004", "Joyo") << deal("b", "", "Joyo");
        QTest::addRow("other target") << 2 << deal("a", "2004", "Joyo") << deal("b", "2004", "Zappos");
        QTest::addRow("prices contradict") << 2 << deal("a", "2004", "Joyo", 75e6) << deal("b", "2004", "Joyo", 750e6);
        QTest::addRow("ten years apart") << 2 << deal("a", "2004", "Joyo") << deal("b", "2014", "Joyo");
        QTest::addRow("other kind") << 2 << deal("a", "2004", "Joyo")
                                    << told("b", 1, EventKind::Results, Modality::Happened, "2004", {amazon});
        QTest::addRow("announcement and effect") << 2
            << told("a", 1, EventKind::Closure, Modality::Planned, "2019-04-18", {amazon})
            << told("b", 1, EventKind::Closure, Modality::Happened, "2019-07-18", {amazon});
        QTest::addRow("a firm has many launches") << 2 << [&] {
            Event event = told("a", 1, EventKind::Launch, Modality::Happened, "2019", {amazon});
            event.title = QStringLiteral("Amazon launches reading lamp");
            return event;
        }() << [&] {
            Event event = told("b", 1, EventKind::Launch, Modality::Happened, "2019", {amazon});
            event.title = QStringLiteral("Amazon launches grocery service");
            return event;
        }();
        QTest::addRow("founding dates disagree") << 1
            << told("a", 1, EventKind::Founding, Modality::Happened, "2014", {QStringLiteral("Pinduoduo")})
            << told("b", 1, EventKind::Founding, Modality::Happened, "2015", {QStringLiteral("Pinduoduo")});
        QTest::addRow("subsidiary and parent") << 1
            << told("a", 1, EventKind::Exit, Modality::Happened, "2019-04", {QStringLiteral("Amazon China")})
            << told("b", 1, EventKind::Exit, Modality::Happened, "2019-04", {amazon});
        QTest::addRow("two subsidiaries are two") << 2
            << told("a", 1, EventKind::Exit, Modality::Happened, "2019-04", {QStringLiteral("Tmall")})
            << told("b", 1, EventKind::Exit, Modality::Happened, "2019-04", {QStringLiteral("AliExpress")});
    }
    void keepsApart()
    {
        QFETCH(int, expected);
        QFETCH(Event, a);
        QFETCH(Event, b);
        QCOMPARE(int(mergeEvents({}, {a, b}).size()), expected);
    }

    void aPlatformUnderItsOwnersName()
    {
        const QString amazon = QStringLiteral("Amazon");
        auto tmall = told("a", 1, EventKind::Opening, Modality::Happened, "2015", {amazon, QStringLiteral("Tmall")});
        auto alibaba = told("b", 1, EventKind::Opening, Modality::Happened, "2015", {amazon, QStringLiteral("Alibaba")});
        const auto merged = mergeEvents({}, {tmall, alibaba});
        QCOMPARE(merged.size(), size_t(1));
        QCOMPARE(merged[0].companies.size(), size_t(2)); // not three: one is the other's owner
    }

    void aUsersChoiceDecides()
    {
        Event rumour = exitTold("a", EventKind::Exit, Modality::Rumoured, "2019");
        rumour.claims[0].rank = Rank::Preferred;
        const auto merged = mergeEvents({}, {rumour, exitTold("b", EventKind::Closure, Modality::Happened, "2019-04-18")});
        QCOMPARE(merged.size(), size_t(1));
        QVERIFY(merged[0].modality == Modality::Rumoured);
        QVERIFY(merged[0].kind == EventKind::Exit);
    }

    void whatThePersonSettledStays()
    {
        auto known = mergeEvents({}, {exitTold("a", EventKind::Exit, Modality::Rumoured, "2019-04")});
        known[0].review = Review::Edited;
        known[0].title = QStringLiteral("Amazon gives up");
        known[0].when = dateOf("2019-04-18");
        const QString key = known[0].key;
        const auto merged = mergeEvents(known, {exitTold("0", EventKind::Closure, Modality::Happened, "2019-04")});
        QCOMPARE(merged.size(), size_t(1));
        QCOMPARE(merged[0].key, key);
        QVERIFY(merged[0].review == Review::Edited);
        QCOMPARE(merged[0].title, QStringLiteral("Amazon gives up"));
        QCOMPARE(merged[0].when->toString(), QStringLiteral("2019-04-18"));
        QCOMPARE(merged[0].claims.size(), size_t(2));
    }

    void rowsOfTablesStayAlone()
    {
        Event row = exitTold("a", EventKind::Exit, Modality::Happened, "2019-04");
        row.claims.clear();
        row.key = QStringLiteral("row");
        QVERIFY(mergeEvents({row}, {}).empty());
        const auto merged = mergeEvents({row}, {exitTold("b", EventKind::Exit, Modality::Happened, "2019-04")});
        QCOMPARE(merged.size(), size_t(1));
        QVERIFY(merged[0].key != row.key);
        QCOMPARE(mergeEvents({}, {row, row}).size(), size_t(2));
    }

    void theSameClaimsAgainChangeNothing()
    {
        const std::vector<Event> fresh{exitTold("a", EventKind::Exit, Modality::Rumoured, "2019-04"),
                                       exitTold("b", EventKind::Closure, Modality::Planned, "2019-04")};
        const auto once = mergeEvents({}, fresh);
        QVERIFY(mergeEvents(once, fresh).empty());
        QVERIFY(mergeEvents(once, {}).empty());
        auto twice = fresh;
        twice.insert(twice.end(), fresh.begin(), fresh.end());
        QCOMPARE(dump(mergeEvents({}, twice)), dump(once));
    }

    /// Any order of the same claims gives the same events with the same keys.
    void orderDoesNotCount()
    {
        QRandomGenerator random(20190417);
        const QStringList names{QStringLiteral("Amazon"), QStringLiteral("Amazon China"), QStringLiteral("Alibaba"),
                                QStringLiteral("Tmall"), QStringLiteral("Pinduoduo")};
        const char *const dates[] = {"2015", "2015-03", "2015-03-09", "2015-03-12", "2019-04", "2019", "", "201X"};
        const EventKind kinds[] = {EventKind::Acquisition, EventKind::Merger, EventKind::Exit, EventKind::Closure,
                                   EventKind::Founding, EventKind::Opening};
        std::vector<Event> events;
        for (int i = 0; i < 200; ++i) {
            QStringList companies{names[random.bounded(names.size())]};
            const QString other = names[random.bounded(names.size())];
            if (other != companies.first())
                companies << other;
            const QByteArray document = QByteArray("doc") + QByteArray::number(random.bounded(30));
            events.push_back(told(document.constData(), i, kinds[random.bounded(6)], Modality(random.bounded(4)),
                                  dates[random.bounded(8)], companies));
        }
        const QString expected = dump(mergeEvents({}, events));
        QVERIFY(!expected.isEmpty());
        for (int round = 0; round < 20; ++round) {
            std::shuffle(events.begin(), events.end(), random);
            QCOMPARE(dump(mergeEvents({}, events)), expected);
        }
        const auto merged = mergeEvents({}, events);
        QVERIFY(merged.size() < events.size());
        QVERIFY(mergeEvents(merged, events).empty());
    }

    void figuresOfOneMeasurementJoin()
    {
        const auto share = [](const char *document, double value, const char *asOf, const char *source) {
            Figure figure;
            figure.measure = Measure::MarketShare;
            figure.company = QStringLiteral("Amazon China");
            figure.value = value;
            figure.unit = QStringLiteral("percent");
            figure.asOf = dateOf(asOf);
            figure.attributedTo = QString::fromLatin1(source);
            Claim claim;
            claim.document = QString::fromLatin1(document);
            claim.key = QString::fromLatin1(document);
            figure.claims.push_back(claim);
            return figure;
        };
        // 0.6 and 0.7 percent stay side by side; what names no source may be the one that does.
        const std::vector<Figure> fresh{share("a", 0.6, "2018", "Analysys International"), share("b", 0.7, "2018", "eMarketer"),
                                        share("c", 0.6, "2018", ""), share("d", 0.6, "2012", "Analysys International")};
        const auto merged = mergeFigures({}, fresh);
        QCOMPARE(merged.size(), size_t(3));
        QVERIFY(mergeFigures(merged, fresh).empty());
        QCOMPARE(merged[1].claims.size() + merged[2].claims.size(), size_t(3));
        auto reversed = fresh;
        std::reverse(reversed.begin(), reversed.end());
        const auto again = mergeFigures({}, reversed);
        for (size_t i = 0; i < merged.size(); ++i)
            QCOMPARE(again[i].key, merged[i].key);
    }
};

QTEST_GUILESS_MAIN(TestMerger)
#include "tst_merger.moc"
