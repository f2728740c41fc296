// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinedata.h"

#include "items/projectsnapshot.h"
#include "store/project.h"

#include <algorithm>
#include <functional>

LaneInfo laneInfoOf(const ProjectSnapshot &snapshot, const QString &company)
{
    LaneInfo info;
    const Company *found = snapshot.company(company);
    if (!found)
        return info;
    info.parent = found->parent;
    info.colour = found->colour;
    for (const CompanyName &name : found->names) {
        if (name.language == u"zh" && info.second.isEmpty())
            info.second = name.name;
        if (name.from || name.to)
            info.names.push_back({name.name, {name.from ? name.from->range().first : DateRange::beginningOfTime,
                                              name.to ? name.to->range().last : DateRange::endOfTime}});
    }
    std::ranges::stable_sort(info.names, std::ranges::greater(), [](const NameOfPeriod &name) { return name.days.first; });
    return info;
}

Result<Coverage> coverageIn(Project &project, const EventIndex &index, const std::function<bool()> &goOn)
{
    CoverageCounter counter;
    const auto read = project.claims().eachTelling([&](ArticleId article, EventId event) {
        const auto row = index.rowOf(event);
        if (row && *row < index.datedCount())
            counter.add({article, index.days(*row), index.interval(*row)});
        return !goOn || goOn();
    });
    if (!read)
        return read.error();
    return counter.coverage();
}
