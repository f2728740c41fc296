// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figuremaking.h"

Explanation explanationOf(const Figure &figure, QStringView number, const FigureMaking &making)
{
    Explanation why;
    const auto line = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            why.lines.emplace_back(QString::fromLatin1(label), text);
    };
    const QString value = toString(figure.comparator) % u' ' % QString::number(figure.value, 'g', 12)
        % u' ' % figure.unit;
    line("Trigger", u'“' % making.trigger % u"” → " % toString(figure.measure));
    line("Value", u'“' % number % u"” → " % value);
    line("Company", figure.company);
    const QString against = making.asOf.anchor.isEmpty() ? QString() : QString(u", against " % making.asOf.anchor);
    line("As of", figure.asOf ? QString(u'“' % making.asOf.words % u'”' % against % u" → " % figure.asOf->toString())
                              : QStringLiteral("none that the text ties to it"));
    line("Measured by", figure.attributedTo);
    line("Market",
         figure.market.isEmpty() || figure.region.isEmpty()
             ? QString(figure.market % figure.region)
             : QString(figure.market % u", " % figure.region));
    line("Score", QString::number(figure.confidence, 'f', 2));
    return why;
}
