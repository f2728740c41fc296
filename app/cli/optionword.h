// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandoptions.h"
#include "core/names.h"

/// "--form cannot be 'pie', only one of lines, areas, bars, ring".
[[nodiscard]] inline Error unknownWord(const QString &option, const QString &written, const QStringList &known)
{
    return {QStringLiteral("--%1 cannot be '%2', only one of %3").arg(option, written, known.join(QStringLiteral(", ")))};
}

/// Sets `value` to the enum value that the option names, and leaves it where the option is not set.
template<class Enum, size_t N>
[[nodiscard]] Result<Done> readWord(const CommandOptions &options, const char *option, const EnumName<Enum> (&table)[N], Enum &value)
{
    const QString name = QString::fromLatin1(option);
    if (!options.isSet(name))
        return Done{};
    const auto found = valueOf(table, options.value(name));
    if (!found) {
        QStringList known;
        for (const auto &row : table)
            known.append(QString::fromLatin1(row.name));
        return unknownWord(name, options.value(name), known);
    }
    value = *found;
    return Done{};
}
