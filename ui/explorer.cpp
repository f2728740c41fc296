// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explorer.h"

#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "company/companypanel.h"
#include "event/eventpanel.h"
#include "figure/figurepanel.h"
#include "filter/filterchips.h"
#include "filter/filterpanel.h"
#include "filter/foundpanel.h"
#include "filter/knownbar.h"
#include "palette/appearance.h"
#include "source/sourcepanel.h"
#include "store/project.h"
#include "table/eventtable.h"
#include "timeline/eventtime.h"
#include "timeline/overviewstrip.h"
#include "timeline/timelineview.h"
#include "timelinedata.h"

#include <QDataStream>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <cmath>

Explorer::Explorer(std::unique_ptr<Workspace> workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_articles(*m_workspace)
    , m_appearance(appearance)
    , m_pages(new QStackedWidget)
    , m_views(new QSplitter(Qt::Vertical))
    , m_sides(new QSplitter(Qt::Horizontal))
    , m_filters(new FilterPanel(*m_workspace, appearance))
    , m_timeline(new TimelineView(m_time))
    , m_table(new EventTable(*m_workspace, appearance))
    , m_chart(new ChartPanel(*m_workspace, m_time, appearance))
    , m_overview(new OverviewStrip(m_time))
    , m_known(new KnownBar(*m_workspace, appearance))
    , m_tabs(new QTabWidget)
    , m_selected(new QStackedWidget)
    , m_event(new EventPanel(*m_workspace, appearance))
    , m_figure(new FigurePanel(*m_workspace, appearance))
    , m_company(new CompanyPanel(*m_workspace, appearance))
    , m_source(new SourcePanel(*m_workspace, appearance))
    , m_found(new FoundPanel(*m_workspace, m_articles, appearance))
{
    m_views->addWidget(m_timeline);
    m_views->addWidget(m_table);
    m_views->addWidget(m_chart);
    m_views->setStretchFactor(0, 1);
    m_views->setStretchFactor(1, 0);
    m_views->setStretchFactor(2, 0);
    m_views->setCollapsible(0, false);
    m_views->setSizes({640, 280, 260});
    m_table->hide();

    auto *middle = new QWidget;
    m_middle = new QVBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(new FilterChips(*m_workspace, appearance));
    m_middle->addWidget(m_known);
    m_known->hide();
    m_middle->addWidget(m_views, 1);
    m_middle->addWidget(m_overview);

    m_tabs->setDocumentMode(true);
    m_selected->addWidget(m_event);
    m_selected->addWidget(m_figure);
    m_tabs->addTab(m_selected, tr("Event"));
    m_tabs->addTab(m_company, tr("Company"));
    m_tabs->addTab(m_source, tr("Source"));
    m_tabs->addTab(m_found, QString());
    m_tabs->setTabVisible(m_tabs->indexOf(m_found), false);

    m_sides->addWidget(m_filters);
    m_sides->addWidget(middle);
    m_sides->addWidget(m_tabs);
    m_sides->setStretchFactor(0, 0);
    m_sides->setStretchFactor(1, 1);
    m_sides->setStretchFactor(2, 0);
    m_sides->setCollapsible(1, false);
    m_sides->setSizes({220, 900, 344});
    m_filters->setMinimumWidth(180);
    m_filters->setMaximumWidth(320);
    m_tabs->setMinimumWidth(320);
    m_tabs->setMaximumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_sides);
    layout->addWidget(m_pages);

    linkWorkspace();
    linkViews();
    connect(&appearance, &Appearance::changed, this, &Explorer::applyTheme);
    applyTheme();
    readProject();
    readMask();
}

Explorer::~Explorer() = default;

QWidget &Explorer::panels()
{
    return *m_tabs;
}

void Explorer::readProject()
{
    const auto before = std::exchange(m_shown, m_workspace->snapshot().index); // the timeline lets it go first
    const bool whole = !m_fitted || visibleDays() == *m_fitted;
    m_timeline->setIndex(
        m_shown.get(), [this](EventIndex::Row row) { return m_workspace->titleOf(row); },
        [this](const QString &company) { return laneInfoOf(m_workspace->snapshot(), company); });
    readExtent();
    readCoverage();
    markOverview();
    if (whole) {
        m_time.fit(Viewport::Motion::Immediate);
        m_fitted = visibleDays();
    }
    updateChart();
}

// The chart shares the axis: its values are to be reached where there are no events.
void Explorer::readExtent()
{
    std::optional<DateRange> extent = m_shown->extent();
    for (const Figure &figure : m_workspace->snapshot().figures) {
        if (!figure.asOf || figure.asOf->range().startsOpen() || figure.asOf->range().endsOpen())
            continue;
        const DateRange days = figure.asOf->range();
        if (!extent)
            extent = days;
        extent->first = std::min(extent->first, days.first);
        extent->last = std::max(extent->last, days.last);
    }
    m_time.setExtent(extent);
}

void Explorer::readCoverage()
{
    if (m_workspace->loading())
        return; // when all is there
    if (m_shown->count() <= Workspace::atOnce) {
        m_coverage.forget();
        if (const auto coverage = coverageIn(m_workspace->project(), *m_shown))
            showCoverage(*coverage);
        return;
    }
    m_coverage.start([this, path = m_workspace->project().path(), index = m_shown](const Background::Task &task) {
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        if (!project)
            return; // the timeline goes without
        if (const auto coverage = coverageIn(**project, *index, [&] { return !task.isForgotten(); }))
            task.deliver([this, found = *coverage] { showCoverage(found); });
    });
}

void Explorer::showCoverage(const Coverage &coverage)
{
    m_timeline->setCoverage(coverage);
    m_overview->setCoverage(coverage);
}

void Explorer::readMask()
{
    m_timeline->setOnly(m_workspace->filter().current().compared());
    m_timeline->setMask(m_workspace->mask());
    const auto known = m_workspace->knownOn();
    m_timeline->setKnownOn(known ? std::optional(QDate::fromJulianDay(*known)) : std::nullopt);
    m_overview->setEvents(m_workspace->index(), m_workspace->mask(), m_workspace->hits());
    m_overview->setBrush(m_workspace->filter().current().days);
}

void Explorer::applyTheme()
{
    m_timeline->setTheme(m_appearance.theme());
    m_overview->setTheme(m_appearance.theme());
}

void Explorer::followCurrent()
{
    markOverview();
    if (!m_workspace->current())
        return;
    showSelected(m_event);
    if (m_tabs->currentWidget() == m_company)
        showTab(m_selected);
}

void Explorer::markOverview()
{
    const EventIndex &index = m_workspace->index();
    const auto row = m_workspace->current() ? index.rowOf(*m_workspace->current()) : std::nullopt;
    m_overview->setSelected(row && *row < index.datedCount() ? std::optional(timeOf(index, *row).mark) : std::nullopt);
}

void Explorer::showTab(QWidget *panel)
{
    m_tabs->setCurrentWidget(panel);
}

void Explorer::showSelected(QWidget *panel)
{
    m_selected->setCurrentWidget(panel);
    m_tabs->setTabText(m_tabs->indexOf(m_selected), panel == m_figure ? tr("Figure") : tr("Event"));
}

void Explorer::setPage(QWidget *page)
{
    if (page && m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    if (QWidget *focused = m_pages->currentWidget()->focusWidget(); focused && focused->hasFocus())
        focused->clearFocus(); // else whatever comes next gets the keys for a moment
    m_pages->setCurrentIndex(page ? m_pages->indexOf(page) : 0);
    Q_EMIT pageChanged();
}

QWidget *Explorer::page() const
{
    return m_pages->currentIndex() > 0 ? m_pages->currentWidget() : nullptr;
}

void Explorer::showPanel(QWidget &panel, const QString &title)
{
    if (m_tabs->indexOf(&panel) < 0)
        m_tabs->addTab(&panel, title);
    m_tabs->setVisible(true);
    showTab(&panel);
}

void Explorer::addBar(QWidget *bar)
{
    m_middle->insertWidget(m_middle->indexOf(m_views), bar);
}

void Explorer::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    m_timeline->setGrouping(grouping);
    Q_EMIT groupingChanged();
}

DateRange Explorer::visibleDays() const
{
    const TimeScale &scale = m_time.scale();
    constexpr double nearly = 1e-4; // a day's end is no part of the next day
    return {Day(std::floor(scale.firstDay + nearly)), Day(std::ceil(scale.lastDay() - nearly)) - 1};
}

QByteArray Explorer::arrangement() const
{
    QByteArray arrangement;
    if (hasChartAlone())
        return arrangement;
    QDataStream stream(&arrangement, QIODevice::WriteOnly);
    stream << m_sides->saveState() << m_views->saveState() << m_table->columns();
    return arrangement;
}

void Explorer::setArrangement(const QByteArray &arrangement)
{
    QByteArray sides;
    QByteArray views;
    QByteArray columns;
    QDataStream stream(arrangement);
    stream >> sides >> views >> columns;
    m_sides->restoreState(sides);
    m_views->restoreState(views);
    m_table->setColumns(columns);
    if (hasChartAlone())
        m_views->setSizes({1, 1, 1'000});
}

bool Explorer::hasChartAlone() const
{
    return m_shown->count() == 0 && !m_workspace->loading() && m_chart->hasFigures();
}

void Explorer::setChartShown(bool shown)
{
    m_chartWanted = shown;
    if (shown && !m_chart->hasFigures()) { // it counts events then
        m_chart->setVisible(true);
        Q_EMIT chartShownChanged(true);
        return;
    }
    updateChart();
}

bool Explorer::isChartShown() const
{
    return !m_chart->isHidden();
}

KnownBar &Explorer::knownBar()
{
    return *m_known;
}

void Explorer::showWhy()
{
    m_tabs->setVisible(true);
    showTab(m_selected);
    if (m_selected->currentWidget() == m_figure)
        m_figure->showWhy();
    else
        m_event->showWhy();
}

void Explorer::setTableShown(bool shown)
{
    const bool had = m_table->hasFocus();
    m_table->setVisible(shown);
    if (shown)
        m_table->setFocus();
    else if (had)
        m_timeline->setFocus();
}

void Explorer::stepHit(int by)
{
    if (m_workspace->mask().count() == 0) {
        m_found->step(by);
        return;
    }
    if (m_workspace->step(by))
        return;
    m_workspace->setCurrent({}); // from the other end
    m_workspace->step(by);
}

void Explorer::showFound()
{
    const int tab = m_tabs->indexOf(m_found);
    const bool searches = !m_articles.words().isEmpty();
    const qint64 places = m_articles.hits().places;
    m_tabs->setTabText(tab, places > 0 ? tr("Found %1").arg(QLocale().toString(places)) : tr("Found"));
    m_tabs->setTabVisible(tab, searches);
    const bool onlyHere = m_workspace->hits().size() > 0 && m_workspace->hits().count() == 0 && m_articles.hits().articles > 0;
    if (searches && onlyHere && !m_workspace->isSearching() && m_tabs->currentWidget() != m_source)
        showTab(m_found);
}

void Explorer::updateChart()
{
    const bool counted = m_chart->options().activity && !m_chart->isHidden();
    m_chart->setVisible(m_chartWanted && (counted || m_chart->hasFigures()));
    Q_EMIT chartShownChanged(isChartShown());
}
