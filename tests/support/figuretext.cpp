// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/figuretext.h"

#include "extract/figureframes.h"
#include "support/markedtext.h"

#include <QTest>

namespace {

QString timeOf(const Figure &figure)
{
    return figure.asOf ? QString(u" @" + figure.asOf->toString()) : QString();
}

} // namespace

QString sharesIn(const QString &marked, const QString &published)
{
    const MarkedText text(marked, published);
    QStringList lines;
    for (const Figure &figure : findFigures(text.analysis())) {
        if (figure.measure != Measure::MarketShare)
            continue;
        QString line = figure.company + u' ' + toString(figure.comparator) + QString::number(figure.value, 'g', 4) + timeOf(figure);
        if (!figure.attributedTo.isEmpty())
            line += QStringLiteral(" by ") + figure.attributedTo;
        lines << line;
    }
    return lines.join(QStringLiteral("; "));
}

QString figuresIn(const QString &marked, const QString &published)
{
    const MarkedText text(marked, published);
    QStringList lines;
    for (const Figure &figure : findFigures(text.analysis()))
        lines << toString(figure.measure) + u' ' + figure.company + u' ' + QString::number(figure.value, 'g', 4) + timeOf(figure);
    return lines.join(QStringLiteral("; "));
}

void addTextColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
}

void addTextRow(const char *name, const char16_t *text, const char16_t *expected)
{
    QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
}
