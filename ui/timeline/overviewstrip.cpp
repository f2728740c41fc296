// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/overviewstrip.h"

#include "timeline/ticks.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelineview.h"

#include <QMouseEvent>
#include <QPainter>

namespace
{

constexpr double headWidth = TimelineView::headWidth;
constexpr double base = 40; // of the bars
constexpr double tallest = 32;
constexpr double edgeReach = 6;
constexpr double overhang = 0.03; // of the extent, at both sides
constexpr double tickDistance = 64;

} // namespace

OverviewStrip::OverviewStrip(Viewport &time, QWidget *parent)
    : QWidget(parent)
    , m_time(time)
{
    setMouseTracking(true);
    setAccessibleName(tr("Overview"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_time, &Viewport::changed, this, qOverload<>(&QWidget::update));
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void OverviewStrip::setEvents(const EventIndex &index, const FilterMask &mask)
{
    m_density = densityOf(index, mask);
    update();
}

void OverviewStrip::setSelected(std::optional<double> day)
{
    m_selected = day;
    update();
}

TimeScale OverviewStrip::scale() const
{
    const double days = m_time.extentLast() - m_time.extentFirst();
    const double plot = std::max(1.0, width() - headWidth);
    return {.firstDay = m_time.extentFirst() - days * overhang,
            .pixelsPerDay = plot / (days * (1 + 2 * overhang)),
            .left = headWidth,
            .width = plot};
}

QRectF OverviewStrip::window() const
{
    const TimeScale own = scale();
    const double left = std::max(headWidth + 2, own.xOf(m_time.scale().firstDay));
    const double right = std::min(width() - 2.0, own.xOf(m_time.scale().lastDay()));
    const double middle = std::clamp((left + right) / 2, headWidth + 6, width() - 6.0);
    const double wide = std::max(8.0, right - left);
    return {middle - wide / 2, 4, wide, 37};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(QRectF(0, 0, width(), 1), m_theme.lineStrong);
    painter.fillRect(window(), m_theme.canvas);
    paintDensity(painter);
    paintAxis(painter);
    paintWindow(painter);
    const QString units[]
        = {tr("events a quarter"), tr("events a year"), tr("events a decade"), tr("events a century")};
    m_texts.paint(painter, {20, 24}, tr("Overview"), TextRole::Label, true, m_theme.ink);
    m_texts.paint(painter, {20, 40}, units[size_t(m_density.unit)], TextRole::Micro, false, m_theme.ink3);
}

void OverviewStrip::paintDensity(QPainter &painter)
{
    const TimeScale own = scale();
    QColor all = m_theme.ink3;
    all.setAlphaF(0.28F);
    QColor shown = m_theme.ink3;
    shown.setAlphaF(0.85F);
    for (const Density::Bucket &bucket : m_density.buckets) {
        if (bucket.all == 0)
            continue;
        const double left = std::max(headWidth, own.xOf(bucket.first)); // a bucket may reach beyond the extent
        const double wide = std::max(1.0, std::min(width() - 1.0, own.xOf(bucket.last) - 1) - left);
        const auto height
            = [&](quint32 events) { return std::max(1.5, tallest * events / m_density.highest); };
        painter.fillRect(QRectF(left, base - height(bucket.all), wide, height(bucket.all)), all);
        if (bucket.shown > 0)
            painter.fillRect(QRectF(left, base - height(bucket.shown), wide, height(bucket.shown)), shown);
    }
}

void OverviewStrip::paintAxis(QPainter &painter)
{
    painter.fillRect(QRectF(headWidth, base, width() - headWidth, 1), m_theme.lineStrong);
    double last = headWidth - tickDistance;
    for (const Tick &tick : ticksFor(scale(), locale())) {
        if (tick.label.isEmpty() || tick.pinned || (!tick.major && tick.x - last < tickDistance))
            continue;
        const double wide = m_texts.width(tick.label, TextRole::Micro);
        const double left = tick.x - wide / 2;
        fillLine(painter, tick.x, base, 4, m_theme.lineStrong);
        if (left < last + 8 || left < headWidth + 2 || left + wide > width() - 2)
            continue;
        m_texts.paint(painter, {left, 54}, tick.label, TextRole::Micro, false, m_theme.ink3);
        last = left + wide;
    }
    fillLine(painter, headWidth, 0, height(), m_theme.line);
}

void OverviewStrip::paintWindow(QPainter &painter)
{
    if (m_selected) {
        const double x = scale().xOf(*m_selected);
        fillLine(painter, x, 6, 34, m_theme.accent, 2);
    }
    const QRectF box = window();
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
    for (const double x : {box.left(), box.right()}) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawRoundedRect(QRectF(x - 4, 12, 8, 20), 2, 2);
        for (const double line : {x - 1.5, x + 1.5})
            painter.fillRect(QRectF(line - 0.5, 18, 1, 8), m_theme.onAccent);
    }
}

OverviewStrip::Grip OverviewStrip::gripAt(QPointF point) const
{
    const QRectF box = window();
    if (point.x() < headWidth)
        return Grip::None;
    if (std::abs(point.x() - box.left()) <= edgeReach)
        return Grip::LeftEdge;
    if (std::abs(point.x() - box.right()) <= edgeReach)
        return Grip::RightEdge;
    return box.left() < point.x() && point.x() < box.right() ? Grip::Body : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < headWidth)
        return;
    const double day = scale().dayAt(event->position().x());
    m_grip = gripAt(event->position());
    if (m_grip == Grip::None) {
        m_time.centre(day, Viewport::Motion::Immediate);
        m_grip = Grip::Body;
    }
    m_grabbed = day - (m_grip == Grip::RightEdge ? m_time.scale().lastDay() : m_time.scale().firstDay);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::Body       ? Qt::OpenHandCursor
                      : grip == Grip::None ? Qt::ArrowCursor
                                           : Qt::SizeHorCursor);
        return;
    }
    const double day = scale().dayAt(event->position().x()) - m_grabbed;
    const double first = m_time.scale().firstDay;
    const double last = m_time.scale().lastDay();
    constexpr double shortest = 1;
    if (m_grip == Grip::Body)
        m_time.show(day, day + last - first, Viewport::Motion::Immediate);
    else if (m_grip == Grip::LeftEdge)
        m_time.show(std::min(day, last - shortest), last, Viewport::Motion::Immediate);
    else
        m_time.show(first, std::max(day, first + shortest), Viewport::Motion::Immediate);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    if (event->position().x() < headWidth)
        return;
    const double day
        = std::clamp(scale().dayAt(event->position().x()), m_time.scale().firstDay, m_time.scale().lastDay());
    m_time.zoomAt(m_time.scale().xOf(day), std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}
