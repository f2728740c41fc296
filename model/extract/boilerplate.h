// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"
#include "text/sentences.h"
#include "text/tokens.h"

/// The stretches of an article that are not its story: bylines, biographies, comment forms, newsletter
/// prompts, player controls, cookie notes, photo credits, related links, "Advertisement". Disjoint, in the
/// order of the text, whole sentences or lines.
[[nodiscard]] std::vector<TextSpan> findBoilerplate(QStringView text, const std::vector<Token> &tokens,
                                                    const std::vector<Sentence> &sentences);
