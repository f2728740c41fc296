// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "index/independentsources.h"

#include <QString>

// How events are put into words for people; translated.

[[nodiscard]] QString kindWord(EventKind kind);         ///< "Acquisition"
[[nodiscard]] QString modalityWord(Modality modality);  ///< "happened"
[[nodiscard]] QString roleWord(Role role);              ///< "actor"
[[nodiscard]] QString reviewWord(Review review);        ///< "Accepted"
[[nodiscard]] QString moneyWords(const Money &money);   ///< "$75 million", "RMB 5,000"
[[nodiscard]] QString amountWords(const Amount &amount); ///< with the other currencies in brackets
[[nodiscard]] QString goneWords(); ///< of a sentence that its article no longer has
[[nodiscard]] QString sourcesWords(const SourceCount &count); ///< "3 sources, 2 independent"
