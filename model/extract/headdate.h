// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/sentenceview.h"

/// The date that heads a paragraph of a chronicle: "1962." or "2019-04-17" alone. It dates what follows up to the next paragraph, or,
/// where it is a paragraph of its own, the paragraph behind it.
class HeadDate
{
public:
    void read(const SentenceView &view, bool isHeading); ///< the next sentence of the article
    [[nodiscard]] const DateMention *date() const { return m_date; } ///< or null

private:
    const DateMention *m_date = nullptr;
    qsizetype m_paragraph = -1;
    bool m_used = false; ///< a sentence of another paragraph than its own has been dated by it
};
