// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/calendar.h"
#include "timeline/dateinwords.h"
#include "timeline/overviewstrip.h"
#include "timeline/ticks.h"
#include "timeline/timelinepainter.h"
#include "timeline/timelineview.h"

#include <QPainter>

#include <cmath>

// What the overview looks like.

namespace {

constexpr double headWidth = TimelineView::headWidth;
constexpr double base = 36; // of the bars
constexpr double tallest = 29;
constexpr double lowest = 1.5;
constexpr double coverageTop = 37;
constexpr double coverageHeight = 3;
constexpr double narrowestCell = 2;
constexpr double daysAYear = 365.2425;
constexpr double axisTop = 41;
constexpr double tickDistance = 64;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(QRectF(0, 0, width(), 1), m_theme.lineStrong);
    painter.fillRect(window(), m_theme.canvas);
    paintDensity(painter);
    paintCoverage(painter);
    paintHits(painter);
    paintAxis(painter);
    if (m_brush)
        paintBrush(painter);
    paintWindow(painter);
    paintHead(painter);
}

void OverviewStrip::paintDensity(QPainter &painter)
{
    const TimeScale own = scale();
    const QColor all = faded(m_theme.ink3, 0.28);
    const QColor shown = faded(m_theme.ink3, 0.85);
    const int times = magnification(m_density);
    for (const Density::Bucket &bucket : m_density.buckets) {
        if (bucket.all == 0)
            continue;
        const double left = std::max(headWidth, own.xOf(bucket.first)); // a bucket may reach beyond the extent
        const double wide = std::max(1.0, std::min(width() - 1.0, own.xOf(bucket.last) - 1) - left);
        const auto height = [&](double events) { return std::max(lowest, tallest * events / m_density.highest); };
        painter.fillRect(QRectF(left, base - height(bucket.all), wide, height(bucket.all)), all);
        if (bucket.shown > 0) {
            const double high = height(double(bucket.shown) * times);
            painter.fillRect(QRectF(left, base - high, wide, high), shown);
        }
    }
}

/// Years that articles speak of: the more, the darker; where none does, nothing.
void OverviewStrip::paintCoverage(QPainter &painter)
{
    const TimeScale own = scale();
    const auto years = qint64(m_coverage.articles.size());
    const auto step = std::max<qint64>(1, qint64(std::ceil(narrowestCell / (own.pixelsPerDay * daysAYear))));
    for (qint64 year = 0; year < years; year += step) {
        const auto from = m_coverage.articles.begin() + year;
        const int articles = *std::max_element(from, from + std::min(step, years - year));
        const double left = std::max(headWidth, own.xOf(double(dayOf({m_coverage.firstYear + year, 1, 1}))));
        const double right
            = std::min(width() - 1.0, own.xOf(double(dayOf({m_coverage.firstYear + year + step, 1, 1}))));
        const double gap = right - left > 4 ? 1 : 0;
        if (articles > 0 && right > left)
            painter.fillRect(QRectF(left, coverageTop, right - left - gap, coverageHeight),
                             faded(m_theme.ink2, std::min(0.9, 0.25 + 0.13 * articles)));
    }
}

void OverviewStrip::paintHits(QPainter &painter)
{
    const TimeScale own = scale();
    const auto ticks = [&](const std::vector<double> &days, double top, double height, const QColor &colour) {
        double taken = 0;
        for (const double day : days) {
            const double x = std::round(own.xOf(day));
            if (x == taken)
                continue;
            painter.fillRect(QRectF(x - 0.5, top, 1.5, height), colour);
            taken = x;
        }
    };
    ticks(m_hiddenHits, 2, 3, faded(m_theme.markEdge, 0.55));
    ticks(m_hits, 2, 7, m_theme.markEdge);
}

void OverviewStrip::paintAxis(QPainter &painter)
{
    painter.fillRect(QRectF(headWidth, axisTop - 1, width() - headWidth, 1), m_theme.lineStrong);
    double last = headWidth - tickDistance;
    for (const Tick &tick : ticksFor(scale(), locale())) {
        if (tick.label.isEmpty() || tick.pinned || (!tick.major && tick.x - last < tickDistance))
            continue;
        const double wide = m_texts.width(tick.label, TextRole::Micro);
        const double left = tick.x - wide / 2;
        fillLine(painter, tick.x, axisTop, 3, m_theme.lineStrong);
        if (left < last + 8 || left < headWidth + 2 || left + wide > width() - 2)
            continue;
        m_texts.paint(painter, {left, 55}, tick.label, TextRole::Micro, false, m_theme.ink3);
        last = left + wide;
    }
    fillLine(painter, headWidth, 0, height(), m_theme.line);
}

void OverviewStrip::paintBrush(QPainter &painter)
{
    const Span span = spanOf(*m_brush);
    if (span.right <= span.left)
        return;
    painter.fillRect(QRectF(span.left, 1, span.right - span.left, height() - 1), faded(m_theme.accent, 0.16));
    painter.setPen(Qt::NoPen);
    for (const auto &[x, open] :
         {std::pair(span.left, m_brush->startsOpen()), std::pair(span.right, m_brush->endsOpen())}) {
        if (open)
            continue;
        fillLine(painter, x, 1, height() - 1, faded(m_theme.accent, 0.7));
        painter.setBrush(m_theme.accent);
        painter.drawRoundedRect(QRectF(x - 3, axisTop + 3, 6, 13), 2, 2);
        painter.fillRect(QRectF(x - 0.5, axisTop + 6, 1, 7), m_theme.onAccent);
    }
    const bool dragging = m_moved && m_grip >= Grip::Brush;
    if ((!dragging && !m_keyboard) || m_brush->startsOpen() || m_brush->endsOpen())
        return;
    const QString text = dateInWords({.days = *m_brush}, locale()) + QStringLiteral("  ·  ") + lengthInWords(*m_brush);
    const double wide = std::ceil(m_texts.width(text, TextRole::Micro, true)) + 16;
    const double left
        = std::clamp((span.left + span.right - wide) / 2, headWidth + 4, std::max(headWidth + 4, width() - wide - 4));
    const QRectF box(std::round(left), 10, wide, 20);
    painter.setPen(QPen(m_theme.accent, 1));
    painter.setBrush(m_theme.raised);
    painter.drawRoundedRect(box.translated(0.5, 0.5), 3, 3);
    m_texts.paint(painter, {box.left() + 8, box.top() + 14}, text, TextRole::Micro, true, m_theme.ink);
}

void OverviewStrip::paintWindow(QPainter &painter)
{
    if (m_selected)
        fillLine(painter, scale().xOf(*m_selected), 6, axisTop - 7, m_theme.accent, 2);
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
    if (m_keyboard && hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(headWidth + 1, 1, -1, -1), 4, 4);
    }
}

void OverviewStrip::paintHead(QPainter &painter)
{
    const QString units[]
        = {tr("events a quarter"), tr("events a year"), tr("events a decade"), tr("events a century")};
    const int times = magnification(m_density);
    const QString unit = units[size_t(m_density.unit)];
    const QString second = times > 1 ? tr("shown × %L1").arg(times) : unit;
    m_texts.paint(painter, {20, 24}, tr("Overview"), TextRole::Label, true, m_theme.ink);
    m_texts.paint(painter, {20, 40}, times > 1 ? unit : second, TextRole::Micro, false, m_theme.ink3);
    if (times > 1)
        m_texts.paint(painter, {20, 54}, second, TextRole::Micro, false, m_theme.ink3);
}
