// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/lanesheet.h"
#include "timeline/timelinescene.h"

#include <limits>

/// What a timeline shows, with everything derived from it, each made when it is first asked for and kept
/// until what it was made from changes: lanes, their geometry, the draw list. Behind the window and behind
/// pictures.
class TimelineStage
{
public:
    /// `index` must outlive the stage or the next call. Everything is let through until setMask().
    void setIndex(const EventIndex *index, TitleOf title, LaneInfoOf info);
    void setMask(FilterMask mask);
    void setOptions(const LaneOptions &options);
    void setCoverage(Coverage coverage) { m_coverage = std::move(coverage); }
    void setEras(std::vector<Era> eras) { m_eras = std::move(eras); }
    void setRowHeight(double height);
    /// For pictures: lanes get at most so many rows, and as many as their labels need when there is room.
    void setRows(int most, Roominess roominess);

    /// While a view moves, lanes are laid out anew only where what was laid out does not serve it; at rest, as at first, each is as
    /// it is for that view whatever came before.
    void setMoving(bool moving) { m_moving = moving; }
    [[nodiscard]] bool isMoving() const { return m_moving; }
    /// Before each frame on screen: while the view moves a frame lays out so many new labels, the rest in the frames to come.
    void startFrame();

    [[nodiscard]] const EventIndex &index() const { return *m_index; }
    [[nodiscard]] const FilterMask &mask() const { return m_mask; }
    [[nodiscard]] const LaneOptions &options() const { return m_options; }
    [[nodiscard]] const TitleOf &title() const { return m_labels.titles(); }
    [[nodiscard]] const Coverage &coverage() const { return m_coverage; }
    [[nodiscard]] const std::vector<Era> &eras() const { return m_eras; }
    [[nodiscard]] double rowHeight() const { return m_rowHeight; }
    [[nodiscard]] TextCache &texts() { return m_texts; }
    [[nodiscard]] EventLabels &labels() { return m_labels; }

    [[nodiscard]] const LaneSet &lanes();
    /// `everything`: the scale that shows all of the extent in the present width.
    [[nodiscard]] const LaneGeometry &geometry(const TimeScale &everything);
    /// For the lanes between two heights, counted from the top of the first; for all of them where left out.
    [[nodiscard]] const DrawList &drawList(const TimeScale &shown, const TimeScale &everything, double top = 0,
                                           double bottom = std::numeric_limits<double>::infinity());
    /// For the pinned lanes; it lives beside the other.
    [[nodiscard]] const DrawList &pinnedList(const TimeScale &shown, const TimeScale &everything);
    [[nodiscard]] size_t pinnedCount(); ///< lanes, the first of all

    /// A scene with all that does not depend on where the parts lie; those come from `areas`. The stage must
    /// not change while the scene is in use.
    [[nodiscard]] TimelineScene scene(const Theme &theme, const TimeScale &shown, const TimeScale &everything,
                                      const TimelineAreas &areas, const QLocale &locale);

private:
    [[nodiscard]] DrawSource source();

    const EventIndex *m_index = &nothing();
    [[nodiscard]] static const EventIndex &nothing();
    LaneInfoOf m_info = [](const QString &) { return LaneInfo(); };
    FilterMask m_mask;
    LaneOptions m_options;
    Coverage m_coverage;
    std::vector<Era> m_eras;
    double m_rowHeight = 20;
    int m_mostRows = mostRows;
    Roominess m_roominess = Roominess::Compact;
    TextCache m_texts;
    EventLabels m_labels{m_texts};
    std::vector<int> m_colours;

    std::shared_ptr<const Postings> m_postings; ///< of the index, by the grouping
    std::shared_ptr<const LaneDrafts> m_drafts; ///< likewise
    ReachesOfLists m_reaches;
    ColumnRows m_bounds;
    ColumnScale m_columns;
    std::optional<LaneSet> m_lanes;
    std::optional<LaneGeometry> m_geometry;
    TimeScale m_geometryFor;
    std::vector<std::optional<LaneSheet>> m_sheets; ///< by lane, each of the last view that showed it
    quint64 m_sheetsMade = 0;
    bool m_moving = false;
    struct MadeList {
        DrawList list;
        size_t firstLane = 0; ///< made for the lanes [firstLane, endLane)
        size_t endLane = 0;
        quint64 sheetsMade = 0; ///< out of date where another has been made since
    };
    [[nodiscard]] const DrawList &listFor(std::optional<MadeList> &made, const TimeScale &shown,
                                          const TimeScale &everything, size_t firstLane, size_t endLane);
    void laySheets(const TimeScale &shown, const TimeScale &everything, size_t firstLane, size_t endLane);
    void forgetLists();
    void forgetLanes();
    std::optional<MadeList> m_list;
    std::optional<MadeList> m_pinned;
};
