// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/eventdate.h"

/// What goes on from the event told last: "The remainder followed in June", "the rest are to follow by the end of March".
struct Sequel {
    const Event *told = nullptr; ///< in the discourse
    EventDate date;
    QString trigger;
    qsizetype last = 0; ///< one past the verb's token
};

/// Only where the sentence begins with what is left and dates its own verb.
[[nodiscard]] std::optional<Sequel> findSequel(const SentenceView &view, const Discourse &discourse);
