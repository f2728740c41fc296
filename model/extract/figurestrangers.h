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

private:
    [[nodiscard]] bool isNamelessSegment() const;
    [[nodiscard]] bool isOfGroup() const;
    [[nodiscard]] bool isStrange(qsizetype at) const;

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
};
