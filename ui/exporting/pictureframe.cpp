// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pictureframe.h"

#include "palette/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

constexpr double narrow = 1000; // below it the legend gets a line of its own
constexpr double headWidth = 64;
constexpr double footerLine = 20;
constexpr double barHeight = 6;

QString tr(const char *text)
{
    return QCoreApplication::translate("PictureFrame", text);
}

// As many of the sources as fit into `lines` lines of `width`, then how many more there are.
QStringList wrapSources(const QStringList &sources, double width, int lines)
{
    const QFontMetricsF metrics(textFont(TextRole::Label));
    QStringList result;
    QString line;
    for (int i = 0; i < sources.size(); ++i) {
        const QString piece = sources[i] + (i + 1 < sources.size() ? QStringLiteral("; ") : QStringLiteral("."));
        const QString more = tr("+ %1 more").arg(sources.size() - i);
        const bool last = result.size() + 1 == lines;
        const double room = width - (last && i + 1 < sources.size() ? metrics.horizontalAdvance(more) + 8 : 0);
        if (metrics.horizontalAdvance(line + piece) > room) {
            if (last) {
                line += line.isEmpty() ? metrics.elidedText(piece, Qt::ElideRight, width) : more;
                break;
            }
            if (!line.isEmpty())
                result << line;
            line.clear();
        }
        line += piece;
    }
    if (!line.isEmpty())
        result << metrics.elidedText(line, Qt::ElideRight, width);
    return result;
}

QStringList wrapWords(const QString &text, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    QStringList result;
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : QString(line + QLatin1Char(' ') + word);
        if (metrics.horizontalAdvance(longer) > width && !line.isEmpty() && result.size() + 1 < lines) {
            result << line;
            line = word;
        } else {
            line = longer;
        }
    }
    result << metrics.elidedText(line, Qt::ElideRight, width);
    return result;
}

} // namespace

PictureFrame::PictureFrame(const QSizeF &size, const PictureWords &words, bool plain)
    : m_size(size), m_words(words), m_plain(plain), m_content(QPointF(), size)
{
    if (plain)
        return;
    m_margin = size.width() < narrow ? 24 : 40;
    const double inner = size.width() - 2 * m_margin;
    const bool beside = size.width() >= narrow;
    const double titleWidth = beside ? inner * 0.46 : inner;
    m_titleLines = wrapWords(words.title, textFont(TextRole::Display), titleWidth, 2);
    double top = m_margin - 8 + barHeight + 8 + double(m_titleLines.size()) * lineHeight(TextRole::Display);
    if (!words.subtitle.isEmpty())
        top += lineHeight(TextRole::Lead);
    const double legendTop = m_margin + 8;
    if (beside)
        m_legend = QRectF(m_margin + titleWidth + 16, legendTop, inner - titleWidth - 16, 56);
    else
        m_legend = QRectF(m_margin, top + 4, inner, 56);
    top = (beside ? std::max(top, m_legend.bottom()) : m_legend.bottom()) + 12;

    const double words_width = inner - headWidth;
    for (const QString &line : wrapSources(words.sources, words_width, 2))
        m_footer.push_back({m_footer.empty() ? tr("Sources") : QString(), line});
    const QFontMetricsF label(textFont(TextRole::Label));
    const double madeWidth = label.horizontalAdvance(words.made);
    const QStringList shown = wrapWords(words.shown, textFont(TextRole::Label), words_width, 2);
    for (const QString &line : shown)
        m_footer.push_back({&line == &shown.first() ? tr("Shown") : QString(), line});
    // The program's name stands at the right of the last line, or in one of its own where that is full.
    if (!shown.isEmpty() && label.horizontalAdvance(shown.last()) + madeWidth + 24 > words_width)
        m_footer.push_back({});
    const double footerHeight = double(m_footer.size()) * footerLine + 8;
    m_content = QRectF(m_margin, top, inner, std::max(40.0, size.height() - top - footerHeight - m_margin / 2 - 8));
}

void PictureFrame::paint(QPainter &painter, const Theme &theme) const
{
    if (m_plain)
        return;
    const auto write = [&](double x, double baseline, const QString &words, const QFont &font, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(x, baseline), words);
    };
    double y = m_margin - 8;
    painter.fillRect(QRectF(m_margin, y, 40, barHeight), theme.accent);
    y += barHeight + 8;
    for (const QString &line : m_titleLines) {
        write(m_margin, y + 28, line, textFont(TextRole::Display), theme.ink);
        y += lineHeight(TextRole::Display);
    }
    const QFont lead = textFont(TextRole::Lead);
    const double subtitleWidth = m_legend.left() > m_margin ? m_legend.left() - m_margin - 16 : m_content.width();
    write(m_margin, y + 17, QFontMetricsF(lead).elidedText(m_words.subtitle, Qt::ElideRight, subtitleWidth), lead, theme.ink2);

    y = m_content.bottom() + 8;
    painter.fillRect(QRectF(m_margin, std::round(y), m_content.width(), 1), theme.lineStrong);
    for (const FooterLine &line : m_footer) {
        write(m_margin, y + 19, line.head, textFont(TextRole::Label, true), theme.ink);
        write(m_margin + headWidth, y + 19, line.words, textFont(TextRole::Label), theme.ink2);
        y += footerLine;
    }
    const QFont label = textFont(TextRole::Label);
    const double width = QFontMetricsF(label).horizontalAdvance(m_words.made);
    write(m_content.right() - width, y - footerLine + 19, m_words.made, label, theme.ink3);
}
