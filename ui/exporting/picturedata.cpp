// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturedata.h"

#include "core/errorwords.h"
#include "items/knowledge.h"
#include "store/project.h"
#include "timelinedata.h"
#include "timelinesettings.h"

#include <algorithm>
#include <iterator>

ChartSource PictureData::chartSource() const
{
    return {figures, *snapshot.index, mask, [this](const QString &company) { return snapshot.colourOf(company); },
            [this](const Figure &figure) { return snapshot.publisherOf(figure); }};
}

Result<Done> PictureData::forgetLater(Project &project, Day day)
{
    const auto knowledge = Knowledge::of(project);
    if (!knowledge)
        return knowledge.error();
    laterEvents = mask;
    mask &= knowledge->knownOn(*snapshot.index, day);
    mask.forEach([this](EventIndex::Row row) { laterEvents.set(row, false); });
    const auto later = std::stable_partition(figures.begin(), figures.end(), [&](const Figure &figure) { return knowledge->isKnownOn(figure, day); });
    laterFigures.assign(std::make_move_iterator(later), std::make_move_iterator(figures.end()));
    figures.erase(later, figures.end());
    const auto isLater = [&](const QString &document) { return !knowledge->isPublishedOn(document, day); };
    for (Figure &figure : figures)
        std::erase_if(figure.claims, [&](const Claim &claim) { return isLater(claim.document); });
    tellers.removeIf(isLater);
    return Done{};
}

Result<PictureData> PictureData::load(Project &project, const PictureOptions &options)
{
    PictureData data;
    auto snapshot = ProjectSnapshot::load(project);
    if (!snapshot)
        return snapshot.error();
    data.snapshot = std::move(snapshot).value();
    auto mask = data.snapshot.maskOf(project, options.filter);
    if (!mask)
        return mask.error();
    data.mask = std::move(mask).value();
    const auto figures = project.figures().each(options.filter, [&](Figure &&figure) { data.figures.push_back(std::move(figure)); });
    if (!figures)
        return figures.error();
    auto coverage = coverageIn(project, *data.snapshot.index);
    if (!coverage)
        return coverage.error();
    data.coverage = std::move(coverage).value();
    auto eras = erasIn(project);
    if (!eras)
        return eras.error();
    data.eras = std::move(eras).value();
    auto lanes = options.lanes ? Result<LaneArrangement>(*options.lanes) : arrangementIn(project, options.grouping);
    if (!lanes)
        return lanes.error();
    data.lanes = std::move(lanes).value();
    data.titles = std::make_shared<Titles>(project.database());
    const auto claims = project.claims().each([&](StoredClaim &&stored) {
        const auto row = stored.event.isValid() ? data.snapshot.index->rowOf(stored.event) : std::nullopt;
        if (row && data.mask.test(*row))
            data.tellers.insert(stored.claim.document);
    });
    if (!claims)
        return claims.error();
    if (options.knownOn)
        if (const auto forgotten = data.forgetLater(project, *options.knownOn); !forgotten)
            return forgotten.error();
    if (!options.selected.isEmpty()) {
        const auto event = project.events().findByKey(options.selected);
        if (!event)
            return event.error();
        if (!*event)
            return Error{ErrorWords::tr("There is no event '%1' in the project.").arg(options.selected)};
        data.selected = data.snapshot.index->rowOf((*event)->id);
        if (!data.selected || !data.mask.test(*data.selected))
            return Error{ErrorWords::tr("The event '%1' cannot be selected: the filter leaves it out.").arg(options.selected)};
    }
    return data;
}
