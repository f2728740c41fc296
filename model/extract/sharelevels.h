// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/marketshare.h"

/// "In Singapore, A has 63 per cent to B's 35", "A's 55 per cent dwarfed everyone", "sees A at 72 percent": a part of a whole that the words
/// leave out.
[[nodiscard]] std::optional<ShareTrigger> shareOfNothing(const FigureScene &scene, const Placed<QuantityMention> &number);

/// "it was 1%", "stood at 15%", "slid to 15%", "exceeded 15%": a level, rather than a change.
[[nodiscard]] bool isShareLevel(const FigureScene &scene, const Placed<QuantityMention> &number);

/// "puts A at 15%", "gives A 15%"
[[nodiscard]] bool isAscribing(quint32 word);

/// The last token before `at` that is no adverb of degree ("already", "just", "a mere", "another") and no opening quotation mark.
[[nodiscard]] qsizetype beforeAdverbs(const FigureScene &scene, qsizetype at);
