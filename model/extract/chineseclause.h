// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/analysis.h"
#include "extract/eventdate.h"

/// A Chinese clause, between two commas: what the frames ask of its words, dates and sums. Cheap to make; refers to the analysis.
class ChineseClause
{
public:
    ChineseClause(const Analysis &analysis, const Sentence &sentence, qsizetype begin, qsizetype end); ///< tokens, end excluded

    [[nodiscard]] bool hasMoney() const;
    [[nodiscard]] bool hasDate() const; ///< in the clause, or in the sentence before it
    /// "业务", "股权": part of a firm is spoken of.
    [[nodiscard]] bool speaksOfParts() const;
    [[nodiscard]] bool speaksOfOwner() const; ///< "子公司", "股东"
    [[nodiscard]] bool speaksOfShop() const;  ///< "店", "厂"
    /// "向其注资", "将其收入囊中": a firm is meant that the clause does not name.
    [[nodiscard]] bool speaksOfIt() const;

    /// Whether a buyer stands behind the words of a sale: "出售给", "售予".
    [[nodiscard]] bool isGiven(const TextSpan &trigger) const;
    /// "将俄罗斯业务转让给": the word for "will" before a trigger stands before what is handed over.
    [[nodiscard]] bool handsOver(const TextSpan &trigger) const;

    /// The date of what the words of a trigger tell: the nearest before them in the sentence, unless the clause has one of its own
    /// and the other stands in a clause before; else the first after them. Nothing where the sentence has none.
    [[nodiscard]] EventDate dateOf(const TextSpan &trigger, EventKind kind) const;

private:
    [[nodiscard]] bool holdsAny(std::initializer_list<QStringView> words) const;

    const Analysis *m_analysis;
    TextSpan m_sentence;
    TextSpan m_span;
};
