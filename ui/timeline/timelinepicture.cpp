// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinepicture.h"

#include "timeline/cardcontent.h"
#include "timeline/dateinwords.h"
#include "timeline/erapainter.h"
#include "timeline/viewport.h"

#include <QPainter>

namespace
{

constexpr double narrowestHead = 128;
constexpr double widestHead = 216;
constexpr double headMargins = 32;
constexpr double axisHeight = 28;
constexpr double trayHeight = 28;
constexpr double coverageHeight = 24;
constexpr double tallestRow = 26;
constexpr double usualRow = 20;
constexpr double lowestRow = 18;
constexpr double gutter = 0.01;

std::optional<DateRange> extentOfMask(const EventIndex &index, const FilterMask &mask)
{
    std::optional<DateRange> extent;
    for (EventIndex::Row row = 0; row < index.datedCount(); ++row) {
        if (!mask.test(row))
            continue;
        DateRange days = index.days(row);
        if (days.startsOpen() && days.endsOpen())
            continue;
        if (days.startsOpen())
            days.first = days.last;
        if (days.endsOpen())
            days.last = days.first;
        extent = extent ? DateRange{std::min(extent->first, days.first), std::max(extent->last, days.last)}
                        : days;
    }
    return extent;
}

} // namespace

TimelinePicture::TimelinePicture(const TimelinePictureContent &content, const QRectF &box, const Theme &theme)
    : m_theme(theme), m_selected(content.selected), m_knownOn(content.knownOn), m_locale(content.locale)
{
    m_stage.setIndex(&content.index, content.title, content.info);
    m_stage.setOptions({.grouping = content.grouping, .tailOpen = content.allLanes, .most = 0, .arrangement = content.lanes, .only = content.only});
    m_stage.setMask(content.mask);
    m_stage.setCoverage(content.coverage);
    m_stage.setEras(content.eras);

    Viewport viewport;
    const double heads = headWidth();
    const double plot = box.width() - heads;
    m_pageStep = plot - content.overlap;
    viewport.setPlot(box.left() + heads, plot + (content.pages - 1) * m_pageStep);
    std::optional<DateRange> shown = extentOfMask(content.index, content.mask);
    if (content.range) { // its open ends are those of the events
        const DateRange &range = *content.range;
        const Day first = shown ? shown->first : range.startsOpen() ? range.last : range.first;
        const Day last = shown ? shown->last : range.endsOpen() ? range.first : range.last;
        shown = range.startsOpen() && range.endsOpen()
            ? shown
            : DateRange{range.startsOpen() ? std::min(first, range.last) : range.first,
                        range.endsOpen() ? std::max(last, range.first) : range.last};
    }
    viewport.setExtent(shown);
    viewport.fit(Viewport::Motion::Immediate);
    if (content.range && shown) { // to the day, not to whole years
        const double days = double(shown->last - shown->first) + 1;
        viewport.show(double(shown->first) - days * gutter, double(shown->last) + 1 + days * gutter,
                      Viewport::Motion::Immediate);
    }
    m_scale = viewport.scale();
    m_everything = m_scale;
    m_everything.left = 0;
    m_scale.width = plot;

    const double tray = m_stage.lanes().undated.empty() ? 0 : trayHeight;
    const double coverage = content.coverage.articles.empty() ? 0 : coverageHeight;
    const double eras = erasHeight(content.eras);
    chooseLanes(box.height() - axisHeight - eras - tray - coverage);

    TimelineAreas &areas = m_areas;
    areas.left = box.left();
    areas.plotLeft = m_scale.left;
    areas.plotRight = box.right();
    const double plotWidth = areas.plotRight - areas.plotLeft;
    areas.axis = {areas.plotLeft, box.top(), plotWidth, axisHeight};
    areas.eras = {areas.plotLeft, areas.axis.bottom(), plotWidth, eras};
    areas.lanes = {areas.plotLeft, areas.eras.bottom(), plotWidth, lanesHeight()};
    areas.undated = {areas.plotLeft, areas.lanes.bottom(), plotWidth, tray};
    areas.coverage = {areas.plotLeft, areas.undated.bottom(), plotWidth, coverage};
    m_covered = QRectF(box.topLeft(), QPointF(box.right(), areas.coverage.bottom()));

    compose();
}

void TimelinePicture::compose()
{
    m_scene = m_stage.scene(m_theme, m_scale, m_everything, m_areas, m_locale);
    m_scene.picture = true;
    if (m_knownOn) {
        m_scene.knownOn = double(*m_knownOn);
        m_scene.knownText = knownInWords(*m_knownOn, m_locale);
    }
    if (m_selected) {
        m_scene.selected = {*m_selected};
        m_scene.current = m_selected;
        m_scene.flag = dateOf(m_stage.index(), *m_selected, m_locale);
    }
}

void TimelinePicture::turnTo(int page)
{
    m_scale.firstDay = m_everything.firstDay + page * m_pageStep / m_scale.pixelsPerDay;
    compose();
}

double TimelinePicture::headWidth()
{
    double widest = 0;
    for (const Lane &lane : m_stage.lanes().lanes)
        widest = std::max(
            widest, m_stage.texts().width(lane.name, TextRole::Body, !lane.child) + (lane.child ? 12 : 0));
    return std::clamp(std::ceil(widest + headMargins), narrowestHead, widestHead);
}

void TimelinePicture::chooseLanes(double room)
{
    const size_t lanes = m_stage.lanes().lanes.size();
    m_stage.setRows(mostRows, Roominess::Generous);
    for (int rows = mostRows; rows >= 2 && lanesHeight() > room; --rows)
        m_stage.setRows(rows, Roominess::Compact);
    if (lanesHeight() <= room) { // a little air rather than an empty rest
        const double gaps = 8 * double(lanes);
        if (lanes > 0)
            m_stage.setRowHeight(std::clamp(std::floor(usualRow * (room - gaps) / (lanesHeight() - gaps)),
                                            usualRow, tallestRow));
        return;
    }
    m_stage.setRowHeight(lowestRow);
    LaneOptions options = m_stage.options();
    size_t fits = 1;
    size_t tooMany = lanes + 1;
    while (fits + 1 < tooMany) {
        options.most = int((fits + tooMany) / 2);
        m_stage.setOptions(options);
        (lanesHeight() <= room ? fits : tooMany) = size_t(options.most);
    }
    options.most = int(fits);
    m_stage.setOptions(options);
    for (int rows = 2; rows >= 1 && lanesHeight() > room; --rows)
        m_stage.setRows(rows, Roominess::Compact);
}

LegendContent TimelinePicture::legend() const
{
    LegendContent content;
    for (const DrawnItem &item : m_scene.list->items) {
        const double x = item.x + m_scene.offset();
        if (x < m_scene.areas.plotLeft || x > m_scene.areas.plotRight)
            continue;
        content.disputed = content.disputed || item.conflicting;
        if (item.isBadge()) {
            content.several = true;
            continue;
        }
        content.shapes[size_t(item.shape)] = true;
        content.modalities[size_t(item.modality)] = true;
        content.unsure = content.unsure || item.unsure;
        for (quint32 i = item.firstPiece; i < item.firstPiece + item.pieceCount; ++i) {
            const BarPiece::Shape shape = m_scene.list->pieces[i].shape;
            content.inexact = content.inexact || shape == BarPiece::Shape::Soft;
            content.about
                = content.about || shape == BarPiece::Shape::About || shape == BarPiece::Shape::FadeIn;
            content.lasted = content.lasted || shape == BarPiece::Shape::Firm;
        }
    }
    for (const TrayItem &item : m_scene.tray) {
        content.shapes[size_t(markShapeOf(m_scene.index->kind(item.row)))] = true;
        content.modalities[size_t(m_scene.index->modality(item.row))] = true;
    }
    return content;
}

int TimelinePicture::lanesFolded() const
{
    const auto &lanes = m_scene.lanes->lanes;
    return lanes.empty() ? 0 : int(lanes.back().folded.size());
}

void TimelinePicture::paint(QPainter &painter)
{
    TimelinePainter().paint(painter, m_scene);
}
