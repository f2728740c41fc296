// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/entries.h"

#include <QTest>

Q_DECLARE_METATYPE(DateRange)

class TestEntries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void certainDaysOfAnInterval_data()
    {
        QTest::addColumn<DateRange>("expected");
        const auto day
            = [](const char *text) { return Edtf::parse(QString::fromLatin1(text))->range().first; };
        QTest::newRow("2011/2012") << DateRange{day("2011-12-31"), day("2012-01-01")};
        QTest::newRow("2019-11-25/2019-12") << DateRange{day("2019-11-25"), day("2019-12-01")};
        QTest::newRow("2019/2019-04")
            << DateRange{day("2019-12-31"), day("2019-04-01")}; // may have been one day
        QTest::newRow("2018/..") << DateRange{day("2018-12-31"), DateRange::endOfTime};
        QTest::newRow("../2018-07-18") << DateRange{DateRange::beginningOfTime, day("2018-07-18")};
        QTest::newRow("2018") << DateRange{};
    }
    void certainDaysOfAnInterval()
    {
        QFETCH(DateRange, expected);
        QVERIFY(certainDays(Edtf::parse(QString::fromLatin1(QTest::currentDataTag())).value()) == expected);
    }
    void aRowBecomesAnEntry()
    {
        EventRow row;
        row.id = EventId(7);
        row.when = QStringLiteral("2011/2012");
        row.dated = row.interval = row.starred = true;
        row.days = Edtf::parse(row.when)->range();
        row.kind = EventKind::Exit;
        row.sources = 100'000;
        row.companies = {{QStringLiteral("Amazon"), Role::Actor}, {QStringLiteral("Joyo"), Role::Target}};
        row.publishers = QStringList{QStringLiteral("The Record")};
        const auto entry = entryOf(row);
        QVERIFY(entry.id == row.id && entry.dated && entry.interval && entry.starred && !entry.conflicting);
        QVERIFY(entry.days == row.days && entry.kind == EventKind::Exit);
        QVERIFY(entry.certain == certainDays(Edtf::parse(row.when).value()));
        QCOMPARE(int(entry.sources), 65535);
        QVERIFY(entry.companies == (std::vector{QStringLiteral("Amazon"), QStringLiteral("Joyo")}));
        QCOMPARE(entry.publishers.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
