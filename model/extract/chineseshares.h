// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/marketshare.h"

/// Whether a company stands right before a number, with no more between them than 占, 约为, 还有 and the like.
[[nodiscard]] bool linksInChinese(const FigureScene &scene, const Placed<QuantityMention> &number);

/// A part of a market as Chinese tells it: 占手游市场的15%, 在手游市场占15%, a list of which one part is held (甲占41.8%，乙24.5%，丙近6%).
/// Not: parts of a joint venture, rates.
[[nodiscard]] std::optional<ShareTrigger> chineseShare(const FigureScene &scene, const Placed<QuantityMention> &number);
