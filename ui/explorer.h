// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlesearch.h"
#include "exporting/pictureoptions.h"
#include "items/background.h"
#include "timeline/viewport.h"
#include "workspace.h"

#include <QWidget>

class Appearance;
class ChartPanel;
class CompanyPanel;
struct Coverage;
class EventTable;
class FigurePanel;
class FoundPanel;
class OverviewStrip;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;
class TimelineView;

/// The views of one open project side by side: filters, timeline over chart over overview, and the panels of event, company and
/// source. It lives as long as the project is open.
class Explorer : public QWidget
{
    Q_OBJECT
public:
    Explorer(std::unique_ptr<Workspace> workspace, Appearance &appearance, QWidget *parent = nullptr);
    ~Explorer() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Viewport &time() { return m_time; }
    [[nodiscard]] TimelineView &timeline() { return *m_timeline; }
    [[nodiscard]] EventTable &table() { return *m_table; }
    [[nodiscard]] OverviewStrip &overview() { return *m_overview; }
    [[nodiscard]] QWidget &filters() { return *m_filters; }
    [[nodiscard]] QWidget &panels();
    [[nodiscard]] FigurePanel &figurePanel() { return *m_figure; }

    /// Shows a page in the place of timeline and panels, and owns it; null brings those back.
    void setPage(QWidget *page);
    [[nodiscard]] QWidget *page() const; ///< null while timeline and panels are shown

    /// Shows a panel at the right, behind the others from then on, and owns it.
    void showPanel(QWidget &panel, const QString &title);
    /// Puts a bar over the views, and owns it.
    void addBar(QWidget *bar);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// The days in view.
    [[nodiscard]] DateRange visibleDays() const;
    [[nodiscard]] bool showsAll() const { return m_fitted && visibleDays() == *m_fitted; }
    /// Shows or hides the chart. A project without figures comes without; asked for, it shows how many events there are.
    void setChartShown(bool shown);
    [[nodiscard]] bool isChartShown() const;
    [[nodiscard]] ChartPanel &charts() { return *m_chart; }
    /// The slider "as known on"; hidden, all that is known now is shown.
    [[nodiscard]] class KnownBar &knownBar();
    /// Why the selected event or figure was found, in its panel.
    void showWhy();
    /// Sizes of the panels, as setArrangement() takes them; what is none is passed over. A project of figures without events has none: its
    /// chart takes the room.
    [[nodiscard]] QByteArray arrangement() const;
    void setArrangement(const QByteArray &arrangement);
    /// The table of events below the timeline; it takes the keys when it comes, and gives them back.
    void setTableShown(bool shown);
    /// Goes to the next (1) or previous (-1) event that the filter lets through, from the last to the first; to the next place in an
    /// article where a search finds no event.
    void stepHit(int by);

Q_SIGNALS:
    void figuresWanted(const QString &company); ///< all of them, as a table
    void groupingChanged();
    void chartShownChanged(bool shown);
    void pageChanged();

private:
    void linkWorkspace();
    void linkViews();
    void readProject();
    void readMask();
    void readExtent();
    void readCoverage();
    void showCoverage(const Coverage &coverage);
    void applyTheme();
    void followCurrent();
    void markOverview();
    [[nodiscard]] bool hasChartAlone() const;
    void showTab(QWidget *panel);
    void showSelected(QWidget *panel); ///< that of an event or a figure, in the place they share
    void updateChart();
    void showFound();

    std::unique_ptr<Workspace> m_workspace;
    ArticleSearch m_articles;
    Appearance &m_appearance;
    Viewport m_time;
    Grouping m_grouping = Grouping::Company;
    std::shared_ptr<const EventIndex> m_shown; ///< that the views hold
    std::optional<DateRange> m_fitted; ///< what was in view when all was
    Background m_coverage;
    bool m_chartWanted = true;
    QStackedWidget *m_pages;
    QVBoxLayout *m_middle; ///< bars, views, overview
    QSplitter *m_views; ///< timeline, table, chart
    QSplitter *m_sides; ///< filters, views, panels
    QWidget *m_filters;
    TimelineView *m_timeline;
    EventTable *m_table;
    ChartPanel *m_chart;
    OverviewStrip *m_overview;
    class KnownBar *m_known;
    QTabWidget *m_tabs;
    QStackedWidget *m_selected; ///< what is selected: the event or the figure
    class EventPanel *m_event;
    FigurePanel *m_figure;
    CompanyPanel *m_company;
    class SourcePanel *m_source;
    FoundPanel *m_found;
};
