// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

/// One JSON object as text, its fields in the order in which they were added (QJsonObject sorts them). UTF-8, no white space, no
/// line ends: a line of JSON Lines.
class JsonObject
{
public:
    JsonObject &add(const char *name, QStringView text);
    JsonObject &add(const char *name, const QStringList &texts);
    JsonObject &add(const char *name, double value); ///< null where it is not finite
    JsonObject &add(const char *name, qint64 value);
    JsonObject &add(const char *name, const QJsonObject &object);
    JsonObject &add(const char *name, const JsonObject &object);
    JsonObject &add(const char *name, const std::optional<Edtf> &date); ///< its text, or null
    JsonObject &addNull(const char *name);
    JsonObject &addOrNull(const char *name, QStringView text); ///< null where empty
    /// An array with what `objectOf` makes of each value.
    template<class Range, class ObjectOf>
    JsonObject &add(const char *name, const Range &values, ObjectOf objectOf)
    {
        QByteArray &text = field(name).append('[');
        for (const auto &value : values)
            text.append(text.endsWith('[') ? "" : ",").append(objectOf(value).text());
        text.append(']');
        return *this;
    }

    [[nodiscard]] QByteArray text() const { return m_fields.isEmpty() ? QByteArray("{}") : QByteArray(m_fields + '}'); }

private:
    QByteArray &field(const char *name);

    QByteArray m_fields;
};

/// A number as JSON and tables have it: whole ones without exponent, others as short as they can be read back.
[[nodiscard]] QByteArray numberText(double value);
