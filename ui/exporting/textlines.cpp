// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/textlines.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace {

// The whole text in as many lines as it takes; only a piece without a place to break is longer than `width`.
QStringList broken(const QString &text, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    qsizetype fits = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (fits > start && metrics.horizontalAdvance(text.mid(start, next - start).trimmed()) > width) {
            lines << text.mid(start, fits - start).trimmed();
            start = fits;
        }
        fits = next;
    }
    if (const QString rest = text.mid(start).trimmed(); !rest.isEmpty())
        lines << rest;
    return lines;
}

} // namespace

QStringList brokenInto(const QString &text, const QFont &font, double width, int lines)
{
    const QFontMetricsF metrics(font);
    QStringList result = broken(text, metrics, width);
    if (result.size() > lines) {
        const QString rest = result.mid(lines - 1).join(QLatin1Char(' '));
        result = result.mid(0, lines - 1) << rest;
    }
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
    const auto fit = [&](qsizetype count) { return broken(text(count), metrics, width).size() <= lines; };
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
