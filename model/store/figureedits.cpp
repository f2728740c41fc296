// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figureedits.h"

#include <QUuid>

Figure newFigure()
{
    Figure figure;
    figure.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    figure.measure = Measure::MarketShare;
    figure.unit = QStringLiteral("percent");
    figure.review = Review::Accepted;
    figure.confidence = 1;
    return figure;
}

Figure editedByHand(Figure figure)
{
    if (!figure.claims.empty() || !figure.sources.empty())
        figure.review = Review::Edited;
    return figure;
}
