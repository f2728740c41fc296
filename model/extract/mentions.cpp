// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/mentions.h"

#include "core/names.h"

namespace {

constexpr EnumName<TimexType> timexTypes[] = {
    {TimexType::Date, "DATE"}, {TimexType::Time, "TIME"}, {TimexType::Duration, "DURATION"},
    {TimexType::Set, "SET"},   {TimexType::Range, "RANGE"},
};

constexpr EnumName<QuantityType> quantityTypes[] = {
    {QuantityType::Money, "MONEY"},
    {QuantityType::Percent, "PERCENT"},
    {QuantityType::Count, "COUNT"},
    {QuantityType::Multiple, "MULTIPLE"},
};

} // namespace

QString toString(TimexType type)
{
    return nameOf(timexTypes, type);
}

QString toString(QuantityType type)
{
    return nameOf(quantityTypes, type);
}
