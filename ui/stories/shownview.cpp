// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/shownview.h"

#include "explorer.h"
#include "store/project.h"

PictureOptions shownView(Explorer &explorer)
{
    PictureOptions view;
    Workspace &workspace = explorer.workspace();
    view.filter = workspace.filter().current();
    view.grouping = explorer.grouping();
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
    if (explorer.grouping() != view.grouping)
        explorer.setGrouping(view.grouping);
    const auto event = workspace.project().events().findByKey(view.selected);
    workspace.setCurrent(event && *event ? std::optional((*event)->id) : std::nullopt);
    const auto &range = view.range;
    if (range && !range->startsOpen() && !range->endsOpen())
        explorer.time().visit(double(range->first), double(range->last) + 1);
    else
        explorer.time().fit();
}
