// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dateresolver.h"
#include "text/sentences.h"
#include "text/tokens.h"

#include <QStringView>

#include <vector>

/// Which way the verbs around the tokens [first, last) of a sentence look: the nearest auxiliary, reporting verb or past form
/// before them, else the first one after them, within a bounded number of tokens. An infinitive looks ahead unless it depends
/// on a past verb ("extended its offer to buy it on Friday"): then the way is open.
[[nodiscard]] DateTense tenseAround(QStringView text, const std::vector<Token> &tokens, const Sentence &sentence,
                                    qsizetype first, qsizetype last);
