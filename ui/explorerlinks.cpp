// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"
#include "charts/chartview.h"
#include "company/companypanel.h"
#include "event/eventpanel.h"
#include "explorer.h"
#include "figure/figurepanel.h"
#include "source/sourcepanel.h"
#include "table/eventtable.h"
#include "timeline/overviewstrip.h"
#include "timeline/timelineview.h"

#include <QStackedWidget>
#include <QTabWidget>

// What one view tells another.

void Explorer::linkWorkspace()
{
    connect(m_workspace.get(), &Workspace::reloaded, this, &Explorer::readProject);
    connect(m_workspace.get(), &Workspace::maskChanged, this, &Explorer::readMask);
    connect(m_workspace.get(), &Workspace::currentChanged, this, &Explorer::followCurrent);
    connect(m_workspace.get(), &Workspace::selectionChanged, this,
            [this] { m_timeline->setSelection(m_workspace->selection(), m_workspace->current()); });
    connect(m_workspace.get(), &Workspace::figureShown, this, [this](FigureId figure) {
        m_figure->present(figure);
        showSelected(m_figure);
        showTab(m_selected);
    });
    connect(m_workspace.get(), &Workspace::companyShown, this, [this] { showTab(m_company); });
    connect(m_workspace.get(), &Workspace::sourceShown, this, [this] { showTab(m_source); });
    connect(&m_articles, &ArticleSearch::changed, this, &Explorer::showFound);
    connect(m_workspace.get(), &Workspace::maskChanged, this, &Explorer::showFound);
}

void Explorer::linkViews()
{
    connect(m_figure, &FigurePanel::figureWanted, m_workspace.get(), &Workspace::showFigure);
    connect(m_source, &SourcePanel::eventWanted, this, [this] { showTab(m_selected); });
    connect(m_timeline, &TimelineView::selectionChanged, this,
            [this](const std::vector<EventId> &events, std::optional<EventId> current) {
                m_workspace->setSelection(events, current);
            });
    connect(m_timeline, &TimelineView::activated, this, [this] { showTab(m_selected); });
    connect(m_table, &EventTable::activated, this, [this] { showTab(m_selected); });
    connect(m_timeline, &TimelineView::laneActivated, this, [this](const QString &key) {
        if (m_grouping == Grouping::Company && !key.isEmpty())
            m_workspace->showCompany(key);
    });
    connect(m_timeline, &TimelineView::hovered, &m_chart->view(), &ChartView::setHairline);
    connect(&m_chart->view(), &ChartView::hovered, m_timeline, &TimelineView::setHairline);
    connect(m_timeline, &TimelineView::rangeChanged, this, [this] { m_chart->view().setRange(m_timeline->range()); });
    connect(&m_chart->view(), &ChartView::rangeWanted, m_timeline, &TimelineView::setRange);
    connect(&m_chart->view(), &ChartView::rangeOffered, m_timeline, [this](const QPoint &global) {
        if (m_timeline->range())
            m_timeline->offerRange(global);
    });
    connect(m_chart, &ChartPanel::figuresChanged, this, &Explorer::updateChart);
    connect(m_overview, &OverviewStrip::brushing, this, [this](const DateRange &days) {
        EventFilter filter = m_workspace->filter().current();
        filter.days = days;
        m_workspace->filter().adjust(filter);
    });
    connect(m_overview, &OverviewStrip::brushed, this, [this](const std::optional<DateRange> &days) {
        EventFilter filter = m_workspace->filter().current();
        filter.days = days;
        m_workspace->filter().apply(filter);
    });
    connect(m_company, &CompanyPanel::daysWanted, this, [this](const DateRange &days) {
        const double margin = double(days.last - days.first + 1);
        m_time.visit(double(days.first) - margin, double(days.last) + 1 + margin);
    });
    connect(m_company, &CompanyPanel::figuresWanted, this, &Explorer::figuresWanted);
}
