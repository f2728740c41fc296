// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/rereading.h"

#include "extract/claimbuilder.h"
#include "extract/extractor.h"
#include "import/importer.h"
#include "import/inputqueue.h"
#include "store/edithistory.h"
#include "store/integrity.h"
#include "support/importsamples.h"
#include "support/storesamples.h"

#include <QTest>

using namespace ImportSamples;
using namespace StoreSamples;

namespace {

using What = RereadRecord::What;
const QDateTime now({2026, 1, 2}, {4, 5}, Qt::UTC);

/// How lines are read: "2004 acquisition Amazon: Amazon buys Joyo" is one event. `seen` may change one, or leave it out.
using Seen = std::function<std::optional<Event>(Event)>;

Importer::Extract reading(const Seen &seen = {})
{
    return [seen](Article article) {
        Extraction extraction;
        const ClaimBuilder builder(article);
        qsizetype begin = 0;
        for (const QString &line : article.text.split(u'\n')) {
            const TextSpan span{begin, begin + line.size()};
            begin += line.size() + 1;
            const QStringList words = line.section(u':', 0, 0).split(u' ');
            Event event = eventOf(QString(), nullptr, line.section(u':', 1).trimmed(), {words[2]});
            event.kind = eventKindName(words[1]).value();
            event.when = date(words[0].toLatin1().constData());
            const auto read = seen ? seen(event) : std::optional(event);
            if (!read)
                continue;
            Claim claim = builder.claim(span, toString(read->kind), 0);
            claim.when = read->when;
            claim.modality = QStringLiteral("happened");
            claim.score = 0.9;
            event = *read;
            event.key = ClaimBuilder::recordKey(claim);
            event.claims = {claim};
            extraction.events.push_back(event);
        }
        extraction.article = std::move(article);
        return extraction;
    };
}

const Seen withoutJoyo = [](Event event) { return event.title.contains(u"Joyo") ? std::nullopt : std::optional(event); };
const Seen closureForExit = [](Event event) {
    if (event.kind == EventKind::Exit)
        event.kind = EventKind::Closure;
    return std::optional(event);
};

const QString text = QStringLiteral("2004-08 acquisition Amazon: Amazon buys Joyo\n2019-04 exit Amazon: Amazon leaves China\n"
                                    "2015 founding Pinduoduo: Pinduoduo begins");

std::unique_ptr<Project> projectOf(const Seen &seen = {})
{
    auto made = StoreSamples::project();
    (void)reportOf(*made, {file(QStringLiteral("a.txt"), text)}, reading(seen));
    return made;
}

Rereading readAgain(Project &project, const Seen &seen = {})
{
    auto rereading = reread(project, reading(seen), [](qint64, qint64) { return true; });
    if (!rereading)
        qFatal("%s", qPrintable(rereading.error().text()));
    return std::move(rereading).value();
}

Event eventTitled(Project &project, QStringView title)
{
    Event found;
    (void)project.events().each({}, [&](Event &&event) {
        if (event.title.contains(title))
            found = std::move(event);
    });
    return found;
}

QStringList titlesOf(const Rereading &rereading, What what)
{
    QStringList titles;
    for (const RereadRecord &record : rereading.records)
        if (record.what == what)
            titles << std::get<Event>(record.record).title;
    return titles;
}

/// Carries it out, takes it back and does it again: each time all is as it should be.
void checkBothWays(Project &project, const Rereading &rereading)
{
    EditHistory history(project, QStringLiteral("Ann"));
    QVERIFY(history.load().ok());
    const QString before = dumpAll(project);
    const auto done = history.perform(rereading.edit, now);
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
    const QString after = dumpAll(project);
    QVERIFY(after != before);
    QVERIFY(history.undo(now).ok());
    QCOMPARE(dumpAll(project), before);
    QVERIFY(history.redo(now).ok());
    QCOMPARE(dumpAll(project), after);
    QVERIFY(checkIntegrity(project.database())->empty());
}

} // namespace

/// Articles of a project read again with other words and rules.
class TestRereading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f17_theSameWordsChangeNothing()
    {
        const auto project = projectOf();
        const Rereading rereading = readAgain(*project);
        QCOMPARE(rereading.articles, 1);
        QCOMPARE(rereading.others, 0);
        QVERIFY(rereading.edit.changes.empty());
    }

    void f17_nothingOfTheSampleChangesByItself()
    {
        const auto project = StoreSamples::project();
        InputQueue queue({QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample")}, {}, {});
        const Extractor extractor;
        const auto extract = [&](Article article) { return extractor.extract(std::move(article)); };
        Importer importer(*project, extract, {QStringLiteral("test"), now});
        QVERIFY(importer.run([&] { return queue.next(); }).ok());
        const auto rereading = reread(*project, extract, [](qint64, qint64) { return true; });
        QVERIFY(rereading.ok());
        QVERIFY(rereading->articles > 15);
        for (const RereadRecord &record : rereading->records)
            qWarning("%s", qPrintable(record.quote));
        QCOMPARE(rereading->others, 0);
        QVERIFY(rereading->edit.changes.empty());
    }

    void f17_whatNewRulesFindIsNew()
    {
        const auto project = projectOf(withoutJoyo);
        QVERIFY(!eventTitled(*project, u"Joyo").id.isValid());
        const Rereading rereading = readAgain(*project);
        QCOMPARE(titlesOf(rereading, What::New), QStringList{QStringLiteral("Amazon buys Joyo")});
        QCOMPARE(rereading.records.size(), size_t(1));
        QCOMPARE(rereading.records.front().quote, text.section(u'\n', 0, 0));
        checkBothWays(*project, rereading);
        QVERIFY(eventTitled(*project, u"Joyo").id.isValid());
        QVERIFY(readAgain(*project).edit.changes.empty());
    }

    void f17_whatTheyNoLongerFindGoes()
    {
        const auto project = projectOf();
        QVERIFY(project->events().setStarred(eventTitled(*project, u"Joyo").id, true).ok());
        const Rereading rereading = readAgain(*project, withoutJoyo);
        QCOMPARE(titlesOf(rereading, What::Gone), QStringList{QStringLiteral("Amazon buys Joyo")});
        QCOMPARE(rereading.records.size(), size_t(1));
        checkBothWays(*project, rereading);
        QVERIFY(!eventTitled(*project, u"Joyo").id.isValid());
    }

    void f17_whatTheyReadOtherwiseChanges()
    {
        const auto project = projectOf();
        const Rereading rereading = readAgain(*project, closureForExit);
        QVERIFY(!rereading.records.empty());
        checkBothWays(*project, rereading);
        QVERIFY(eventTitled(*project, u"leaves").kind == EventKind::Closure);
        QCOMPARE(*project->events().count(), 3);
        QVERIFY(readAgain(*project, closureForExit).edit.changes.empty());
    }

    void f56_whatWasDecidedStays_data()
    {
        QTest::addColumn<Review>("review");
        QTest::newRow("accepted") << Review::Accepted;
        QTest::newRow("rejected") << Review::Rejected;
        QTest::newRow("edited") << Review::Edited;
    }
    void f56_whatWasDecidedStays()
    {
        QFETCH(Review, review);
        const auto project = projectOf();
        for (const QStringView title : {u"Joyo", u"leaves"}) {
            Event event = eventTitled(*project, title);
            event.review = review;
            if (review == Review::Edited)
                event.when = date("2003");
            QVERIFY(project->events().update(event).ok());
        }
        const Event joyo = eventTitled(*project, u"Joyo");
        const Event leaves = eventTitled(*project, u"leaves");
        const Rereading rereading = readAgain(*project, [](Event event) {
            const auto left = withoutJoyo(event);
            return left ? closureForExit(*left) : left;
        });
        if (!rereading.edit.changes.empty())
            QVERIFY(rereading.edit.apply(*project).ok());
        const auto after = project->events().findByKey(joyo.key);
        QVERIFY(after.ok() && *after);
        QVERIFY((*after)->review == review && (*after)->when == joyo.when && (*after)->kind == joyo.kind);
        QCOMPARE((*after)->claims.front().quote, joyo.claims.front().quote);
        const auto other = project->events().findByKey(leaves.key);
        QVERIFY(other.ok() && *other);
        QVERIFY((*other)->review == review && (*other)->when == leaves.when && (*other)->kind == leaves.kind);
        QCOMPARE(*project->events().count(), 3); // nothing comes a second time
    }

    void f80_itCanBeStopped()
    {
        const auto project = projectOf();
        const QString before = dumpAll(*project);
        QVERIFY(!reread(*project, reading(withoutJoyo), [](qint64, qint64) { return false; }).ok());
        QCOMPARE(dumpAll(*project), before);
    }

    void f06_anInferredDateIsInferredAgain()
    {
        const auto project = StoreSamples::project();
        ImportFile inferred = file(QStringLiteral("a.txt"), text);
        inferred.articles.front().published = date("2019-11");
        inferred.articles.front().publishedFrom = PublishedFrom::Inferred;
        ImportFile told = file(QStringLiteral("b.txt"), text + QStringLiteral("\n2016 launch Amazon: Amazon launches it"));
        told.articles.front().published = date("2019-11");
        told.articles.front().publishedFrom = PublishedFrom::Option;
        (void)reportOf(*project, {std::move(inferred), std::move(told)}, reading());
        const auto plain = reading();
        const auto rereading = reread(
            *project,
            [&](Article article) {
                article.published = date("2020-01");
                return plain(std::move(article));
            },
            [](qint64, qint64) { return true; });
        QVERIFY(rereading.ok());
        QCOMPARE(rereading->edit.changes.size(), size_t(1));
        QVERIFY(rereading->edit.apply(*project).ok());
        QStringList dates;
        QVERIFY(project->articles().each([&](Article &&article) { dates << article.published->toString(); }).ok());
        QCOMPARE(dates, QStringList({QStringLiteral("2020-01"), QStringLiteral("2019-11")}));
    }
};

QTEST_GUILESS_MAIN(TestRereading)
#include "tst_rereading.moc"
