// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/frameclause.h"

/// Whether a clause has what a reading of its trigger needs (triggers.tsv), and is no trade in paper ("sold 500 mln dlrs of notes").
[[nodiscard]] bool meetsNeeds(const FrameClause &clause, const TriggerReading &reading);
