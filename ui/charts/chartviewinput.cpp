// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartstops.h"
#include "charts/chartview.h"
#include "core/figure.h"
#include "store/project.h"
#include "timeline/gestures/keyplace.h"
#include "timeline/gestures/rangegestures.h"
#include "timeline/gestures/timewheel.h"
#include "timeline/viewport.h"
#include "workspace.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

// Mouse, wheel and keys of a chart: in time they do what they do on the timeline.

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const ChartHit hit = byKey ? hitOfKeys() : chart().hitAt(event->pos());
    const QPoint at = byKey ? placeOfKeys() : event->globalPos();
    const Figure *first = hit.figures.empty() ? nullptr : figure(hit.figures.front());
    if (!first)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show its evidence"), this, [this, hit, at] { activate(hit, at); });
    menu->addSeparator();
    const bool one = hit.figures.size() == 1 && !m_workspace.project().isReadOnly();
    menu->addAction(tr("&Edit this figure…"), this, [this, id = first->id] { Q_EMIT editWanted(id); })->setEnabled(one);
    menu->addAction(tr("&Delete this figure"), this, [this, id = first->id] { Q_EMIT removalWanted(id); })->setEnabled(one);
    menu->popup(at);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString words = wordsOf(chart().hitAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()), viewport());
        return true;
    }
    if (event->type() == QEvent::NativeGesture)
        return zoomByPinch(*static_cast<QNativeGestureEvent *>(event), m_viewport);
    return QGraphicsView::viewportEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (!panByWheel(*event, m_viewport))
        zoomByWheel(*event, m_viewport);
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    m_viewport.stop(); // the hand has the view now
    m_press = m_last = event->position();
    m_dragging = false;
    const bool brushes = event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier && chart().content().options.hasTimeAxis();
    m_anchor = brushes && m_press.x() >= m_viewport.scale().left ? std::optional(m_viewport.scale().dayAt(m_press.x())) : std::nullopt;
    m_rangeBefore = m_range;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        m_dragging = m_dragging
            || (event->position() - m_press).manhattanLength() > QApplication::startDragDistance();
        if (m_dragging && m_anchor)
            brushTo(event->position().x());
        else if (m_dragging)
            m_viewport.panBy(m_last.x() - event->position().x());
        m_last = event->position();
        return;
    }
    const bool onPlot = event->position().x() >= m_viewport.scale().left;
    const std::optional<double> day = onPlot ? std::optional(m_viewport.scale().dayAt(event->position().x())) : std::nullopt;
    m_scene.setHairline(day);
    Q_EMIT hovered(day);
    viewport()->setCursor(chart().hitAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool brushed = m_anchor.has_value();
    m_anchor.reset();
    if (!std::exchange(m_dragging, false))
        activate(chart().hitAt(event->position()), event->globalPosition().toPoint());
    else if (brushed)
        Q_EMIT rangeOffered(event->globalPosition().toPoint());
}

void ChartView::brushTo(double x)
{
    const TimeScale &scale = m_viewport.scale();
    Q_EMIT rangeWanted(daysBetween(*m_anchor, scale.dayAt(std::clamp(x, scale.left, scale.left + scale.width))));
}

void ChartView::leaveEvent(QEvent *)
{
    m_scene.setHairline(std::nullopt);
    Q_EMIT hovered(std::nullopt);
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool steers = key.modifiers() == Qt::NoModifier && steeringKey(key) != 0; // those letters may be shortcuts
        if (steers || (key.key() == Qt::Key_Escape && (m_anchor || m_stop))) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    viewport()->update();
    const QPointF at = mapFromGlobal(QPointF(QCursor::pos()));
    const TimeScale &scale = m_viewport.scale();
    const bool inside = rect().contains(at.toPoint()) && at.x() >= scale.left;
    if (!m_keys.key(*event, inside ? std::optional(at.x()) : std::nullopt) && !stepBy(event->key()))
        event->ignore();
}

bool ChartView::stepBy(int key)
{
    const bool steps = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Home
        || key == Qt::Key_End;
    const ChartStops stops(chart());
    if (steps) {
        if (m_content->isEmpty())
            return true;
        if (!m_stop)
            goTo(stops.first(m_viewport.scale()));
        else if (key == Qt::Key_Left || key == Qt::Key_Right)
            goTo(stops.along(*m_stop, key == Qt::Key_Right ? 1 : -1));
        else if (key == Qt::Key_Up || key == Qt::Key_Down)
            goTo(stops.across(*m_stop, key == Qt::Key_Up ? 1 : -1));
        else
            goTo(stops.end(*m_stop, key == Qt::Key_End));
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_stop) {
        QToolTip::hideText();
        activate(hitOfKeys(), placeOfKeys());
        return true;
    }
    if (key != Qt::Key_Escape || (!m_anchor && !m_stop))
        return false;
    if (m_anchor) { // a drag first
        m_anchor.reset();
        m_dragging = false;
        Q_EMIT rangeWanted(m_rangeBefore);
    } else {
        m_stop.reset();
        QToolTip::hideText();
    }
    return true;
}

void ChartView::goTo(const std::optional<ChartStop> &stop)
{
    if (!stop)
        return; // the last one already
    m_stop = stop;
    const ChartStops stops(chart());
    const DateRange days = stops.days(*stop);
    const double middle = double(days.first + days.last + 1) / 2;
    const TimeScale shown = m_viewport.destination();
    if (chart().content().options.hasTimeAxis() && (middle < shown.firstDay || middle >= shown.lastDay()))
        m_viewport.centre(middle, Viewport::Motion::Immediate);
    const QString words = wordsOf(stops.hit(*stop));
    setAccessibleDescription(words); // a screen reader says what is new
    QToolTip::showText(placeOfKeys() + QPoint(4, 4), QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()), this);
    viewport()->update();
}

ChartHit ChartView::hitOfKeys() const
{
    const ChartStops stops(chart());
    return m_stop && stops.isValid(*m_stop) ? stops.hit(*m_stop) : ChartHit();
}

QPoint ChartView::placeOfKeys() const
{
    const ChartStops stops(chart());
    const auto place = m_stop && stops.isValid(*m_stop) ? stops.rect(*m_stop) : std::nullopt;
    return mapToGlobal(place ? place->bottomRight().toPoint() : rect().center());
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}
