// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/dateranges.h"

/// Gives the second date of 2019年6月1日至9日 and 今年6月到9月 what only the first one names.
void carryChineseParts(const DateGrammar &grammar, const DateExpression &from, DateExpression &to);

/// The interval that the words around a Chinese date, or it and the next one, make: 2018年以来, 截至2018年底, 2015年之前,
/// 2015年和2018年之间. `both` tells that the
/// next date belongs to it.
[[nodiscard]] std::optional<DateInterval> chineseInterval(const DateGrammar &grammar, const DatedExpression &dated,
                                                          const DatedExpression *next, bool &both);
