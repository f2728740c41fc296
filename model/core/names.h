// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

/// One row of the table that ties the values of an enum to the words of the interchange format.
template<class Enum>
struct EnumName {
    Enum value;
    const char *name;
};

template<class Enum, size_t N>
[[nodiscard]] QString nameOf(const EnumName<Enum> (&table)[N], Enum value)
{
    for (const auto &row : table)
        if (row.value == value)
            return QString::fromLatin1(row.name);
    return {};
}

template<class Enum, size_t N>
[[nodiscard]] std::optional<Enum> valueOf(const EnumName<Enum> (&table)[N], QStringView name)
{
    for (const auto &row : table)
        if (name == QLatin1String(row.name))
            return row.value;
    return std::nullopt;
}
