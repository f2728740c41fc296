// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/conflicts.h"

#include <QTest>

namespace {

Claim claim(const char *kind, const char *when, const char *modality = "happened")
{
    Claim made;
    made.kind = QString::fromLatin1(kind);
    made.modality = QString::fromLatin1(modality);
    if (*when != '\0')
        made.when = Edtf::parse(QString::fromLatin1(when)).value();
    return made;
}

Event eventOf(std::vector<Claim> claims)
{
    Event event;
    event.kind = claims.empty() ? EventKind::Other : *eventKindName(claims.front().kind);
    event.modality = claims.empty() ? Modality::Happened : *modalityName(claims.front().modality);
    event.when = claims.empty() ? std::nullopt : claims.front().when;
    event.claims = std::move(claims);
    return event;
}

// "date 2004-08-19: 0 2 | 2004-08-20: 1"
QString text(const std::vector<Dispute> &disputes)
{
    static const char *const names[] = {"kind", "date", "modality", "amount"};
    QStringList lines;
    for (const Dispute &dispute : disputes) {
        QStringList sides;
        for (const Side &side : dispute.sides) {
            QString told = side.value + u':';
            for (const size_t number : side.claims)
                told += u' ' + QString::number(number);
            sides += told;
        }
        lines += QLatin1String(names[int(dispute.about)]) + u' ' + sides.join(u" | ");
    }
    return lines.join(u"; ");
}

// "Amazon China 0.6 percent 2018", with "<" or "~" before the value and "/market/region" behind the date.
Figure figure(const char *line)
{
    const auto words = QString::fromLatin1(line).split(u' ');
    Figure made;
    made.measure = Measure::MarketShare;
    const auto value = words.size() - 3;
    made.company = words.mid(0, value).join(u' ');
    QString number = words[value];
    if (const auto comparator = comparatorName(number.left(1))) {
        made.comparator = *comparator;
        number.remove(0, 1);
    }
    made.value = number.toDouble();
    made.unit = words[value + 1];
    const auto place = words.last().split(u'@');
    if (place[0] != u"-")
        made.asOf = Edtf::parse(place[0]).value();
    made.market = place.value(1);
    made.region = place.value(2);
    return made;
}

QString owner(const QString &company)
{
    return company == u"Amazon China" ? QStringLiteral("Amazon")
        : company == u"Joyo"          ? QStringLiteral("Amazon China")
                                      : QString();
}

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void disputes()
    {
        QCOMPARE(text(disputesOf(eventOf({}))), QString());
        QCOMPARE(text(disputesOf(eventOf(
                     {claim("exit", "2019-04"), claim("exit", "2019-04-17"), claim("exit", "2019")}))),
                 QString());
        QCOMPARE(text(disputesOf(eventOf(
                     {claim("merger", "2019"), claim("acquisition", "2019"), claim("acquisition", "")}))),
                 QStringLiteral("kind merger: 0 | acquisition: 1 2"));
        QCOMPARE(text(disputesOf(eventOf(
                     {claim("exit", "2019-04-17"), claim("exit", "2019-04-18"), claim("exit", "2019-04")}))),
                 QStringLiteral("date 2019-04-17: 0 | 2019-04-18: 1"));
        QCOMPARE(text(disputesOf(eventOf({claim("exit", "2019"), claim("exit", "2018-03"),
                                          claim("exit", "2018"), claim("exit", "2019-07")}))),
                 QStringLiteral("date 2018-03: 1 2 | 2019-07: 0 3"));
        QCOMPARE(text(disputesOf(eventOf({claim("exit", "2014~"), claim("exit", "2015")}))), QString());
        QCOMPARE(text(disputesOf(
                     eventOf({claim("merger", "2019", "rumoured"), claim("merger", "2019", "happened")}))),
                 QString());
        QCOMPARE(
            text(disputesOf(eventOf({claim("merger", "2019", "denied"), claim("merger", "2019", "rumoured"),
                                     claim("merger", "2019", "rumoured")}))),
            QStringLiteral("modality denied: 0 | rumoured: 1 2"));
        QCOMPARE(
            text(disputesOf(eventOf({claim("merger", "2018", "denied"), claim("exit", "2019", "planned")}))),
            QStringLiteral(
                "kind merger: 0 | exit: 1; date 2018: 0 | 2019: 1; modality denied: 0 | planned: 1"));
    }
    void f58_amounts_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QString>("disputes");
        QTest::newRow("one") << QList<double>{75e6} << QString();
        QTest::newRow("two") << QList<double>{75e6, 72e6} << QStringLiteral("amount 75000000 USD: 0 | 72000000 USD: 1");
        QTest::newRow("rounded") << QList<double>{75e6, 74.6e6, 74e6} << QStringLiteral("amount 75000000 USD: 0 1 | 74000000 USD: 2");
        QTest::newRow("in round numbers") << QList<double>{80e6, 75e6} << QStringLiteral("amount 80000000 USD: 0 | 75000000 USD: 1");
    }
    void f58_amounts()
    {
        QFETCH(QList<double>, values);
        Event event = eventOf({});
        for (const double value : values) {
            event.claims.push_back(claim("acquisition", "2004"));
            event.claims.back().value = value;
            event.amounts.push_back({{value, QStringLiteral("USD")}, {}});
        }
        event.kind = EventKind::Acquisition;
        QTEST(text(disputesOf(event)), "disputes");
        event.amounts.erase(event.amounts.begin() + 1, event.amounts.end()); // a person took the others away
        QCOMPARE(text(disputesOf(event)), QString());
    }
    void deprecatedClaimsTakeNoSide()
    {
        Event event = eventOf({claim("exit", "2019"), claim("closure", "2018")});
        event.claims[1].rank = Rank::Deprecated;
        QCOMPARE(text(disputesOf(event)), QString());
    }
    void theEventsOwnSideComesFirst()
    {
        Event event = eventOf({claim("exit", "2018"), claim("exit", "2018"), claim("exit", "2019")});
        event.when = Edtf::year(2019);
        QCOMPARE(text(disputesOf(event)), QStringLiteral("date 2019: 2 | 2018: 0 1"));
    }

    void figures_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *one, const char *other, bool expected) {
            QTest::newRow(one) << QString::fromLatin1(other) << expected;
        };
        row("Amazon China 0.6 percent 2018", "Amazon China 0.7 percent 2018", true);
        row("Amazon China 0.6 percent 2018 ", "Amazon China 0.6 percent 2018-06", false);
        row("Amazon China 0.7 percent 2018-06@retail", "Amazon China 0.6 percent 2018@@China", true);
        row("Amazon China 0.7 percent 2018@retail", "Amazon China 0.6 percent 2018@books", false);
        row("Amazon China 0.7 percent 2018@@China", "Amazon China 0.6 percent 2018@@India", false);
        row("Amazon China <1 percent 2018", "Amazon China 0.6 percent 2018", false);
        row("Amazon China <1 percent 2018-06", "Amazon China 1.5 percent 2018", true);
        row("Amazon China >15 percent 2011/2012", "Amazon China 15.4 percent 2011", false);
        row("Amazon China ~15 percent 2008", "Amazon China 15.4 percent 2008", false);
        row("Amazon China ~15 percent 2009", "Amazon China 20 percent 2009", true);
        row("Alibaba 58 percent 2018", "Alibaba 58.2 percent 2018", false);
        row("Alibaba 58.2 percent 2018", "Alibaba 58.7 percent 2018", false);
        row("Alibaba 58.2 percent 2018 ", "Alibaba 60 percent 2018", true);
        row("Alibaba 429600000 count 2018", "Alibaba 430000000 count 2018", false);
        row("Alibaba 1000 count 2018", "Alibaba 1200 count 2018", true);
        row("Alibaba 58 percent 2018 ", "Alibaba 58 count 2018", false);
        row("Alibaba 58 percent 2017", "Alibaba 40 percent 2018", false);
        row("Alibaba 58 percent -", "Alibaba 40 percent 2018", false);
        row("Alibaba 58 percent 2018  ", "JD.com 16 percent 2018", false);
        row("Amazon 15 percent 2018@@China", "Amazon China 0.6 percent 2018", true);
        row("Amazon 40 percent 2018", "Amazon China 0.6 percent 2018@@China", false);
        row("Amazon China 15 percent 2018@@China", "Joyo 0.6 percent 2018", true);
        row("Amazon 15 percent 2018@@China ", "Joyo 0.6 percent 2018", false);
    }
    void figures()
    {
        QFETCH(QString, other);
        QFETCH(bool, expected);
        const std::vector<Figure> both{
            figure(QString::fromLatin1(QTest::currentDataTag()).trimmed().toLatin1().constData()),
            figure(other.toLatin1().constData())};
        QCOMPARE(conflictsAmong(both, owner).size(), size_t(expected));
        const std::vector<Figure> swapped{both[1], both[0]};
        QCOMPARE(conflictsAmong(swapped, owner).size(), size_t(expected));
    }
    void whatGrowsWithTimeConflictsOverTheSameTimeOnly()
    {
        std::vector<Figure> list{figure("Alibaba 100 USD 2018"), figure("Alibaba 25 USD 2018-06"), figure("Alibaba 140 USD 2018")};
        for (Figure &each : list)
            each.measure = Measure::Revenue;
        QVERIFY(conflictsAmong(list, owner) == (std::vector<FigureConflict>{{0, 2}}));
        for (Figure &each : list)
            each.measure = Measure::Employees;
        QCOMPARE(conflictsAmong(list, owner).size(), size_t(3));
    }
    void figuresOfNoCompanyNameTheirMarket()
    {
        std::vector<Figure> list{figure("X 10 percent 2018@books"), figure("X 20 percent 2018"), figure("X 30 percent 2018@books")};
        for (Figure &each : list)
            each.company.clear();
        QVERIFY(conflictsAmong(list, owner) == (std::vector<FigureConflict>{{0, 2}}));
    }
    void manyFiguresOfFewCompanies()
    {
        std::vector<Figure> list;
        for (int i = 0; i < 25'000; ++i) {
            Figure made = figure("Alibaba 1 percent 2018");
            made.asOf = Edtf::day(i);
            made.value = i;
            list.push_back(made);
        }
        list.push_back(list.front());
        list.back().value = 7;
        QVERIFY(conflictsAmong(list, owner) == (std::vector<FigureConflict>{{0, 25'000}}));
    }
    void pairsInTheOrderOfTheList()
    {
        std::vector<Figure> list;
        for (const char *line : {"Amazon China 3 percent 2018", "Alibaba 9 percent 2018",
                                 "Amazon China 2 percent 2018", "Amazon China 1 percent 2018"})
            list.push_back(figure(line));
        const auto conflicts = conflictsAmong(list, owner);
        QVERIFY(conflicts == (std::vector<FigureConflict>{{0, 2}, {0, 3}, {2, 3}}));
        list[2].review = Review::Rejected;
        list[3].measure = Measure::Other;
        QVERIFY(conflictsAmong(list, owner).empty());
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
