// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/eventdate.h"
#include "extract/modality.h"

#include <cmath>

/// What a claim's score is the sum of; each part 0 or more, together at most 1.
struct ScoreParts {
    double trigger = 0;   ///< half of the reading's strength
    double roles = 0;     ///< 0.1 for one party, 0.2 for two or a party and its object
    double date = 0;      ///< 0.2 from the clause, 0.15 from the sentence or the announcement, 0.1 from the publication
    double certainty = 0; ///< 0.1 unless it rests on rumour

    /// In hundredths, as it is shown.
    [[nodiscard]] double total() const { return std::round((trigger + roles + date + certainty) * 100) / 100; }
};

[[nodiscard]] ScoreParts scoreOf(double strength, const Arguments &arguments, const EventDate &date, Modality modality);

/// The lines of the "Why?" panel for one event with its claim.
[[nodiscard]] Explanation explain(const Event &event, const QString &trigger, const QString &because,
                                  const EventDate &date, const Article &article, const ScoreParts &score);

/// The first of them: what the trigger is taken for.
[[nodiscard]] std::pair<QString, QString> triggerLine(const QString &trigger, EventKind kind);
