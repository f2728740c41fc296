// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/titles.h"
#include "text/lexicon.h"

/// What sets off a claim in Chinese (resources/lexicon/zh/triggers.tsv).
[[nodiscard]] const Lexicon &chineseTriggers();

/// One that stands in a text, in tokens, end excluded.
struct ChineseTrigger {
    qsizetype first = 0;
    qsizetype last = 0;
    const Lexicon::Entry *entry = nullptr;
};

/// Of which words the title of an event is made.
[[nodiscard]] TitleParts titlePartsOf(const ChineseTrigger &trigger, const Event &event);
