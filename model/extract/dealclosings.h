// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/eventdate.h"

/// The completion of a deal that was told before: "The deal is expected to close in the third quarter".
struct DealClosing {
    const Event *deal = nullptr; ///< in the discourse
    EventDate date;
    QString trigger;
};

/// Only where the sentence dates it and the article has told of a deal between two parties, one of them named here or the
/// deal the last one.
[[nodiscard]] std::optional<DealClosing> findDealClosing(const SentenceView &view, const Discourse &discourse);
