// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "text/codepoints.h"

#include <QString>

#include <optional>
#include <vector>

/// A quotation with what stands around it and where it stood: what finds it again in a text that was edited (W3C TextQuoteSelector
/// and TextPositionSelector).
struct QuoteAnchor {
    QString quote;
    QString prefix; ///< right before it, as far as is known
    QString suffix;
    CharacterSpan span; ///< in the text it comes from
};

/// Looks quotations up in one text, which is read once.
class QuoteFinder
{
public:
    explicit QuoteFinder(const QString &text);

    /// Where the quotation stands, in code points; white space counts as one space. Of several places the one whose surroundings
    /// agree the most, then the one nearest to where it stood. A sentence of which a few words were changed is found by its
    /// surroundings and what is left of it, at least two thirds. Nothing where it is gone.
    [[nodiscard]] std::optional<CharacterSpan> find(const QuoteAnchor &anchor) const;

private:
    std::vector<qsizetype> m_places; ///< of the characters of m_text in the original; one more than there are
    QString m_text;                  ///< each run of white space one space
    CodePoints m_codePoints;         ///< of the original
};
