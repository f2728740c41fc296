// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/eventdate.h"

/// What becomes of a deal.
enum class DealTurn {
    Announced, ///< "the tie-up, unveiled in May"
    Ahead, ///< "the deal is expected to close in the third quarter"
    Done, ///< "that deal closed in May"
    CalledOff ///< "that deal was called off in May"
};

/// A turn of a deal that was told before, and when it comes.
struct DealClosing {
    const Event *deal = nullptr; ///< in the discourse
    EventDate date;
    QString trigger;
    DealTurn turn = DealTurn::Ahead;
    bool noun = false; ///< "closing is planned for 1 July": beside the deal itself
};

/// Only where the sentence dates it and the article has told of a deal between two parties, one of them named here or the
/// deal the last one.
[[nodiscard]] std::optional<DealClosing> findDealClosing(const SentenceView &view, const Discourse &discourse);

/// Further turns of a deal behind the noun that tells of it: "its purchase was announced in April and closed in January". Each has a date of
/// its own, which is not the deal's.
[[nodiscard]] std::vector<DealClosing> turnsBehind(const SentenceView &view, const TriggerMatch &noun, const Event &deal);
