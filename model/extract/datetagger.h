// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/mentions.h"
#include "text/sentences.h"
#include "text/tokens.h"

/// Finds date expressions and resolves them (TIMEX3 of TimeML, EDTF). Relative ones are resolved against `published`, or
/// against the last date in the text where the words say so ("two years later"); without a publication date they stay
/// unresolved (no edtf). Never asks the clock. In the order of the text; a RANGE stands before the dates it spans.
[[nodiscard]] std::vector<DateMention> tagDates(QStringView text, const std::vector<Token> &tokens,
                                                const std::vector<Sentence> &sentences,
                                                const std::optional<Edtf> &published);
