// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"

#include <QString>

#include <optional>

/// A quotation with what stands around it and where it stood: what finds it again in a text that was edited (W3C TextQuoteSelector
/// and TextPositionSelector).
struct QuoteAnchor {
    QString quote;
    QString prefix; ///< right before it, as far as is known
    QString suffix;
    CharacterSpan span; ///< in the text it comes from
};

/// Where the quotation stands in another text, in code points; white space counts as one space. Of several places the one whose
/// surroundings agree the most, then the one nearest to where it stood. A sentence of which a few words were changed is found by its
/// surroundings and what is left of it, at least two thirds. Nothing where it is gone.
[[nodiscard]] std::optional<CharacterSpan> reattached(const QuoteAnchor &anchor, const QString &text);
