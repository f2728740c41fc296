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

/// What the sentence names, behind the number or else nearest before it.
[[nodiscard]] MarketPlace marketOf(const FigureScene &scene, const Placed<QuantityMention> &number);
/// What a sentence without a number of its own names, for the shares of the next one.
[[nodiscard]] MarketPlace marketOf(const FigureScene &scene);
