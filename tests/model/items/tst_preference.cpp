// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/preference.h"

#include "store/edithistory.h"
#include "support/sampleproject.h"

#include <QJsonArray>
#include <QTest>

/// A person decides a dispute: the other side stays, and all of it can be undone.
class TestPreference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f58_theChosenSideLeadsAndTheOtherStays()
    {
        const auto project = makeSampleProject();
        EditHistory history(*project, QStringLiteral("somebody"));
        QVERIFY(history.load().ok());
        const Event before = **project->events().findByKey(QStringLiteral("e-exit"));
        const std::vector<Dispute> disputes = disputesOf(before);
        QCOMPARE(disputes.size(), size_t(1));
        QCOMPARE(disputes.front().sides[0].value, QStringLiteral("exit"));
        QCOMPARE(disputes.front().sides[1].value, QStringLiteral("closure"));

        const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
        QVERIFY(history.perform(preferring(before, disputes.front(), 1, QStringLiteral("later")), now).ok());
        const Event after = **project->events().findByKey(QStringLiteral("e-exit"));
        QVERIFY(after.kind == EventKind::Closure);
        QVERIFY(after.review == Review::Edited);
        QCOMPARE(after.claims.size(), before.claims.size());
        for (const Claim &claim : after.claims) {
            const bool chosen = claim.kind == u"closure";
            QVERIFY(claim.rank == (chosen ? Rank::Preferred : Rank::Normal));
            QCOMPARE(claim.reason, chosen ? QStringLiteral("later") : QString());
        }
        const std::vector<Dispute> still = disputesOf(after);
        QCOMPARE(still.size(), size_t(1));
        QCOMPARE(still.front().sides[0].value, QStringLiteral("closure"));

        // Another choice takes the preference with it.
        QVERIFY(history.perform(preferring(after, still.front(), 1, {}), now).ok());
        const Event again = **project->events().findByKey(QStringLiteral("e-exit"));
        QVERIFY(again.kind == EventKind::Exit);
        QCOMPARE(int(std::count_if(again.claims.begin(), again.claims.end(), [](const Claim &claim) { return claim.rank == Rank::Preferred; })), 1);

        QVERIFY(history.undo(now).ok());
        QVERIFY(history.undo(now).ok());
        const Event undone = **project->events().findByKey(QStringLiteral("e-exit"));
        QVERIFY(undone.kind == before.kind);
        QVERIFY(undone.review == before.review);
        QVERIFY(undone.claims.front().rank == Rank::Normal);
    }

    void f58_theChosenAmountLeadsAndTheOtherStays()
    {
        Event event;
        for (const double value : {75e6, 72e6}) {
            Claim &claim = event.claims.emplace_back();
            claim.key = QString::number(value);
            claim.value = value;
            event.amounts.push_back({{value, QStringLiteral("USD")}, {}});
        }
        const std::vector<Dispute> disputes = disputesOf(event);
        QCOMPARE(disputes.size(), size_t(1));
        const Edit edit = preferring(event, disputes.front(), 1, QStringLiteral("the filing"));
        QCOMPARE(edit.changes.size(), size_t(1));
        const QJsonArray amounts = edit.changes.front().after->value(QLatin1String("amounts")).toArray();
        QCOMPARE(amounts.size(), 2);
        QCOMPARE(amounts[0][QLatin1String("value")].toDouble(), 72e6);
        QCOMPARE(amounts[1][QLatin1String("value")].toDouble(), 75e6);
    }

    void f58_ofFiguresTheChosenOneIsPreferred()
    {
        const auto project = makeSampleProject();
        const Figure chosen = **project->figures().findByKey(QStringLiteral("f-4"));
        const Figure other = **project->figures().findByKey(QStringLiteral("f-1"));
        QVERIFY(!isPreferred(chosen));
        QVERIFY(preferring(chosen, {other}, QStringLiteral("newer")).apply(*project).ok());
        const Figure after = **project->figures().findByKey(QStringLiteral("f-4"));
        QVERIFY(isPreferred(after));
        QVERIFY(after.review == Review::Accepted);
        const Figure left = **project->figures().findByKey(QStringLiteral("f-1"));
        QVERIFY(preferring(left, {after}, {}).apply(*project).ok());
        QVERIFY(!isPreferred(**project->figures().findByKey(QStringLiteral("f-4"))));
        QVERIFY(isPreferred(**project->figures().findByKey(QStringLiteral("f-1"))));
    }
};

QTEST_APPLESS_MAIN(TestPreference)
#include "tst_preference.moc"
