// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/claim.h"

#include "core/names.h"

namespace {
constexpr EnumName<Rank> names[] = {
    {Rank::Preferred, "preferred"},
    {Rank::Normal, "normal"},
    {Rank::Deprecated, "deprecated"},
};
}

QString toString(Rank rank)
{
    return nameOf(names, rank);
}

std::optional<Rank> rankName(QStringView name)
{
    return valueOf(names, name);
}
