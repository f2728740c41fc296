// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"
#include "explorer.h"
#include "filter/searchfield.h"
#include "importing/importjob.h"
#include "mainwindow.h"
#include "store/project.h"
#include "support/program.h"
#include "support/watchdog.h"
#include "support/windowparts.h"
#include "table/eventtable.h"
#include "timeline/timelineview.h"

#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QWheelEvent>

namespace {

constexpr int minutes = 240'000;
constexpr int events = 107'784; // as many as the largest table of real events that is at hand
constexpr int more = 20'000; // rows that arrive while the window is used

QByteArray table(int rows, const char *title)
{
    QByteArray text = "date,title,company,kind\n";
    for (int row = 0; row < rows; ++row)
        text += QStringLiteral("%1-%2-%3,%4 %5,Shop %6,acquisition\n")
                    .arg(1990 + row % 30)
                    .arg(1 + row % 12, 2, 10, QLatin1Char('0'))
                    .arg(1 + row % 28, 2, 10, QLatin1Char('0'))
                    .arg(QLatin1String(title))
                    .arg(row)
                    .arg(row % 900)
                    .toUtf8();
    return text;
}

} // namespace

/// The window used with a large project open and an import running: all goes on, no call holds it up, and nothing is lost.
class TestBusyWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString csv = m_parts.file("events.csv");
        writeFile(csv, table(events, "Deal"));
        {
            ImportJob job(m_parts.file("market.annals"), {csv}, QStringLiteral("Ann"));
            QSignalSpy finished(&job, &ImportJob::finished);
            job.start();
            QVERIFY(finished.wait(minutes));
            QCOMPARE(job.report().added(), qint64(events));
        }
        QVERIFY(QDir(m_parts.folder.path()).mkdir(QStringLiteral("in")));
        auto project = Project::open(m_parts.file("market.annals"), Project::Mode::ReadWrite);
        QVERIFY((*project)->settings().set(QStringLiteral("watched folder"), m_parts.file("in")).ok());
    }

    void f80_theWindowIsUsedWhileAnImportRuns()
    {
        MainWindow window(m_parts.settings, m_parts.recent, m_parts.appearance, [] { return QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC); });
        window.resize(1600, 1000);
        window.show();
        QVERIFY(window.openProject(m_parts.file("market.annals")).ok());
        m_workspace = &window.explorer()->workspace();
        QTRY_VERIFY_WITH_TIMEOUT(!m_workspace->loading() && isCounted(), minutes);
        QCOMPARE(int(m_workspace->index().count()), events);
        QSignalSpy failed(m_workspace, &Workspace::failed);
        writeFile(m_parts.file("in/more.csv"), table(more, "Arrival"));

        const auto acts = actsIn(window);
        const auto isIn = [&] { return int(m_workspace->index().count()) == events + more && !m_workspace->loading() && isCounted(); };
        QElapsedTimer waited;
        waited.start();
        int rounds = 0;
        Watchdog watchdog;
        QStringList stalls;
        const auto told = [&](const char *what) {
            if (watchdog.longest() > stallLimit)
                stalls << QStringLiteral("%1: %2 ms").arg(QLatin1String(what)).arg(watchdog.longest());
            QVERIFY2(watchdog.longest() < 2 * stallLimit, qPrintable(stalls.join(u'\n')));
            watchdog.forget();
        };
        while ((!isIn() || rounds < 4) && waited.elapsed() < minutes) {
            for (const auto &[name, act] : acts) {
                act();
                QTest::qWait(15);
                told(name);
            }
            ++rounds;
        }
        QVERIFY(isIn());
        QVERIFY2(stalls.isEmpty(), qPrintable(stalls.join(u'\n')));
        QCOMPARE(failed.size(), 0);
        QVERIFY2(m_done > 0, qPrintable(QStringLiteral("%1 edits refused").arg(m_refused)));
        for (EventIndex::Row row = 0; row < m_workspace->index().count(); ++row) // those that were not refused are there, and no others
            QCOMPARE(m_workspace->index().starred(row), m_stars.contains(m_workspace->index().id(row)));
    }

private:
    std::vector<std::pair<const char *, std::function<void()>>> actsIn(MainWindow &window)
    {
        Explorer &explorer = *window.explorer();
        TimelineView &view = explorer.timeline();
        auto *field = window.findChild<SearchField *>();
        const auto wheel = [&view](int by) {
            const QPointF at(view.viewport()->width() / 2.0, 300);
            QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, by}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view.viewport(), &event);
        };
        const auto filter = [this](const std::function<void(EventFilter &)> &change) {
            EventFilter wanted;
            change(wanted);
            m_workspace->filter().apply(wanted);
        };
        const auto search = [field](const QString &text) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        return {
            {"zoom", [=] { for (int i = 0; i < 6; ++i) wheel(120); }},
            {"scroll", [&view] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2); }},
            {"fit", [&explorer] { explorer.time().fit(Viewport::Motion::Immediate); }},
            {"company filter", [=, this] { filter([this](EventFilter &wanted) { wanted.companies = {m_workspace->index().companyNames()[size_t(++m_turn) % 500]}; }); }},
            {"kind filter", [=] { filter([](EventFilter &wanted) { wanted.kinds = {EventKind::Acquisition}; }); }},
            {"next", [this] { m_workspace->step(1); }},
            {"star", [this] { star(); }},
            {"years filter", [=] { filter([](EventFilter &wanted) { wanted.days = Edtf::parse(u"2005/2010")->range(); }); }},
            {"no filter", [=] { filter([](EventFilter &) {}); }},
            {"search", [=] { search(QStringLiteral("acquired")); }},
            {"next hit", [this] { m_workspace->step(1); }},
            {"end of search", [=] { QTest::keyClick(field, Qt::Key_Escape); }},
            {"table", [&explorer] { explorer.setTableShown(true); }},
            {"scroll the table", [&explorer] { explorer.table().verticalScrollBar()->setValue(5000); }},
            {"no table", [&explorer] { explorer.setTableShown(false); }},
            {"company panel", [this] { m_workspace->showCompany(m_workspace->index().companyNames()[size_t(++m_turn) % 500]); }},
            {"chart", [&explorer] { explorer.setChartShown(true); }},
            {"lines of events", [&explorer] {
                 ChartOptions options;
                 options.activity = true;
                 options.markEvents = true;
                 explorer.charts().setOptions(options);
             }},
            {"lanes of kinds", [&explorer] { explorer.setGrouping(Grouping::Kind); }},
            {"lanes of companies", [&explorer] { explorer.setGrouping(Grouping::Company); }},
        };
    }
    void star()
    {
        if (!m_workspace->current())
            return;
        const EventId event = *m_workspace->current();
        const auto starred = m_workspace->setStarred(event, true);
        if (starred) {
            m_stars.insert(event);
            ++m_done;
        } else {
            QVERIFY2(starred.error().message.contains(u"try again in a moment"), qPrintable(starred.error().message));
            ++m_refused;
        }
    }
    [[nodiscard]] bool isCounted() const { return m_workspace->counts().index == m_workspace->snapshot().index; }

    WindowParts m_parts;
    Workspace *m_workspace = nullptr;
    std::set<EventId> m_stars;
    int m_turn = 0;
    int m_done = 0;
    int m_refused = 0;
};

QTEST_MAIN(TestBusyWindow)
#include "tst_busywindow.moc"
