// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an analyst does all day in the window with the real events: companies opened, filters changed, words searched for. Every
// figure goes from the click to the frame that shows its answer; the longest event says how long the window did not answer, also while
// an import runs.
//
//     bench_explorer [--project FILE]

#include "company/companypanel.h"
#include "explorer.h"
#include "mainwindow.h"
#include "palette/appearance.h"
#include "palette/fonts.h"
#include "projects.h"
#include "start/recentprojects.h"
#include "store/project.h"
#include "timeline/timelineview.h"
#include "times.h"
#include "watchedapplication.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr QSize windowSize(1920, 1080);
constexpr int rounds = 12;
constexpr int arriving = 20'000; // rows

/// Counts the paint events of a widget and of all in it.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &widget) : m_widget(widget) { qApp->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            if (const auto *widget = qobject_cast<QWidget *>(watched))
                m_count += widget == &m_widget || m_widget.isAncestorOf(widget);
        return false;
    }

private:
    QWidget &m_widget;
    int m_count = 0;
};

template <class Done>
void waitUntil(Done done)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wake;
    wake.start(2);
    while (!done() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

class ExplorerBench
{
public:
    explicit ExplorerBench(QString project) : m_case{std::move(project), 0, 0} {}

    bool open()
    {
        m_window.resize(windowSize);
        m_window.show();
        if (const auto opened = m_window.openProject(m_case.project); !opened) {
            std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
            return false;
        }
        waitUntil([this] { return !workspace().loading() && workspace().counts().index == workspace().snapshot().index; });
        m_case = {m_case.project, qint64(workspace().index().count()), int(workspace().index().companyNames().size())};
        (void)WatchedApplication::instance().takeLongest();
        return true;
    }

    void companies()
    {
        const EventIndex &index = workspace().index();
        std::vector<EventIndex::Number> numbers(index.companyNames().size());
        for (size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = EventIndex::Number(i);
        std::ranges::stable_sort(numbers, std::ranges::greater(), [&](auto number) { return index.rowsOfCompany(number).size(); });
        auto *panel = m_window.findChild<CompanyPanel *>();
        Painted painted(*panel);
        Times largest;
        Times others;
        for (int round = 0; round < 2 * rounds; ++round) {
            const bool large = round < rounds;
            const size_t place = large ? size_t(round) : size_t(round) * numbers.size() / (2 * rounds + 1);
            Times &times = large ? largest : others;
            const int before = painted.count();
            times.start();
            workspace().showCompany(index.companyNames()[numbers[place]]);
            waitUntil([&] { return painted.count() > before; });
            times.stop();
            settle();
        }
        largest.print("open the panel of a large company", m_case);
        others.print("open the panel of a company", m_case);
        longest();
    }

    void filters()
    {
        const EventIndex &index = workspace().index();
        change("filter by company", [&](EventFilter &filter, int round) {
            filter.companies = {index.companyNames()[size_t(round) * index.companyNames().size() / rounds]};
        });
        change("filter by years", [&](EventFilter &filter, int round) {
            const Day first = index.extent()->last - 365 * (20 + round);
            filter.days = DateRange{first, first + 3650};
        });
        change("filter by kind", [](EventFilter &filter, int round) { filter.kinds = {EventKind(round)}; });
        change("filter by source", [&](EventFilter &filter, int round) {
            filter.publishers = {index.publisherNames()[size_t(round) % index.publisherNames().size()]};
        });
        change("filter by certainty and status", [](EventFilter &filter, int round) {
            filter.modalities = {Modality(round % modalityCount)};
            filter.reviews = {Review::Unreviewed};
        });
    }

    void searches()
    {
        const QStringList words = {QStringLiteral("logistics"), QStringLiteral("market"), QStringLiteral("Fortune 500"),
                                   QStringLiteral("京东"), QStringLiteral("AI"), QStringLiteral("nothing like this")};
        Painted painted(*m_window.explorer());
        for (const QString &text : words) {
            Times first;
            Times all;
            EventFilter filter;
            filter.search = text;
            for (int round = 0; round < rounds; ++round) {
                const int before = painted.count();
                first.start();
                all.start();
                workspace().filter().apply(filter);
                waitUntil([&] { return painted.count() > before; });
                first.stop();
                waitUntil([&] { return !workspace().isSearching(); });
                all.stop();
                settle();
                workspace().filter().apply({});
                settle();
            }
            first.print(qPrintable(QStringLiteral("search “%1”, first hits").arg(text)), m_case);
            all.print(qPrintable(QStringLiteral("search “%1”, all").arg(text)), m_case);
        }
        longest();
    }

    void steps()
    {
        EventFilter filter;
        filter.search = QStringLiteral("Google");
        workspace().filter().apply(filter);
        settle();
        Painted painted(m_window.explorer()->timeline());
        Times times;
        for (int round = 0; round < 4 * rounds; ++round) {
            const int before = painted.count();
            times.start();
            m_window.explorer()->stepHit(1);
            waitUntil([&] { return painted.count() > before; });
            times.stop();
        }
        times.print("next hit", m_case);
        longest();
        workspace().filter().apply({});
        settle();
    }

    /// All of that while rows come in from a watched folder: how long the window does not answer, at most.
    bool whileImporting()
    {
        QFile table(m_watched.filePath(QStringLiteral("rows.csv")));
        if (!table.open(QIODevice::WriteOnly))
            return false;
        table.write("date,title,company,kind\n");
        for (int row = 0; row < arriving; ++row)
            table.write(QStringLiteral("%1-%2,Arrival %3,Shop %4,acquisition\n")
                            .arg(1990 + row % 30).arg(1 + row % 12, 2, 10, QLatin1Char('0')).arg(row).arg(row % 900).toUtf8());
        table.close();
        const auto all = qint64(workspace().index().count()) + arriving;
        const auto isIn = [&] { return qint64(workspace().index().count()) == all && !workspace().loading(); };
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; !isIn() && timer.elapsed() < 240'000; ++round) {
            workspace().showCompany(workspace().index().companyNames()[size_t(round) % 500]);
            settle();
            EventFilter filter;
            filter.kinds = {EventKind(round % eventKindCount)};
            workspace().filter().apply(filter);
            settle();
            workspace().step(1);
            filter = {};
            filter.search = round % 2 == 0 ? QStringLiteral("acquired") : QStringLiteral("AI");
            workspace().filter().apply(filter);
            settle();
            m_window.explorer()->setGrouping(round % 2 == 0 ? Grouping::Kind : Grouping::Company);
            workspace().filter().apply({});
            settle();
        }
        printNumber("longest event while an import runs", m_case, "ms", WatchedApplication::instance().takeLongest());
        return isIn();
    }

    /// Before it is opened.
    [[nodiscard]] bool watchFolder() const
    {
        const auto project = Project::open(m_case.project, Project::Mode::ReadWrite);
        return project && (*project)->settings().set(QStringLiteral("watched folder"), m_watched.path()).ok();
    }

private:
    Workspace &workspace() { return m_window.explorer()->workspace(); }
    void settle()
    {
        waitUntil([this] { return !workspace().isSearching(); });
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    void longest() { printNumber("longest event", m_case, "ms", WatchedApplication::instance().takeLongest()); }

    void change(const char *name, const std::function<void(EventFilter &, int)> &make)
    {
        Painted painted(*m_window.explorer());
        Times times;
        for (int round = 0; round < rounds; ++round) {
            EventFilter filter;
            make(filter, round);
            const int before = painted.count();
            times.start();
            workspace().filter().apply(filter);
            waitUntil([&] { return painted.count() > before; });
            times.stop();
            settle();
        }
        workspace().filter().apply({});
        settle();
        times.print(name, m_case);
        longest();
    }

    BenchCase m_case;
    QTemporaryDir m_watched;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    RecentProjects m_recent{m_settings};
    Appearance m_appearance{m_settings};
    MainWindow m_window{m_settings, m_recent, m_appearance, [] { return QDateTime::currentDateTime(); }};
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // of the platform plugin
    WatchedApplication application(argc, argv);
    loadFonts();
    QCommandLineParser parser;
    const QCommandLineOption project(QStringLiteral("project"), QStringLiteral("A project instead of the real events."), QStringLiteral("FILE"));
    parser.addHelpOption();
    parser.addOption(project);
    parser.process(application);
    QString path = parser.value(project);
    if (path.isEmpty()) {
        const auto real = realBenchProject();
        if (!real) {
            std::fprintf(stderr, "%s\n", qPrintable(real.error().text()));
            return 1;
        }
        path = *real;
    }
    ExplorerBench bench(path);
    if (!bench.open())
        return 1;
    bench.companies();
    bench.filters();
    bench.searches();
    bench.steps();
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.annals"));
    if (!QFile::copy(path, copy))
        return 1;
    ExplorerBench busy(copy);
    return busy.watchFolder() && busy.open() && busy.whileImporting() ? 0 : 1;
}
