// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <vector>

/// The deepest that JSON may be nested.
inline constexpr int jsonDepthLimit = 500;
/// The largest file of JSON, which is looked at as a whole; JSON Lines are not.
inline constexpr qint64 jsonLimit = qint64(512) * 1024 * 1024;

/// A list of objects in JSON, item by item: that of the top, or the one list of objects in the object at the top ("events", "items"),
/// or the objects that are the values of that one. What is wrong with one item costs no other, and where the text breaks off everything before
/// is there: a parser of whole documents gives neither, so that one is asked for each item alone.
class JsonItems
{
public:
    /// Error where there is no such list.
    [[nodiscard]] static Result<JsonItems> open(QByteArray json, const QString &sourceName);

    /// An item a line (JSON Lines).
    [[nodiscard]] static Result<JsonItems> ofLines(QByteArray json);

    struct Item {
        int number = 0; ///< 1-based
        QJsonObject object;
    };
    /// Calls `visit` with each item, or with what is wrong with it (its line is the item's number): also where it is larger than rowLimit.
    void each(const std::function<void(Result<Item>)> &visit) const;
    /// Calls `visit` with the first item that is right.
    void first(const std::function<void(const QJsonObject &)> &visit) const;

private:
    JsonItems() = default;

    QByteArray m_json; ///< what m_items lie in
    struct Slice {
        qsizetype begin = 0;
        qsizetype size = 0;
        int number = 0;
    };
    std::vector<Slice> m_items;
    [[nodiscard]] Result<QJsonObject> objectIn(const Slice &slice) const;

    QString m_broken; ///< where the list breaks off: why
};

/// One value from its text; Error with a sentence, also where it is nested too deep.
[[nodiscard]] Result<QJsonObject> jsonObjectIn(const QByteArray &json);
