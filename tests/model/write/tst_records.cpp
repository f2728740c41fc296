// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/records.h"

#include "extract/quantitytagger.h"
#include "read/records.h"
#include "write/jsonobject.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>

#include <limits>

namespace {

Edtf date(const char *text)
{
    return *Edtf::parse(QString::fromLatin1(text));
}

Article someArticle()
{
    Article article;
    article.text = QStringLiteral("🛒 Amazon bought Joyo (卓越).\n");
    article.hash = Article::hashOf(article.text);
    article.path = QStringLiteral("a/b.txt");
    article.title = QStringLiteral("T");
    article.publisher = QStringLiteral("P");
    article.author = QStringLiteral("A");
    article.url = QStringLiteral("https://x.org/?a=\"b\"");
    article.published = date("2004-08-19");
    article.publishedFrom = PublishedFrom::Metadata;
    article.language = QStringLiteral("en");
    return article;
}

Claim someClaim(const char *key)
{
    Claim claim;
    claim.key = QString::fromLatin1(key);
    claim.document = someArticle().hash;
    claim.span = {4, 19};
    claim.quote = QStringLiteral("bought \"Joyo\"\n卓越");
    claim.prefix = QStringLiteral("Amazon ");
    claim.suffix = QStringLiteral(" in 2004");
    claim.kind = QStringLiteral("acquisition");
    claim.modality = QStringLiteral("rumoured");
    claim.when = date("2004-08");
    claim.rule = QStringLiteral("buy");
    claim.trigger = QStringLiteral("bought");
    claim.score = 0.93;
    claim.rank = Rank::Preferred;
    claim.reason = QStringLiteral("most exact");
    return claim;
}

Event someEvent()
{
    Event event;
    event.key = QStringLiteral("e1");
    event.kind = EventKind::Acquisition;
    event.when = date("2004-08-19");
    event.title = QStringLiteral("Amazon acquires Joyo");
    event.companies = {{QStringLiteral("Amazon"), Role::Actor}, {QStringLiteral("Joyo"), Role::Target}};
    event.amounts = {{{75e6, QStringLiteral("USD")}, {{620.5e6, QStringLiteral("CNY")}}}};
    event.places = QStringList{QStringLiteral("Beijing")};
    event.confidence = 0.1 + 0.2; // comes back as it is, noise and all
    event.review = Review::Accepted;
    event.tags = QStringList{QStringLiteral("china"), QStringLiteral("deal")};
    event.note = QStringLiteral("two\nlines");
    event.sources = {{QStringLiteral("S"), QStringLiteral("Q"), QStringLiteral("u"), date("2005")}};
    event.extra = QJsonObject{{QStringLiteral("row"), 7}, {QStringLiteral("a"), QStringLiteral("b")}};
    event.claims = {someClaim("c1")};
    return event;
}

Figure someFigure()
{
    Figure figure;
    figure.key = QStringLiteral("f1");
    figure.measure = Measure::MarketShare;
    figure.company = QStringLiteral("Amazon China");
    figure.value = 0.6;
    figure.unit = QStringLiteral("percent");
    figure.comparator = Comparator::Less;
    figure.asOf = date("2018-06");
    figure.market = QStringLiteral("e-commerce");
    figure.region = QStringLiteral("China");
    figure.attributedTo = QStringLiteral("eMarketer");
    figure.claims = {someClaim("c2")};
    figure.claims[0].kind = QStringLiteral("market_share");
    figure.claims[0].modality.clear();
    figure.claims[0].value = 0.6;
    figure.claims[0].when = figure.asOf;
    return figure;
}

Records readBack(QByteArray lines)
{
    QBuffer device(&lines);
    device.open(QIODevice::ReadOnly);
    return *readRecords(device, QStringLiteral("x.jsonl"));
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 429.6e6 << QByteArray("429600000");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("fraction") << 0.6 << QByteArray("0.6");
        QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
        QTest::newRow("trillions") << 1.23e13 << QByteArray("12300000000000");
        QTest::newRow("beyond") << 1e300 << QByteArray("1e+300");
    }
    void numbers()
    {
        QFETCH(double, value);
        QTEST(numberText(value), "text");
    }

    void fieldsKeepTheirOrderAndStringsAreSafe()
    {
        const JsonObject object = JsonObject()
                                      .add("z", QStringLiteral("a\"\\\n\x01é"))
                                      .add("a", std::numeric_limits<double>::infinity())
                                      .addOrNull("m", QString());
        QCOMPARE(object.text(), QByteArray("{\"z\":\"a\\\"\\\\\\n\\u0001é\",\"a\":null,\"m\":null}"));
        QCOMPARE(JsonObject().text(), QByteArray("{}"));
        QVERIFY(QJsonDocument::fromJson(object.text()).isObject());
    }

    void aDocument()
    {
        const Article article = someArticle();
        QCOMPARE(QString::fromUtf8(documentRecord(article)),
                 QStringLiteral("{\"type\":\"document\",\"id\":\"%1\",\"path\":\"a/b.txt\",\"title\":\"T\",\"publisher\":\"P\","
                                "\"author\":\"A\",\"url\":\"https://x.org/?a=\\\"b\\\"\",\"published\":\"2004-08-19\","
                                "\"published_from\":\"metadata\",\"language\":\"en\",\"characters\":27}")
                     .arg(article.hash));
    }

    void anEvent()
    {
        QCOMPARE(QString::fromUtf8(eventRecord(someEvent())),
                 QStringLiteral("{\"type\":\"event\",\"id\":\"e1\",\"kind\":\"acquisition\",\"modality\":\"happened\",\"when\":\"2004-08-19\","
                                "\"title\":\"Amazon acquires Joyo\",\"companies\":[{\"name\":\"Amazon\",\"role\":\"actor\"},"
                                "{\"name\":\"Joyo\",\"role\":\"target\"}],\"amounts\":[{\"value\":75000000,\"currency\":\"USD\","
                                "\"also\":[{\"value\":620500000,\"currency\":\"CNY\"}]}],\"places\":[\"Beijing\"],\"confidence\":0.30000000000000004,"
                                "\"review\":\"accepted\",\"tags\":[\"china\",\"deal\"],\"note\":\"two\\nlines\",\"sources\":[{\"title\":\"S\","
                                "\"publisher\":\"Q\",\"url\":\"u\",\"published\":\"2005\"}],\"extra\":{\"a\":\"b\",\"row\":7},"
                                "\"evidence\":[{\"document\":\"%1\",\"start\":4,\"end\":19,\"quote\":\"bought \\\"Joyo\\\"\\n卓越\","
                                "\"modality\":\"rumoured\",\"when\":\"2004-08\"}]}")
                     .arg(someArticle().hash));
    }

    void aFigure()
    {
        Figure figure = someFigure();
        figure.company.clear();
        figure.attributedTo.clear();
        figure.asOf.reset();
        QVERIFY(figureRecord(figure).startsWith(
            "{\"type\":\"figure\",\"id\":\"f1\",\"measure\":\"market_share\",\"company\":null,\"value\":0.6,\"unit\":\"percent\","
            "\"comparator\":\"<\",\"as_of\":null,\"market\":\"e-commerce\",\"region\":\"China\",\"attributed_to\":null,\"also\":[],"
            "\"review\":\"unreviewed\",\"sources\":[],\"extra\":{},\"evidence\":[{"));
    }

    void bothEndsOfARange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("records"); // "text=comparator value", joined by "; "
        const auto row = [](const char *text, const char *records) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(records); };
        row("🛒 up 20 to 25 percent", "20=>=20; 25 percent=<=25");
        row("🛒 5 to 7 million pounds", "5=>=5000000; 7 million pounds=<=7000000");
        row("🛒 15 percent", "15 percent==15");
        row("🛒 about 20 to 25 percent", "about 20 to 25 percent=~20"); // what is hedged together stays one
        row("🛒 between $12 million and $20 million", "between $12 million and $20 million==12000000");
        row("🛒 of 15-20% here", "15-20%==15");
    }
    void bothEndsOfARange()
    {
        QFETCH(QString, text);
        QFETCH(QString, records);
        Extraction extraction;
        extraction.article.text = text;
        extraction.quantities = tagQuantities(text, tokenize(text), {});
        const QList<uint> characters = text.toUcs4();
        QStringList found;
        for (const QByteArray &line : quantityRecords(extraction)) {
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            const qsizetype start = record[QStringLiteral("start")].toInteger();
            const qsizetype end = record[QStringLiteral("end")].toInteger();
            QString stands;
            for (const uint character : characters.mid(start, end - start))
                stands += QChar(character);
            QCOMPARE(record[QStringLiteral("text")].toString(), stands);
            found += stands + u'=' + record[QStringLiteral("comparator")].toString()
                + QString::number(record[QStringLiteral("value")].toDouble(), 'g', 12);
        }
        QCOMPARE(found.join(QStringLiteral("; ")), records);
    }

    void offsetsCountCodePoints()
    {
        Extraction extraction;
        extraction.article = someArticle();
        const qsizetype at = extraction.article.text.indexOf(QStringLiteral("Amazon"));
        extraction.mentions = {{{at, at + 6}, QStringLiteral("Amazon"), false, false}, {{at, at + 6}, QStringLiteral("X"), true, false}};
        const auto lines = mentionRecords(extraction);
        QCOMPARE(lines.size(), size_t(1)); // the anaphoric one is not printed
        QVERIFY(lines[0].contains("\"start\":2,\"end\":8,\"text\":\"Amazon\",\"company\":\"Amazon\""));
    }

    void everythingComesBack()
    {
        const Article article = someArticle();
        const Event event = someEvent();
        const Figure figure = someFigure();
        Company company;
        company.name = QStringLiteral("Amazon China");
        company.names = {{QStringLiteral("亚马逊中国"), QStringLiteral("zh"), QStringLiteral("Hans"), date("2004"), std::nullopt}};
        company.parent = QStringLiteral("Amazon");
        company.tickers = QStringList{QStringLiteral("AMZN")};
        const StoredClaim ofEvent{event.claims[0], EventId(1), {}, event.key};
        const StoredClaim ofFigure{figure.claims[0], {}, FigureId(1), figure.key};
        QByteArray lines;
        for (const QByteArray &line : {documentRecord(article, true), companyRecord(company), eventRecord(event), figureRecord(figure),
                                       claimRecord(ofEvent), claimRecord(ofFigure)})
            lines += line + '\n';

        const Records records = readBack(lines);
        QVERIFY(records.rejected.empty());
        QCOMPARE(records.rows, 6);
        QCOMPARE(documentRecord(records.articles.at(0), true), documentRecord(article, true));
        QCOMPARE(companyRecord(records.companies.at(0)), companyRecord(company));
        QCOMPARE(eventRecord(records.events.at(0)), eventRecord(event));
        QCOMPARE(figureRecord(records.figures.at(0)), figureRecord(figure));
        QCOMPARE(claimRecord({records.events[0].claims.at(0), EventId(1), {}, event.key}), claimRecord(ofEvent));
        QCOMPARE(claimRecord({records.figures[0].claims.at(0), {}, FigureId(1), figure.key}), claimRecord(ofFigure));
    }

    void evidenceStandsInForClaims()
    {
        const Event event = someEvent();
        const Records records = readBack(eventRecord(event));
        QCOMPARE(records.events.at(0).claims.size(), size_t(1));
        const Claim &claim = records.events[0].claims[0];
        QVERIFY(!claim.key.isEmpty());
        QCOMPARE(claim.kind, QStringLiteral("acquisition"));
        QCOMPARE(claim.modality, QStringLiteral("rumoured"));
        QCOMPARE(claim.when->toString(), QStringLiteral("2004-08"));
        QVERIFY(claim.span == event.claims[0].span);
    }

    void badLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not JSON") << QByteArray("{\"type\":") << "The line is no JSON:";
        QTest::newRow("no object") << QByteArray("[1]") << "The line is no JSON object.";
        QTest::newRow("no type") << QByteArray("{}") << "The field \"type\" is missing.";
        QTest::newRow("unknown type") << QByteArray("{\"type\":\"x\"}") << "The record is of an unknown type: \"x\".";
        QTest::newRow("no id") << QByteArray("{\"type\":\"event\"}") << "The field \"id\" is missing.";
        QTest::newRow("bad kind") << QByteArray("{\"type\":\"event\",\"id\":\"e\",\"kind\":\"party\"}") << "The field \"kind\" cannot be \"party\".";
        QTest::newRow("bad date") << QByteArray("{\"type\":\"event\",\"id\":\"e\",\"when\":\"2019-02-31\"}") << "The field \"when\" is no date:";
        QTest::newRow("bad list") << QByteArray("{\"type\":\"event\",\"id\":\"e\",\"tags\":\"x\"}") << "The field \"tags\" must be a list.";
        QTest::newRow("bad entry") << QByteArray("{\"type\":\"event\",\"id\":\"e\",\"companies\":[{\"role\":\"actor\"}]}")
                                   << "The field \"companies\" holds a bad entry: The field \"name\" is missing.";
        QTest::newRow("bad number") << QByteArray("{\"type\":\"figure\",\"id\":\"f\",\"value\":\"5\"}") << "The field \"value\" must be a number.";
        QTest::newRow("no text") << QByteArray("{\"type\":\"document\",\"id\":\"d\"}") << "The document comes without its text.";
        QTest::newRow("wrong hash") << QByteArray("{\"type\":\"document\",\"id\":\"d\",\"text\":\"x\"}") << "The document's \"id\" is not that of its text.";
        QTest::newRow("orphan") << QByteArray("{\"type\":\"claim\",\"id\":\"c\",\"document\":\"d\",\"event\":\"e\"}")
                                << "The claim is about a record that is not there.";
        QTest::newRow("claim of nothing") << QByteArray("{\"type\":\"claim\",\"id\":\"c\",\"document\":\"d\"}")
                                          << "The claim names not exactly one event or figure.";
    }
    void badLines()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        const Records records = readBack("{\"type\":\"company\",\"name\":\"Amazon\"}\n\n" + line + "\n{\"type\":\"company\",\"name\":\"Joyo\"}");
        QCOMPARE(records.companies.size(), size_t(2)); // a bad line never costs a good one
        QCOMPARE(records.rows, 3);
        QCOMPARE(records.rejected.size(), size_t(1));
        QCOMPARE(records.rejected.front().row, 3);
        QVERIFY2(records.rejected.front().reason.startsWith(reason), qPrintable(records.rejected.front().reason));
    }

    void theOrderOfPrinting()
    {
        std::vector<Event> events(4);
        const char *keys[] = {"b", "a", "c", "d"};
        for (size_t i = 0; i < events.size(); ++i)
            events[i].key = QString::fromLatin1(keys[i]);
        events[0].when = date("2019");
        events[2].when = date("2004-08");
        events[3].when = date("2019");
        sortForPrinting(events);
        QString order;
        for (const Event &event : events)
            order += event.key;
        QCOMPARE(order, QStringLiteral("cbda"));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
