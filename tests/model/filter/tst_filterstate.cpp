// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterstate.h"

#include <QSignalSpy>
#include <QTest>

namespace {
EventFilter company(const QString &name)
{
    EventFilter filter;
    filter.companies = QStringList{name};
    return filter;
}
EventFilter search(const QString &text)
{
    EventFilter filter;
    filter.search = text;
    return filter;
}
} // namespace

class TestFilterState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silentWhenNothingChanges()
    {
        FilterState state;
        QSignalSpy changes(&state, &FilterState::changed);
        state.apply({});
        state.back();
        state.forward();
        state.clear();
        state.reset();
        QCOMPARE(changes.size(), 0);
        QVERIFY(!state.canGoBack() && !state.canGoForward());
        state.apply(company(QStringLiteral("Amazon")));
        state.apply(company(QStringLiteral("Amazon")));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes[0][0].value<EventFilter>() == company(QStringLiteral("Amazon")));
    }
    void backAndForward()
    {
        FilterState state;
        const auto amazon = company(QStringLiteral("Amazon"));
        const auto alibaba = company(QStringLiteral("Alibaba"));
        state.apply(amazon);
        state.apply(alibaba);
        QSignalSpy changes(&state, &FilterState::changed);
        state.back();
        QVERIFY(state.current() == amazon);
        QVERIFY(state.canGoForward());
        state.back();
        QVERIFY(state.current().isEmpty());
        state.back();
        QCOMPARE(changes.size(), 2);
        state.forward();
        state.forward();
        QVERIFY(state.current() == alibaba);
        state.forward();
        QCOMPARE(changes.size(), 4);
    }
    void applyAfterBackForgetsWhatLayAhead()
    {
        FilterState state;
        state.apply(company(QStringLiteral("Amazon")));
        state.apply(company(QStringLiteral("Alibaba")));
        state.back();
        state.apply(company(QStringLiteral("JD.com")));
        QVERIFY(!state.canGoForward());
        state.back();
        QVERIFY(state.current() == company(QStringLiteral("Amazon")));
    }
    void applyingTheCurrentFilterKeepsWhatLiesAhead()
    {
        FilterState state;
        state.apply(company(QStringLiteral("Amazon")));
        state.back();
        state.apply({});
        QVERIFY(state.canGoForward());
    }
    void adjustingIsOneStep()
    {
        FilterState state;
        state.apply(company(QStringLiteral("Amazon")));
        QSignalSpy changes(&state, &FilterState::changed);
        state.adjust(search(QStringLiteral("p")));
        state.adjust(search(QStringLiteral("po")));
        state.adjust(search(QStringLiteral("pop")));
        state.apply(search(QStringLiteral("pop-up")));
        QCOMPARE(changes.size(), 4);
        state.back();
        QVERIFY(state.current() == company(QStringLiteral("Amazon")));
        state.forward();
        QVERIFY(state.current() == search(QStringLiteral("pop-up")));
        state.apply(search(QStringLiteral("store")));
        state.back();
        QVERIFY(state.current() == search(QStringLiteral("pop-up")));
    }
    void applyEndsAnAdjustmentThatIsThereAlready()
    {
        FilterState state;
        state.adjust(search(QStringLiteral("pop")));
        state.apply(search(QStringLiteral("pop")));
        state.adjust(search(QStringLiteral("pops")));
        state.back();
        QVERIFY(state.current() == search(QStringLiteral("pop")));
    }
    void resetForgets()
    {
        FilterState state;
        state.apply(company(QStringLiteral("Amazon")));
        QSignalSpy changes(&state, &FilterState::changed);
        state.reset();
        QCOMPARE(changes.size(), 1);
        QVERIFY(state.current().isEmpty() && !state.canGoBack() && !state.canGoForward());
    }
};

QTEST_GUILESS_MAIN(TestFilterState)
#include "tst_filterstate.moc"
