// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement.h"

namespace {

DateRange allowed(const Edtf &date)
{
    DateRange days = date.range();
    if (!date.isApproximate() || days.startsOpen() || days.endsOpen())
        return days;
    const Day length = days.last - days.first + 1;
    return {days.first - length, days.last + length};
}

} // namespace

bool contradict(const Edtf &left, const Edtf &right)
{
    const DateRange a = allowed(left);
    const DateRange b = allowed(right);
    return !a.contains(b) && !b.contains(a);
}

bool contradict(Modality left, Modality right)
{
    return (left == Modality::Denied) != (right == Modality::Denied);
}
