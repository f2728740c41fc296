// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpainter.h"

#include "charts/chartdrawing.h"
#include "charts/linechart.h"
#include "palette/fonts.h"
#include "palette/halotext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

constexpr double margin = 16;
constexpr size_t mostStroked = 6000; // vertices of a picture

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace

ChartPainter::ChartPainter(QPainter &painter, const Theme &theme, const TimeScale &scale)
    : m_painter(painter), m_theme(theme), m_scale(scale)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

QFont ChartPainter::font(int pixelSize, bool bold)
{
    QFont font = textFont(TextRole::Label, bold);
    font.setPixelSize(pixelSize);
    return font;
}

double ChartPainter::text(const QPointF &baseline, const QString &text, const QFont &font, const QColor &colour, bool halo)
{
    paintHaloText(m_painter, baseline, text, font, colour, halo ? m_theme.canvas : QColor());
    return QFontMetricsF(font).horizontalAdvance(text);
}

void ChartPainter::ground(const ValueBand &band, const std::vector<GridLine> &grid, const QSizeF &size)
{
    if (m_theme.canvas.alpha() > 0)
        m_painter.fillRect(QRectF(m_scale.left, 0, size.width() - m_scale.left, size.height()), m_theme.canvas);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const GridLine &line : grid)
        m_painter.fillRect(QRectF(line.x, band.area.top(), 1, size.height() - band.area.top()),
                           line.major ? m_theme.gridMajor : m_theme.grid);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void ChartPainter::ticks(const ValueBand &band, const QString &unit)
{
    const QFont small = font(11, false);
    const QFontMetricsF metrics(small);
    for (double value = band.bottom; value <= band.top + band.step * 0.001; value += band.step) {
        const double y = std::round(band.yOf(value));
        const bool zero = std::abs(value) < band.step * 0.001;
        m_painter.fillRect(QRectF(band.area.left(), y, band.area.width(), 1), zero ? m_theme.gridMajor : m_theme.grid);
        const bool highest = value + band.step > band.top + band.step * 0.001;
        const QString label = tickWords(zero ? 0 : value) + (highest && unit == u"percent" ? QStringLiteral(" %") : QString());
        text({band.area.left() - 6 - metrics.horizontalAdvance(label), y + 4}, label, small, m_theme.ink3, false);
    }
}

void ChartPainter::heading(const ChartContent &content)
{
    const double room = m_scale.left - margin - 44;
    const QFont bold = font(13, true);
    text({margin + 4, 19}, QFontMetricsF(bold).elidedText(content.title, Qt::ElideRight, m_scale.left - margin - 12), bold, m_theme.ink, false);
    const QFont small = font(11, false);
    const QFontMetricsF metrics(small);
    double y = 36;
    for (const QString &line : content.about) {
        text({margin + 4, y}, metrics.elidedText(line, Qt::ElideRight, room), small, m_theme.ink3, false);
        y += 15;
    }
}

void ChartPainter::lens(const LineLayout &layout, const QString &unit)
{
    if (!layout.lens)
        return;
    const ValueBand &lens = *layout.lens;
    QColor tint = m_theme.accent;
    tint.setAlphaF(0.035F);
    m_painter.fillRect(lens.area.adjusted(0, -4, 0, 4), tint);
    tint.setAlphaF(0.10F);
    const double top = layout.main.yOf(lens.top);
    m_painter.fillRect(QRectF(layout.main.area.left(), top, layout.main.area.width(), layout.main.area.bottom() - top), tint);
    ticks(lens, unit);
    const double room = m_scale.left - margin - 44;
    const QFont small = font(11, false);
    const QFontMetricsF metrics(small);
    double y = lens.area.top() + 12;
    const double times = layout.main.top / lens.top * lens.area.height() / layout.main.area.height();
    const QString range = Words::tr("0 to %1, × %2").arg(pointWords(lens.top, unit), QString::number(qRound(times)));
    // One name a line where there is height for it.
    QStringList names = layout.lensCompanies;
    if (double(names.size() + 1) * 15 > lens.area.height())
        names = {names.join(QStringLiteral(", "))};
    for (const QString &name : std::as_const(names)) {
        text({margin + 4, y}, metrics.elidedText(name, Qt::ElideRight, room), small, m_theme.ink3, false);
        y += 15;
    }
    text({margin + 4, y}, range, small, m_theme.ink3, false);
}

QRectF ChartPainter::notes(const QStringList &notes, double keyEnd)
{
    if (notes.isEmpty())
        return {};
    const QFont small = font(11, false);
    const double right = m_scale.left + m_scale.width - 8;
    const double room = right - std::max(keyEnd, m_scale.left + 8);
    const QString words = QFontMetricsF(small).elidedText(notes.join(QStringLiteral(" · ")), Qt::ElideRight, room);
    const double width = QFontMetricsF(small).horizontalAdvance(words);
    if (width < 40)
        return {};
    text({right - width, 18}, words, small, m_theme.warn, false);
    return {right - width, 4, width, 20};
}

double ChartPainter::key(const LineLayout &layout)
{
    const auto has = [&](LineMark::Form form) {
        return std::any_of(layout.marks.begin(), layout.marks.end(), [&](const auto &mark) { return mark.form == form; });
    };
    const QFont small = font(11, false);
    const double y = 14;
    double x = m_scale.left + 8;
    const auto entry = [&](double width, const QString &words, const auto &draw) {
        const double wordsWidth = QFontMetricsF(small).horizontalAdvance(words);
        if (x + width + 6 + wordsWidth > m_scale.left + m_scale.width)
            return;
        draw(x);
        text({x + width + 6, y + 4}, words, small, m_theme.ink2, false);
        x += width + 6 + wordsWidth + 20;
    };
    const QColor sample = m_theme.ink3;
    if (std::any_of(layout.marks.begin(), layout.marks.end(), [](const auto &mark) { return !mark.span.isNull(); }))
        entry(22, Words::tr("span that the figure speaks for"), [&](double left) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.soft(sample));
            m_painter.drawRoundedRect(QRectF(left, y - 4, 22, 8), 2, 2);
            m_painter.setBrush(sample);
            m_painter.drawEllipse(QPointF(left + 11, y), 3.5, 3.5);
        });
    if (has(LineMark::Form::Over))
        entry(12, Words::tr("over"), [&](double left) { arrow({left + 6, y + 6}, sample, true, 12, 12); });
    if (has(LineMark::Form::Under))
        entry(12, Words::tr("under"), [&](double left) { arrow({left + 6, y - 6}, sample, false, 12, 12); });
    if (has(LineMark::Form::Range))
        entry(10, Words::tr("from – to"), [&](double left) { bar({left + 5, y}, sample, 6); });
    if (has(LineMark::Form::Ring))
        entry(9, Words::tr("a second value for the same time"), [&](double left) {
            m_painter.setPen(QPen(sample, 2));
            m_painter.setBrush(m_theme.canvas);
            m_painter.drawEllipse(QPointF(left + 4.5, y), 3.5, 3.5);
        });
    if (std::ranges::any_of(layout.marks, [](const LineMark &mark) { return mark.unsure; }))
        entry(9, Words::tr("low score"), [&](double left) {
            QColor fill = sample;
            fill.setAlphaF(0.35F);
            m_painter.setPen(QPen(sample, 1.25));
            m_painter.setBrush(fill);
            m_painter.drawEllipse(QPointF(left + 4.5, y), 3, 3);
        });
    if (layout.tail > 0)
        entry(22, Words::tr("%n others", nullptr, int(layout.tail)), [&](double left) {
            m_painter.fillRect(QRectF(left, y, 22, 1), m_theme.control);
        });
    if (!layout.gaps.empty())
        entry(26, Words::tr("no data between"), [&](double left) {
            QPen pen(sample, 1.5);
            pen.setDashPattern({4, 2.67});
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(left, y), QPointF(left + 26, y));
        });
    return x;
}

// Each column of pixels as one stroke from its lowest to its highest point: a line of thousands of points costs next to nothing so.
void ChartPainter::columns(const DrawnLine &line, const QColor &colour)
{
    const double ratio = m_painter.deviceTransform().m11(); // pixels of the device in one of the layout
    const double width = (line.tail ? 1 : 2) * ratio;
    double before = line.points.front().y() * ratio;
    for (size_t i = 0; i < line.points.size();) {
        const double column = std::floor(line.points[i].x() * ratio);
        double low = before;
        double high = before;
        for (; i < line.points.size() && std::floor(line.points[i].x() * ratio) == column; ++i) {
            before = line.points[i].y() * ratio;
            low = std::min(low, before);
            high = std::max(high, before);
        }
        const double top = std::round(low - width / 2);
        const double height = std::max(1.0, std::round(high - low + width));
        m_painter.fillRect(QRectF(column / ratio, top / ratio, 1 / ratio, height / ratio), colour);
    }
}

void ChartPainter::denseLines(const LineLayout &layout)
{
    if (isLight(layout))
        return;
    const bool onPixels = m_painter.paintEngine()->type() == QPaintEngine::Raster;
    const bool fast = onPixels && (paintsOnScreen(m_painter) || layout.vertices() > mostStroked);
    const double ratio = m_painter.deviceTransform().m11();
    for (const DrawnLine &line : layout.lines) {
        const QColor colour = line.tail ? m_theme.lineStrong : m_theme.company(line.colour);
        const double width = (line.points.back().x() - line.points.front().x()) * ratio;
        if (onPixels && double(line.points.size()) > width) {
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            columns(line, colour);
            m_painter.setRenderHint(QPainter::Antialiasing);
            continue;
        }
        QList<QLineF> strokes; // one by one: a raster stroke of a whole outline looks for where it meets itself
        for (size_t i = 1; i < line.points.size(); ++i)
            strokes.append({line.points[i - 1], line.points[i]});
        QPen pen(colour, line.tail || fast ? 1 : 2);
        pen.setCosmetic(fast); // stroked at a tenth of the cost
        m_painter.setPen(pen);
        const double wide = line.tail || !fast ? 1 : std::round(2 * ratio); // lines of one pixel side by side make one of two
        for (double aside = (1 - wide) / 2; aside < wide / 2; ++aside) {
            m_painter.translate(0, aside / ratio);
            m_painter.drawLines(strokes);
            m_painter.translate(0, -aside / ratio);
        }
    }
}

void ChartPainter::spans(const LineLayout &layout)
{
    m_painter.setPen(Qt::NoPen);
    for (const LineMark &mark : layout.marks) {
        m_painter.setBrush(m_theme.soft(m_theme.company(mark.colour)));
        if (!mark.span.isNull())
            m_painter.drawRoundedRect(mark.span, 2, 2);
    }
}

void ChartPainter::arrow(const QPointF &at, const QColor &colour, bool up, double cap, double length)
{
    const double sign = up ? -1 : 1;
    const QPointF tip = at + QPointF(0, sign * length);
    QPainterPath path;
    path.moveTo(at - QPointF(cap / 2, 0));
    path.lineTo(at + QPointF(cap / 2, 0));
    path.moveTo(at);
    path.lineTo(tip);
    path.moveTo(tip + QPointF(-4, -sign * 4.5));
    path.lineTo(tip);
    path.lineTo(tip + QPointF(4, -sign * 4.5));
    m_painter.strokePath(path, QPen(colour, cap > 12 || length > 14 ? 2 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

// The ends of a range, between which the value lies: nothing marks a middle, which nobody told.
void ChartPainter::bar(const QPointF &middle, const QColor &colour, double reach)
{
    constexpr double cap = 5;
    QPainterPath path;
    path.moveTo(middle - QPointF(0, reach));
    path.lineTo(middle + QPointF(0, reach));
    for (const double end : {-reach, reach}) {
        path.moveTo(middle + QPointF(-cap, end));
        path.lineTo(middle + QPointF(cap, end));
    }
    m_painter.strokePath(path, QPen(colour, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
}

void ChartPainter::arrows(const LineLayout &layout)
{
    for (const LineMark &mark : layout.marks) {
        if (mark.centre.x() < m_scale.left || mark.centre.x() > m_scale.left + m_scale.width)
            continue;
        const QColor colour = m_theme.company(mark.colour);
        if (mark.form == LineMark::Form::Over)
            arrow(mark.centre, colour, true, 16, mark.arrow);
        else if (mark.form == LineMark::Form::Under)
            arrow(mark.centre, colour, false, 12, mark.arrow);
        else if (mark.form == LineMark::Form::Range)
            bar(mark.centre, colour, mark.reach);
        if (mark.disputed) {
            m_painter.setPen(QPen(m_theme.canvas, 1));
            m_painter.setBrush(m_theme.warnLine);
            const QPointF at = mark.centre + QPointF(-8, -6);
            m_painter.drawPolygon(QPolygonF({at + QPointF(0, -4), at + QPointF(4, 0), at + QPointF(0, 4), at + QPointF(-4, 0)}));
        }
    }
}

void ChartPainter::labels(const LineLayout &layout)
{
    for (const ChartLabel &label : layout.labels) {
        QPointF baseline(label.rect.left(), label.rect.center().y() + 4);
        if (label.line) {
            m_painter.setPen(QPen(m_theme.company(*label.line), 3, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(QLineF(baseline.x(), label.rect.center().y() + 0.5, baseline.x() + labelLine - 5, label.rect.center().y() + 0.5));
            baseline.rx() += labelLine;
        }
        if (!label.name.isEmpty())
            baseline.rx() += text(baseline, label.name, font(12, false), m_theme.ink) + 5;
        baseline.rx() += text(baseline, label.value, font(12, true), m_theme.ink) + 5;
        if (!label.measurer.isEmpty())
            text(baseline, label.measurer, font(11, false), m_theme.ink3);
    }
    if (layout.caution) {
        text({layout.caution->left(), layout.caution->center().y() + 4}, Words::tr("different measurers"), font(11, false), m_theme.ink3);
    }
}

void ChartPainter::nothing(const QString &words, const QSizeF &size)
{
    const QFont lead = textFont(TextRole::Body);
    const double width = QFontMetricsF(lead).horizontalAdvance(words);
    text({m_scale.left + (m_scale.width - width) / 2, size.height() / 2 + 5}, words, lead, m_theme.ink3, false);
}
