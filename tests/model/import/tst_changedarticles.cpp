// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/changedarticles.h"

#include "extract/extractor.h"
#include "store/edithistory.h"
#include "store/integrity.h"
#include "support/importsamples.h"
#include "support/storesamples.h"
#include "text/codepoints.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace ImportSamples;
using namespace StoreSamples;

namespace {

const QString name = QStringLiteral("a.txt");
const QString paragraph = QStringLiteral("A paragraph that was put in, with an \U0001F600.\n\n");
const QDateTime now({2026, 1, 2}, {4, 5}, Qt::UTC);

template <class Record, class Repository>
std::vector<Record> all(Repository &repository)
{
    std::vector<Record> records;
    if (!repository.each({}, [&](Record &&record) { records.push_back(std::move(record)); }).ok())
        qFatal("cannot be read");
    return records;
}

std::vector<Event> events(Project &project)
{
    return all<Event>(project.events());
}

std::vector<Figure> figures(Project &project)
{
    return all<Figure>(project.figures());
}

/// As a person edits: another kind, another date, a title of their own.
Event edited(Project &project, Event event)
{
    event.kind = EventKind::Closure;
    event.when = date("2021");
    event.title = QStringLiteral("mine: ") + event.title;
    event.review = Review::Edited;
    if (!project.events().update(event).ok())
        qFatal("cannot be stored");
    return event;
}

bool standsInItsArticle(Project &project, const Claim &claim)
{
    const auto article = *project.articles().findByHash(claim.document);
    return article && CodePoints(article->text).toUnits(claim.span).in(article->text) == claim.quote;
}

} // namespace

/// What a person decided survives when an article comes again with another text.
class TestChangedArticles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f56_anEditedEventKeepsItsSentence()
    {
        const auto project = StoreSamples::project();
        import(*project, {file(name, joyo + QLatin1Char('\n') + exit2019)});
        EditHistory history(*project, QStringLiteral("Ann"));
        QVERIFY(history.load().ok());
        const Event found = events(*project)[1];
        Event mine = found;
        mine.kind = EventKind::Closure;
        mine.when = date("2021");
        mine.title = QStringLiteral("mine: Amazon leaves China");
        mine.review = Review::Edited;
        QVERIFY(history.perform({QStringLiteral("Edit"), {Change::of(found, mine)}}, now).ok());
        const QString before = dumpAll(*project);
        const ImportReport report = reportOf(*project, {file(name, joyo + QLatin1Char('\n') + paragraph + exit2019)});
        QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo; mine: Amazon leaves China")); // and no twin
        const Event kept = **project->events().findByKey(mine.key);
        QVERIFY(kept.review == Review::Edited && kept.kind == mine.kind && kept.when == mine.when);
        QCOMPARE(kept.claims.size(), 1U);
        QVERIFY(!kept.claims[0].isGone());
        QVERIFY(kept.claims[0].document != mine.claims[0].document);
        QCOMPARE(kept.claims[0].quote, mine.claims[0].quote);
        QVERIFY(standsInItsArticle(*project, kept.claims[0]));
        QCOMPARE(report.moved(), 1);
        QCOMPARE(report.gone(), 0);
        QVERIFY(checkIntegrity(project->database())->empty());

        const QString after = dumpAll(*project);
        QVERIFY(history.load().ok());
        QVERIFY(history.undo(now).ok());
        QCOMPARE(dumpAll(*project), before);
        QVERIFY(history.redo(now).ok());
        QCOMPARE(dumpAll(*project), after);
    }

    void f56_rankAndReasonGoAlong()
    {
        const auto project = StoreSamples::project();
        import(*project, {file(name, joyo)});
        Event event = events(*project)[0];
        event.review = Review::Accepted;
        event.claims[0].rank = Rank::Preferred;
        event.claims[0].reason = QStringLiteral("the filing says so");
        QVERIFY(project->events().update(event).ok());
        import(*project, {file(name, joyo + QStringLiteral("\nA line at the end."))});
        const Event kept = **project->events().findByKey(event.key);
        QCOMPARE(kept.claims.size(), 1U);
        QVERIFY(kept.claims[0].rank == Rank::Preferred);
        QCOMPARE(kept.claims[0].reason, QStringLiteral("the filing says so"));
        QVERIFY(kept.review == Review::Accepted);
    }

    void f56_whatWasRejectedDoesNotComeBack()
    {
        const auto project = StoreSamples::project();
        import(*project, {file(name, joyo)});
        Event event = edited(*project, events(*project)[0]);
        event.review = Review::Rejected;
        QVERIFY(project->events().update(event).ok());
        import(*project, {file(name, paragraph + joyo)});
        QCOMPARE(events(*project).size(), 1U);
        QVERIFY(events(*project)[0].review == Review::Rejected);
    }

    void f56_aFigureKeepsItsSentence()
    {
        const QString share = QStringLiteral("2018 share Amazon: 0.6");
        const auto project = StoreSamples::project();
        import(*project, {file(name, share)});
        Figure figure = figures(*project)[0];
        figure.review = Review::Edited;
        figure.value = 0.7;
        QVERIFY(project->figures().update(figure).ok());
        QCOMPARE(reportOf(*project, {file(name, paragraph + share)}).moved(), 1);
        QCOMPARE(figures(*project).size(), 1U);
        QCOMPARE(figures(*project)[0].value, 0.7);
        QVERIFY(standsInItsArticle(*project, figures(*project)[0].claims.at(0)));

        const ImportReport report = reportOf(*project, {file(name, paragraph)});
        QCOMPARE(report.gone(), 1);
        QCOMPARE(report.files[0].kept.gone[0].quote, share);
        QVERIFY(figures(*project)[0].claims.at(0).isGone());
        QVERIFY(checkIntegrity(project->database())->empty());
    }

    void f56_whatIsGoneStaysAndIsFoundAgain()
    {
        const auto project = StoreSamples::project();
        import(*project, {file(name, joyo + QLatin1Char('\n') + exit2019)});
        const Event mine = edited(*project, events(*project)[1]);
        ImportReport report = reportOf(*project, {file(name, joyo)});
        QCOMPARE(report.gone(), 1);
        QCOMPARE(report.files[0].kept.gone[0].record, mine.title);
        const QJsonObject json = ImportSamples::jsonOf(report);
        QCOMPARE(json[QLatin1String("gone")].toInt(), 1);
        QCOMPARE(json[QLatin1String("files")][0][QLatin1String("gone")][0][QLatin1String("quote")].toString(), exit2019);
        Event kept = **project->events().findByKey(mine.key);
        QCOMPARE(kept.claims.size(), 1U);
        QVERIFY(kept.claims[0].isGone());
        QCOMPARE(kept.claims[0].quote, exit2019);

        report = reportOf(*project, {file(name, joyo + QStringLiteral("\nmore"))}); // told once
        QCOMPARE(report.gone(), 0);
        QVERIFY((*project->events().findByKey(mine.key))->claims.at(0).isGone());

        report = reportOf(*project, {file(name, paragraph + exit2019)});
        QCOMPARE(report.moved(), 1);
        kept = **project->events().findByKey(mine.key);
        QVERIFY(!kept.claims.at(0).isGone());
        QVERIFY(standsInItsArticle(*project, kept.claims[0]));
        QCOMPARE(titles(*project), mine.title);
        QVERIFY(checkIntegrity(project->database())->empty());
    }

    /// A correction is not taken for what was accepted, nor does it make a twin.
    void f56_aSentenceThatSaysSomethingElseStandsBesideTheOldOne()
    {
        const QString before = QStringLiteral("It had long been coming, they said.\n");
        const QString after = QStringLiteral("\nNobody was much surprised by it then.");
        const auto project = StoreSamples::project();
        import(*project, {file(name, before + exit2019 + after)});
        const Event mine = edited(*project, events(*project)[0]);
        const QString corrected = QStringLiteral("2019-07 exit Amazon: Amazon leaves China");
        const ImportReport report = reportOf(*project, {file(name, before + corrected + after)});
        QCOMPARE(report.gone(), 1);
        QCOMPARE(events(*project).size(), 1U);
        const Event kept = **project->events().findByKey(mine.key);
        QCOMPARE(kept.claims.size(), 2U);
        QCOMPARE(kept.claims[0].quote, corrected);
        QCOMPARE(kept.claims[1].quote, exit2019);
        QVERIFY(!kept.claims[0].isGone() && kept.claims[1].isGone());
    }

    /// Records that came back from another program have claims with the kind that was edited.
    void f56_ofTheSameWordsTheKindMayDiffer()
    {
        const auto project = StoreSamples::project();
        import(*project, {file(name, joyo + QLatin1Char('\n') + exit2019)});
        Event mine = edited(*project, events(*project)[1]);
        mine.claims[0].kind = QStringLiteral("closure");
        mine.claims[0].explanation = {};
        QVERIFY(project->events().update(mine).ok());
        QCOMPARE(reportOf(*project, {file(name, paragraph + joyo + QLatin1Char('\n') + exit2019)}).moved(), 1);
        QCOMPARE(titles(*project), QStringLiteral("Amazon buys Joyo; mine: Amazon leaves China"));
        QCOMPARE((*project->events().findByKey(mine.key))->claims.size(), 1U);
    }

    void f56_aQuoteAddedByHandMovesToo()
    {
        const QString words = QStringLiteral("Words that no rule reads.");
        const auto project = StoreSamples::project();
        import(*project, {file(name, words + QLatin1Char('\n') + joyo)});
        Event event = events(*project)[0];
        Claim added = claimOf(QStringLiteral("by hand"), **project->articles().findByHash(event.claims[0].document), 0, words.size());
        added.rule = QStringLiteral("manual");
        event.claims.insert(event.claims.begin(), added);
        QVERIFY(project->events().update(event).ok());
        import(*project, {file(name, paragraph + words + QLatin1Char('\n') + joyo)});
        const Event kept = **project->events().findByKey(event.key);
        QCOMPARE(kept.claims.size(), 2U);
        QCOMPARE(kept.claims[0].rule, QStringLiteral("manual"));
        QVERIFY(standsInItsArticle(*project, kept.claims[0]));
        QVERIFY(standsInItsArticle(*project, kept.claims[1]));
    }

    /// The earlier text may still come from elsewhere: its event is known by its key and takes nothing away.
    void f56_theEarlierTextFromElsewhereIsAnotherSource()
    {
        const auto project = StoreSamples::project();
        import(*project, {file(name, exit2019)});
        const Event mine = edited(*project, events(*project)[0]);
        import(*project, {file(name, paragraph + exit2019)});
        import(*project, {file(QStringLiteral("b.txt"), exit2019)});
        QCOMPARE(titles(*project), mine.title);
        QCOMPARE((*project->events().findByKey(mine.key))->claims.size(), 2U);
        QVERIFY(checkIntegrity(project->database())->empty());
    }

    void f56_ofARealArticleNothingIsLost_data()
    {
        QTest::addColumn<QString>("path");
        const QDir sample(QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample"));
        for (const QString &text : sample.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}))
            QTest::newRow(qPrintable(text)) << sample.filePath(text);
    }
    void f56_ofARealArticleNothingIsLost()
    {
        QFETCH(QString, path);
        QFile source(path);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(source.readAll());
        static const Extractor extractor;
        const auto extract = [](Article article) {
            article.published = Edtf::day(2019, 11, 24);
            return extractor.extract(std::move(article));
        };
        const auto project = StoreSamples::project();
        (void)reportOf(*project, {file(name, text)}, extract);
        qsizetype claims = 0;
        for (Event event : events(*project)) {
            claims += qsizetype(event.claims.size());
            edited(*project, std::move(event));
        }
        for (Figure figure : figures(*project)) {
            claims += qsizetype(figure.claims.size());
            figure.review = Review::Accepted;
            QVERIFY(project->figures().update(figure).ok());
        }
        const auto count = events(*project).size() + figures(*project).size();
        const qsizetype middle = text.indexOf(QStringLiteral("\n\n"), text.size() / 2) + 2;
        const ImportReport report = reportOf(*project, {file(name, text.left(middle) + paragraph + text.mid(middle))}, extract);
        QCOMPARE(report.moved(), claims);
        QCOMPARE(report.gone(), 0);
        QCOMPARE(events(*project).size() + figures(*project).size(), count); // no twins
        for (const Event &event : events(*project)) {
            QVERIFY(event.review == Review::Edited && event.title.startsWith(QStringLiteral("mine: ")));
            for (const Claim &claim : event.claims)
                QVERIFY(standsInItsArticle(*project, claim));
        }
        QVERIFY(checkIntegrity(project->database())->empty());
    }
};

QTEST_GUILESS_MAIN(TestChangedArticles)
#include "tst_changedarticles.moc"
