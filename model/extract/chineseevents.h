// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "extract/analysis.h"

#include <vector>

/// Events of Chinese sentences: a trigger of resources/lexicon/zh/triggers.tsv with the companies beside it in its clause (or the
/// subject of the clause before), the date and the certainty of its sentence. One claim each, in the order of the text.
[[nodiscard]] std::vector<Event> findChineseEvents(const Analysis &analysis);
