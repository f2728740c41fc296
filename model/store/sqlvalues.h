// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

/// How values lie in the columns of a project file.
namespace SqlValues
{

/// EDTF as text, NULL for none.
[[nodiscard]] QVariant date(const std::optional<Edtf> &date);
/// First and last day of a date, NULL for none.
[[nodiscard]] QVariant firstDay(const std::optional<Edtf> &date);
[[nodiscard]] QVariant lastDay(const std::optional<Edtf> &date);
/// Nothing for NULL, and for a text that is no date (which integrity checks report).
[[nodiscard]] std::optional<Edtf> toDate(const std::optional<QString> &edtf);

/// A JSON list in one text.
[[nodiscard]] QString list(const QStringList &texts);
[[nodiscard]] QString list(const std::vector<qint64> &numbers);
[[nodiscard]] QStringList toList(const QString &json);

[[nodiscard]] QString json(const QJsonObject &object);
[[nodiscard]] QString json(const QJsonArray &array);
[[nodiscard]] QJsonObject toObject(const QString &json);
[[nodiscard]] QJsonArray toArray(const QString &json);

/// An id, NULL where it is not valid.
template <class Id>
[[nodiscard]] QVariant id(Id id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}

/// What two names have in common that differ only by case or by the width of their letters.
[[nodiscard]] QString folded(const QString &name);

} // namespace SqlValues
