// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/stackpainter.h"

#include "charts/stackchart.h"
#include "core/edtf.h"
#include "core/edtfwords.h"
#include "core/calendar.h"
#include "palette/marks.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

constexpr double swatchSize = 10;
constexpr double hatchStep = 6;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

} // namespace

void StackPainter::swatch(const QRectF &box, size_t series)
{
    QPainter &painter = m_chart.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(stackColour(m_data, series, m_chart.theme()));
    painter.drawRoundedRect(box, 2, 2);
}

void StackPainter::key()
{
    const bool kinds = m_data.colours == StackData::Colours::Kinds;
    const QFont small = ChartPainter::font(11, false);
    const QFontMetricsF metrics(small);
    const double right = m_chart.scale().left + m_chart.scale().width - 8;
    double x = m_chart.scale().left + 8;
    for (size_t i = 0; i < m_data.series.size(); ++i) {
        const QString &name = m_data.series[i].name;
        const double width = swatchSize + 6 + (kinds ? 16 : 0) + metrics.horizontalAdvance(name);
        const int left = int(m_data.series.size() - i);
        if (x + width + (left > 1 ? 30 : 0) > right) {
            m_chart.text({x, 18}, QStringLiteral("+ %1").arg(left), small, m_chart.theme().ink3, false);
            m_keyEnd = x + 30;
            return;
        }
        swatch({x, 9, swatchSize, swatchSize}, i);
        double at = x + swatchSize + 6;
        if (kinds) {
            QPainter &painter = m_chart.painter();
            painter.save();
            painter.translate(at + 5, 14);
            painter.scale(0.75, 0.75);
            paintMark(painter, {}, MarkShape(m_data.series[i].colour), Modality::Happened, m_chart.theme().ink2, m_chart.theme().canvas, false);
            painter.restore();
            at += 16;
        }
        m_chart.text({at, 18}, name, small, m_chart.theme().ink2, false);
        x += width + 16;
    }
    m_keyEnd = x;
}

void StackPainter::hatch(const QRectF &box)
{
    QPainter &painter = m_chart.painter();
    painter.setPen(QPen(m_chart.theme().gridMajor, 1));
    for (double x = box.left() - box.height(); x < box.right(); x += hatchStep) { // from (x, bottom) up to the right
        const double from = std::max(0.0, box.left() - x);
        const double to = std::min(box.height(), box.right() - x);
        painter.drawLine(QPointF(x + from, box.bottom() - from), QPointF(x + to, box.bottom() - to));
    }
}

void StackPainter::rests(const StackLayout &layout)
{
    for (const QRectF &rest : layout.rests)
        hatch(rest);
}

// Each column of pixels as one rectangle from the highest of a band to its lowest: outlines of thousands of points take milliseconds each.
void StackPainter::columns(const StackBand &band, const QColor &colour)
{
    QPainter &painter = m_chart.painter();
    const double ratio = painter.deviceTransform().m11(); // pixels of the device in one of the layout
    const double left = m_chart.scale().left * ratio;
    const auto width = size_t(std::ceil(m_chart.scale().width * ratio));
    std::vector<double> tops(width, std::numeric_limits<double>::max());
    std::vector<double> feet(width, std::numeric_limits<double>::lowest());
    const auto reach = [&](const std::vector<QPointF> &line, auto &&take) {
        for (size_t i = 1; i < line.size(); ++i) {
            const QLineF part(line[i - 1] * ratio, line[i] * ratio);
            const double slope = part.dx() > 0 ? part.dy() / part.dx() : 0;
            const auto first = std::clamp<qint64>(qint64(part.x1() - left), 0, qint64(width));
            const auto last = std::clamp<qint64>(qint64(part.x2() - left), -1, qint64(width) - 1);
            for (qint64 column = first; column <= last; ++column) {
                const double x = std::clamp(left + double(column) + 0.5, part.x1(), part.x2());
                take(size_t(column), part.y1() + slope * (x - part.x1()));
            }
        }
    };
    reach(band.upper, [&](size_t column, double y) { tops[column] = std::min(tops[column], y); });
    reach(band.lower, [&](size_t column, double y) { feet[column] = std::max(feet[column], y); });
    for (size_t column = 0; column < width; ++column) {
        const double top = tops[column];
        const double foot = feet[column];
        if (top >= foot)
            continue;
        const auto fill = [&, x = left + double(column)](double from, double to, double part) {
            QColor thin = colour;
            thin.setAlphaF(float(part) * colour.alphaF());
            if (from < to && thin.alpha() > 0)
                painter.fillRect(QRectF(x / ratio, from / ratio, 1 / ratio, (to - from) / ratio), thin);
        };
        fill(std::ceil(top), std::floor(foot), 1);
        fill(std::floor(top), std::ceil(top), std::min(std::ceil(top), foot) - top); // slopes are smooth
        if (std::floor(foot) >= std::ceil(top))
            fill(std::floor(foot), std::ceil(foot), foot - std::floor(foot));
    }
}

void StackPainter::denseBands(const StackLayout &layout)
{
    if (isLight(layout))
        return;
    QPainter &painter = m_chart.painter();
    const bool onPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    painter.setPen(Qt::NoPen);
    for (const StackBand &band : layout.bands) {
        const QColor colour = stackColour(m_data, band.series, m_chart.theme());
        if (onPixels) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            columns(band, colour);
            painter.setRenderHint(QPainter::Antialiasing);
            continue;
        }
        QPolygonF outline(band.upper.begin(), band.upper.end());
        outline.append(QList<QPointF>(band.lower.rbegin(), band.lower.rend()));
        painter.setBrush(colour);
        painter.drawPolygon(outline);
    }
}

void StackPainter::labels(const StackLayout &layout)
{
    for (const StackLabel &label : layout.labels) {
        const QFont font = ChartPainter::font(!label.inside || label.text.at(0).isDigit() ? 11 : 12, label.bold);
        const QPointF baseline(label.rect.left(), label.rect.center().y() + 4);
        if (label.inside)
            m_chart.text(baseline, label.text, font, inkOn(stackColour(m_data, *label.inside, m_chart.theme())), false);
        else
            m_chart.text(baseline, label.text, font, label.warning ? m_chart.theme().warn : m_chart.theme().ink);
    }
}

void StackPainter::listLine(const QRectF &rect, const QString &name, const QString &value, bool bold)
{
    const Theme &theme = m_chart.theme();
    const QFont number = ChartPainter::font(12, bold);
    const double width = QFontMetricsF(number).horizontalAdvance(value);
    const QFont plain = ChartPainter::font(12, false);
    const double baseline = rect.center().y() + 4;
    m_chart.text({rect.left() + 18, baseline}, QFontMetricsF(plain).elidedText(name, Qt::ElideRight, rect.width() - 18 - width - 12), plain,
                 theme.ink, false);
    m_chart.text({rect.right() - width, baseline}, value, number, theme.ink, false);
    m_chart.painter().fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.grid);
}

void StackPainter::ring(const RingLayout &layout)
{
    const Theme &theme = m_chart.theme();
    if (layout.period >= m_data.periods.size())
        return;
    const QString year = inWords(Edtf::year(int(civilOf(m_data.periods[layout.period].first).year)));
    const auto centred = [&](double y, const QString &words, const QFont &font, const QColor &colour) {
        m_chart.text({layout.ring.center().x() - QFontMetricsF(font).horizontalAdvance(words) / 2, y}, words, font, colour, false);
    };
    if (layout.ring.isEmpty()) {
        m_chart.text({m_chart.scale().left + 24, 44},
                     m_data.partsOfWhole ? Words::tr("The shares of %1 add up to %2: a ring would show parts of no whole.")
                                               .arg(year, pointWords(qRound(layout.sum * 10) / 10.0, m_data.unit))
                                         : Words::tr("The values of %1 are no parts of a whole.").arg(year),
                     ChartPainter::font(12, false), theme.warn, false);
    } else {
        const bool low = layout.ring.height() < 90;
        centred(layout.ring.center().y() + (low ? 5 : -1), year, ChartPainter::font(low ? 13 : 16, true), theme.ink);
        if (!low)
            centred(layout.ring.center().y() + 16, m_data.partsOfWhole ? Words::tr("of 100 %") : pointWords(layout.sum, m_data.unit),
                    ChartPainter::font(11, false), theme.ink3);
    }
    for (const RingEntry &entry : layout.entries) {
        if (entry.rect.isEmpty())
            continue;
        swatch({entry.rect.left(), entry.rect.center().y() - swatchSize / 2, swatchSize, swatchSize}, entry.series);
        listLine(entry.rect, m_data.series[entry.series].name, labelWords(entry.value, m_data.unit), true);
    }
    if (layout.restRect) {
        const QRectF box(layout.restRect->left(), layout.restRect->center().y() - swatchSize / 2, swatchSize, swatchSize);
        m_chart.painter().fillRect(box, theme.gridMajor);
        listLine(*layout.restRect, Words::tr("not told"), pointWords(qRound((100 - layout.sum) * 100) / 100.0, m_data.unit), false);
    }
}
