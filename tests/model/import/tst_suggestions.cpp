// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/suggestions.h"
#include "store/edithistory.h"
#include "store/project.h"

#include <QTest>

namespace {

Event row(const QString &key, const Edtf &when, const QString &company, const QString &title)
{
    Event event;
    event.key = key;
    event.when = when;
    event.title = title;
    event.companies = {{company, Role::Actor}};
    return event;
}

} // namespace

class TestSuggestions : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Project> project()
    {
        auto made = Project::inMemory();
        if (!made)
            qFatal("no project");
        return std::move(made).value();
    }
    static void insert(Project &project, const Event &event) { QVERIFY(project.events().insert(event).ok()); }

private Q_SLOTS:
    void f50_aThousandTimesTheFirstOfJanuary()
    {
        const auto market = project();
        for (int i = 0; i < 1000; ++i)
            insert(*market, row(QStringLiteral("a%1").arg(i), Edtf::day(2010, 1, 1), QStringLiteral("C%1").arg(i), QStringLiteral("founded %1").arg(i)));
        for (int i = 0; i < 300; ++i)
            insert(*market, row(QStringLiteral("b%1").arg(i), Edtf::day(2010, 1 + i % 12, 2 + i % 27), QStringLiteral("D%1").arg(i), QStringLiteral("x")));
        insert(*market, row(QStringLiteral("c"), Edtf::day(2011, 1, 1), QStringLiteral("E"), QStringLiteral("New Year")));
        const auto found = findSuggestions(*market);
        QVERIFY(found.ok());
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().year, 2010);
        QCOMPARE(found->front().count, 1000);

        const auto edit = found->front().accepted(*market);
        QVERIFY(edit.ok());
        EditHistory history(*market, QStringLiteral("me"));
        QVERIFY(history.load().ok());
        QVERIFY(history.perform(*edit, QDateTime::fromSecsSinceEpoch(0)).ok());
        QCOMPARE(market->events().findByKey(QStringLiteral("a7")).value()->when->toString(), QStringLiteral("2010"));
        QVERIFY(findSuggestions(*market)->empty());
        QVERIFY(history.undo(QDateTime::fromSecsSinceEpoch(1)).ok());
        QCOMPARE(market->events().findByKey(QStringLiteral("a7")).value()->when->toString(), QStringLiteral("2010-01-01"));

        QVERIFY(history.perform(*found->front().declined(*market), QDateTime::fromSecsSinceEpoch(2)).ok());
        QVERIFY(findSuggestions(*market)->empty());
        QVERIFY(history.undo(QDateTime::fromSecsSinceEpoch(3)).ok());
        QCOMPARE(findSuggestions(*market)->size(), size_t(1));
    }

    void likelyTwins_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<double>("amount");
        QTest::addColumn<bool>("likely");
        QTest::newRow("the same words") << "amazon acquires Joyo" << 75e6 << true;
        QTest::newRow("nearly") << "Amazon acquires Joyo for cash" << 75e6 << true;
        QTest::newRow("no amount") << "Amazon acquires Joyo" << 0.0 << true;
        QTest::newRow("another amount") << "Amazon acquires Joyo" << 80e6 << false;
        QTest::newRow("other words") << "A shop opens in Shanghai today" << 75e6 << false;
    }
    void likelyTwins()
    {
        QFETCH(QString, title);
        QFETCH(double, amount);
        Event one = row(QStringLiteral("1"), Edtf::day(2004, 8, 19), QStringLiteral("Amazon"), QStringLiteral("Amazon acquires Joyo"));
        one.amounts = {{{75e6, QStringLiteral("USD")}, {}}};
        Event other = row(QStringLiteral("2"), Edtf::day(2004, 8, 19), QStringLiteral("Amazon"), title);
        if (amount > 0)
            other.amounts = {{{amount, QStringLiteral("USD")}, {}}};
        QTEST(areLikelyTwins(one, other), "likely");
    }

    void twinsAreProposedAndNeverMergedByThemselves()
    {
        const auto market = project();
        Event one = row(QStringLiteral("1"), Edtf::day(2004, 8, 19), QStringLiteral("Amazon"), QStringLiteral("Amazon acquires Joyo"));
        Event other = one;
        other.key = QStringLiteral("2");
        other.sources = {{QStringLiteral("T"), {}, QStringLiteral("http://u"), {}}};
        insert(*market, one);
        insert(*market, other);
        insert(*market, row(QStringLiteral("3"), Edtf::day(2004, 8, 20), QStringLiteral("Amazon"), QStringLiteral("Amazon acquires Joyo")));
        const auto found = findSuggestions(*market);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().kind, Suggestion::Kind::Twins);
        QCOMPARE(market->events().count().value(), 3);
        QVERIFY(found->front().accepted(*market)->apply(*market).ok());
        QCOMPARE(market->events().findByKey(QStringLiteral("1")).value()->sources.size(), size_t(1));
        QVERIFY(market->events().findByKey(QStringLiteral("2")).value()->review == Review::Rejected);
        QVERIFY(findSuggestions(*market)->empty());
    }

    void declinedTwinsAreNotProposedAgain()
    {
        const auto market = project();
        insert(*market, row(QStringLiteral("1"), Edtf::day(2004, 8, 19), QStringLiteral("A"), QStringLiteral("same")));
        insert(*market, row(QStringLiteral("2"), Edtf::day(2004, 8, 19), QStringLiteral("A"), QStringLiteral("same")));
        const auto found = findSuggestions(*market);
        QCOMPARE(found->size(), size_t(1));
        QVERIFY(found->front().declined(*market).value().apply(*market).ok());
        QVERIFY(findSuggestions(*market)->empty());
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
