// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explorer.h"
#include "filter/searchfield.h"
#include "mainwindow.h"
#include "support/largeproject.h"
#include "support/watchdog.h"
#include "support/windowparts.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace {

constexpr int events = 30'000;
constexpr int minute = 60'000;

/// A project as its views see it, its events still on their way.
std::unique_ptr<Workspace> opened(const QString &path)
{
    auto project = Project::open(path, Project::Mode::ReadWrite);
    if (!project)
        qFatal("%s", qPrintable(project.error().text()));
    auto workspace = Workspace::of(std::move(project).value(), testPerson());
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().text()));
    return std::move(workspace).value();
}

EventFilter searchFor(const char *words)
{
    EventFilter filter;
    filter.search = QLatin1String(words);
    return filter;
}

} // namespace

/// Projects whose events, counts and hits come from other threads.
class TestLargeProjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        writeLargeProject(m_parts.file("large.annals"), events);
    }
    void init()
    {
        m_file = m_parts.file("copy.annals");
        QFile::remove(m_file);
        QVERIFY(QFile::copy(m_parts.file("large.annals"), m_file));
        m_parts.settings.remove(QStringLiteral("sessions")); // a window that comes back with another test's search waits for its hits
    }

    void f79_eventsArriveWhileTheLoopRuns()
    {
        const auto workspace = opened(m_file);
        QVERIFY(workspace->loading());
        QCOMPARE(workspace->index().count(), EventIndex::Row(0));
        QCOMPARE(workspace->snapshot().name, QStringLiteral("copy"));
        QSignalSpy reloads(workspace.get(), &Workspace::reloaded);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        QVERIFY(reloads.size() >= 1);
        QCOMPARE(workspace->index().count(), EventIndex::Row(events));
        QCOMPARE(workspace->shown().count(), EventIndex::Row(events));
        QCOMPARE(workspace->snapshot().companies.size(), size_t(50));
        const auto again = ProjectSnapshot::load(workspace->project());
        QVERIFY(again.ok());
        for (EventIndex::Row row = 0; row < events; row += 97) {
            QVERIFY(again->index->id(row) == workspace->index().id(row));
            const qint64 id = workspace->index().id(row).value();
            QCOMPARE(workspace->titleOf(row), QString((id % 1000 ? u"Deal " : u"Merger ") + QString::number(id)));
        }
    }

    void f79_theLoopIsNeverHeldUp()
    {
        Watchdog watchdog;
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        std::vector<int> percents;
        connect(workspace.get(), &Workspace::maskChanged, this, [&] { percents.push_back(workspace->searchPercent()); });
        workspace->filter().apply(searchFor("Deal"));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->isSearching(), minute);
        QVERIFY(percents.size() > 1);
        QVERIFY(percents.front() < 100);
        QVERIFY(std::ranges::is_sorted(percents));
        QCOMPARE(percents.back(), 100);
        workspace->disconnect(this);
        EventFilter filter;
        filter.companies = {QStringLiteral("Company 7")};
        workspace->filter().apply(filter);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->counts().shown.events, workspace->shown().count(), minute);
        QVERIFY2(watchdog.longest() < stallLimit, qPrintable(QString::number(watchdog.longest())));
    }

    void f31_enterGoesToAHitOfWhatWasTyped()
    {
        MainWindow window(m_parts.settings, m_parts.recent, m_parts.appearance, [] { return QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC); });
        window.show();
        QVERIFY(window.openProject(m_file).ok());
        const Workspace &workspace = window.explorer()->workspace();
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.loading(), minute);
        auto *field = window.findChild<SearchField *>();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Merger"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(workspace.isSearching());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.current(), minute);
        QVERIFY(!workspace.isSearching());
        QVERIFY(workspace.titleOf(*workspace.index().rowOf(*workspace.current())).startsWith(u"Merger"));
        QVERIFY(workspace.mask().test(*workspace.index().rowOf(*workspace.current())));
    }

    void f79_aLongViewComesBack()
    {
        {
            auto project = Project::open(m_file, Project::Mode::ReadWrite);
            QVERIFY(project.ok());
            const auto moved = (*project)->database().execute(
                QStringLiteral("UPDATE event SET edtf = '1920-05-05', first_day = 2422450, last_day = 2422450 WHERE id = 1"));
            QVERIFY(moved.ok());
        }
        MainWindow window(m_parts.settings, m_parts.recent, m_parts.appearance, [] { return QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC); });
        window.show();
        QVERIFY(window.openProject(m_file).ok());
        QTRY_VERIFY_WITH_TIMEOUT(!window.explorer()->workspace().loading(), minute);
        window.explorer()->time().show(2423000, 2451000, Viewport::Motion::Immediate);
        const TimeScale left = window.explorer()->time().scale();
        QCOMPARE(left.lastDay() - left.firstDay, 28'000.0);
        QVERIFY(window.openProject(m_file).ok());
        const auto isLeft = [&] {
            const TimeScale scale = window.explorer()->time().scale();
            return std::abs(scale.firstDay - left.firstDay) < 0.01 && std::abs(scale.lastDay() - left.lastDay()) < 0.01;
        };
        QVERIFY(window.explorer()->workspace().loading());
        QVERIFY(isLeft());
        QTRY_VERIFY_WITH_TIMEOUT(!window.explorer()->workspace().loading(), minute);
        QVERIFY(isLeft());
    }

    void closingWhileItReads()
    {
        for (int i = 0; i < 20; ++i) {
            const auto workspace = opened(m_file);
            QSignalSpy progress(workspace.get(), &Workspace::loadingChanged);
            if (i % 4 > 0)
                QTest::qWait(i % 4);
        }
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        QCOMPARE(workspace->index().count(), EventIndex::Row(events));
    }

    void onlyTheNewestFilterIsCounted()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading() && workspace->counts().index == workspace->snapshot().index, minute);
        int told = 0;
        connect(workspace.get(), &Workspace::countsChanged, this, [&] {
            ++told;
            QCOMPARE(workspace->counts().shown.events, workspace->shown().count());
        });
        EventFilter filter;
        for (int i = 0; i < 20; ++i) {
            filter.companies = {QStringLiteral("Company %1").arg(i)};
            workspace->filter().apply(filter);
        }
        const FacetCounts expected = facetCounts(workspace->index(), filter);
        QTRY_VERIFY_WITH_TIMEOUT(workspace->counts().facets == expected, minute);
        QVERIFY(workspace->counts().totals == facetCounts(workspace->index(), {}));
        QCOMPARE(told, 1);
    }

    void hitsAreThoseOfAPlainSearch()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        for (const char *words : {"Merger", "Deal 29", "no such word", "\"Company 4\""}) {
            workspace->filter().apply(searchFor(words));
            QTRY_VERIFY_WITH_TIMEOUT(!workspace->isSearching(), minute);
            const auto plain = hitsOf(workspace->project(), workspace->index(), QLatin1String(words));
            QVERIFY(plain.ok());
            QVERIFY(workspace->hits() == *plain);
            QVERIFY(workspace->mask() == *plain);
        }
        workspace->filter().clear();
        QCOMPARE(workspace->shown().count(), EventIndex::Row(events));
        QCOMPARE(workspace->hits().size(), EventIndex::Row(0));
    }

    void theLastOfManySearchesStands()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        for (const char *words : {"Me", "Mer", "Merg", "Merger"}) {
            workspace->filter().adjust(searchFor(words));
            QTest::qWait(1);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->isSearching(), minute);
        QCOMPARE(workspace->shown().count(), EventIndex::Row(events / 1000));
        EventFilter both = searchFor("Merger");
        both.companies = {QStringLiteral("Company 0")};
        workspace->filter().apply(both); // the hits are known
        QVERIFY(!workspace->isSearching());
        QVERIFY(workspace->shown().count() > 0);
    }

    void aSearchWhileEventsArrive()
    {
        const auto workspace = opened(m_file);
        workspace->filter().apply(searchFor("Merger"));
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading() && !workspace->isSearching(), minute);
        QCOMPARE(workspace->index().count(), EventIndex::Row(events));
        QCOMPARE(workspace->shown().count(), EventIndex::Row(events / 1000));
    }

    void theFileIsDeletedMeanwhile()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        QSignalSpy failures(workspace.get(), &Workspace::failed);
        QVERIFY(QFile::remove(m_file));
        QVERIFY(!workspace->titleOf(12).isEmpty());
        EventFilter filter;
        filter.kinds = {EventKind::Launch};
        workspace->filter().apply(filter);
        QCOMPARE(workspace->shown().count(), EventIndex::Row(events / 3));
        workspace->filter().apply(searchFor("Merger"));
        QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, minute);
        QCOMPARE(workspace->shown().count(), EventIndex::Row(0));
        QVERIFY(!workspace->isSearching());
    }

    void reloadingKeepsWhatIsShown()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        EventFilter filter;
        filter.kinds = {EventKind::Launch};
        workspace->filter().apply(filter);
        workspace->setCurrent(EventId(1234));
        const auto before = workspace->snapshot().index;
        QVERIFY(workspace->reload().ok());
        QVERIFY(workspace->loading());
        QVERIFY(workspace->snapshot().index == before);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        QVERIFY(workspace->snapshot().index != before);
        QCOMPARE(workspace->shown().count(), EventIndex::Row(events / 3));
        QVERIFY(workspace->current() == EventId(1234));
    }

    void editsAreTakenInStep()
    {
        const auto workspace = opened(m_file);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace->loading(), minute);
        EventFilter filter;
        filter.kinds = {EventKind::Launch, EventKind::Founding};
        workspace->filter().apply(filter);
        workspace->setCurrent(EventId(1234));
        const auto shown = workspace->shown().count();

        QVERIFY(workspace->setStarred(EventId(1234), true).ok()); // at once: no row moves
        QVERIFY(workspace->index().starred(*workspace->index().rowOf(EventId(1234))));
        QCOMPARE(workspace->shown().count(), shown);

        EventRepository &stored = workspace->project().events();
        auto moved = **stored.find(EventId(1));
        moved.when = Edtf::month(1999, 5);
        moved.kind = EventKind::Founding;
        moved.companies = {{QStringLiteral("Newcomer"), Role::Actor}};
        QVERIFY(stored.update(moved).ok());
        QVERIFY(stored.remove(EventId(2)).ok());
        Event added = moved;
        added.id = {};
        added.key = QStringLiteral("added");
        added.when.reset();
        const auto id = stored.insert(added);
        QVERIFY(id.ok());
        QVERIFY(workspace->refresh({EventId(1), EventId(2)}).ok());
        QVERIFY(workspace->refresh({*id}).ok()); // while the others are on their way
        QTRY_VERIFY_WITH_TIMEOUT(workspace->index().rowOf(*id) && !workspace->index().rowOf(EventId(2)), minute);

        const auto again = ProjectSnapshot::load(workspace->project());
        QVERIFY(again.ok());
        QCOMPARE(workspace->index().count(), again->index->count());
        QVERIFY(workspace->index().companyNames() == again->index->companyNames());
        for (EventIndex::Row row = 0; row < again->index->count(); ++row) {
            QVERIFY(workspace->index().id(row) == again->index->id(row));
            QVERIFY(workspace->index().kind(row) == again->index->kind(row));
            QVERIFY(workspace->index().starred(row) == again->index->starred(row));
        }
        QVERIFY(workspace->mask() == maskOf(workspace->index(), filter));
        QVERIFY(workspace->snapshot().company(QStringLiteral("Newcomer")) != nullptr);
        QVERIFY(workspace->current() == EventId(1234));
        QCOMPARE(workspace->titleOf(*workspace->index().rowOf(EventId(1234))), QStringLiteral("Deal 1234"));
    }

private:
    WindowParts m_parts;
    QString m_file;
};

QTEST_MAIN(TestLargeProjects)
#include "tst_largeprojects.moc"
