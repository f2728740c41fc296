// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/eventdate.h"
#include "extract/people.h"

/// Something said, reported or foreseen that is an event of its own.
struct Saying {
    EventKind kind = EventKind::Statement; ///< or Report, Forecast
    EventDate date;
    std::vector<EventCompany> companies; ///< the speaker first
    QString trigger;                     ///< the verb
    QString title;
    double strength = 0;
};

/// Whether a company is a research firm: its figures are about a market.
[[nodiscard]] bool isResearch(const QString &company);
/// Whether a company is known as a regulator or a central bank.
[[nodiscard]] bool isAuthority(const QString &company);

/// A dated statement of a firm or of someone who speaks for it ("Wang said on Tuesday"), the market report of a research firm
/// ("IDC said shipments fell 5% in the third quarter"; `isLead`: at the head of the article "according to" is enough), a
/// forecast with its time ("expects sales to grow 23% in 2016").
[[nodiscard]] std::optional<Saying> findSaying(const SentenceView &view, const Spokespeople &people, bool isLead);
