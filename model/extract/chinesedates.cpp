// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesedates.h"

std::optional<DateExpression> ChineseDates::match(qsizetype, qsizetype) const
{
    return std::nullopt;
}
