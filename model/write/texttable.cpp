// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/texttable.h"

#include <algorithm>
#include <numeric>
#include <unicode/uchar.h>

namespace {

int displayWidth(char32_t character)
{
    switch (u_charType(UChar32(character))) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(UChar32(character), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// At most `width` cells of it, the last of them "…" where something is left out.
QString fitted(const QString &cell, int width)
{
    if (displayWidth(QStringView(cell)) <= width)
        return cell;
    QString out;
    int used = 1;
    for (const char32_t character : cell.toUcs4()) {
        used += displayWidth(character);
        if (used > width)
            break;
        out += QString::fromUcs4(&character, 1);
    }
    return out + u'…';
}

} // namespace

int displayWidth(QStringView text)
{
    const auto characters = text.toUcs4();
    return std::accumulate(characters.begin(), characters.end(), 0,
                           [](int sum, char32_t character) { return sum + displayWidth(character); });
}

void TextTable::add(const QStringList &cells)
{
    m_rows.push_back(cells);
    for (QString &cell : m_rows.back())
        for (QChar &c : cell)
            if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
                c = u' ';
}

QString TextTable::take(int widestCell)
{
    const bool isFirst = m_widths.empty();
    if (isFirst) {
        m_widths.resize(size_t(m_rows.front().size()), 0);
        for (const QStringList &row : m_rows)
            for (qsizetype i = 0; i < row.size(); ++i)
                m_widths[size_t(i)] = std::max(m_widths[size_t(i)], std::min(widestCell, displayWidth(QStringView(row[i]))));
    }
    QString text;
    for (size_t number = 0; number < m_rows.size(); ++number) {
        QString line;
        for (qsizetype i = 0; i < m_rows[number].size(); ++i) {
            const int width = m_widths[size_t(i)];
            const QString cell = fitted(m_rows[number][i], width);
            line += cell + QString(width - displayWidth(QStringView(cell)) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
        if (isFirst && number == 0)
            text += QString(std::accumulate(m_widths.begin(), m_widths.end(), 2 * (int(m_widths.size()) - 1)), u'─') + u'\n';
    }
    m_rows.clear();
    return text;
}
