// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/textlines.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace {

// The text in lines, all of what is left in one more line after `most`. Only that one, and a piece without a place to break, are
// longer than `width`.
QStringList broken(const QString &text, const QFontMetricsF &metrics, double width, int most)
{
    QStringList lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    qsizetype end = 0;
    double used = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0 && lines.size() < most; next = finder.toNextBoundary()) {
        const QString piece = text.mid(end, next - end);
        if (end > start && used + metrics.horizontalAdvance(piece.trimmed()) > width) {
            lines << text.mid(start, end - start).trimmed();
            start = end;
            used = 0;
        }
        used += metrics.horizontalAdvance(piece);
        end = next;
    }
    if (const QString rest = text.mid(start).trimmed(); !rest.isEmpty())
        lines << rest;
    return lines;
}

} // namespace

QStringList brokenInto(const QString &text, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    QStringList result = broken(text, metrics, width, lines - 1);
    for (QString &line : result)
        line = metrics.elidedText(line, Qt::ElideRight, width);
    return result;
}

QStringList listedIn(const QStringList &items, const QString &last, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    const auto text = [&](qsizetype count) {
        QStringList parts = items.mid(0, count);
        if (count < items.size())
            parts << QCoreApplication::translate("TextLines", "+ %1 more").arg(items.size() - count);
        if (!last.isEmpty())
            parts << last;
        return parts.isEmpty() ? QString() : QString(parts.join(QStringLiteral("; ")) + QLatin1Char('.'));
    };
    const auto fit = [&](qsizetype count) { return broken(text(count), metrics, width, lines).size() <= lines; };
    qsizetype most = items.size();
    if (!fit(most)) {
        qsizetype fewest = 0;
        while (fewest + 1 < most) {
            const qsizetype middle = (fewest + most) / 2;
            (fit(middle) ? fewest : most) = middle;
        }
        most = fewest;
    }
    return brokenInto(text(most), font, width, lines);
}
