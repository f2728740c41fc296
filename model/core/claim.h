// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/ids.h"
#include "core/textspan.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

/// How a claim stands among those about the same thing (Wikidata's ranks).
enum class Rank : quint8 { Preferred, Normal, Deprecated };

[[nodiscard]] QString toString(Rank rank);
[[nodiscard]] std::optional<Rank> rankName(QStringView name);

/// Why a claim was made, for the "Why?" panel: what was found, the words that said so, and what they were read as.
/// Lines such as {"Trigger", "“shutting down” → closure, planned"}, {"Date", "“in April”, against 24 Nov 2019 → 2019-04"},
/// {"Score", "0.93: trigger 0.5, roles 0.2, ..."}; the first of a pair is one of a few fixed English words.
struct Explanation {
    std::vector<std::pair<QString, QString>> lines;
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

/// What one sentence of one article says about an event or a figure.
/// `kind`, `modality` and `when` (events) or `value` (figures) are this sentence's own, which the merged record may outvote;
/// they are the words of the interchange format.
struct Claim {
    ClaimId id;       ///< not valid until stored
    QString key;      ///< the stable id: the same at every run
    QString document; ///< Article::hash
    CharacterSpan span;
    QString quote;    ///< the text of `span`, at most a few sentences
    QString prefix;   ///< up to 32 characters before and after, to find the quote again in a changed text
    QString suffix;   ///< (W3C TextQuoteSelector)
    QString kind;     ///< of an event; a figure's is its measure
    QString modality;
    std::optional<Edtf> when; ///< of a figure: as of when
    std::optional<double> value;
    QString rule;     ///< name of the rule that made it; "manual" for people, "table" for an imported row
    QString trigger;  ///< the words that set it off
    double score = 0; ///< 0 to 1
    Rank rank = Rank::Normal;
    QString reason;   ///< why it has its rank, for people
    Explanation explanation;

    /// Whether its article has come in another text without the sentence: a person had decided about what it tells, so it stays, with
    /// the words that were there and an empty span at the end of the new text.
    [[nodiscard]] bool isGone() const { return span.start == span.end && span.start > 0; }
};
