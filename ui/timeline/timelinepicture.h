// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/marklegend.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelinestage.h"

#include <QLocale>

#include <optional>

/// What a picture of a timeline shows. The index must outlive the picture.
struct TimelinePictureContent {
    const EventIndex &index;
    FilterMask mask;
    TitleOf title;
    LaneInfoOf info;
    Coverage coverage;
    std::vector<Era> eras;
    Grouping grouping = Grouping::Company;
    LaneArrangement lanes = {}; ///< what a person has made of them
    bool allLanes = false;      ///< small ones one by one, not folded into one
    QStringList only = {}; ///< companies; all where there are none
    std::optional<DateRange> range; ///< everything that the mask lets through where left out
    std::optional<EventIndex::Row> selected;
    std::optional<Day> knownOn = {}; ///< the day on which what is shown was known; nothing where it is all that is known
    QLocale locale = QLocale::c();
    int pages = 1;      ///< over which the time is spread, each as wide as the box
    double overlap = 0; ///< pixels of the axis that neighbouring pages share
};

/// A timeline laid out for a picture: axis, lanes, undated, coverage. Nothing is cut: lanes have fewer rows
/// where the height is scarce, then lower ones, then the last lanes fold into one.
class TimelinePicture
{
public:
    TimelinePicture(const TimelinePictureContent &content, const QRectF &box, const Theme &theme);

    /// What it really covers of the box; it may end above its bottom.
    [[nodiscard]] QRectF covered() const { return m_covered; }
    /// Shows the page of this number, from 0. Lanes and their rows are the same on all of them.
    void turnTo(int page);

    /// All pages side by side.
    [[nodiscard]] const TimeScale &everything() const { return m_everything; }
    /// The axis of the page, for a chart below that is to share it.
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] LegendContent legend() const;
    [[nodiscard]] int lanesFolded() const;
    /// The undated that found no room in their line.
    [[nodiscard]] int undatedLeftOut() const { return m_scene.trayHidden; }

    void paint(QPainter &painter);

private:
    void compose();
    [[nodiscard]] double headWidth();
    void chooseLanes(double room);
    [[nodiscard]] double lanesHeight() { return m_stage.geometry(m_everything).height; }

    const Theme &m_theme;
    TimelineStage m_stage;
    TimeScale m_scale;
    TimeScale m_everything;
    TimelineAreas m_areas;
    std::optional<EventIndex::Row> m_selected;
    std::optional<Day> m_knownOn;
    QLocale m_locale;
    double m_pageStep; ///< pixels from one page to the next
    TimelineScene m_scene;
    QRectF m_covered;
};
