// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/era.h"

#include "core/calendar.h"
#include "palette/fonts.h"
#include "timeline/eradialog.h"
#include "timeline/erapainter.h"

#include <QDialogButtonBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

Era era(const char *name, const char *date)
{
    return {QString::fromLatin1(name), Edtf::parse(QString::fromLatin1(date)).value()};
}

} // namespace

class TestEra : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void f21_erasSurviveJson()
    {
        const std::vector<Era> eras{era("Boom", "2014/2016"), era("About", "2001~"), era("Open", "2018/..")};
        QVERIFY(erasOf(toJson(eras)) == eras);
        const QJsonArray odd{QJsonObject{{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("date"), QStringLiteral("2014-13")}},
                             QJsonObject{{QStringLiteral("name"), QStringLiteral("  ")}, {QStringLiteral("date"), QStringLiteral("2014")}},
                             QJsonObject{{QStringLiteral("date"), QStringLiteral("2014")}}, 7, QJsonValue()};
        QVERIFY(erasOf(odd).empty());
    }

    void f21_overlappingErasLieBelowOneAnother()
    {
        QVERIFY(linesOf({}).empty());
        const std::vector<Era> eras{era("c", "2012/2013"), era("a", "2001/2005"), era("b", "2004/2012"), era("d", "2014"), era("e", "../..")};
        const std::vector<int> lines = linesOf(eras);
        for (size_t i = 0; i < eras.size(); ++i) {
            for (size_t j = i + 1; j < eras.size(); ++j)
                QVERIFY(lines[i] != lines[j] || !eras[i].date.range().overlaps(eras[j].date.range()));
        }
        QCOMPARE(lines[4], 0); // the earliest
        QCOMPARE(*std::ranges::max_element(lines), 2);
        QCOMPARE(linesOf({era("a", "2001"), era("b", "2002")}), std::vector<int>({0, 0})); // they touch
    }

    void f21_theNameIsWhereItsDaysAre()
    {
        const std::vector<Era> eras{era("Boom", "2010/2011"), era("Since", "2015/..")};
        TimelineAreas areas;
        areas.plotLeft = 100;
        areas.plotRight = 1100;
        areas.eras = {100, 32, 1000, erasHeight(eras)};
        const double first = double(dayOf({2008, 1, 1}));
        const TimeScale scale{first, 1000 / (double(dayOf({2018, 1, 1})) - first), 100, 1000};
        const auto at = [&](const CivilDate &date, double y) { return eraAt(eras, areas, scale, {scale.xOf(double(dayOf(date))), y}); };
        QCOMPARE(at({2011, 12, 30}, 40).value_or(9), size_t(0));
        QVERIFY(!at({2012, 3, 1}, 40));
        QCOMPARE(at({2017, 6, 1}, 40).value_or(9), size_t(1));
        QVERIFY(!at({2011, 1, 1}, 20) && !at({2011, 1, 1}, 80)); // above and below the row
        QCOMPARE(erasHeight({}), 0.0);
    }

    void f21_theDialogTakesNamesAndDates_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("edtf"); // empty: refused
        QTest::newRow("interval") << QStringLiteral("Boom") << QStringLiteral("2014/2016") << QStringLiteral("2014/2016");
        QTest::newRow("words") << QStringLiteral(" Boom ") << QStringLiteral("since 2008") << QStringLiteral("2008/..");
        QTest::newRow("no name") << QStringLiteral("  ") << QStringLiteral("2014") << QString();
        QTest::newRow("no date") << QStringLiteral("Boom") << QString() << QString();
        QTest::newRow("no such day") << QStringLiteral("Boom") << QStringLiteral("2014-02-30") << QString();
        QTest::newRow("backwards") << QStringLiteral("Boom") << QStringLiteral("2016/2014") << QString();
    }

    void f21_theDialogTakesNamesAndDates()
    {
        QFETCH(QString, name);
        QFETCH(QString, date);
        QFETCH(QString, edtf);
        EraDialog dialog({}, {}, QDate(2020, 1, 1));
        QTest::keyClicks(&dialog.nameField(), name);
        QTest::keyClicks(&dialog.dateField(), date);
        QCOMPARE(dialog.era().has_value(), !edtf.isEmpty());
        QCOMPARE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled(), !edtf.isEmpty());
        if (dialog.era()) {
            QCOMPARE(dialog.era()->date.toString(), edtf);
            QCOMPARE(dialog.era()->name, name.trimmed());
        }
    }
};

QTEST_MAIN(TestEra)
#include "tst_era.moc"
