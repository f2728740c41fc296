// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/shownview.h"

#include "charts/chartpanel.h"
#include "explorer.h"
#include "filter/knownbar.h"
#include "store/project.h"
#include "timeline/timelineview.h"
#include "timelinesettings.h"

namespace {

/// A project without figures comes without a chart; that is nobody's choice.
bool canHaveChart(Explorer &explorer)
{
    return explorer.charts().hasFigures() || explorer.charts().options().activity;
}

void showChart(Explorer &explorer, const PictureOptions &view)
{
    if (!view.chart)
        return;
    explorer.charts().setOptions(*view.chart);
    if (canHaveChart(explorer) && explorer.isChartShown() != view.hasChart)
        explorer.setChartShown(view.hasChart);
}

void showLanes(Explorer &explorer, const PictureOptions &view)
{
    if (explorer.grouping() != view.grouping)
        explorer.setGrouping(view.grouping);
    TimelineView &timeline = explorer.timeline();
    const auto kept = arrangementIn(explorer.workspace().project(), view.grouping);
    timeline.setArrangement(view.lanes ? *view.lanes : kept ? *kept : LaneArrangement());
    if (timeline.stage().options().tailOpen != view.allLanes)
        timeline.toggleTail();
}

} // namespace

PictureOptions shownView(Explorer &explorer)
{
    PictureOptions view;
    Workspace &workspace = explorer.workspace();
    view.filter = workspace.filter().current();
    view.grouping = explorer.grouping();
    const LaneOptions &lanes = explorer.timeline().stage().options();
    view.lanes = lanes.arrangement;
    view.allLanes = lanes.tailOpen;
    view.chart = explorer.charts().options();
    view.hasChart = explorer.isChartShown() || !canHaveChart(explorer);
    view.knownOn = workspace.knownOn();
    if (!explorer.showsAll())
        view.range = explorer.visibleDays();
    const auto row = workspace.current() ? workspace.index().rowOf(*workspace.current()) : std::nullopt;
    if (row && workspace.mask().test(*row))
        if (const auto event = workspace.project().events().find(*workspace.current()); event && *event)
            view.selected = (*event)->key;
    return view;
}

void showView(Explorer &explorer, const PictureOptions &view)
{
    Workspace &workspace = explorer.workspace();
    workspace.filter().apply(view.filter);
    explorer.knownBar().showDay(view.knownOn);
    showLanes(explorer, view);
    showChart(explorer, view);
    const auto event = workspace.project().events().findByKey(view.selected);
    workspace.setCurrent(event && *event ? std::optional((*event)->id) : std::nullopt);
    const auto &range = view.range;
    if (range && !range->startsOpen() && !range->endsOpen())
        explorer.time().visit(double(range->first), double(range->last) + 1);
    else
        explorer.time().fit();
}
