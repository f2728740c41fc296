// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figureholders.h"

/// Whose a number is by what the text was about before: "it", "the carrier", "the three together", "we".
class HolderAnaphora
{
public:
    HolderAnaphora(const FigureScene &scene, const Placed<QuantityMention> &number, const Topic &topic)
        : m_scene(scene), m_number(number), m_topic(topic) { }

    /// "We have a third of it," said A's founder; A is among `mentions`, or who the text is about.
    [[nodiscard]] Holders speaker(const std::vector<const Placed<CompanyMention> *> &mentions) const;
    /// "Together they", "the three have 96% between them": those who were named together before.
    [[nodiscard]] Holders together() const;
    /// "it", "The carrier employs ...", "Net profit rose ..."
    [[nodiscard]] Holders pronoun() const;
    [[nodiscard]] bool hasPronoun(TokenRun in) const; ///< "it", "their"
    [[nodiscard]] bool saysTheFirm() const; ///< "the company", "the German carmaker" before the number
    [[nodiscard]] bool opens() const; ///< the sentence begins with "it" or "they", or a date before them

private:
    [[nodiscard]] bool hasWord(quint32 word, TokenRun in) const;
    [[nodiscard]] bool refersBack() const;
    [[nodiscard]] bool measuresItself() const;
    [[nodiscard]] bool isBehindPreposition(qsizetype at) const;
    [[nodiscard]] bool namesRival() const;
    [[nodiscard]] bool isQuoted() const;
    [[nodiscard]] bool isDropped() const;
    [[nodiscard]] bool isFirmNoun(qsizetype at) const;

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
    const Topic &m_topic;
};
