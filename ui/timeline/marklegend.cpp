// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/marklegend.h"

#include "items/eventwords.h"
#include "palette/fonts.h"
#include "timeline/barpainter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <functional>

namespace
{

constexpr double lineStep = 24;
constexpr double textGap = 6;

/// A sign, its width and its words. It is painted about the height 0, from x = 0 on.
struct Entry {
    std::function<void(QPainter &)> paint;
    double width;
    QString words;
};

class Legend
{
public:
    Legend(const LegendContent &content, const Theme &theme)
        : m_theme(theme)
        , m_metrics(textFont(TextRole::Label))
    {
        for (int i = 0; i < markShapeCount; ++i) {
            if (content.shapes[size_t(i)])
                m_shapes.push_back(mark(MarkShape(i), Modality::Happened, nameOf(MarkShape(i))));
        }
        const int certainties = int(std::ranges::count(content.modalities, true));
        for (int i = 0; i < modalityCount; ++i) {
            if (content.modalities[size_t(i)] && (certainties > 1 || i > 0))
                m_others.push_back(mark(MarkShape::Words, Modality(i), modalityWord(Modality(i))));
        }
        if (content.inexact)
            m_others.push_back(bar(BarPiece::Shape::Soft, QT_TRANSLATE_NOOP("MarkLegend", "day not known")));
        if (content.lasted)
            m_others.push_back(bar(BarPiece::Shape::Firm, QT_TRANSLATE_NOOP("MarkLegend", "lasted")));
        if (content.about)
            m_others.push_back(bar(BarPiece::Shape::About, QT_TRANSLATE_NOOP("MarkLegend", "about")));
        if (content.several)
            m_others.push_back({[this](QPainter &painter) { paintBadge(painter); }, 24, words(QT_TRANSLATE_NOOP("MarkLegend", "several"))});
        if (content.unsure)
            m_others.push_back({[this](QPainter &painter) {
                                    paintMark(painter, {8, 0}, MarkShape::Words, Modality::Happened, m_theme.ink2, m_theme.canvas, false, true);
                                },
                                16, words(QT_TRANSLATE_NOOP("MarkLegend", "low score"))});
        if (content.toReview)
            m_others.push_back({[this](QPainter &painter) { paintReviewDot(painter, {-3, 6}, m_theme, m_theme.canvas); }, 8,
                                words(QT_TRANSLATE_NOOP("MarkLegend", "to review"))});
        if (content.disputed) {
            m_others.push_back({[this](QPainter &painter) {
                                    paintConflict(painter, {12, 6}, m_theme, m_theme.canvas);
                                },
                                8, words(QT_TRANSLATE_NOOP("MarkLegend", "sources disagree"))});
        }
    }

    QRectF paint(QPainter &painter, const QRectF &box)
    {
        const auto most = size_t(std::max(0.0, std::floor((box.height() + 1) / lineStep)));
        std::vector<Line> lines;
        for (const double gap : {20.0, 16.0, 12.0}) { // closer before anything is left out
            m_gap = gap;
            lines = linesOf(m_shapes, box.width());
            const std::vector<Line> rest = linesOf(m_others, box.width());
            lines.insert(lines.end(), rest.begin(), rest.end());
            if (lines.size() <= most)
                break;
        }
        if (lines.size() > most) {
            std::vector<Entry> all = m_shapes;
            all.insert(all.end(), m_others.begin(), m_others.end());
            lines = linesOf(all, box.width());
            lines.resize(std::min(lines.size(), most));
        }
        double left = box.right();
        double y = box.top() + lineStep / 2;
        for (const Line &line : lines) {
            left = std::min(left, box.right() - line.width);
            paintLine(painter, box.right() - line.width, y, line.entries);
            y += lineStep;
        }
        return {left, box.top(), box.right() - left, lineStep * double(lines.size())};
    }

private:
    static QString words(const char *text) { return QCoreApplication::translate("MarkLegend", text); }

    Entry mark(MarkShape shape, Modality modality, const QString &name) const
    {
        return {[this, shape, modality](QPainter &painter) {
                    paintMark(painter, {8, 0}, shape, modality, m_theme.ink2, m_theme.canvas, false);
                },
                16, name};
    }

    Entry bar(BarPiece::Shape shape, const char *name) const
    {
        return {[this, shape](QPainter &painter) {
                    const BarPiece piece{shape, 0, 26};
                    paintBar(painter, std::span(&piece, 1), {.dx = 0, .y = 0, .left = 0, .right = 26},
                             {m_theme.ink3}, m_theme);
                },
                26, words(name)};
    }

    struct Line {
        std::vector<Entry> entries;
        double width;
    };

    [[nodiscard]] std::vector<Line> linesOf(const std::vector<Entry> &entries, double room) const
    {
        std::vector<Line> lines;
        for (const Entry &entry : entries) {
            const double width = widthOf(entry);
            if (lines.empty() || lines.back().width + m_gap + width > room)
                lines.push_back({{entry}, width});
            else {
                lines.back().entries.push_back(entry);
                lines.back().width += m_gap + width;
            }
        }
        return lines;
    }

    void paintBadge(QPainter &painter) const
    {
        QColor shade = m_theme.ink3;
        shade.setAlphaF(0.35F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(QRectF(3, -7, 20, 14), 7, 7);
        painter.setPen(QPen(m_theme.ink3, 1.5));
        painter.setBrush(m_theme.canvas);
        painter.drawRoundedRect(QRectF(0.75, -8.25, 18.5, 16.5), 8.25, 8.25);
        painter.setFont(textFont(TextRole::Micro, true));
        painter.setPen(m_theme.ink);
        painter.drawText(QRectF(0, -8, 20, 16), Qt::AlignCenter, QStringLiteral("3"));
    }

    [[nodiscard]] double widthOf(const Entry &entry) const
    {
        return entry.width + textGap + m_metrics.horizontalAdvance(entry.words);
    }

    void paintLine(QPainter &painter, double x, double y, const std::vector<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(std::round(x * 2) / 2, y);
            entry.paint(painter);
            painter.restore();
            painter.setFont(textFont(TextRole::Label));
            painter.setPen(m_theme.ink2);
            painter.drawText(QPointF(x + entry.width + textGap, y + 4), entry.words);
            x += widthOf(entry) + m_gap;
        }
    }

    const Theme &m_theme;
    QFontMetricsF m_metrics;
    double m_gap = 20;
    std::vector<Entry> m_shapes;
    std::vector<Entry> m_others;
};

} // namespace

QRectF paintMarkLegend(QPainter &painter, const QRectF &box, const LegendContent &content, const Theme &theme)
{
    return Legend(content, theme).paint(painter, box);
}
