// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "filter/filterexpression.h"

/// What a filter is printed as reads as the same filter.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(data, size);
    const auto expression = FilterExpression::parse(text);
    (void)ExpressionPlace::at(text, text.size() / 2);
    if (expression.error)
        return 0;
    const QString printed = FilterExpression::print(expression.filter);
    const auto again = FilterExpression::parse(printed);
    if (again.error || FilterExpression::print(again.filter) != printed)
        qFatal("%s is not what it was", qPrintable(printed));
    return 0;
}
