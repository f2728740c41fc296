// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelineview.h"

#include "palette/fonts.h"
#include "timeline/cardcontent.h"
#include "timeline/dateinwords.h"
#include "timeline/erapainter.h"
#include "timeline/gestures/bandgestures.h"
#include "timeline/gestures/datedrag.h"
#include "timeline/gestures/headgestures.h"
#include "timeline/gestures/keygestures.h"
#include "timeline/gestures/mousegestures.h"
#include "timeline/gestures/rangegestures.h"
#include "timeline/gestures/wheelgestures.h"
#include "timeline/hovercard.h"
#include "timeline/rangepainter.h"

#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace {

constexpr double trayHeight = 28;
constexpr double coverageHeight = 24;
constexpr double lowestRow = 16;
constexpr double highestRow = 40;
constexpr double gutter = 0.01;

} // namespace

TimelineView::TimelineView(Viewport &time, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_time(time)
    , m_card(std::make_unique<HoverCard>(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    setMinimumSize(headWidth + 160, axisHeight + 60);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(&m_time, &Viewport::changed, this, &TimelineView::move);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_stage.isMoving())
            viewport()->update();
        m_stage.setMoving(false);
    });
    m_gestures.push_back(std::make_unique<WheelScroll>(*this));
    m_gestures.push_back(std::make_unique<WheelHeight>(*this));
    m_gestures.push_back(std::make_unique<WheelPan>(*this));
    m_gestures.push_back(std::make_unique<WheelZoom>(*this));
    m_gestures.push_back(std::make_unique<EdgeClick>(*this));
    m_gestures.push_back(std::make_unique<HeadDrag>(*this));
    m_gestures.push_back(std::make_unique<ClickSelect>(*this));
    m_gestures.push_back(std::make_unique<DateDrag>(*this));
    m_gestures.push_back(std::make_unique<RangeDrag>(*this));
    m_gestures.push_back(std::make_unique<RubberBand>(*this));
    m_gestures.push_back(std::make_unique<MiddleZoom>(*this));
    m_gestures.push_back(std::make_unique<DragPan>(*this));
    m_gestures.push_back(std::make_unique<KeyMove>(*this));
    m_gestures.push_back(std::make_unique<KeySelect>(*this));
}

TimelineView::~TimelineView() = default;

void TimelineView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_card->setTheme(theme);
    QPalette colours = viewport()->palette();
    colours.setColor(viewport()->backgroundRole(), theme.canvas); // the scroll bar's, too
    viewport()->setPalette(colours);
    viewport()->update();
}

void TimelineView::setIndex(const EventIndex *index, TitleOf title, LaneInfoOf info)
{
    m_stage.setIndex(index, std::move(title), std::move(info));
    m_linkCache.clear();
    m_time.setExtent(m_stage.index().extent());
    std::erase_if(m_selected, [this](EventId id) { return !m_stage.index().rowOf(id); });
    if (m_current && !m_stage.index().rowOf(*m_current))
        m_current.reset();
    relayout();
}

void TimelineView::setMask(FilterMask mask)
{
    m_stage.setMask(std::move(mask));
    relayout();
}

void TimelineView::setGrouping(Grouping grouping)
{
    LaneOptions options = m_stage.options();
    options.grouping = grouping;
    m_stage.setOptions(options);
    relayout();
}

void TimelineView::setOnly(const QStringList &companies)
{
    LaneOptions options = m_stage.options();
    if (options.only == companies)
        return;
    options.only = companies;
    m_stage.setOptions(options);
    relayout();
}

void TimelineView::setCoverage(Coverage coverage)
{
    m_stage.setCoverage(std::move(coverage));
    viewport()->update();
}

void TimelineView::setToday(const QDate &today)
{
    m_today = double(today.toJulianDay());
    viewport()->update();
}

void TimelineView::setKnownOn(const std::optional<QDate> &day)
{
    m_knownOn = day ? std::optional(double(day->toJulianDay())) : std::nullopt;
    viewport()->update();
}

void TimelineView::setHairline(std::optional<double> day)
{
    if (day == m_hairline)
        return;
    m_hairline = day;
    viewport()->update();
}

void TimelineView::setRowHeight(double height, double at)
{
    const auto depth = [&] { return at - areas().lanes.top() + verticalScrollBar()->value(); };
    const auto lane = m_stage.geometry(everything()).laneAt(depth());
    const auto share = [&](size_t i) {
        const LaneGeometry &geometry = m_stage.geometry(everything());
        return std::pair(geometry.tops[i], geometry.laneHeight(i));
    };
    const double within = lane ? (depth() - share(size_t(*lane)).first) / share(size_t(*lane)).second : 0;
    m_stage.setRowHeight(std::clamp(height, lowestRow, highestRow));
    relayout();
    if (!lane)
        return;
    const auto [top, high] = share(size_t(*lane));
    verticalScrollBar()->setValue(int(std::round(top + within * high - (at - areas().lanes.top()))));
}

void TimelineView::toggleTail()
{
    LaneOptions options = m_stage.options();
    options.tailOpen = !options.tailOpen;
    m_stage.setOptions(options);
    relayout();
}

TimeScale TimelineView::everything() const
{
    const double days = m_time.extentLast() - m_time.extentFirst();
    const double first = m_time.extentFirst() - days * gutter;
    const double width = std::max(1, viewport()->width() - headWidth);
    return {.firstDay = first, .pixelsPerDay = width / (days * (1 + 2 * gutter)), .left = 0, .width = width};
}

/// Where it moves frame after frame, what is laid out holds for some of them.
void TimelineView::move()
{
    if (!m_rest.isActive())
        m_framesMoving = 0;
    m_stage.setMoving(m_framesMoving > 0);
    m_rest.start();
    viewport()->update();
}

const DrawList &TimelineView::drawList()
{
    return drawList(areas());
}

const DrawList &TimelineView::drawList(const TimelineAreas &where)
{
    if (where.pinned)
        return m_stage.pinnedList(m_time.scale(), everything());
    return m_stage.drawList(m_time.scale(), everything(), where.scroll, where.scroll + where.lanes.height());
}

TimelineAreas TimelineView::areas()
{
    const QRectF all(viewport()->rect());
    TimelineAreas areas;
    areas.plotLeft = headWidth;
    areas.plotRight = all.right();
    areas.axis = {0, 0, all.width(), axisHeight};
    double bottom = all.bottom();
    if (!m_stage.coverage().articles.empty()) {
        areas.coverage = {headWidth, bottom - coverageHeight, all.width() - headWidth, coverageHeight};
        bottom -= coverageHeight;
    }
    if (!m_stage.lanes().undated.empty()) {
        areas.undated = {headWidth, bottom - trayHeight, all.width() - headWidth, trayHeight};
        bottom -= trayHeight;
    }
    areas.eras = {headWidth, axisHeight, all.width() - headWidth, erasHeight(m_stage.eras())};
    const double top = areas.eras.bottom();
    areas.lanes = {headWidth, top, all.width() - headWidth, std::max(0.0, bottom - top)};
    areas.scroll = verticalScrollBar()->value();
    return areas;
}

void TimelineView::relayout()
{
    m_card->hideNow();
    updateScrollBar();
    viewport()->update();
    Q_EMIT eventsChanged();
}

void TimelineView::updateScrollBar()
{
    // as many rows as the labels need if all lanes then fit, else fewer
    const double room = areas().lanes.height();
    m_stage.setRows(mostRows, Roominess::Generous);
    if (m_stage.geometry(everything()).height > room)
        m_stage.setRows(mostRows, Roominess::Compact);
    const double height = m_stage.geometry(everything()).height;
    verticalScrollBar()->setRange(0, int(std::max(0.0, std::ceil(height - room))));
    verticalScrollBar()->setPageStep(int(room));
    verticalScrollBar()->setSingleStep(20);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_time.setPlot(headWidth, std::max(1, viewport()->width() - headWidth));
    updateScrollBar();
}

void TimelineView::scrollContentsBy(int, int)
{
    m_card->hideNow();
    viewport()->update();
}

void TimelineView::scrollLanes(double pixels)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(pixels)));
}

TimelineScene TimelineView::sceneOf(const TimelineAreas &where)
{
    TimelineScene scene = m_stage.scene(m_theme, m_time.scale(), everything(), where, locale());
    for (const EventId id : m_selected) {
        if (const auto row = m_stage.index().rowOf(id))
            scene.selected.push_back(*row);
    }
    std::ranges::sort(scene.selected);
    scene.current = currentRow();
    if (scene.current)
        scene.flag = ::dateOf(m_stage.index(), *scene.current, locale());
    if (m_keyboard && hasFocus())
        scene.focused = scene.current;
    scene.today = m_today;
    scene.knownOn = m_knownOn;
    if (m_knownOn)
        scene.knownText = knownInWords(Day(*m_knownOn), locale());
    if (m_hairline)
        scene.hair = m_time.scale().xOf(*m_hairline);
    if (m_pointer) {
        scene.hoveredLane = headAt(*m_pointer);
        scene.hoveredEra = eraAt(m_stage.eras(), where, m_time.scale(), *m_pointer);
        if (const DrawnItem *item = itemAt(*m_pointer)) {
            scene.hovered = item->row;
        } else if (where.lanes.contains(*m_pointer)) {
            scene.hair = m_pointer->x();
            const Day day = Day(std::floor(m_time.scale().dayAt(m_pointer->x())));
            scene.hairText = dateInWords({{day, day}}, locale());
        }
    }
    scene.links = linksOf(scene, m_linkCache);
    m_drawnLinks.insert(m_drawnLinks.end(), scene.links.begin(), scene.links.end());
    return scene;
}

/// The lanes of some areas, and what tells of events beyond their edges.
void TimelineView::paintLanes(QPainter &painter, const TimelineScene &scene)
{
    m_painter.paint(painter, scene);
    auto arrows = edgeArrowsOf(scene, m_stage.mask());
    paintEdgeArrows(painter, scene, arrows, m_pointer);
    std::ranges::move(arrows, std::back_inserter(m_arrows));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.canvas);
    const TimelineAreas where = areas();
    m_arrows.clear();
    m_drawnLinks.clear();
    m_stage.startFrame();
    ++m_framesMoving;
    TimelineScene scene = sceneOf(where);
    const RangeLabel label = m_range ? rangeLabelOf(scene, *m_range, locale()) : RangeLabel();
    if (!label.box.isEmpty())
        scene.axisGaps.push_back({label.box.left(), label.box.right()});
    paintLanes(painter, scene);
    if (const TimelineAreas pinned = pinnedAreas(); pinned.pinned && where.scroll > 0) {
        const QRectF box(0, pinned.lanes.top(), viewport()->width(), pinned.lanes.height());
        std::erase_if(m_arrows, [&](const EdgeArrow &arrow) { return arrow.box.top() < box.bottom(); });
        painter.save();
        painter.setClipRect(box);
        painter.fillRect(box, m_theme.canvas);
        paintLanes(painter, sceneOf(pinned));
        painter.restore();
    }
    if (m_range)
        paintRange(painter, scene, *m_range, label);
    for (const auto &gesture : m_gestures)
        gesture->paint(painter, m_theme);
    if (m_stage.texts().hasLeftOut())
        viewport()->update();
    if (m_stage.lanes().lanes.empty()) {
        painter.setFont(textFont(TextRole::Body));
        painter.setPen(m_theme.ink3);
        painter.drawText(where.lanes, Qt::AlignCenter,
                         m_stage.index().count() == 0 ? tr("No events yet. Import articles to fill the timeline.")
                                                      : tr("The filter lets no dated event through."));
    }
}

const DrawnItem *TimelineView::itemAt(QPointF point)
{
    const TimelineAreas where = areasAt(point);
    if (!where.lanes.contains(point))
        return nullptr;
    const DrawList &list = drawList(where);
    const double offset = m_time.scale().xOf(list.scale.firstDay);
    return list.itemAt({point.x() - offset, point.y() - where.lanes.top() + where.scroll});
}

std::optional<EventIndex::Row> TimelineView::undatedAt(QPointF point)
{
    const TimelineAreas where = areas();
    if (!where.undated.contains(point))
        return {};
    const TimelineScene scene = m_stage.scene(m_theme, m_time.scale(), everything(), where, locale());
    for (const TrayItem &item : scene.tray) {
        if (point.x() >= item.x - 10 && point.x() <= item.right + 4)
            return item.row;
    }
    return {};
}

std::optional<int> TimelineView::headAt(QPointF point)
{
    const TimelineAreas where = areasAt(point);
    if (point.x() >= headWidth || point.x() < 0 || point.y() < where.lanes.top() || point.y() >= where.lanes.bottom())
        return {};
    return m_stage.geometry(everything()).laneAt(point.y() - where.lanes.top() + where.scroll);
}
