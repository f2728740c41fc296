// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/conflicts.h"

#include <QHash>
#include <QSet>

/// Which figures of a list cannot be right together, and whether somebody has preferred one of them. What disagrees stays so after that:
/// only nobody needs to look at it any more.
class FigureDisputes
{
public:
    FigureDisputes() = default;
    FigureDisputes(std::span<const Figure> figures, const ParentOf &parentOf);

    /// The others that a figure disagrees with, in the order of the list; empty where there are none.
    [[nodiscard]] std::vector<FigureId> rivalsOf(FigureId figure) const { return m_rivals.value(figure); }
    /// It disagrees with others, and neither it nor one of them is preferred.
    [[nodiscard]] bool isOpen(FigureId figure) const { return m_open.contains(figure); }
    [[nodiscard]] qsizetype openCount() const { return m_open.size(); }

private:
    QHash<FigureId, std::vector<FigureId>> m_rivals;
    QSet<FigureId> m_open;
};
