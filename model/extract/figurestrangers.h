// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// Whether somebody whom we do not know as a company has a percentage.
class Strangers
{
public:
    Strangers(const FigureScene &scene, const Placed<QuantityMention> &number)
        : m_scene(scene), m_number(number) { }

    /// A capital word that is no company we know stands where the holder does ("Zest 12%", "12% for Zest"), or a Chinese part of the sentence
    /// that names none.
    [[nodiscard]] bool haveIt() const;
    /// What the stranger is called, where the sentence gives a company that we know a percentage as well ("Zest 12%" in "A 15%, Zest 12%");
    /// else empty.
    [[nodiscard]] QString name() const;

private:
    [[nodiscard]] bool isListed() const;
    [[nodiscard]] bool isNobody(const TokenRun &name) const;
    [[nodiscard]] TokenRun capitalRun(qsizetype last) const;
    [[nodiscard]] TokenRun segment() const;
    [[nodiscard]] TokenRun clauseSubject() const;
    [[nodiscard]] bool isRankedSegment() const;
    [[nodiscard]] bool isLinkWord(qsizetype at) const; ///< 约为, 只有
    [[nodiscard]] bool isNamelessSegment() const;
    [[nodiscard]] bool isOfGroup() const;
    [[nodiscard]] bool isOfMany() const;
    [[nodiscard]] bool isOfThings() const;
    [[nodiscard]] bool isStrange(qsizetype at) const;

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
};
