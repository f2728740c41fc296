// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/claim.h"
#include "core/textspan.h"
#include "text/codepoints.h"

/// Turns places in one article's text into claims: with quote, prefix and suffix, counted in code points,
/// with a key that is the same at every run. Reads the text once; any number of claims may then be made. The
/// article must outlive it.
class ClaimBuilder
{
public:
    explicit ClaimBuilder(const Article &article);

    /// A claim that rests on `span`, most often a sentence; white space at its ends is left out. `kind` is
    /// the word of the interchange format (of an event's kind, of a figure's measure); `ordinal` tells claims
    /// of one kind and span apart, from 0. Document, span, quote, prefix, suffix, kind and key are filled in;
    /// the rest is the caller's.
    [[nodiscard]] Claim claim(TextSpan span, const QString &kind, int ordinal) const;

    /// The key of the event or figure that `claim` alone makes: other than the claim's own, as stable.
    [[nodiscard]] static QString recordKey(const Claim &claim);

private:
    const Article &m_article;
    CodePoints m_codePoints;
    mutable TextSpan m_quoted; ///< a sentence's claims share one text
    mutable QString m_quote = QString();
};
