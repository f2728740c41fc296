// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

/// Values in the JSON of records: dates as EDTF or null, lists as arrays.
namespace JsonValues
{

constexpr QLatin1String operator""_l(const char *text, size_t size)
{
    return QLatin1String(text, int(size));
}

[[nodiscard]] inline QJsonValue dateToJson(const std::optional<Edtf> &date)
{
    return date ? QJsonValue(date->toString()) : QJsonValue();
}

/// Nothing for what is no date.
[[nodiscard]] inline std::optional<Edtf> toDate(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    auto date = Edtf::parse(value.toString());
    return date ? std::optional(*std::move(date)) : std::nullopt;
}

template <class T, class ToJson>
[[nodiscard]] QJsonArray listToJson(const std::vector<T> &values, const ToJson &toJson)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template <class T, class FromJson>
[[nodiscard]] std::vector<T> toVector(const QJsonValue &value, const FromJson &fromJson)
{
    std::vector<T> values;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        values.push_back(fromJson(item));
    return values;
}

[[nodiscard]] inline QStringList toTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts << item.toString();
    return texts;
}

} // namespace JsonValues
