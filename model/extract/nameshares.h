// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/namechunks.h"

// What says that a name has a part of a market. Who has one is a company.

/// "X 12%", "X (12%)", "X with 12%", "X had 12%", "X, Y and Z control 12%", from one past the name: one that has a share, or of a list.
[[nodiscard]] bool holdsPercent(const NameContext &context, qsizetype after);

/// "12% for X", "X of Rotterdam has 12%", "X, the largest local maker, had 12%"
[[nodiscard]] bool holdsPercentBeside(const NameContext &context, const NameChunk &chunk);

/// "X | 12% | 11%": the head of a row in a table that was pasted as text.
[[nodiscard]] bool headsRow(const NameContext &context, const NameChunk &chunk);

/// "12% of the market", "a 9 per cent share": within the next words of the sentence.
[[nodiscard]] bool speaksOfMarket(const NameContext &context, qsizetype after);

/// "X's slice", "X's market share", "X doubled its share"
[[nodiscard]] bool ownsShare(const NameContext &context, qsizetype after);
