// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reviewqueuemodel.h"

#include "items/auditmodel.h"
#include "items/likelytwin.h"
#include "items/projectsnapshot.h"
#include "items/reviewqueue.h"
#include "store/edithistory.h"
#include "support/sampleproject.h"
#include "write/auditlines.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace {

const QDateTime now({2026, 11, 22}, {3, 4, 5}, Qt::UTC);

Edit reviewed(Project &project, const QString &key, Review review)
{
    const auto before = *project.events().findByKey(key);
    Event after = *before;
    after.review = review;
    return {QStringLiteral("Review"), {Change::of(before, std::optional(after))}};
}

} // namespace

/// The queue of a review, what it measures, and the log of what was decided.
class TestReviewQueueModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = makeSampleProject();
        m_history = std::make_unique<EditHistory>(*m_project, QStringLiteral("Ann"));
    }

    void f45_byArticleThenByPlace()
    {
        // Figures come where their articles tell them; the last two are told by no article.
        QCOMPARE(keys(ReviewOrder::ByArticle),
                 QStringLiteral("e-exit e-joyo f-1 f-2 f-3 f-4 e-rival e-undated e-since e-about"));
        QCOMPARE(keys(ReviewOrder::ByArticle, ReviewScope::Events), QStringLiteral("e-exit e-joyo e-rival e-undated e-since e-about"));
        QCOMPARE(keys(ReviewOrder::ByDate, ReviewScope::Figures), QStringLiteral("f-2 f-4 f-1 f-3"));
        QCOMPARE(keys(ReviewOrder::ByDate), QStringLiteral("e-joyo e-since f-2 e-about f-4 f-1 f-3 e-exit e-rival e-undated"));
    }

    void f45_figuresAreReviewedLikeEvents()
    {
        const auto decide = [&](const char *key, Review review) {
            const auto before = *m_project->figures().findByKey(QLatin1String(key));
            Figure after = *before;
            after.review = review;
            QVERIFY(m_history->perform({QStringLiteral("Review"), {Change::of(before, std::optional(after))}}, now).ok());
        };
        ReviewQueueModel queue(records());
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(queue);
        QCOMPARE(queue.counts().all(), 10);
        const int place = queue.placeOf({.figure = (*m_project->figures().findByKey(QStringLiteral("f-3")))->id});
        QVERIFY(place >= 0 && queue.isOpen(place));
        QCOMPARE(queue.index(place).data().toString(), QStringLiteral("Alibaba · Market share 58.2 %"));
        QVERIFY(queue.index(place).data(ReviewQueueModel::FigureRole).toBool());
        decide("f-3", Review::Accepted);
        decide("f-1", Review::Rejected);
        follow(queue);
        QVERIFY(!queue.isOpen(place));
        QCOMPARE(queue.counts().left, 8);
        QCOMPARE(queue.precisionOfFigures().of, 2);
        QCOMPARE(queue.precisionOfFigures().right, 1);
        QCOMPARE(queue.precision().of, 2);
        QVERIFY(m_project->figures().remove((*m_project->figures().findByKey(QStringLiteral("f-2")))->id).ok());
        follow(queue);
        QCOMPARE(queue.rowCount(), 9); // what is gone is dropped
        QCOMPARE(unreviewedAmong(*m_snapshot.index, m_snapshot.figures), 7);
    }

    void f45_whatAPersonToldIsNotReviewed()
    {
        QVERIFY(m_history->perform(reviewed(*m_project, QStringLiteral("e-since"), Review::Accepted), now).ok());
        QVERIFY(!keys(ReviewOrder::ByDate).contains(u"e-since")); // no source and decided
        QVERIFY(m_history->perform(reviewed(*m_project, QStringLiteral("e-joyo"), Review::Accepted), now).ok());
        QVERIFY(keys(ReviewOrder::ByDate).contains(u"e-joyo"));
    }

    void f45_countsAndPrecisionFollow()
    {
        ReviewQueueModel queue(records());
        const QAbstractItemModelTester tester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(queue);
        QCOMPARE(queue.counts().left, 10);
        QCOMPARE(queue.precision().of, 0);
        QVERIFY(m_history->perform(reviewed(*m_project, QStringLiteral("e-exit"), Review::Accepted), now).ok());
        QVERIFY(m_history->perform(reviewed(*m_project, QStringLiteral("e-joyo"), Review::Rejected), now).ok());
        QVERIFY(m_history->perform(reviewed(*m_project, QStringLiteral("e-rival"), Review::Edited), now).ok());
        follow(queue);
        QCOMPARE(queue.counts().decided(), 3);
        QCOMPARE(queue.precision().right, 2);
        QCOMPARE(queue.precisionOf(EventKind::Acquisition).of, 2);
        QCOMPARE(queue.precisionOf(EventKind::Acquisition).right, 1);
        QCOMPARE(queue.nextOpen(-1), 2);
        QCOMPARE(queue.nextOpen(9), 2); // around
        queue.skip(queue.at(2));
        QCOMPARE(queue.nextOpen(-1), 3);
        for (int place = 3; place < 10; ++place)
            queue.skip(queue.at(place));
        QCOMPARE(queue.nextOpen(-1), 2); // skipped ones come back at the end
    }

    void wilsonsInterval()
    {
        const Precision95 picture{44, 47};
        QCOMPARE(QString::number(picture.low(), 'f', 2), QStringLiteral("0.83"));
        QCOMPARE(QString::number(picture.high(), 'f', 2), QStringLiteral("0.98"));
        QCOMPARE(Precision95({10, 10}).high(), 1.0);
        QVERIFY(Precision95({10, 10}).low() < 0.8);
        QCOMPARE(Precision95({0, 10}).low(), 0.0);
        QCOMPARE(Precision95().low(), 0.0);
        QCOMPARE(Precision95().high(), 1.0);
    }

    void f45_aTwinIsProposedWhereThereIsOne()
    {
        Event twin = **m_project->events().findByKey(QStringLiteral("e-joyo"));
        twin.key = QStringLiteral("twin");
        twin.claims.clear();
        QVERIFY(m_project->events().insert(twin).ok());
        const auto index = ProjectSnapshot::load(*m_project)->index;
        const auto found = likelyTwinOf(*m_project, *index, **m_project->events().findByKey(QStringLiteral("twin")));
        QVERIFY(found.ok() && *found);
        QCOMPARE((*found)->key, QStringLiteral("e-joyo"));
        const auto none = likelyTwinOf(*m_project, *index, **m_project->events().findByKey(QStringLiteral("e-rival")));
        QVERIFY(none.ok() && !*none);
    }

    void f49_theLogSaysWhoChangedWhatFromWhatToWhat()
    {
        QVERIFY(m_history->perform(reviewed(*m_project, QStringLiteral("e-joyo"), Review::Accepted), now).ok());
        QVERIFY(m_history->undo(now).ok());
        AuditModel log(*m_project);
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(log.readAgain().ok());
        QCOMPARE(log.rowCount(), 2);
        const auto cell = [&](int row, AuditModel::Column column) { return log.index(row, column).data().toString(); };
        QCOMPARE(cell(1, AuditModel::Who), QStringLiteral("Ann"));
        QCOMPARE(cell(1, AuditModel::Record), QStringLiteral("event e-joyo"));
        QCOMPARE(cell(1, AuditModel::Before), QStringLiteral("review: unreviewed"));
        QCOMPARE(cell(1, AuditModel::After), QStringLiteral("review: accepted"));
        QCOMPARE(cell(0, AuditModel::What), QStringLiteral("Undo Review"));
    }

    void f49_theLogIsReadInPages()
    {
        for (int i = 0; i < 1300; ++i)
            QVERIFY(m_history->perform({QStringLiteral("Set"), {Change::settingOf(QStringLiteral("s%1").arg(i), std::nullopt, QString())}}, now).ok());
        AuditModel log(*m_project);
        QVERIFY(log.readAgain().ok());
        const QSignalSpy inserted(&log, &QAbstractItemModel::rowsInserted);
        while (log.canFetchMore({}))
            log.fetchMore({});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted[1][1].toInt(), 1000);
        QCOMPARE(inserted[1][2].toInt(), 1299);
        QCOMPARE(log.rowCount(), 1300);
        QCOMPARE(log.entryAt(1299).key, QStringLiteral("s0"));
    }

    void f49_theLogIsExported()
    {
        QVERIFY(m_history->perform(reviewed(*m_project, QStringLiteral("e-joyo"), Review::Accepted), now).ok());
        QVERIFY(m_history->undo(now).ok());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeAuditLog(m_project->audit(), buffer).ok());
        const QList<QByteArray> lines = bytes.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[QLatin1String("who")].toString(), QStringLiteral("Ann"));
        QCOMPARE(first[QLatin1String("at")].toString(), QStringLiteral("2026-11-22T03:04:05.000Z"));
        QCOMPARE(first[QLatin1String("after")].toObject()[QLatin1String("review")].toString(), QStringLiteral("accepted"));
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[QLatin1String("undoes")].toInt(), first[QLatin1String("step")].toInt());
    }

private:
    QString keys(ReviewOrder order, ReviewScope scope = ReviewScope::EventsAndFigures)
    {
        const auto snapshot = ProjectSnapshot::load(*m_project);
        const auto findings = findingsToReview(*m_project, *snapshot->index, snapshot->figures, order, scope);
        QStringList keys;
        for (const FoundRecord &finding : *findings)
            keys << (finding.isFigure() ? (*m_project->figures().find(finding.figure))->key : (*m_project->events().find(finding.event))->key);
        return keys.join(QLatin1Char(' '));
    }
    ReviewQueueModel::Records records()
    {
        return {[](EventIndex::Row) { return QString(); }, [this](FigureId figure) { return m_snapshot.figure(figure); },
                [](const FoundRecord &) { return QString(); }};
    }
    void show(ReviewQueueModel &queue)
    {
        m_snapshot = *ProjectSnapshot::load(*m_project);
        queue.setFindings(m_snapshot.index, *findingsToReview(*m_project, *m_snapshot.index, m_snapshot.figures, ReviewOrder::ByArticle));
    }
    void follow(ReviewQueueModel &queue)
    {
        m_snapshot = *ProjectSnapshot::load(*m_project);
        queue.follow(m_snapshot.index);
    }

    ProjectSnapshot m_snapshot;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<EditHistory> m_history;
};

QTEST_GUILESS_MAIN(TestReviewQueueModel)
#include "tst_reviewqueuemodel.moc"
