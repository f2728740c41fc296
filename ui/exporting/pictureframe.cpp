// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pictureframe.h"

#include "exporting/textlines.h"
#include "palette/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

constexpr double narrow = 1000; // below it the legend gets lines of its own
constexpr double small = 600;   // below it the title is smaller and the legend taller
constexpr double low = 560;
constexpr double plainEdge = 12;
constexpr double legendLine = 24;
constexpr double headWidth = 64;
constexpr double footerLine = 20;
constexpr double barHeight = 6;
constexpr double gap = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PictureFrame)
};

} // namespace

PictureFrame::PictureFrame(const QSizeF &size, const PictureWords &words, const PictureParts &parts)
    : m_size(size), m_words(words), m_parts(parts), m_small(size.width() < small), m_content(QPointF(), size)
{
    if (!parts.title && !parts.legend && !parts.footer) {
        m_content.adjust(plainEdge, plainEdge, -plainEdge, -plainEdge);
        return;
    }
    m_margin = m_small ? 20 : size.width() < narrow ? 24 : 40;
    m_content.adjust(m_margin, 0, -m_margin, 0);
    placeHead();
    if (parts.footer)
        placeFooter();
    else
        m_content.setBottom(size.height() - m_margin / 2);
}

void PictureFrame::placeHead()
{
    const bool wanted = m_parts.legend;
    const bool beside = wanted && m_parts.title && m_size.width() >= narrow;
    const double inner = m_content.width();
    const double titleWidth = beside ? inner * 0.46 : inner;
    const TextRole role = m_small ? TextRole::Title : TextRole::Display;
    double top = m_margin - gap;
    if (m_parts.title) {
        m_titleLines = brokenInto(m_words.title, textFont(role), titleWidth, 2);
        top += barHeight + gap + double(m_titleLines.size()) * lineHeight(role);
        m_subtitle = QFontMetricsF(textFont(TextRole::Lead)).elidedText(m_words.subtitle, Qt::ElideRight, titleWidth);
        if (!m_subtitle.isEmpty())
            top += lineHeight(TextRole::Lead);
    }
    if (wanted) {
        const double height = (m_small && m_size.height() >= low ? 4 : 2) * legendLine + gap;
        m_legend = beside ? QRectF(m_margin + titleWidth + 16, m_margin + gap, inner - titleWidth - 16, height)
                          : QRectF(m_margin, top + 4, inner, height);
        top = std::max(top, m_legend.bottom());
    }
    m_content.setTop(top + 12);
}

QString PictureFrame::made() const
{
    return m_words.pages > 1 ? QString(m_words.made + Words::tr(" · page %1/%2").arg(m_page + 1).arg(m_words.pages)) : m_words.made;
}

void PictureFrame::placeFooter()
{
    const QFont label = textFont(TextRole::Label);
    const double room = m_content.width() - headWidth;
    const auto add = [this](const QString &head, const QStringList &lines) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_footer.push_back({i == 0 ? head : QString(), lines[i]});
    };
    add(Words::tr("Sources"), listedIn(m_words.sources, m_words.measured, label, room, m_small ? 3 : 2));
    const QStringList shown = brokenInto(m_words.shown, label, room, 3);
    add(Words::tr("Shown"), shown);
    // The program's name stands at the right of the last line, or in one of its own where that is full.
    const QFontMetricsF metrics(label);
    const double last = shown.isEmpty() ? room : metrics.horizontalAdvance(shown.last());
    if (last + metrics.horizontalAdvance(made()) + 24 > room)
        m_footer.push_back({});
    const double height = double(m_footer.size()) * footerLine + gap;
    m_content.setBottom(std::max(m_content.top() + 40, m_size.height() - height - m_margin / 2 - gap));
}

void PictureFrame::paint(QPainter &painter, const Theme &theme) const
{
    const auto write = [&](double x, double baseline, const QString &words, const QFont &font, const QColor &colour) {
        if (words.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(x, baseline), words);
    };
    double y = m_margin - gap;
    if (m_parts.title) {
        painter.fillRect(QRectF(m_margin, y, 40, barHeight), theme.accent);
        y += barHeight + gap;
        const TextRole role = m_small ? TextRole::Title : TextRole::Display;
        for (const QString &line : m_titleLines) {
            write(m_margin, y + 0.78 * lineHeight(role), line, textFont(role), theme.ink);
            y += lineHeight(role);
        }
        write(m_margin, y + 17, m_subtitle, textFont(TextRole::Lead), theme.ink2);
    }
    if (!m_parts.footer)
        return;
    y = m_content.bottom() + gap;
    painter.fillRect(QRectF(m_margin, std::round(y), m_content.width(), 1), theme.lineStrong);
    for (const FooterLine &line : m_footer) {
        write(m_margin, y + 19, line.head, textFont(TextRole::Label, true), theme.ink);
        write(m_margin + headWidth, y + 19, line.words, textFont(TextRole::Label), theme.ink2);
        y += footerLine;
    }
    const QFont label = textFont(TextRole::Label);
    const double width = QFontMetricsF(label).horizontalAdvance(made());
    write(m_content.right() - width, y - footerLine + 19, made(), label, theme.ink3);
}
