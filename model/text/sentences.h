// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "text/tokens.h"

#include <QStringView>

#include <vector>

struct Sentence {
    TextSpan span;           ///< without white space at its ends
    qsizetype firstToken = 0;
    qsizetype lastToken = 0; ///< one past
    qsizetype paragraph = 0; ///< number of the line block it stands in, from 0
};

/// The sentences of a text, in one pass over its tokens; in order, disjoint, none empty. Abbreviations such as "Inc." and
/// "U.S." are kept together unless the next word plainly begins a sentence. A line break ends a sentence when it ends a
/// paragraph, a heading or a list item; in text wrapped at a fixed width (fifty to a hundred and twenty characters) the other
/// line breaks do not. The bullet before a list item ("•", "-") is in no sentence. What goes on for two hundred tokens without
/// a stop is cut at its next comma, or at five hundred, so that whoever looks through a sentence is done in bounded time.
[[nodiscard]] std::vector<Sentence> splitSentences(QStringView text, const std::vector<Token> &tokens);
