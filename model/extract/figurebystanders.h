// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// Tells the companies of a sentence that have nothing to do with a number in it, although they stand before
/// it.
class Bystanders
{
public:
    Bystanders(const FigureScene &scene, const Placed<QuantityMention> &number)
        : m_scene(scene)
        , m_number(number)
    {
    }

    /// "According to X, its users ...", "according to the head of X, a body that represents 2,600 firms": no
    /// measurer after all.
    [[nodiscard]] bool tellsOfItself(const Placed<CompanyMention> &mention) const;
    [[nodiscard]] bool isRival(const Placed<CompanyMention> &mention) const;
    /// "it raised money from X at a valuation": to whom or from whom somebody else did it.
    [[nodiscard]] bool isObject(const Placed<CompanyMention> &mention) const;
    /// "Zest, X's biggest rival, has 5 million users"
    [[nodiscard]] bool isOwnerOfRival(const Placed<CompanyMention> &mention) const;
    /// "A, in which X holds a stake, has ...": inside a relative clause that ends before the number.
    [[nodiscard]] bool isAside(const Placed<CompanyMention> &mention) const;
    /// "the store on X will have 1,000 products": where it happens, not who does it; but sales on X are X's.
    [[nodiscard]] bool isStage(const Placed<CompanyMention> &mention) const;
    /// Whether the company's name only forms a word here: "non-Amazon", "pro-Apple".
    [[nodiscard]] bool isForm(const Placed<CompanyMention> &mention) const;
    /// Whether something other than the company has the number: "India, which has 500 million users", "the
    /// city has 300 shops", "China's 800 million users".
    [[nodiscard]] bool isForeign(const Placed<CompanyMention> &mention) const;

private:
    [[nodiscard]] bool isBesideInChinese(qsizetype at) const;
    /// "A bids for the division, which has 15%": the division's. "A's division, which ..." and "A, the maker
    /// that ..." are A's.
    [[nodiscard]] bool hasOtherAntecedent(const Placed<CompanyMention> &mention) const;
    /// "A fell after UK retail sales rose 2%"
    [[nodiscard]] bool isOfMarket(const Placed<CompanyMention> &mention) const;
    [[nodiscard]] bool isBracketed(const Placed<CompanyMention> &mention) const;
    [[nodiscard]] bool isInPhrase(qsizetype at) const; ///< "in the country", "of the smartphone market"
    [[nodiscard]] bool isPlaceWord(qsizetype at) const;

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
};
