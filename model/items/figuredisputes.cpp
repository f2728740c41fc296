// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/figuredisputes.h"

#include "items/preference.h"

FigureDisputes::FigureDisputes(std::span<const Figure> figures, const ParentOf &parentOf)
{
    QSet<FigureId> decided;
    for (const auto [first, second] : conflictsAmong(figures, parentOf)) {
        const Figure &a = figures[first];
        const Figure &b = figures[second];
        m_rivals[a.id].push_back(b.id);
        m_rivals[b.id].push_back(a.id);
        m_open << a.id << b.id;
        if (isPreferred(a) || isPreferred(b))
            decided << a.id << b.id;
    }
    m_open -= decided;
}
