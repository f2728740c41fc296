// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/reading.h"

#include "store/recordjson.h"
#include "support/program.h"
#include "support/shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString when(const Event &event)
{
    return event.when ? event.when->toString() : QString();
}

/// The texts and numbers within a value, as words.
QSet<QString> leavesOf(const QJsonValue &value)
{
    QSet<QString> leaves;
    if (value.isObject())
        for (const auto &each : value.toObject())
            leaves += leavesOf(each);
    else if (value.isArray())
        for (const auto &each : value.toArray())
            leaves += leavesOf(each);
    else if (const QString word = value.toVariant().toString().trimmed(); !word.isEmpty())
        leaves += word;
    return leaves;
}

} // namespace

/// Formats through the one door that all inputs take.
/// (moc takes the quotes of a raw string for strings: it must hold an even number of them and no "//", which JSON lets us escape.)
class TestReading : public QObject
{
    Q_OBJECT

    Result<Reading> read(const QString &name, const QByteArray &bytes, const ReadOptions &options = {})
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(bytes);
        file.close();
        return readInput({file.fileName(), name}, options);
    }
    Records recordsOf(const QString &name, const QByteArray &bytes)
    {
        auto reading = read(name, bytes);
        if (!reading) {
            qWarning() << reading.error().text();
            return {};
        }
        return reading->records ? std::move(*reading->records) : Records();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void f02_json()
    {
        const Records records = recordsOf(QStringLiteral("t.json"),
            R"([{"id":"a","date":"2019-04-17","title":"One","actors":["Amazon",{"name":"Joyo","role":"shop"}],"sources":[{"title":"T","outlet":"O","url":"http:\/\/u","date":"2019-04-18"},"http:\/\/v"],"tags":["x","y"],"importance":8,"notes":null},
                {"id":"b","date":"never","title":"Two"},{"id":"c","date":"2020","title":"Three","late":[1,{"k":2}]}])");
        QCOMPARE(records.rows, 3);
        QCOMPARE(records.events.size(), size_t(2));
        const Event &event = records.events.front();
        QCOMPARE(event.companies.size(), size_t(2));
        QCOMPARE(event.companies[1].name, QStringLiteral("Joyo"));
        QCOMPARE(event.sources.size(), size_t(2));
        QCOMPARE(event.sources[0], (SourceReference{QStringLiteral("T"), QStringLiteral("O"), QStringLiteral("http://u"), Edtf::day(2019, 4, 18)}));
        QCOMPARE(event.sources[1].url, QStringLiteral("http://v"));
        QCOMPARE(event.tags, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
        QCOMPARE(event.extra.value(QStringLiteral("importance")), QJsonValue(8));
        QVERIFY(event.extra.value(QStringLiteral("notes")).isNull() && event.extra.contains(QStringLiteral("notes")));
        QVERIFY(event.extra.value(QStringLiteral("actors")).isArray()); // an odd shape is kept
        QCOMPARE(records.events.back().extra.value(QStringLiteral("late")).toArray().at(1).toObject().value(QStringLiteral("k")), QJsonValue(2));
        QCOMPARE(records.rejected, (RejectedRows{{2, QStringLiteral("\"never\" is no date.")}}));
    }

    void f02_jsonLinesOfOthers()
    {
        const Records records = recordsOf(QStringLiteral("t.jsonl"), "{\"date\":\"2019\",\"title\":\"a\"}\n\n{broken\n{\"date\":\"2020\",\"title\":\"b\"}\n");
        QCOMPARE(records.events.size(), size_t(2));
        QCOMPARE(records.rejected.size(), size_t(1));
        QCOMPARE(records.rejected.front().row, 3);
    }

    void f02_jsonLinesOfOthersMayBeLong()
    {
        const QByteArray note("word ");
        const Records records = recordsOf(QStringLiteral("t.jsonl"), "\n{\"date\":\"2019\",\"title\":\"a\",\"note\":\"" + note.repeated(100'000)
                                              + "\"}\n{\"date\":\"2020\",\"title\":\"b\"}\n");
        QCOMPARE(records.events.size(), size_t(2));
        QCOMPARE(records.rejected, RejectedRows());
    }

    void placesThatNoTextHasAreRefused()
    {
        const auto event = [](const char *place) -> QByteArray {
            return R"({"type":"event","id":"e","title":"T","evidence":[{"document":"d","quote":"q",)" + QByteArray(place) + "}]}\n";
        };
        const QByteArray lines = event(R"("start":-5,"end":3)") + event(R"("start":0,"end":999999999)") + event(R"("start":9,"end":3)") + event(R"("start":1e300,"end":1e300)")
            + event(R"("start":3,"end":9)");
        const Records records = recordsOf(QStringLiteral("t.jsonl"), lines);
        QCOMPARE(records.events.size(), size_t(1));
        QVERIFY(records.events.front().claims.front().span == (CharacterSpan{3, 9}));
        QCOMPARE(records.rejected.size(), size_t(4));
        QCOMPARE(records.rejected.front().reason, QStringLiteral("The field \"evidence\" holds a bad entry: The field \"start\" is no place in a text."));
        QCOMPARE((++records.rejected.begin()).operator*().reason, QStringLiteral("The field \"evidence\" holds a bad entry: The field \"end\" is no place in a text behind its start."));
    }

    void f02_keysWithBlanksAreColumns()
    {
        const Records records = recordsOf(QStringLiteral("t.json"), R"([{"date ":"2019"," title":"Exit","amount ":"$5","size ":7}])");
        QCOMPARE(records.events.size(), size_t(1));
        QCOMPARE(when(records.events[0]), QStringLiteral("2019"));
        QCOMPARE(records.events[0].title, QStringLiteral("Exit"));
        QCOMPARE(records.events[0].amounts.size(), size_t(1));
        QCOMPARE(records.events[0].extra.value(QStringLiteral("size ")).toInt(), 7);
    }

    void anAddressIsNoPage()
    {
        QCOMPARE(read(QStringLiteral("t.url"), "[InternetShortcut]\r\nURL=https://example.org/\r\n").error().text(),
                 QStringLiteral("t.url: This only tells where a web page is: save the page itself with your browser, and import that."));
    }

    void f02_jsonInAnObject()
    {
        QCOMPARE(recordsOf(QStringLiteral("t.json"), R"({"meta":{"n":1},"events":[{"date":"2019","title":"a"}]})").events.size(), size_t(1));
        QCOMPARE(recordsOf(QStringLiteral("t.json"), R"({"0":{"date":"2019","title":"a"},"1":{"date":"2020","title":"b"}})").events.size(), size_t(2));
        QVERIFY(!read(QStringLiteral("t.json"), "[1,2,3]"));
        QVERIFY(!read(QStringLiteral("t.json"), "{}"));
        QCOMPARE(read(QStringLiteral("t.json"), " ").error().text(), QStringLiteral("t.json: The file is empty."));
    }

    void f03_jsonNestedDeepCostsItsItemAlone()
    {
        const QByteArray deep = QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000);
        const Records records = recordsOf(QStringLiteral("t.json"), R"([{"date":"2019","title":"a"},{"date":"2019","title":"deep","x":)" + deep + R"(},{"date":"2020","title":"b"}])");
        QCOMPARE(records.events.size(), size_t(2));
        QCOMPARE(records.rejected, (RejectedRows{{2, QStringLiteral("It is nested more than 500 deep.")}}));
        const auto nested = [](int depth) -> QByteArray {
            return R"([{"date":"2019","title":"a","x":)" + QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth) + "}]";
        };
        QCOMPARE(recordsOf(QStringLiteral("t.json"), nested(499)).events.size(), size_t(1));
        QCOMPARE(read(QStringLiteral("t.json"), nested(500)).error().text(), QStringLiteral("t.json: It is nested more than 500 deep."));
        QVERIFY(!read(QStringLiteral("t.json"), deep));
    }

    void f03_jsonThatBreaksOff()
    {
        const Records records = recordsOf(QStringLiteral("t.json"), R"([{"date":"2019","title":"a"},{"date":"2020","title":"b"},{"date":)" "\"20");
        QCOMPARE(records.events.size(), size_t(2));
        QCOMPARE(records.rejected, (RejectedRows{{3, QStringLiteral("The JSON breaks off here.")}}));
    }

    void f65_timelineJs()
    {
        const Records records = recordsOf(QStringLiteral("t.json"),
            R"({"title":{"text":{"headline":"All"}},"eras":[{"start_date":{"year":"650"},"end_date":{"year":"700"},"text":{"headline":"Era"}}],
                "events":[{"start_date":{"year":"1815","month":"12","day":"10"},"end_date":{"year":1852},"text":{"headline":"<b>Ada</b> &amp; co","text":"<p>First.</p>"},"media":{"url":"http:\/\/m","caption":"C"},"group":"G"},
                          {"start_date":{"year":"-44","month":"3"},"text":{"headline":"Ides"}},{"start_date":{"year":"2019","month":"13"},"text":{"headline":"Bad"}},{"text":{"headline":"Undated"}}]})");
        QCOMPARE(records.rows, 6);
        QCOMPARE(records.rejected.size(), size_t(1));
        QCOMPARE(records.rejected.front().row, 4);
        QCOMPARE(records.events[1].title, QStringLiteral("Ada & co"));
        QCOMPARE(records.events[1].note, QStringLiteral("First."));
        QCOMPARE(when(records.events[1]), QStringLiteral("1815-12-10/1852"));
        QCOMPARE(records.events[1].extra.value(QStringLiteral("media")).toObject().value(QStringLiteral("caption")).toString(), QStringLiteral("C"));
        QCOMPARE(when(records.events[2]), QStringLiteral("-0044-03"));
        QCOMPARE(when(records.events[3]), QString());
        QCOMPARE(when(records.events[4]), QStringLiteral("0650/0700"));
        QCOMPARE(records.events[4].extra.value(QStringLiteral("timelinejs")).toString(), QStringLiteral("era"));
    }

    void f65_theRealTimelines_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<QString>("refused");
        QTest::newRow("tljs_contrib_women_in_computing.json") << 11 << "";
        QTest::newRow("tljs_src_template_all-media-types.json") << 42 << "";
        QTest::newRow("tljs_website_examples_example.json") << 28 << "\"196002152034\" is no year."; // the title and 27 of 28 dates
        QTest::newRow("tljs_website_examples_republican_timeline3.json") << 14 << "";
        QTest::newRow("tljs_website_examples_twain_marktwain.json") << 18 << "";
    }
    void f65_theRealTimelines()
    {
        ANNALS_NEEDS_SHARED("data/timelinejs");
        QFETCH(int, records);
        const auto reading = readInput({sharedPath(QStringLiteral("data/timelinejs/") + QString::fromLatin1(QTest::currentDataTag())), QStringLiteral("t.json")}, {});
        QVERIFY(reading.ok());
        QCOMPARE(int(reading->records->events.size()), records);
        QStringList refused;
        for (const RejectedRow &row : reading->records->rejected)
            refused << row.reason;
        QTEST(refused.join(u' '), "refused");
    }

    void f02_thePeersTimeline()
    {
        ANNALS_NEEDS_SHARED("data/peer_timeline.json");
        const auto reading = readInput({sharedPath(QStringLiteral("data/peer_timeline.json")), QStringLiteral("peer_timeline.json")}, {});
        QVERIFY(reading.ok());
        QCOMPARE(reading->records->events.size(), size_t(1580));
        size_t sources = 0;
        QSet<QString> keys;
        for (const Event &event : reading->records->events) {
            sources += event.sources.size();
            keys.insert(event.key);
        }
        QCOMPARE(sources, size_t(5670));
        QCOMPARE(keys.size(), 1580);
        // Whatever its shape, each word and number of an item is somewhere in its event.
        const QJsonArray items = QJsonDocument::fromJson(readFile(sharedPath(QStringLiteral("data/peer_timeline.json")))).array();
        qsizetype odd = 0;
        for (qsizetype i = 0; i < items.size(); ++i) {
            const Event &event = reading->records->events[size_t(i)];
            const QSet<QString> kept = leavesOf(RecordJson::toJson(event));
            for (const QString &leaf : leavesOf(items[i]))
                QVERIFY2(kept.contains(leaf) || event.note.contains(leaf), qPrintable(event.title + u": " + leaf));
            for (const auto &actor : items[i].toObject().value(QLatin1String("actors")).toArray())
                odd += actor.isObject();
            for (const auto &source : items[i].toObject().value(QLatin1String("sources")).toArray())
                odd += source.isString();
        }
        QCOMPARE(odd, 9); // 4 actors are objects, 5 sources are texts
    }

    void f02_calendar()
    {
        const Records records = recordsOf(QStringLiteral("t.ics"),
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;VALUE=DATE:20190417\r\nDTEND;VALUE=DATE:20190420\r\nSUMMARY:Amazon\\, leaves\r\n  China\r\n"
            "DESCRIPTION:a\\nb\r\nLOCATION:Beijing\r\nCATEGORIES:exit,big\r\nX-OTHER;P=\"a:b\":v\r\nRRULE:FREQ=YEARLY\r\nBEGIN:VALARM\r\nSUMMARY:ring\r\nEND:VALARM\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20190417T100000Z\r\nSUMMARY:Timed\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20191345\r\nSUMMARY:Bad\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        QCOMPARE(records.events.size(), size_t(2));
        const Event &event = records.events.front();
        QCOMPARE(when(event), QStringLiteral("2019-04-17/2019-04-19"));
        QCOMPARE(event.title, QStringLiteral("Amazon, leaves China"));
        QCOMPARE(event.note, QStringLiteral("a\nb"));
        QVERIFY(event.kind == EventKind::Exit);
        QCOMPARE(event.tags, QStringList{QStringLiteral("big")});
        QCOMPARE(event.extra.value(QStringLiteral("RRULE")).toString(), QStringLiteral("FREQ=YEARLY"));
        QCOMPARE(when(records.events.back()), QStringLiteral("2019-04-17"));
        QCOMPARE(records.events.back().extra.value(QStringLiteral("DTSTART")).toString(), QStringLiteral("20190417T100000Z"));
        QCOMPARE(records.rejected, (RejectedRows{{3, QStringLiteral("\"20191345\" is no date.")}}));
    }

    void f02_markwhen()
    {
        const Records records = recordsOf(QStringLiteral("t.mw"),
            "title: Things\n#a: red\n---\n// no\nsection Early\n2012-05/2013: First #tag more\n with a note\n12/2014: Second\nendSection\n1/28/2026: Third http://x.example\nnow - 3 days: Fourth\n2019-04-17: Fifth\n");
        QCOMPARE(records.events.size(), size_t(4));
        QCOMPARE(when(records.events[0]), QStringLiteral("2012-05/2013"));
        QCOMPARE(records.events[0].title, QStringLiteral("First more"));
        QCOMPARE(records.events[0].tags, (QStringList{QStringLiteral("tag"), QStringLiteral("Early")}));
        QCOMPARE(records.events[0].note, QStringLiteral("with a note"));
        QCOMPARE(when(records.events[1]), QStringLiteral("2014-12"));
        QCOMPARE(when(records.events[2]), QStringLiteral("2026-01-28"));
        QCOMPARE(records.events[3].tags, QStringList());
        QCOMPARE(records.rejected.size(), size_t(1));
        QCOMPARE(records.rejected.front().row, 11);
    }

    void f01_references()
    {
        const auto csl = read(QStringLiteral("t.json"),
            R"([{"type":"article-newspaper","title":"Amazon leaves","container-title":"The Paper","issued":{"date-parts":[[2019,4,17]]},"author":[{"given":"A.","family":"Writer"}],"URL":"http:\/\/u","abstract":"It closes in July."},{"type":"book"}])");
        QVERIFY(csl.ok());
        QCOMPARE(csl->articles.size(), size_t(1));
        const Article &article = csl->articles.front();
        QCOMPARE(article.text, QStringLiteral("Amazon leaves\n\nIt closes in July."));
        QCOMPARE(article.published->toString(), QStringLiteral("2019-04-17"));
        QCOMPARE(article.publisher, QStringLiteral("The Paper"));
        QCOMPARE(article.author, QStringLiteral("A. Writer"));
        QCOMPARE(csl->rejected.size(), size_t(1));
        const auto zotero = read(QStringLiteral("t.json"),
            R"({"items":[{"itemType":"webpage","title":"Z","date":"2019-04-17","websiteTitle":"W","creators":[{"firstName":"B.","lastName":"C"}],"abstractNote":"N"}]})");
        QVERIFY(zotero.ok());
        QCOMPARE(zotero->articles.front().publisher, QStringLiteral("W"));
        QCOMPARE(zotero->articles.front().author, QStringLiteral("B. C"));
    }

    void f01_feeds()
    {
        const auto rss = read(QStringLiteral("t.rss"),
            "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>The Paper</title><language>en</language>"
            "<item><title>Amazon leaves</title><link>http://u</link><pubDate>Wed, 17 Apr 2019 10:00:00 GMT</pubDate><dc:creator>A. Writer</dc:creator>"
            "<description>&lt;p&gt;It closes &lt;b&gt;in July&lt;/b&gt;.&lt;/p&gt;&lt;script&gt;no()&lt;/script&gt;</description></item>"
            "<item><title>Second</title><description>Plain words.</description></item></channel></rss>");
        QVERIFY2(rss.ok(), rss ? "" : qPrintable(rss.error().text()));
        QCOMPARE(rss->articles.size(), size_t(2));
        QCOMPARE(rss->articles[0].text, QStringLiteral("Amazon leaves\n\nIt closes in July."));
        QCOMPARE(rss->articles[0].published->toString(), QStringLiteral("2019-04-17"));
        QCOMPARE(rss->articles[0].publisher, QStringLiteral("The Paper"));
        QCOMPARE(rss->articles[0].author, QStringLiteral("A. Writer"));
        QCOMPARE(rss->articles[1].path, QStringLiteral("t.rss#2"));
        const auto atom = read(QStringLiteral("t.atom"),
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>F</title><entry><title>T</title><link href=\"http://u\"/><published>2019-04-17T10:00:00Z</published>"
            "<author><name>N</name></author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>One.</p><p>Two.</p></div></content></entry></feed>");
        QVERIFY2(atom.ok(), atom ? "" : qPrintable(atom.error().text()));
        QCOMPARE(atom->articles[0].text, QStringLiteral("T\n\nOne.\n\nTwo."));
        QCOMPARE(atom->articles[0].author, QStringLiteral("N"));
        QCOMPARE(atom->articles[0].url, QStringLiteral("http://u"));
        const QByteArray lol = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"lol lol lol lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><rss><channel><item><title>&d;</title></item></channel></rss>";
        QVERIFY(!read(QStringLiteral("t.rss"), lol));
    }

    void f01_mail()
    {
        const auto mail = read(QStringLiteral("t.eml"),
            "From: =?utf-8?q?Caf=C3=A9?= <a@b.example>\r\nSubject: Amazon leaves\r\nDate: Wed, 17 Apr 2019 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"x\"\r\n\r\n"
            "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlain.\r\n--x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>It closes in caf=E9s=\r\n .</p>\r\n--x--\r\n");
        QVERIFY2(mail.ok(), mail ? "" : qPrintable(mail.error().text()));
        const Article &article = mail->articles.front();
        QCOMPARE(article.text, QStringLiteral("It closes in cafés ."));
        QCOMPARE(article.title, QStringLiteral("Amazon leaves"));
        QCOMPARE(article.author, QStringLiteral("Café"));
        QCOMPARE(article.published->toString(), QStringLiteral("2019-04-17"));
        QCOMPARE(read(QStringLiteral("t.mhtml"),
                      "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://u/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"y\"\r\n\r\n"
                      "--y\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + QByteArray("<p>Saved.</p>").toBase64() + "\r\n--y--\r\n")->articles.front().url,
                 QStringLiteral("http://u/"));
        QVERIFY(!read(QStringLiteral("t.eml"), "Content-Type: image/png\r\n\r\nx"));
    }

    void publicationDateFromOptionAndManifest()
    {
        ReadOptions options;
        options.published = Edtf::year(2019);
        QCOMPARE(read(QStringLiteral("t.html"), "<p>Words.</p>", options)->articles.front().published->toString(), QStringLiteral("2019"));
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
