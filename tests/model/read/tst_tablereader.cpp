// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/tablereader.h"

#include "support/shared.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <ranges>
#include <unicode/ucnv.h>

namespace {

struct Table {
    Records records;
    TableSurvey survey;
    TableMapping mapping;
    QString problem;
};

Table read(const QByteArray &bytes, const QStringList &map = {}, const QString &name = QStringLiteral("t.csv"), char separator = 0)
{
    Table table;
    std::vector<ColumnChoice> choices;
    for (const QString &one : map)
        choices.push_back(ColumnChoice::parse(one).value());
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto reader = TableReader::open(std::move(buffer), name, separator, choices);
    if (!reader) {
        table.problem = reader.error().message;
        return table;
    }
    table.survey = (*reader)->survey();
    table.mapping = (*reader)->mapping();
    for (;;) {
        auto more = (*reader)->next(2);
        if (!more || !*more)
            return table;
        Records &all = table.records;
        all.rows += (*more)->rows;
        std::ranges::move((*more)->events, std::back_inserter(all.events));
        std::ranges::move((*more)->figures, std::back_inserter(all.figures));
        all.rejected.add((*more)->rejected);
        std::ranges::move((*more)->figureRows, std::back_inserter(all.figureRows));
    }
}

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    QByteArray bytes(text.size() * 4 + 8, '\0');
    const int size = ucnv_fromUChars(converter, bytes.data(), int(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()), int(text.size()), &status);
    ucnv_close(converter);
    return bytes.first(size);
}

QString when(const Event &event)
{
    return event.when ? event.when->toString() : QString();
}

} // namespace

class TestTableReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f02_aTableOfEvents()
    {
        const Table table = read("date,company,title,amount,currency,category,website,stage\n"
                                 "2019-04-17,Amazon,Amazon leaves China,1500000,USD,exit,https://a.example/x,late\n");
        QCOMPARE(table.problem, QString());
        QCOMPARE(table.records.events.size(), size_t(1));
        const Event &event = table.records.events.front();
        QCOMPARE(when(event), QStringLiteral("2019-04-17"));
        QCOMPARE(event.title, QStringLiteral("Amazon leaves China"));
        QVERIFY(event.kind == EventKind::Exit);
        QCOMPARE(event.companies, (std::vector<EventCompany>{{QStringLiteral("Amazon"), Role::Actor}}));
        QCOMPARE(event.amounts.front().money, (Money{1500000, QStringLiteral("USD")}));
        QCOMPARE(event.sources.front().url, QStringLiteral("https://a.example/x"));
        QCOMPARE(event.extra, (QJsonObject{{QStringLiteral("stage"), QStringLiteral("late")}}));
    }

    void f02_encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("title");
        const QString western = QStringLiteral("date,company,title\n2019,Café Größe,Café Größe “opens” naïve Zürich’s shop – señor\n2020,Müller,Müller’s façade is where they have always been and where the people of the town buy what they "
                                               "need for the week; it was built before the war and has been standing ever since in the same street\n");
        const QString chinese = QStringLiteral("日期,公司,标题\n2019-04-17,亚马逊中国,亚马逊中国宣布停止为第三方卖家提供服务\n2020,京东,京东在香港上市融资\n");
        QTest::newRow("UTF-8") << western.toUtf8() << western.section(u',', 4, 4).section(u'\n', 0, 0);
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" + western.toUtf8()) << western.section(u',', 4, 4).section(u'\n', 0, 0);
        QTest::newRow("Windows-1252") << encoded(western, "windows-1252") << western.section(u',', 4, 4).section(u'\n', 0, 0);
        QTest::newRow("Mac Roman") << encoded(western, "macintosh") << western.section(u',', 4, 4).section(u'\n', 0, 0);
        QTest::newRow("UTF-16 LE") << QByteArray("\xff\xfe" + encoded(western, "UTF-16LE")) << western.section(u',', 4, 4).section(u'\n', 0, 0);
        QTest::newRow("UTF-16 BE, unmarked") << encoded(western, "UTF-16BE") << western.section(u',', 4, 4).section(u'\n', 0, 0);
        QTest::newRow("GBK") << encoded(chinese, "GBK") << chinese.section(u',', 4, 4).section(u'\n', 0, 0);
        QTest::newRow("UTF-16, Chinese") << QByteArray("\xff\xfe" + encoded(chinese, "UTF-16LE")) << chinese.section(u',', 4, 4).section(u'\n', 0, 0);
    }
    void f02_encodings()
    {
        QFETCH(QByteArray, bytes);
        const Table table = read(bytes);
        QCOMPARE(table.problem, QString());
        QCOMPARE(table.records.events.size(), size_t(2));
        QTEST(table.records.events.front().title, "title");
    }

    void f02_aLateLetterTellsTheEncoding()
    {
        QByteArray bytes("date,title\n");
        for (int i = 0; i < 60'000; ++i)
            bytes += "2019,plain words of row " + QByteArray::number(i) + '\n';
        bytes += "2020,caf\xe9\n";
        const Table table = read(bytes);
        QCOMPARE(table.records.events.back().title, QStringLiteral("café"));
    }

    void f02_separatorsAndLineEnds_data()
    {
        QTest::addColumn<QByteArray>("separator");
        QTest::addColumn<QByteArray>("end");
        for (const char *separator : {",", ";", "\t", "|"})
            for (const char *end : {"\n", "\r\n", "\r"})
                QTest::addRow("%d %d", *separator, int(qstrlen(end)) * 100 + *end) << QByteArray(separator) << QByteArray(end);
    }
    void f02_separatorsAndLineEnds()
    {
        QFETCH(QByteArray, separator);
        QFETCH(QByteArray, end);
        QByteArray bytes("date,company,title\n2019,Amazon,one\n2020,Alibaba,two\n2021,JD,three\n");
        bytes.replace(",", separator).replace("\n", end);
        const Table table = read(bytes);
        QCOMPARE(table.records.events.size(), size_t(3));
        QCOMPARE(table.records.events.back().title, QStringLiteral("three"));
        QCOMPARE(table.survey.rows, 3);
    }

    void f02_noHeading()
    {
        const Table table = read("2019-04-17,Amazon,leaves\n2019-04-18,JD,comes\n", {QStringLiteral("2=company"), QStringLiteral("3=title")});
        QVERIFY(!table.survey.hasHeading);
        QCOMPARE(table.records.events.size(), size_t(2));
        QCOMPARE(when(table.records.events.front()), QStringLiteral("2019-04-17"));
        QCOMPARE(table.records.events.front().title, QStringLiteral("leaves"));
    }

    void f02_theWholeColumnTellsTheOrderOfDates()
    {
        QByteArray bytes("date,title\n");
        for (int i = 1; i <= 3000; ++i)
            bytes += "3/4/2019,row " + QByteArray::number(i) + '\n';
        QCOMPARE(read(bytes).records.rejected.size(), size_t(3000));
        QCOMPARE(when(read(bytes + "1/28/2026,last\n").records.events.front()), QStringLiteral("2019-03-04"));
        QCOMPARE(when(read(bytes + "28/1/2026,last\n").records.events.front()), QStringLiteral("2019-04-03"));
        QCOMPARE(when(read(bytes, {QStringLiteral("date=date:dmy")}).records.events.front()), QStringLiteral("2019-04-03"));
    }

    void f03_oneBadRowOfTenThousand()
    {
        QByteArray bytes("date,title\n");
        for (int i = 2; i <= 10'001; ++i)
            bytes += (i == 5000 ? QByteArray("yesterday-ish") : QByteArray("2019-04-17")) + ",row " + QByteArray::number(i) + '\n';
        const Table table = read(bytes);
        QCOMPARE(table.records.events.size(), size_t(9999));
        QCOMPARE(table.records.rejected, (RejectedRows{{5000, QStringLiteral("\"yesterday-ish\" is no date.")}}));
        QCOMPARE(table.records.rows, 10'000);
    }

    void f03_fourFormatsInAColumn()
    {
        const Table table = read("date,title\n2019-04-17,a\n17.04.2019,b\nApril 17 2019,c\n4/17/2019,d\n4/5/2019,e\n17/4/2019,f\n");
        QCOMPARE(table.records.events.size(), size_t(5));
        for (const Event &event : table.records.events)
            QCOMPARE(when(event), QStringLiteral("2019-04-17"));
        QCOMPARE(table.records.rejected.size(), size_t(1)); // both orders are there: 4/5 can be either
        QCOMPARE(table.records.rejected.front().row, 6);
    }

    void f02_anEndThatMakesNoIntervalIsKept()
    {
        const Table table = read("date,end,title\n2019-04,2019-06,a\n\"[2001,2003]\",2004,b\n2019-33,2019-34,c\n2019,2019-12-31,d\n2019-04-17T10:00:00Z,2019-04-18,e\n");
        QCOMPARE(table.records.rejected.size(), size_t(0));
        const auto says = [&table](size_t row, const char *date, const char *end) {
            const Event &event = table.records.events[row];
            return when(event) == QLatin1String(date) && event.extra.value(QLatin1String("end")).toString() == QLatin1String(end);
        };
        QVERIFY(says(0, "2019-04/2019-06", ""));
        QVERIFY(says(1, "[2001,2003]", "2004"));
        QVERIFY(says(2, "2019-33", "2019-34"));
        QVERIFY(says(3, "2019", "2019-12-31"));
        QVERIFY(says(4, "2019-04-17T10:00:00Z", "2019-04-18"));
    }

    void rowsAreNeverMerged()
    {
        const Table table = read("date,company,title\n2019,A,same\n2019,A,same \n2019,B,same\n");
        QSet<QString> keys;
        for (const Event &event : table.records.events)
            keys.insert(event.key);
        QCOMPARE(keys.size(), 3);
    }

    void aUniqueIdIsTheRowsOwn()
    {
        const auto keysOf = [](const Table &table) {
            QStringList keys;
            for (const Event &event : table.records.events)
                keys << event.key;
            return keys;
        };
        const Table before = read("id,date,title\nx1,2019,a\nx2,2019,b\n");
        const Table after = read("id,date,title\nx1,2020,a changed\nx2,2019,b\n");
        QCOMPARE(keysOf(before), keysOf(after));
        const QStringList twice = keysOf(read("id,date,title\nx1,2019,a\nx1,2019,b\n"));
        QCOMPARE(twice.size(), 2);
        QVERIFY(twice[0] != twice[1]);
        // Numbers that count rows are the file's own.
        QVERIFY(keysOf(read("id,date,title\n1,2019,a\n2,2019,b\n")) != keysOf(read("id,date,title\n1,2019,a\n2,2019,b\n", {}, QStringLiteral("u.csv"))));
    }

    void f02_longSharesInPercentFractionAndUnits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<Measure>("measure");
        QTest::newRow("percent") << QByteArray("month,brand,share\n2019-01,VW,21.5\n2019-01,BMW,78.5\n") << 21.5 << "percent" << Measure::MarketShare;
        QTest::newRow("percent signs") << QByteArray("month,brand,share\n2019-01,VW,0.5%\n2019-01,BMW,1%\n") << 0.5 << "percent" << Measure::MarketShare;
        QTest::newRow("fraction") << QByteArray("month,brand,share\n2019-01,VW,0.25\n2019-01,BMW,0.75\n") << 25.0 << "percent" << Measure::MarketShare;
        QTest::newRow("units") << QByteArray("month,brand,units\n2019-01,VW,2884\n2019-01,BMW,1000\n") << 2884.0 << "count" << Measure::Shipments;
        QTest::newRow("a decimal comma") << QByteArray("month;brand;share\n2019-01;VW;21,5\n2019-01;BMW;78,5\n") << 21.5 << "percent" << Measure::MarketShare;
    }
    void f02_longSharesInPercentFractionAndUnits()
    {
        QFETCH(QByteArray, bytes);
        const Table table = read(bytes);
        QCOMPARE(table.problem, QString());
        QCOMPARE(table.records.figures.size(), size_t(2));
        const Figure &figure = table.records.figures.front();
        QCOMPARE(figure.company, QStringLiteral("VW"));
        QCOMPARE(figure.asOf->toString(), QStringLiteral("2019-01"));
        QTEST(figure.value, "value");
        QTEST(figure.unit, "unit");
        QFETCH(Measure, measure);
        QVERIFY(figure.measure == measure);
    }

    void f02_wideShares()
    {
        const Table table = read("Date,Chrome,Firefox,Safari\n2019-01,60.1,20,19.9\n2019-02,61,,20\n");
        QCOMPARE(table.records.figures.size(), size_t(5)); // what is missing is missing, not zero
        QCOMPARE(table.records.figures.front().company, QStringLiteral("Chrome"));
        QCOMPARE(table.records.figures.front().unit, QStringLiteral("percent"));
        QCOMPARE(table.records.rows, 2);
        const Table years = read("company,2017,2018\nVW,60,61\nBMW,40,39\n");
        QCOMPARE(years.records.figures.size(), size_t(4));
        QCOMPARE(years.records.figures[1].asOf->toString(), QStringLiteral("2018"));
        QCOMPARE(years.records.figures[1].company, QStringLiteral("VW"));
    }

    void f02_yearAndMonthMakeADate()
    {
        const Table table = read("Year,Month,Make,Quantity,Pct\n2007,1,Toyota,2884,22.7\n2007,Feb,Toyota,2885,22.8\n");
        QCOMPARE(table.records.figures.size(), size_t(2)); // a row is one figure; the number of cars is kept beside it
        QCOMPARE(table.records.figures[1].asOf->toString(), QStringLiteral("2007-02"));
        QCOMPARE(table.records.figures[1].value, 22.8);
        QCOMPARE(table.records.figures[1].extra.value(QStringLiteral("Quantity")).toString(), QStringLiteral("2885"));
    }

    void f02_mappingByHand()
    {
        const Table table = read("a,b,c\n2019,Amazon,leaves\n", {QStringLiteral("a=date"), QStringLiteral("b=company"), QStringLiteral("c=title")});
        QCOMPARE(table.records.events.front().title, QStringLiteral("leaves"));
        QCOMPARE(read("q,w\nx,y\n", {QStringLiteral("w=title")}).records.events.size(), size_t(1)); // what is named is a heading
        QCOMPARE(read("date,b\nx,y\n", {QStringLiteral("q=date")}).problem, QStringLiteral("The table has no column \"q\", only date, b."));
        QVERIFY(read("a,b\nx,y\n").problem.contains(QStringLiteral("--map")));
        QVERIFY(!ColumnChoice::parse(QStringLiteral("a=colour")));
        QVERIFY(!ColumnChoice::parse(QStringLiteral("date")));
        QVERIFY(!ColumnChoice::parse(QStringLiteral("a=date:ymd")));
    }

    void f50_theFirstOfJanuaryAsItsYear()
    {
        const Table table = read("date,title\n2010-01-01,a\n", {QStringLiteral("date=year")});
        QCOMPARE(when(table.records.events.front()), QStringLiteral("2010"));
        QCOMPARE(table.records.events.front().extra.value(QStringLiteral("date")).toString(), QStringLiteral("2010-01-01"));
    }

    void binaryIsNoTable()
    {
        QCOMPARE(read(QByteArray("PK\3\4\0\0\0\0\1\2\3\4\5\6", 14)).problem, QStringLiteral("The file is binary, not a table of text."));
        QCOMPARE(read({}).problem, QStringLiteral("The file is empty."));
    }

    void theRealTables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("rejected");
        QTest::newRow("browser_share.csv") << "browser_share.csv" << 24'862 << 0;
        QTest::newRow("norway") << "norway_car_sales_by_make_2007_2017.csv" << 4377 << 0;
        QTest::newRow("bigtech") << "bigtech_acquisitions.tsv" << 2128 << 0;
        QTest::newRow("layoffs") << "layoffs.csv" << 4277 << 0;
        QTest::newRow("GBK") << "gazetteer/zh_stock_basic_GBK.csv" << -1 << 0;
        QTest::newRow("events") << "events_real.csv" << 107'784 << 0;
    }
    void theRealTables()
    {
        QFETCH(QString, name);
        QFETCH(int, records);
        QFile file(QStringLiteral(ANNALS_SHARED_DIR "/data/") + name);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the shared data is not there");
        const Table table = read(file.readAll(), {}, name);
        QCOMPARE(table.problem, QString());
        for (const RejectedRow &row : table.records.rejected | std::views::take(5))
            qInfo() << row.row << row.reason;
        if (records >= 0)
            QCOMPARE(int(table.records.events.size() + table.records.figures.size()), records);
        QTEST(int(table.records.rejected.size()), "rejected");
        QVERIFY(!table.records.events.empty() || !table.records.figures.empty());
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
