// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/recordmerge.h"

#include "extract/eventmatch.h"
#include "extract/merger.h"

namespace recordmerge {

std::vector<Event> merge(std::vector<Event> known, std::vector<Event> fresh)
{
    return mergeEvents(std::move(known), std::move(fresh));
}

std::vector<Figure> merge(std::vector<Figure> known, std::vector<Figure> fresh)
{
    return mergeFigures(std::move(known), std::move(fresh));
}

void takeText(Event &event, const Event &rebuilt)
{
    event.kind = rebuilt.kind;
    event.modality = rebuilt.modality;
    event.when = rebuilt.when;
    event.title = rebuilt.title;
    event.companies = rebuilt.companies;
    event.amounts = rebuilt.amounts;
    event.places = rebuilt.places;
    event.confidence = rebuilt.confidence;
}

void takeText(Figure &figure, const Figure &rebuilt)
{
    Figure taken = rebuilt;
    taken.id = figure.id;
    taken.key = figure.key;
    taken.sources = figure.sources;
    taken.extra = figure.extra;
    taken.claims = figure.claims;
    figure = std::move(taken);
}

} // namespace recordmerge
