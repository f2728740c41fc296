// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowbench.h"

#include "core/calendar.h"
#include "explorer.h"
#include "mainwindow.h"
#include "timeline/timelineview.h"
#include "watchedapplication.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <cmath>
#include <cstdio>

namespace {

constexpr QSize frameSize(1920, 1080);
constexpr int zoomSteps = 300; // there, and as many back
constexpr double month = 30;

/// Counts the paint events of a widget.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint;
        return false;
    }

private:
    int m_count = 0;
};

/// Runs the event loop until `done`, for a minute at most.
template <class Done>
bool wait(Done done)
{
    QElapsedTimer timer;
    timer.start();
    QTimer wake; // the loop sleeps in between: to poll would take a core from the workers
    wake.start(5);
    while (!done()) {
        if (timer.elapsed() > 60'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Tells whether a frame was painted since something came about.
class Shown : public QObject
{
public:
    Shown(const Workspace &workspace, const PaintCounter &paints, std::function<bool()> cameAbout)
        : m_paints(paints)
        , m_cameAbout(std::move(cameAbout))
    {
        connect(&workspace, &Workspace::maskChanged, this, &Shown::look);
        look();
    }
    void wait() const
    {
        ::wait([this] { return m_paintsThen >= 0 && m_paints.count() > m_paintsThen; });
    }

private:
    void look()
    {
        if (m_paintsThen < 0 && m_cameAbout())
            m_paintsThen = m_paints.count();
    }

    const PaintCounter &m_paints;
    std::function<bool()> m_cameAbout;
    int m_paintsThen = -1; ///< painted when it came about
};

/// A day that wanders through the extent, the same at every run.
double wanderingDay(const Viewport &time, int step)
{
    const double span = time.extentLast() - time.extentFirst();
    return time.extentFirst() + span * (0.5 + 0.4 * std::sin(step * 0.021));
}

size_t overlapping(std::vector<QRectF> labels)
{
    std::sort(labels.begin(), labels.end(), [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    size_t count = 0;
    for (size_t i = 0; i < labels.size(); ++i)
        for (size_t j = i + 1; j < labels.size() && labels[j].left() < labels[i].right(); ++j)
            count += labels[i].intersects(labels[j]);
    return count;
}

} // namespace

WindowBench::WindowBench(BenchCase of)
    : m_case(std::move(of))
{
}

WindowBench::~WindowBench() = default;

TimelineView &WindowBench::view()
{
    return m_window->explorer()->timeline();
}

bool WindowBench::open()
{
    m_window
        = std::make_unique<MainWindow>(m_settings, m_recent, m_appearance, [] { return QDateTime::currentDateTime(); });
    m_window->resize(frameSize);
    m_window->show();
    wait([this] { return m_window->isVisible(); });
    Times first;
    Times all;
    first.start();
    all.start();
    const auto opened = m_window->openProject(m_case.project);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text()));
        return false;
    }
    Workspace &workspace = m_window->explorer()->workspace();
    const PaintCounter paints(*view().viewport());
    const Shown some(workspace, paints, [&] { return workspace.index().count() > 0 || !workspace.loading(); });
    const Shown whole(workspace, paints, [&] { return !workspace.loading(); });
    some.wait();
    first.stop();
    whole.wait();
    all.stop();
    if (m_case.events == 0)
        m_case = {m_case.project, qint64(workspace.index().count()), int(workspace.index().companyNames().size())};
    first.print("open, first frame", m_case);
    all.print("open, complete", m_case);
    wait([&] { return workspace.counts().index == workspace.snapshot().index; });
    printNumber("open, longest event", m_case, "ms", WatchedApplication::instance().takeLongest());
    return true;
}

void WindowBench::frames()
{
    Explorer &explorer = *m_window->explorer();
    explorer.filters().hide();
    explorer.panels().hide();
    explorer.setChartShown(false);
    QCoreApplication::processEvents();
    const QSize frame = frameSize - view().viewport()->size();
    m_window->resize(m_window->size() + frame);
    QCoreApplication::processEvents();
    if (view().viewport()->size() != frameSize)
        std::fprintf(stderr, "The timeline is %dx%d.\n", view().viewport()->width(), view().viewport()->height());

    Viewport &time = explorer.time();
    PaintCounter paints(*view().viewport());
    const double most = time.extentLast() - time.extentFirst();
    Times times;
    for (int step = 0; step < 2 * zoomSteps; ++step) {
        const double way = double(step < zoomSteps ? step : 2 * zoomSteps - step) / zoomSteps;
        const double days = most * std::pow(month / most, way);
        const double middle = way * wanderingDay(time, step) + (1 - way) * (time.extentFirst() + most / 2);
        times.start();
        time.show(middle - days / 2, middle + days / 2, Viewport::Motion::Immediate);
        view().viewport()->repaint();
        times.stop();
        const int painted = paints.count();
        times.start();
        QCoreApplication::processEvents(); // the other widgets, and what workers deliver
        if (paints.count() > painted)
            times.stop(); // a frame that the view wanted to complete the last one
    }
    if (paints.count() < 2 * zoomSteps)
        std::fprintf(stderr, "Only %d frames were painted.\n", paints.count());
    times.print("frames", m_case);
}

void WindowBench::filterTimes(const char *name, const std::function<void(EventFilter &, int)> &change)
{
    constexpr int rounds = 12;
    Workspace &workspace = m_window->explorer()->workspace();
    PaintCounter paints(*view().viewport());
    Times times;
    for (int round = 0; round < rounds; ++round) {
        for (const bool on : {true, false}) {
            EventFilter filter;
            if (on)
                change(filter, round);
            const int before = paints.count();
            times.start();
            workspace.filter().apply(filter);
            wait([&] { return paints.count() > before; });
            times.stop();
            QCoreApplication::processEvents();
        }
    }
    times.print(name, m_case);
    printNumber("longest event", m_case, "ms", WatchedApplication::instance().takeLongest());
}

void WindowBench::filters()
{
    const EventIndex &index = m_window->explorer()->workspace().index();
    const auto &companies = index.companyNames();
    const auto extent = index.extent();
    if (companies.empty() || !extent)
        return;
    filterTimes("filter by company", [&](EventFilter &filter, int round) {
        filter.companies = {companies[size_t(round) % companies.size()]};
    });
    filterTimes("filter by years", [&](EventFilter &filter, int round) {
        const Day first = extent->first + 365 * (round % 10);
        filter.days = DateRange{first, first + 3650};
    });
    filterTimes("filter by kind",
                [](EventFilter &filter, int round) { filter.kinds = {EventKind(round % eventKindCount)}; });
}

void WindowBench::searches()
{
    Workspace &workspace = m_window->explorer()->workspace();
    const PaintCounter paints(*view().viewport());
    Times first;
    Times all;
    for (const auto *words : {"logistics", "market stake", "market", "nothing like this"}) {
        EventFilter filter;
        filter.search = QLatin1String(words);
        first.start();
        all.start();
        workspace.filter().apply(filter);
        const Shown some(workspace, paints, [&] {
            return !workspace.isSearching() || workspace.mask().count() < workspace.mask().size();
        });
        const Shown whole(workspace, paints, [&] { return !workspace.isSearching(); });
        some.wait();
        first.stop();
        whole.wait();
        all.stop();
        workspace.filter().apply({});
        QCoreApplication::processEvents();
    }
    first.print("search, first hits", m_case);
    all.print("search, all hits", m_case);
}

void WindowBench::labels()
{
    QRandomGenerator random(7);
    Viewport &time = m_window->explorer()->time();
    const double most = time.extentLast() - time.extentFirst();
    size_t count = 0;
    size_t overlaps = 0;
    for (int i = 0; i < 200; ++i) {
        const double days = most * std::pow(month / most, random.generateDouble());
        const double first = time.extentFirst() + random.generateDouble() * (most - days);
        time.show(first, first + days, Viewport::Motion::Immediate);
        view().verticalScrollBar()->setValue(int(random.bounded(view().verticalScrollBar()->maximum() + 1)));
        view().stage().setMoving(false); // as it comes to rest: with all its labels
        view().stage().startFrame();
        const TimelineScene scene = view().stage().scene(m_appearance.theme(), time.scale(), view().everything(),
                                                         view().areas(), QLocale::c());
        std::vector<QRectF> rects;
        for (const FrameLabel &label : labelsOf(scene)) {
            const double y = scene.list->geometry.lineY(label.item->lane, label.item->line);
            rects.emplace_back(label.left, y - 6, label.width, 12);
        }
        count += rects.size();
        overlaps += overlapping(std::move(rects));
    }
    printNumber("labels in 200 views", m_case, "labels", double(count));
    printNumber("labels overlapping", m_case, "labels", double(overlaps));
}

void WindowBench::wheel()
{
    QRandomGenerator random(11);
    Viewport &time = m_window->explorer()->time();
    time.fit(Viewport::Motion::Immediate);
    double worst = 0;
    for (int i = 0; i < 200; ++i) {
        const double x = TimelineView::headWidth + random.bounded(view().viewport()->width() - TimelineView::headWidth);
        const double day = time.scale().dayAt(x);
        const QPointF at(x, 300);
        QWheelEvent event(at, view().viewport()->mapToGlobal(at), {}, {0, i % 3 == 2 ? -120 : 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view().viewport(), &event);
        const bool atTheLimit = std::abs(time.scale().width / time.scale().pixelsPerDay - 1) < 1e-6;
        if (atTheLimit)
            time.fit(Viewport::Motion::Immediate);
        else
            worst = std::max(worst, std::abs(time.scale().xOf(day) - x));
    }
    printNumber("wheel step", m_case, "drift_px", worst);
}

void WindowBench::memory()
{
    printNumber("resident memory", m_case, "rss_mb", resident().now);
    printNumber("resident memory at its highest", m_case, "rss_mb", resident().highest);
}
