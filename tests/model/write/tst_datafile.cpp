// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/datafile.h"

#include "core/calendar.h"
#include "read/csvrows.h"
#include "support/sampleproject.h"
#include "write/citations.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// What the files for other programs hold, of the small sample and of what is hard to write.
class TestDataFile : public QObject
{
    Q_OBJECT

    std::unique_ptr<Project> m_project = makeSampleProject();

    QByteArray written(DataFormat format, const EventFilter &filter = {}, Project *project = nullptr)
    {
        DataOptions options;
        options.format = format;
        options.filter = filter;
        options.title = QStringLiteral("Amazon <in> China");
        options.date = QDate(2026, 11, 28);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto counts = writeData(project ? *project : *m_project, options, buffer);
        if (!counts)
            qFatal("%s", qPrintable(counts.error().text()));
        m_words = inWords(*counts);
        return buffer.data();
    }
    QJsonObject json(DataFormat format, const EventFilter &filter = {})
    {
        return QJsonDocument::fromJson(written(format, filter)).object();
    }
    QString m_words;

    static std::unique_ptr<Project> projectOf(const std::vector<Event> &events)
    {
        auto project = Project::inMemory();
        for (const Event &event : events)
            if (const auto inserted = (*project)->events().insert(event); !inserted)
                qFatal("%s", qPrintable(inserted.error().text()));
        return std::move(project).value();
    }
    static Event event(const char *key, const char *when, const QString &title)
    {
        Event made;
        made.key = QString::fromLatin1(key);
        if (*when)
            made.when = Edtf::parse(QString::fromLatin1(when)).value();
        made.title = title;
        return made;
    }
    QJsonObject slideOf(const char *when)
    {
        const auto project = projectOf({event("e", when, QStringLiteral("T"))});
        const QJsonArray slides = QJsonDocument::fromJson(written(DataFormat::TimelineJs, {}, project.get()))
                                      .object()
                                      .value(QLatin1String("events"))
                                      .toArray();
        return slides.at(0).toObject();
    }

private Q_SLOTS:
    void formatsByEnding_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        for (int format = 0; format < dataFormatCount; ++format)
            QTest::newRow(qPrintable(endingOf(DataFormat(format))))
                << QStringLiteral("a.b/x.%1").arg(endingOf(DataFormat(format)).toUpper()) << format;
        QTest::newRow("a picture") << QStringLiteral("x.png") << -1;
        QTest::newRow("no ending") << QStringLiteral("csv") << -1;
    }
    void formatsByEnding()
    {
        QFETCH(QString, path);
        QFETCH(int, format);
        const auto found = dataFormatOf(path);
        QCOMPARE(found ? int(*found) : -1, format);
    }

    void f64_tablesHaveQuoteAndSource()
    {
        CsvRows rows(written(DataFormat::Csv));
        const QStringList header = (**rows.next()).fields;
        const QStringList row = (**rows.next()).fields;
        QCOMPARE(row.value(header.indexOf(QStringLiteral("id"))), QStringLiteral("e-joyo"));
        QCOMPARE(row.value(header.indexOf(QStringLiteral("quote"))),
                 QStringLiteral("It bought Joyo in 2004 for $75 million."));
        QCOMPARE(row.value(header.indexOf(QStringLiteral("source"))), QStringLiteral("Gazette, one, 2019-04-17"));
        QCOMPARE(row.value(header.indexOf(QStringLiteral("when"))), QStringLiteral("2004")); // no day is made up
    }

    void f65_slidesHaveQuoteCaptionAndCredit()
    {
        const QJsonObject story = json(DataFormat::TimelineJs);
        QCOMPARE(m_words, QStringLiteral("5 of 6 events. Left out: 1 undated."));
        QCOMPARE(story[QLatin1String("title")][QLatin1String("text")][QLatin1String("headline")].toString(),
                 QStringLiteral("Amazon &lt;in&gt; China"));
        QVERIFY(
            story[QLatin1String("title")][QLatin1String("text")][QLatin1String("text")].toString().contains(m_words));
        const QJsonArray slides = story[QLatin1String("events")].toArray();
        QCOMPARE(slides.size(), 5);
        const QJsonObject slide = slides[0].toObject();
        QCOMPARE(slide[QLatin1String("start_date")].toObject(), (QJsonObject{{QStringLiteral("year"), 2004}}));
        QCOMPARE(slide[QLatin1String("unique_id")].toString(), QStringLiteral("e-joyo"));
        QCOMPARE(slide[QLatin1String("group")].toString(), QStringLiteral("Amazon"));
        const QJsonObject media = slide[QLatin1String("media")].toObject();
        QCOMPARE(media[QLatin1String("url")].toString(),
                 QStringLiteral("<blockquote>It bought Joyo in 2004 for $75 million.</blockquote>"));
        QCOMPARE(media[QLatin1String("caption")].toString(), QStringLiteral("one"));
        QCOMPARE(media[QLatin1String("credit")].toString(), QStringLiteral("Gazette, 17 April 2019"));
    }

    void f65_datesAreAsExactAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *when, const char *start, const char *end, const char *shown) {
            QTest::newRow(when) << QByteArray(start) << QByteArray(end) << QString::fromUtf8(shown);
        };
        row("2019", R"({"year":2019})", "{}", "");
        row("2019-04-17", R"({"day":17,"month":4,"year":2019})", "{}", "");
        row("2014~", R"({"year":2014})", "{}", "about 2014");
        row("2019-35", R"({"month":7,"year":2019})", R"({"month":9,"year":2019})", "third quarter of 2019");
        row("201X", R"({"year":2010})", R"({"year":2019})", "2010s");
        row("2011/2012-03", R"({"year":2011})", R"({"month":3,"year":2012})", "");
        row("2008/..", R"({"year":2008})", "{}", "since 2008");
        row("../2018", R"({"year":2018})", "{}", "until 2018");
        row("-0043", R"({"year":-44})", "{}", ""); // 44 BCE: no year 0
        row("0000", R"({"year":-1})", "{}", "");
        row("2019-04-17T10:30:00Z", R"({"day":17,"hour":10,"minute":30,"month":4,"second":0,"year":2019})", "{}", "");
    }
    void f65_datesAreAsExactAsTheyWere()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        QFETCH(QString, shown);
        const QJsonObject slide = slideOf(QTest::currentDataTag());
        const auto text = [&](const char *name) {
            return QJsonDocument(slide[QLatin1String(name)].toObject()).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(text("start_date"), start);
        QCOMPARE(text("end_date"), end);
        QCOMPARE(slide[QLatin1String("display_date")].toString(), shown);
        QCOMPARE(slide[QLatin1String("edtf")].toString(), QString::fromLatin1(QTest::currentDataTag()));
    }

    void f65_fieldsOfAnImportedSlideComeOutAgain()
    {
        Event slide = event("s", "1902", QStringLiteral("A <b> title"));
        slide.extra = QJsonDocument::fromJson("{\"media\":{\"url\":\"https://example.org/a.jpg\",\"caption\":\"c\"},\"group\":\"Video\","
                                              "\"background\":{\"url\":\"https://example.org/b.jpg\"},\"unique_id\":\"one\"}")
                          .object();
        slide.sources = {{QStringLiteral("Source"), QStringLiteral("Publisher"), {}, {}}};
        const auto project = projectOf({slide});
        const QJsonObject out
            = QJsonDocument::fromJson(written(DataFormat::TimelineJs, {}, project.get()))[QLatin1String("events")][0]
                  .toObject();
        QCOMPARE(out[QLatin1String("media")][QLatin1String("url")].toString(),
                 QStringLiteral("https://example.org/a.jpg"));
        QCOMPARE(out[QLatin1String("media")][QLatin1String("caption")].toString(), QStringLiteral("c"));
        QCOMPARE(out[QLatin1String("media")][QLatin1String("credit")].toString(), QStringLiteral("Publisher"));
        QCOMPARE(out[QLatin1String("group")].toString(), QStringLiteral("Video"));
        QCOMPARE(out[QLatin1String("unique_id")].toString(), QStringLiteral("one"));
        QCOMPARE(out[QLatin1String("background")], slide.extra[QLatin1String("background")]);
        QCOMPARE(out[QLatin1String("text")][QLatin1String("headline")].toString(), QStringLiteral("A &lt;b&gt; title"));
    }

    void f65_theFrameOfAnImportedStoryStaysItsFrame()
    {
        Event title = event("t", "", QStringLiteral("The story"));
        title.extra = {{QStringLiteral("timelinejs"), QStringLiteral("title")}};
        Event era = event("a", "1900/1950", QStringLiteral("An era"));
        era.extra = {{QStringLiteral("timelinejs"), QStringLiteral("era")}};
        const auto project = projectOf({title, era, event("s", "1902", QStringLiteral("A slide"))});
        const QJsonObject story = QJsonDocument::fromJson(written(DataFormat::TimelineJs, {}, project.get())).object();
        QCOMPARE(m_words, QStringLiteral("3 of 3 events."));
        QCOMPARE(story[QLatin1String("title")][QLatin1String("text")][QLatin1String("headline")].toString(), QStringLiteral("The story"));
        QVERIFY(!story[QLatin1String("title")].toObject().contains(QLatin1String("start_date")));
        QCOMPARE(story[QLatin1String("events")].toArray().size(), 1);
        QCOMPARE(story[QLatin1String("eras")].toArray().size(), 1);
        QCOMPARE(story[QLatin1String("eras")][0][QLatin1String("end_date")][QLatin1String("year")].toInt(), 1950);
    }

    void f87_everyEventCitesItsSources()
    {
        const QJsonArray graph = json(DataFormat::JsonLd)[QLatin1String("@graph")].toArray();
        QCOMPARE(graph.size(), 7);
        QCOMPARE(graph[0][QLatin1String("@type")].toString(), QStringLiteral("Dataset"));
        QCOMPARE(graph[0][QLatin1String("description")].toString(), QStringLiteral("6 of 6 events, 1 undated."));
        const QJsonObject purchase = graph[1].toObject();
        QVERIFY(purchase[QLatin1String("@type")].toArray().contains(QStringLiteral("Event")));
        QCOMPARE(purchase[QLatin1String("startDate")].toString(), QStringLiteral("2004"));
        QCOMPARE(purchase[QLatin1String("citation")][0][QLatin1String("@type")].toString(),
                 QStringLiteral("NewsArticle"));
        QCOMPARE(purchase[QLatin1String("citation")][0][QLatin1String("text")].toString(),
                 QStringLiteral("It bought Joyo in 2004 for $75 million."));
        QCOMPARE(purchase[QLatin1String("citation")][0][QLatin1String("publisher")][QLatin1String("name")].toString(),
                 QStringLiteral("Gazette"));
        for (qsizetype i = 1; i < graph.size(); ++i)
            QVERIFY(graph[i][QLatin1String("citation")].isArray());
        const QJsonObject since = graph[2].toObject(); // 2008/..
        QCOMPARE(since[QLatin1String("startDate")].toString(), QStringLiteral("2008"));
        QVERIFY(!since.contains(QLatin1String("endDate")));
    }

    void f88_everyQuoteIsAnAnnotation()
    {
        const QJsonObject collection = json(DataFormat::WebAnnotations);
        QCOMPARE(collection[QLatin1String("@context")].toString(), QStringLiteral("http://www.w3.org/ns/anno.jsonld"));
        QCOMPARE(collection[QLatin1String("type")].toString(), QStringLiteral("AnnotationCollection"));
        const QJsonArray items = collection[QLatin1String("first")][QLatin1String("items")].toArray();
        QCOMPARE(items.size(), 5 + 4); // of events, of shares
        QCOMPARE(collection[QLatin1String("total")].toInt(), 9);
        const QJsonObject first = items[0].toObject();
        QCOMPARE(first[QLatin1String("type")].toString(), QStringLiteral("Annotation"));
        QVERIFY(first[QLatin1String("body")][0][QLatin1String("value")].toString().startsWith(
            QStringLiteral("Amazon acquires Joyo. 2004, acquisition.")));
        const QJsonValue target = first[QLatin1String("target")];
        QVERIFY(target[QLatin1String("source")].toString().startsWith(QStringLiteral("urn:sha256:")));
        const QJsonValue quote = target[QLatin1String("selector")][0];
        QCOMPARE(quote[QLatin1String("type")].toString(), QStringLiteral("TextQuoteSelector"));
        QCOMPARE(quote[QLatin1String("exact")].toString(), QStringLiteral("It bought Joyo in 2004 for $75 million."));
        const QJsonValue place = target[QLatin1String("selector")][1];
        QCOMPARE(place[QLatin1String("end")].toInt() - place[QLatin1String("start")].toInt(), 39);
    }

    void f88_aQuoteWhoseTextIsNotThereIsNoAnnotation()
    {
        Event told = event("e", "2019", QStringLiteral("Told"));
        Claim claim;
        claim.key = QStringLiteral("c");
        claim.quote = QStringLiteral("Amazon leaves.");
        told.claims = {claim};
        const auto project = projectOf({told});
        const QByteArray bytes = written(DataFormat::WebAnnotations, {}, project.get());
        const QJsonObject collection = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(collection[QLatin1String("total")].toInt(-1), 0);
        QCOMPARE(collection[QLatin1String("first")][QLatin1String("items")].toArray().size(), 0);
    }

    void f56_whatIsGoneHasNoPlaceAndIsCitedLast()
    {
        const auto project = makeSampleProject();
        Event event = **project->events().findByKey(QStringLiteral("e-exit"));
        QVERIFY(event.claims.size() > 1);
        const QString quote = event.claims.front().quote;
        event.claims.front().span = {90, 90};
        const auto citations = Citations::in(*project);
        QVERIFY(citations.ok());
        QCOMPARE(citations->of(event.claims, {}).back().quote, quote);
        QVERIFY(citations->first(event.claims, {}).quote != quote);

        QVERIFY(project->events().update(event).ok());
        const QJsonDocument collection = QJsonDocument::fromJson(written(DataFormat::WebAnnotations, {}, project.get()));
        const QJsonArray items = collection[QLatin1String("first")][QLatin1String("items")].toArray();
        int gone = 0;
        for (const QJsonValue &item : items) {
            const QJsonArray selectors = item[QLatin1String("target")][QLatin1String("selector")].toArray();
            if (selectors.size() == 1) {
                ++gone;
                QCOMPARE(selectors[0][QLatin1String("exact")].toString(), quote);
            }
        }
        QCOMPARE(gone, 1);
    }

    void calendarEntriesAreAsLongAsTheirDates()
    {
        const QByteArray calendar = written(DataFormat::Calendar);
        QCOMPARE(m_words, QStringLiteral("5 of 6 events. Left out: 1 undated."));
        QVERIFY(calendar.contains("UID:e-joyo@annals\r\nDTSTAMP:20261128T000000Z\r\nDTSTART;VALUE=DATE:"
                                  "20040101\r\nDTEND;VALUE=DATE:20050101\r\n"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20190401\r\nDTEND;VALUE=DATE:20190501\r\n"));
        QVERIFY(calendar.contains("SUMMARY:Alibaba leads (since 2008)\r\n"));
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData()); // with its CR
    }

    void calendarsEscapeAndFold()
    {
        Event hard = event("h", "2019-04-17", QString(QStringLiteral("亚马逊, \\ ; ")).repeated(20));
        hard.note = QStringLiteral("two\nlines");
        const auto project = projectOf(
            {hard, event("old", "-0500", QStringLiteral("Old")), event("late", "9999-12-31", QStringLiteral("Late"))});
        const QByteArray calendar = written(DataFormat::Calendar, {}, project.get());
        QCOMPARE(m_words, QStringLiteral("1 of 3 events. Left out: 2 beyond the years 1 to 9999."));
        QByteArray unfolded = calendar;
        unfolded.replace("\r\n ", "");
        QVERIFY(unfolded.contains(QStringLiteral("SUMMARY:亚马逊\\, \\\\ \\; 亚马逊").toUtf8()));
        QVERIFY(unfolded.contains("two\\nlines"));
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY(line.size() <= 76 && !QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }

    void f66_aPageHoldsAllAndRunsNothingElse()
    {
        const auto project = projectOf({event("x", "2019", QStringLiteral("</script><svg/onload=alert(1)>"))});
        const QByteArray page = written(DataFormat::HtmlPage, {}, project.get());
        QVERIFY(page.contains("default-src 'none'"));
        QVERIFY(!page.contains("unsafe"));
        QVERIFY(!page.contains("{{"));
        QCOMPARE(page.count("</script>"), 2);
        QVERIFY(!page.contains("<svg"));
        QVERIFY(page.contains("\\u003csvg/onload=alert(1)>"));
        QVERIFY(page.contains("<title>Amazon &lt;in&gt; China</title>"));
        QVERIFY(!page.contains("src="));
        QVERIFY(!page.contains("@import"));
        const qsizetype from = page.indexOf("id=\"data\">") + 10;
        const QJsonObject data
            = QJsonDocument::fromJson(page.mid(from, page.indexOf("</script>", from) - from)).object();
        QCOMPARE(data[QLatin1String("events")][0][QLatin1String("title")].toString(),
                 QStringLiteral("</script><svg/onload=alert(1)>"));
    }

    void filtersApplyAndRejectedOnesAreNotShown()
    {
        Event bad = event("bad", "2019", QStringLiteral("Wrong"));
        bad.review = Review::Rejected;
        const auto project = projectOf(
            {bad, event("good", "2020", QStringLiteral("Right")), event("none", "", QStringLiteral("Undated"))});
        for (const DataFormat format : {DataFormat::TimelineJs, DataFormat::Calendar, DataFormat::HtmlPage}) {
            QVERIFY(!written(format, {}, project.get()).contains("Wrong"));
            QVERIFY2(m_words.contains(QStringLiteral("1 rejected")), qPrintable(m_words));
            EventFilter rejected;
            rejected.reviews = {Review::Rejected};
            QVERIFY(written(format, rejected, project.get()).contains("Wrong"));
        }
        QVERIFY(written(DataFormat::Csv, {}, project.get()).contains("Wrong")); // with its word
        QCOMPARE(m_words, QStringLiteral("3 of 3 events, 1 undated."));
        EventFilter late;
        late.days = DateRange{dayOf({2020, 1, 1}), DateRange::endOfTime};
        QVERIFY(!written(DataFormat::Csv, late, project.get()).contains("Undated"));
        QCOMPARE(m_words, QStringLiteral("1 of 3 events. Left out: 1 by the filter, 1 undated."));
    }

    void nothingIsWrittenWhole()
    {
        const auto empty = projectOf({});
        for (int format = 0; format < dataFormatCount; ++format) {
            const QByteArray bytes = written(DataFormat(format), {}, empty.get());
            QCOMPARE(m_words, QStringLiteral("0 of 0 events."));
            if (endingOf(DataFormat(format)).contains(QStringLiteral("json"))
                && DataFormat(format) != DataFormat::JsonLines)
                QVERIFY2(QJsonDocument::fromJson(bytes).isObject(), bytes.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestDataFile)
#include "tst_datafile.moc"
