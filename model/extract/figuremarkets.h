// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// Of which market a share is, and where: "China's total e-commerce market" is "e-commerce" in "China". Each
/// empty where the sentence does not say.
struct MarketPlace {
    QString market;
    QString region;
};

/// Finds the markets that one sentence names; it looks the sentence through once, however many numbers ask. A view:
/// the scene must outlive it.
class MarketFinder
{
public:
    explicit MarketFinder(const FigureScene &scene);

    /// What the sentence names, behind the number or else nearest before it.
    [[nodiscard]] MarketPlace of(const TokenRun &number) const;
    /// What a sentence without a number of its own names, for the shares of the next one.
    [[nodiscard]] const MarketPlace &ofAll() const { return m_all; }

private:
    struct Region : TokenRun {
        QString name;
    };

    [[nodiscard]] QString market(TokenRun in) const;
    [[nodiscard]] QString lastMarket(TokenRun in) const;
    [[nodiscard]] QString region(TokenRun in) const;
    [[nodiscard]] QString lastRegion(TokenRun in) const;
    [[nodiscard]] bool counts(const PlacedCue &region) const;
    [[nodiscard]] bool isPartOfName(qsizetype at) const;
    [[nodiscard]] TokenRun nameBefore(qsizetype head, qsizetype from) const;

    const FigureScene &m_scene;
    std::vector<TokenRun> m_names; ///< of markets that a noun closes, in the order of the text
    std::vector<Region> m_regions; ///< that are a market's, in the order of the text
    MarketPlace m_all;
};
