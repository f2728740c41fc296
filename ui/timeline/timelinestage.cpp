// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinestage.h"

#include <QCoreApplication>

namespace {

constexpr int textsInMotion = 12; // to lay one out takes as long as to paint fifty
constexpr int titlesInMotion = 24;

QString lanesTitle(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Company: return QCoreApplication::translate("Timeline", "Company");
    case Grouping::Kind: return QCoreApplication::translate("Timeline", "Kind");
    case Grouping::Publisher: return QCoreApplication::translate("Timeline", "Publisher");
    case Grouping::Tag: return QCoreApplication::translate("Timeline", "Tag");
    case Grouping::None: break;
    }
    return {};
}

} // namespace

const EventIndex &TimelineStage::nothing()
{
    static const EventIndex empty{std::vector<EventIndex::Entry>()};
    return empty;
}

void TimelineStage::setIndex(const EventIndex *index, TitleOf title, LaneInfoOf info)
{
    m_index = index != nullptr ? index : &nothing();
    m_labels.setTitles(std::move(title));
    m_info = std::move(info);
    m_postings.reset();
    m_drafts.reset();
    m_reaches.clear();
    m_bounds.clear();
    m_colours.clear();
    for (const QString &name : m_index->companyNames())
        m_colours.push_back(m_info(name).colour);
    m_mask = FilterMask(m_index->count(), true);
    forgetLanes();
}

void TimelineStage::setMask(FilterMask mask)
{
    if (m_lanes && mask == m_mask)
        return;
    m_mask = std::move(mask);
    forgetLanes();
}

void TimelineStage::forgetLanes()
{
    if (m_lanes && m_lanes->tailRows)
        m_reaches.forget(m_lanes->tailRows->data());
    m_lanes.reset();
    m_columns.clear();
    m_geometry.reset();
    forgetLists();
}

void TimelineStage::setOptions(const LaneOptions &options)
{
    if (options.grouping != m_options.grouping) {
        m_postings.reset();
        m_drafts.reset();
        m_reaches.clear();
    }
    m_options = options;
    forgetLanes();
}

void TimelineStage::setRowHeight(double height)
{
    m_rowHeight = height;
    m_geometry.reset();
    forgetLists();
}

void TimelineStage::setRows(int most, Roominess roominess)
{
    if (most == m_mostRows && roominess == m_roominess)
        return;
    m_mostRows = most;
    m_roominess = roominess;
    m_geometry.reset();
    forgetLists();
}

DrawSource TimelineStage::source()
{
    return {*m_index, lanes(), m_labels, m_colours, m_texts, m_reaches, m_bounds, m_columns};
}

const LaneSet &TimelineStage::lanes()
{
    if (!m_lanes) {
        if (m_mask.size() != m_index->count())
            m_mask = FilterMask(m_index->count(), true);
        if (!m_postings)
            m_postings = postingsOf(*m_index, m_options.grouping);
        if (!m_drafts)
            m_drafts = draftsOf(*m_index, m_info, m_options.grouping);
        m_lanes = lanesOf(*m_index, *m_drafts, m_postings, m_mask, m_options);
    }
    return *m_lanes;
}

const LaneGeometry &TimelineStage::geometry(const TimeScale &everything)
{
    if (!m_geometry || m_geometryFor != everything) {
        m_geometry = geometryOf(source(), everything, m_rowHeight, m_mostRows, m_roominess);
        m_geometryFor = everything;
        forgetLists();
    }
    return *m_geometry;
}

const DrawList &TimelineStage::drawList(const TimeScale &shown, const TimeScale &everything, double top, double bottom)
{
    const auto &tops = geometry(everything).tops;
    const auto above = size_t(std::ranges::upper_bound(tops, top) - tops.begin());
    const auto end = size_t(std::ranges::lower_bound(tops, bottom) - tops.begin());
    return listFor(m_list, shown, everything, above == 0 ? 0 : above - 1, end);
}

const DrawList &TimelineStage::pinnedList(const TimeScale &shown, const TimeScale &everything)
{
    static_cast<void>(geometry(everything)); // forgets lists of another
    return listFor(m_pinned, shown, everything, 0, pinnedCount());
}

void TimelineStage::laySheets(const TimeScale &shown, const TimeScale &everything, size_t firstLane, size_t endLane)
{
    m_sheets.resize(m_geometry->tops.size());
    const DrawSource from = source();
    for (size_t lane = firstLane; lane < endLane; ++lane) {
        if (m_geometry->rows[lane] == 0)
            continue;
        std::optional<LaneSheet> &sheet = m_sheets[lane];
        TimeScale stretch = laneStretch(lane, shown, everything);
        if (sheet && (sheet->stretch == stretch || (m_moving && serves(*sheet, shown))))
            continue;
        if (m_moving) // of another width than at rest, for then it is laid out anew
            stretch = movingStretch(lane, shown, everything, sheet ? &*sheet : nullptr);
        sheet = laneSheetOf(from, *m_geometry, lane, stretch, everything);
        ++m_sheetsMade;
    }
}

const DrawList &TimelineStage::listFor(std::optional<MadeList> &made, const TimeScale &shown,
                                       const TimeScale &everything, size_t firstLane, size_t endLane)
{
    laySheets(shown, everything, firstLane, endLane);
    if (made && made->sheetsMade == m_sheetsMade && made->firstLane == firstLane && made->endLane == endLane
        && made->list.scale.pixelsPerDay == shown.pixelsPerDay)
        return made->list;
    made = MadeList{.list = {}, .firstLane = firstLane, .endLane = endLane, .sheetsMade = m_sheetsMade};
    DrawList &list = made->list;
    list.scale = shown;
    list.scale.left = 0;
    list.geometry = *m_geometry;
    list.laidOut.resize(m_sheets.size());
    for (size_t lane = firstLane; lane < endLane; ++lane) {
        if (m_geometry->rows[lane] > 0)
            drawSheet(*m_sheets[lane], source(), lane, list);
    }
    return list;
}

void TimelineStage::startFrame()
{
    m_texts.startFrame(m_moving ? textsInMotion : TextCache::any);
    m_labels.startFrame(m_moving ? titlesInMotion : TextCache::any);
}

void TimelineStage::forgetLists()
{
    m_list.reset();
    m_pinned.reset();
    m_sheets.clear();
}

size_t TimelineStage::pinnedCount()
{
    const auto &all = lanes().lanes;
    return size_t(std::ranges::find(all, false, &Lane::pinned) - all.begin());
}

TimelineScene TimelineStage::scene(const Theme &theme, const TimeScale &shown, const TimeScale &everything,
                                   const TimelineAreas &areas, const QLocale &locale)
{
    TimelineScene scene;
    scene.theme = &theme;
    scene.index = m_index;
    scene.list = areas.pinned ? &pinnedList(shown, everything)
                              : &drawList(shown, everything, areas.scroll, areas.scroll + areas.lanes.height());
    scene.lanes = &lanes();
    scene.coverage = &m_coverage;
    scene.eras = &m_eras;
    scene.texts = &m_texts;
    scene.labels = &m_labels;
    scene.scale = shown;
    scene.areas = areas;
    scene.ticks = ticksFor(shown, locale);
    scene.lanesTitle = lanesTitle(m_options.grouping);
    layTray(scene);
    return scene;
}
