// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "timeline/edgearrows.h"
#include "timeline/lanehead.h"
#include "timeline/linkpainter.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelinestage.h"
#include "timeline/viewport.h"

#include <QAbstractScrollArea>
#include <QDate>
#include <QTimer>

#include <functional>
#include <memory>

class Gesture;
class HoverCard;
class QMenu;

/// What lies under the pointer, or where the keyboard is.
struct TimelinePlace {
    std::optional<EventIndex::Row> row; ///< an event; of a badge the most important
    std::optional<DrawnItem> badge;
    std::optional<int> lane; ///< whose head it is
    std::optional<size_t> era; ///< whose name it is
    bool range = false; ///< within the chosen range
    double day = 0;
};

/// The lanes with their axis, the tray of the undated and the coverage. It shares its Viewport with chart and
/// overview, and tells what is selected by the ids of events, so that table, panels and timeline can follow
/// one another. Keys and mouse: gestures/.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Selecting : quint8 { Only, Toggle, Extend };
    enum class Wheel : quint8 { Zooms, ScrollsLanes }; ///< without Ctrl, Shift and Alt
    static constexpr int headWidth = 148;
    static constexpr int axisHeight = 32;

    explicit TimelineView(Viewport &time, QWidget *parent = nullptr);
    ~TimelineView() override;

    void setTheme(const Theme &theme);
    /// The index must stay until the next call; everything is shown until setMask(). Sets the extent of the
    /// viewport and forgets selections of events that are gone.
    void setIndex(const EventIndex *index, TitleOf title, LaneInfoOf info);
    void setMask(FilterMask mask);
    void setGrouping(Grouping grouping);
    /// Of companies: no others have a lane; all have where there are none.
    void setOnly(const QStringList &companies);
    void setCoverage(Coverage coverage);
    void setToday(const QDate &today);
    /// The as-of marker: what is shown is what was known on that day.
    void setKnownOn(const std::optional<QDate> &day);
    void setEras(std::vector<Era> eras);
    /// What a person has made of the lanes; tells nobody.
    void setArrangement(const LaneArrangement &arrangement);
    /// 16 to 40. The lane at a height of the viewport widget stays there.
    void setRowHeight(double height, double at = axisHeight);
    void setWheel(Wheel wheel) { m_wheel = wheel; }
    [[nodiscard]] Wheel wheel() const { return m_wheel; }
    /// In edit mode events can be dragged to other dates; `dateOf` gives the date of one, null ends the mode.
    void setEditing(std::function<std::optional<Edtf>(EventId)> dateOf) { m_dateOf = std::move(dateOf); }
    [[nodiscard]] bool isEditing() const { return m_dateOf != nullptr; }
    [[nodiscard]] std::optional<Edtf> dateOf(EventId event) const { return m_dateOf(event); } ///< in edit mode only
    /// The time under the pointer in another view, in days.
    void setHairline(std::optional<double> day);

    [[nodiscard]] Viewport &time() { return m_time; }
    [[nodiscard]] TimelineStage &stage() { return m_stage; }
    [[nodiscard]] const DrawList &drawList();
    [[nodiscard]] TimelineAreas areas();
    /// Those of the lanes at a point: the pinned ones lie over the others.
    [[nodiscard]] TimelineAreas areasAt(QPointF point);
    [[nodiscard]] const DrawList &drawList(const TimelineAreas &areas);
    /// The scale that shows all of the extent.
    [[nodiscard]] TimeScale everything() const;

    [[nodiscard]] std::optional<EventId> current() const { return m_current; }
    [[nodiscard]] std::vector<EventId> selection() const;
    [[nodiscard]] int currentLane() const { return m_currentLane; } ///< where the keys are
    /// From outside: shows it as selected and brings it into view; tells nobody.
    void setSelection(const std::vector<EventId> &events, std::optional<EventId> current);

    /// The chosen run of days: measured, to zoom to, to filter by. Shown with its length until another is chosen
    /// or none.
    [[nodiscard]] const std::optional<DateRange> &range() const { return m_range; }
    void setRange(std::optional<DateRange> range);
    /// The edge of the range that a point of the axis is at.
    [[nodiscard]] std::optional<Qt::Edge> rangeEdgeAt(QPointF point);
    /// Days of the selected events, open ends left out; nothing where none is dated.
    [[nodiscard]] std::optional<DateRange> selectedDays() const;

    // For the gestures. Points are those of the viewport widget.
    [[nodiscard]] const DrawnItem *itemAt(QPointF point);
    [[nodiscard]] std::optional<EventIndex::Row> undatedAt(QPointF point);
    [[nodiscard]] std::optional<int> headAt(QPointF point);
    void select(EventIndex::Row row, Selecting how = Selecting::Only);
    void clearSelection();
    void fitItem(const DrawnItem &item);
    void activate(EventIndex::Row row); ///< centres it and says so
    void centreCurrent(); ///< first call; at the second it fits it
    void fitRow(EventIndex::Row row);
    void fitLane(int lane);
    /// To the range, or where there is none to the selected events.
    void zoomToChosen();
    void rangeFromSelection();
    void goToToday();
    /// Selects every event whose mark or badge lies in a box of the viewport widget; of more than 10,000 so many, and
    /// says so.
    void selectInside(const QRectF &box);
    /// A range was chosen for something to be done with it, at a place of the screen.
    void offerRange(QPoint global) { Q_EMIT rangeChosen(*m_range, global); }
    /// Ends a drag, or else takes back the range, or else the selection; false where there is none of them.
    bool escape();
    void toggleTail();
    /// Lanes by their place among those shown. Each tells by arrangementChanged().
    void togglePinned(size_t lane);
    void toggleCollapsed(size_t lane);
    void moveLane(size_t lane, int by);
    void moveLaneBefore(size_t lane, size_t before);
    void resetLanes();
    /// The lane whose head the pointer is at, or else that the keys are in; none of those that have no key.
    [[nodiscard]] std::optional<size_t> laneForKeys();
    [[nodiscard]] HeadButton headButtonAt(QPointF point);
    /// What tells of events beyond an edge, at a point; and going to the nearest of them.
    [[nodiscard]] const EdgeArrow *edgeArrowAt(QPointF point) const;
    void follow(const EdgeArrow &arrow);
    void scrollLanes(double pixels);
    /// The neighbour of the current event in its lane (±1), or the nearest in time in the next lane that has
    /// one (±1). The tray of the undated is below the last lane.
    void stepEvent(int by);
    void stepLane(int by);
    /// The neighbour in its lane, even one that the filter hides; in a tail only one that it shows.
    void stepUnfiltered(int by);
    /// The linked event before or after the current one.
    void stepLink(int by);
    void selectEnd(bool last);
    /// Where an event is drawn, in a badge or alone, as a point of the viewport widget; nothing where it is not in view.
    [[nodiscard]] std::optional<QPointF> placeOf(EventIndex::Row row);

Q_SIGNALS:
    void selectionChanged(const std::vector<EventId> &events, std::optional<EventId> current);
    void currentChanged(); ///< selection() or current(), whoever changed them
    void eventsChanged(); ///< what is shown: another index, mask or other lanes
    void activated(EventId event);
    void dateDragged(EventId event, const Edtf &when);
    void groundActivated(const Edtf &when); ///< a place without an event, as exact as the zoom tells
    void hovered(std::optional<double> day); ///< the time under the pointer
    void laneActivated(const QString &key); ///< the head of a lane was clicked
    void rangeChanged(); ///< what range() says is new
    void rangeChosen(const DateRange &days, QPoint global); ///< with Ctrl: a menu is wanted
    void arrangementChanged(const LaneArrangement &arrangement);
    void menuWanted(QMenu &menu, const TimelinePlace &place); ///< to be filled; empty, it is not shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void move();
    void relayout();
    void updateScrollBar();
    [[nodiscard]] TimelinePlace placeAt(QPointF point);
    void hover(std::optional<QPointF> point);
    [[nodiscard]] std::optional<double> dayUnder(QPointF point) const; ///< nothing left of the plot
    void ensureVisible(EventIndex::Row row);
    void stepUndated(EventIndex::Row row, int by);
    [[nodiscard]] std::optional<EventIndex::Row> currentRow() const;
    [[nodiscard]] std::optional<int> laneOf(EventIndex::Row row);
    void changeLanes(const LaneArrangement &arrangement);
    [[nodiscard]] TimelineAreas pinnedAreas();
    [[nodiscard]] TimelineScene sceneOf(const TimelineAreas &where);
    void paintLanes(QPainter &painter, const TimelineScene &scene);
    bool showTip(QPoint point, QPoint global);
    template <class Handle>
    bool offer(Handle handle);

    Viewport &m_time;
    TimelineStage m_stage;
    QTimer m_rest; ///< runs while the view moves
    int m_framesMoving = 0; ///< painted since it began to move
    TimelinePainter m_painter;
    Theme m_theme = Theme::light();
    std::vector<EventId> m_selected; ///< ascending
    std::optional<EventId> m_current;
    int m_currentLane = 0; ///< where the keys are
    std::optional<QPointF> m_pointer;
    std::optional<double> m_hairline; ///< from another view
    std::optional<double> m_today;
    std::optional<double> m_knownOn;
    std::optional<DateRange> m_range;
    Wheel m_wheel = Wheel::Zooms;
    std::function<std::optional<Edtf>(EventId)> m_dateOf;
    LinkCache m_linkCache;
    std::vector<EdgeArrow> m_arrows; ///< of the last frame
    std::vector<DrawnLink> m_drawnLinks;
    bool m_keyboard = false; ///< the frame of the keyboard is shown once keys are used
    std::unique_ptr<HoverCard> m_card;
    std::vector<std::unique_ptr<Gesture>> m_gestures;
};
