// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/claimbuilder.h"
#include "extract/extractor.h"
#include "extract/merger.h"
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace {

Article articleOf(const QString &text, const QString &published, const QString &publisher = {})
{
    Article article;
    article.text = text;
    article.hash = Article::hashOf(text);
    article.publisher = publisher;
    if (!published.isEmpty())
        article.published = Edtf::parse(published).value();
    return article;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A practice article: header lines, the text, "---", what an editor would take from it ("? " before what may be left out).
struct Practice {
    Article article;
    struct Expected {
        bool optional = false;
        QString when, kind, modality;
        QStringList companies;
    };
    std::vector<Expected> events;
};

Practice practiceOf(const QString &path)
{
    const QString content = contentOf(path);
    const QString head = content.section(QStringLiteral("\n\n"), 0, 0);
    const QString rest = content.section(QStringLiteral("\n\n"), 1);
    const auto field = [&](const QString &name) {
        for (const QString &line : head.split(u'\n'))
            if (line.startsWith(name))
                return line.mid(name.size()).trimmed();
        return QString();
    };
    Practice practice;
    practice.article = articleOf(rest.section(QStringLiteral("\n---\n"), 0, 0), field(QStringLiteral("published:")),
                                 field(QStringLiteral("publisher:")));
    for (QString line : rest.section(QStringLiteral("\n---\n"), 1).split(u'\n', Qt::SkipEmptyParts)) {
        Practice::Expected expected;
        expected.optional = line.startsWith(QLatin1String("? "));
        if (expected.optional)
            line = line.mid(2);
        expected.when = line.section(u' ', 0, 0);
        expected.kind = line.section(u' ', 1, 1);
        expected.modality = line.section(u' ', 2, 2);
        expected.companies = line.section(u' ', 3).split(QStringLiteral(", "));
        practice.events.push_back(expected);
    }
    return practice;
}

bool fits(const Practice::Expected &expected, const Event &event)
{
    if (!event.when || toString(event.kind) != expected.kind)
        return false;
    if (!event.when->range().overlaps(Edtf::parse(expected.when).value().range()))
        return false;
    qsizetype found = 0;
    for (const QString &name : expected.companies)
        for (const EventCompany &company : event.companies)
            found += qsizetype(company.name.startsWith(name) || name.startsWith(company.name));
    return found * 2 >= expected.companies.size();
}

bool tells(const std::vector<Event> &events, const QString &when, EventKind kind, const QStringList &companies, size_t sources)
{
    for (const Event &event : events) {
        QSet<QString> documents;
        for (const Claim &claim : event.claims)
            documents.insert(claim.document);
        Practice::Expected expected{false, when, toString(kind), {}, companies};
        if (fits(expected, event) && event.when->toString() == when && size_t(documents.size()) == sources)
            return true;
    }
    return false;
}

std::vector<Extraction> seeds()
{
    std::vector<Extraction> found;
    const QStringList lines = contentOf(sharedPath(QStringLiteral("seeds/sources.csv"))).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        const QString text = contentOf(sharedPath(QStringLiteral("seeds/") + cells[0]));
        found.push_back(Extractor().extract(articleOf(text, cells[1], cells[3])));
    }
    return found;
}

/// "share" of a company at a time, in percent, as a point of the market-share chart needs it.
bool hasShare(const std::vector<Figure> &figures, const QString &company, double percent, const QString &asOf)
{
    return std::any_of(figures.begin(), figures.end(), [&](const Figure &figure) {
        return figure.measure == Measure::MarketShare && figure.company == company && figure.value == percent && figure.unit == u"percent"
            && figure.asOf && figure.asOf->toString() == asOf;
    });
}

} // namespace

class TestExtractor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// News of other markets, written for this test. The floor is what the rules reach less a little; it may only rise.
    void practiceArticles()
    {
        const QDir folder(QStringLiteral(ANNALS_TEST_DATA "/events"));
        const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 14);
        double hits = 0;
        double wanted = 0;
        double given = 0;
        for (const QString &name : files) {
            const Practice practice = practiceOf(folder.filePath(name));
            const auto events = mergeEvents({}, Extractor().extract(practice.article).events);
            std::vector<bool> taken(practice.events.size());
            for (const Event &event : events) {
                if (!event.when)
                    continue;
                bool optional = false;
                bool hit = false;
                for (size_t i = 0; i < practice.events.size() && !hit; ++i) {
                    if (taken[i] || !fits(practice.events[i], event))
                        continue;
                    taken[i] = true;
                    hit = !practice.events[i].optional;
                    optional = practice.events[i].optional;
                    if (optional)
                        break;
                }
                hits += hit;
                given += !optional;
            }
            for (const auto &expected : practice.events)
                wanted += !expected.optional;
        }
        const double f1 = 2 * hits / (wanted + given);
        qInfo("practice articles: %g of %g, %g given, F1 %.3f", hits, wanted, given, f1);
        QVERIFY2(f1 >= 0.85, qPrintable(QString::number(f1)));
    }

    void fillsInWhatTheArticleLeavesOpen()
    {
        const auto found = Extractor().extract(articleOf(
            QStringLiteral("Nissan leaves Barcelona behind\n\nBARCELONA, 20 May 2020 - Nissan has closed the plant that it opened "
                           "in 1983. It is the end of an era for the city and for the company."),
            {}));
        QCOMPARE(found.article.title, QStringLiteral("Nissan leaves Barcelona behind"));
        QCOMPARE(found.article.language, QStringLiteral("en"));
        QVERIFY(found.article.published.has_value());
        QVERIFY(!found.article.hash.isEmpty());
    }

    void whatIsKnownStays()
    {
        Article article = articleOf(QStringLiteral("Some line above\n\nNissan closed a plant on 3 May 2019."), QStringLiteral("2020"));
        article.title = QStringLiteral("A title");
        article.language = QStringLiteral("nl");
        const auto found = Extractor().extract(article);
        QCOMPARE(found.article.title, QStringLiteral("A title"));
        QCOMPARE(found.article.language, QStringLiteral("nl"));
        QCOMPARE(found.article.published->toString(), QStringLiteral("2020"));
    }

    void emptyAndStrangeTexts()
    {
        for (const char *text : {"", "\n\n\n", "...", "12345", "“", "Amazon", "It acquired", "acquired by", "plans to open",
                                 "Amazon acquired", "7% each went to Amazon and Nissan.", "58% of the market is Amazon's.",
                                 "\xf0\x9f\x98\x80 Amazon closed \xf0\x9f\x98\x80 its store."})
            for (const Event &event : Extractor().extract(articleOf(QString::fromUtf8(text), QStringLiteral("2020"))).events) {
                QCOMPARE(event.claims.size(), size_t(1));
                QVERIFY(!event.companies.empty() && !event.title.isEmpty());
            }
    }

    void aPublicationDateMayBeOpen()
    {
        const QString text = QStringLiteral("Nissan agreed to buy Mitsubishi in May 2004. The deal is expected to close in June 2005. Nissan reported results for "
                                            "the first quarter of 2004.");
        for (const char *published : {"../2004-12", "2004/..", "2004-06?/2005-01?"})
            QVERIFY(!Extractor().extract(articleOf(text, QString::fromLatin1(published))).events.empty());
    }

    void claimsCountCodePointsAndKeepTheirKeys()
    {
        const QString text = QStringLiteral("😀 News 😀.\n\nNissan closed its plant in Barcelona in May 2019.");
        const auto once = Extractor().extract(articleOf(text, QStringLiteral("2020-01-01")));
        const auto again = Extractor().extract(articleOf(text, QStringLiteral("2020-01-01")));
        QCOMPARE(once.events.size(), size_t(1));
        const Claim &claim = once.events[0].claims.front();
        QCOMPARE(claim.span.start, qint64(11)); // two of them outside the basic plane
        QCOMPARE(claim.quote, QStringLiteral("Nissan closed its plant in Barcelona in May 2019."));
        QCOMPARE(claim.key.size(), qsizetype(16));
        QCOMPARE(claim.key, again.events[0].claims.front().key);
        QCOMPARE(once.events[0].key, ClaimBuilder::recordKey(claim));
    }

    void boilerplateTellsNothing()
    {
        const auto found = Extractor().extract(articleOf(
            QStringLiteral("The market was quiet on Tuesday.\n\nJane Roe was a reporter at the Evening Paper until June 2018, when "
                           "she joined Reuters to cover retail.\n\nLeave a comment\n\nThis site uses Akismet to reduce spam."),
            QStringLiteral("2020-05-20"), QStringLiteral("Evening Paper")));
        QVERIFY(found.events.empty());
    }

    void f12_sharesHaveTheirYear()
    {
        const auto found = Extractor().extract(articleOf(
            QStringLiteral("Nokia's share of the phone market was 38 percent in 2008, research firm IDC said. It held 3 percent of the market last year."),
            QStringLiteral("2014-02-03")));
        QVERIFY(hasShare(found.figures, QStringLiteral("Nokia"), 38, QStringLiteral("2008")));
        QVERIFY(hasShare(found.figures, QStringLiteral("Nokia"), 3, QStringLiteral("2013")));
    }

    void f12_sharesOfTheSeedsHaveTheirYear()
    {
        ANNALS_NEEDS_SHARED("seeds/sources.csv");
        std::vector<Figure> figures;
        for (Extraction &found : seeds())
            std::move(found.figures.begin(), found.figures.end(), std::back_inserter(figures));
        figures = mergeFigures({}, std::move(figures));
        QVERIFY(hasShare(figures, QStringLiteral("Amazon China"), 15, QStringLiteral("2008")));
        QVERIFY(hasShare(figures, QStringLiteral("Amazon China"), 0.6, QStringLiteral("2018")));
    }

    void seedsTellTheStory()
    {
        ANNALS_NEEDS_SHARED("seeds/sources.csv");
        std::vector<Event> events;
        for (Extraction &found : seeds())
            std::move(found.events.begin(), found.events.end(), std::back_inserter(events));
        events = mergeEvents({}, std::move(events));
        const QString amazon = QStringLiteral("Amazon");
        QVERIFY(tells(events, QStringLiteral("2004"), EventKind::Acquisition, {amazon, QStringLiteral("Joyo")}, 1));
        QVERIFY(tells(events, QStringLiteral("2019-04"), EventKind::Closure, {amazon}, 3));
        QVERIFY(tells(events, QStringLiteral("2015"), EventKind::Opening, {amazon, QStringLiteral("Tmall")}, 2));
        QVERIFY(tells(events, QStringLiteral("2015"), EventKind::Founding, {QStringLiteral("Pinduoduo")}, 1));
        for (const Event &event : events) {
            QVERIFY2(!event.when || event.when->range().last < Edtf::year(2022).range().first, qPrintable(event.title));
            if (event.kind == EventKind::Merger)
                QVERIFY(event.modality == Modality::Rumoured);
        }
    }
};

QTEST_GUILESS_MAIN(TestExtractor)
#include "tst_extractor.moc"
