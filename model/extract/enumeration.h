// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/sentenceview.h"

/// One of several objects of a verb that each have a date of their own: "bought A in 2014, [B in 2016] and [C (2019)]".
struct EnumeratedObject {
    QString company; ///< canonical name, or empty
    QString words; ///< as it is written
    const DateMention *date = nullptr;
    const QuantityMention *amount = nullptr; ///< money, or null
    qsizetype first = 0; ///< token at which it begins
};

/// The objects behind a verb up to the next verb, in their order; empty unless there are two with a date each.
[[nodiscard]] std::vector<EnumeratedObject> enumeratedObjects(const SentenceView &view, const TriggerMatch &match);

/// "in February [and again in September]": the dates joined to the one that an event has.
[[nodiscard]] std::vector<const DateMention *> repeatedDates(const SentenceView &view, const std::optional<Edtf> &when);
