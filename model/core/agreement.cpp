// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

DateRange allowed(const Edtf &date)
{
    DateRange days = date.range();
    if (!date.isApproximate() || days.startsOpen() || days.endsOpen())
        return days;
    const Day length = days.last - days.first + 1;
    return {days.first - length, days.last + length};
}

QString inFigures(double value, int decimals)
{
    return QString::number(value, 'e', decimals);
}

/// "75 million" of 74.6 million; two figures at least, or 80 would stand for 75.
bool isRounded(double value, double exact)
{
    const QString written = inFigures(value, QLocale::FloatingPointShortest);
    const int decimals = std::max(1, int(written.indexOf(u'e')) - 2);
    return inFigures(exact, decimals) == inFigures(value, decimals);
}

} // namespace

bool contradict(const Edtf &left, const Edtf &right)
{
    const DateRange a = allowed(left);
    const DateRange b = allowed(right);
    return !a.contains(b) && !b.contains(a);
}

bool contradict(const Money &left, const Money &right)
{
    return left.currency == right.currency && std::abs(left.value - right.value) > 0.01 * std::max(left.value, right.value)
        && !isRounded(left.value, right.value) && !isRounded(right.value, left.value);
}

bool contradict(Modality left, Modality right)
{
    return (left == Modality::Denied) != (right == Modality::Denied);
}
