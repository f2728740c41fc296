// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

// What of the timeline runs through a chart.

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace

void ChartPainter::selection(const DateRange &days, const QString &caption, const QRectF &area, const std::vector<QRectF> &taken,
                             const QSizeF &size)
{
    const double left = std::max(m_scale.left, m_scale.xOf(double(days.first)));
    const double right = std::min(m_scale.left + m_scale.width, m_scale.xOf(double(days.last) + 1));
    if (right < left)
        return;
    QColor ground = m_theme.accent;
    ground.setAlphaF(0.16F);
    m_painter.fillRect(QRectF(left, area.top(), right - left, size.height() - area.top()), ground); // not over the key
    ground.setAlphaF(0.70F);
    m_painter.fillRect(QRectF((left + right) / 2 - 0.5, 0, 1, size.height()), ground);
    if (caption.isEmpty())
        return;
    const QFontMetricsF metrics(font(11, false));
    const QString words = metrics.elidedText(caption, Qt::ElideRight, 220);
    const double width = metrics.horizontalAdvance(words);
    const double x = right + 6 + width < m_scale.left + m_scale.width ? right + 6 : left - 6 - width;
    for (QRectF place(x, area.top() + 2, width, 16); place.bottom() < area.bottom(); place.translate(0, 18))
        if (std::none_of(taken.begin(), taken.end(), [&](const QRectF &rect) { return rect.intersects(place); })) {
            text({x, place.top() + 12}, words, font(11, false), m_theme.accent);
            return;
        }
}

// As the timeline above it has it, without its words.
void ChartPainter::range(const DateRange &days, const QSizeF &size)
{
    const double end = m_scale.left + m_scale.width;
    const double from = m_scale.xOf(double(days.first));
    const double to = m_scale.xOf(double(days.last) + 1);
    const double left = std::max(m_scale.left, from);
    const double right = std::min(end, to);
    if (right < left)
        return;
    QColor ground = m_theme.accent;
    ground.setAlphaF(0.10F);
    m_painter.fillRect(QRectF(left, 0, right - left, size.height()), ground);
    for (const double x : {from, to})
        if (x >= m_scale.left && x <= end)
            m_painter.fillRect(QRectF(std::round(x), 0, 1, size.height()), m_theme.accent);
}

// Lines side by side get fainter: together they would be a ground that hides the chart.
void ChartPainter::events(const std::vector<EventStroke> &events, double top, double bottom)
{
    constexpr double beside = 2; // px
    constexpr float strengths[] = {0.5F, 0.3F, 0.14F}; // by the neighbours that it has
    QColor colour = m_theme.ink3;
    colour.setAlphaF(0.10F);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    std::vector<double> lines;
    for (const EventStroke &stroke : events)
        if (stroke.isLine())
            lines.push_back(stroke.left);
        else // bands below the lines
            m_painter.fillRect(QRectF(stroke.left, top, stroke.right - stroke.left, bottom - top), colour);
    for (size_t i = 0; i < lines.size(); ++i) {
        const int neighbours = (i > 0 && lines[i] - lines[i - 1] <= beside) + (i + 1 < lines.size() && lines[i + 1] - lines[i] <= beside);
        colour.setAlphaF(strengths[neighbours]);
        m_painter.fillRect(QRectF(lines[i], top, 1, bottom - top), colour);
    }
    m_painter.setRenderHint(QPainter::Antialiasing);
}

double ChartPainter::eventsKey(double x)
{
    const QFont small = font(11, false);
    const QString words = Words::tr("events of the timeline");
    const double width = QFontMetricsF(small).horizontalAdvance(words);
    if (x + 12 + width > m_scale.left + m_scale.width)
        return x;
    QColor line = m_theme.ink3;
    line.setAlphaF(0.5F);
    m_painter.fillRect(QRectF(std::round(x) + 2, 7, 1, 14), line);
    text({x + 10, 18}, words, small, m_theme.ink2, false);
    return x + 10 + width + 20;
}

void ChartPainter::hairline(double day, const QSizeF &size)
{
    QColor colour = m_theme.ink3;
    colour.setAlphaF(0.6F);
    m_painter.fillRect(QRectF(std::round(m_scale.xOf(day)), 0, 1, size.height()), colour);
}
