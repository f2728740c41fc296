// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edtfparts.h"

DateParts DateParts::of(const Edtf &date)
{
    const Edtf plain = date.withoutQualifiers();
    return {plain.toString(), civilOf(plain.range().first), civilOf(plain.range().last), plain.precision()};
}

bool DateParts::isWhole() const
{
    const auto months = (last.year - first.year) * 12 + last.month - first.month;
    switch (precision) {
    case Precision::Day:
        return first == last;
    case Precision::Month:
        return months == 0;
    case Precision::Year:
        return months < 12;
    case Precision::Decade:
        return first.year > 0 && last.year - first.year == 9;
    case Precision::Century:
        return last.year - first.year == 99;
    default:
        return months < 12;
    }
}
