// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

class Project;

/// A kind of record that edits change: how a project finds one by its key, adds it, puts another in its place and takes it away.
/// Records are JSON objects with all their fields (recordjson.h).
///
/// | entity | key | what it is |
/// | --- | --- | --- |
/// | event, figure | the id of the interchange format | with its claims; an event without its star |
/// | star | the event's | whether an event has the user's star |
/// | company | its row id | with names, parent and colour; it can be removed once nothing names it |
/// | article | the hash of its text | its claims go with it, and come back with the events and figures that they speak for |
/// | setting | its name | a text that the project keeps: eras, lanes |
/// | view | its name | a saved view |
struct RecordKind {
    QLatin1String entity;
    Result<std::optional<QJsonObject>> (*find)(Project &project, const QString &key);
    Result<Done> (*insert)(Project &project, const QJsonObject &record);
    Result<Done> (*update)(Project &project, const QString &key, const QJsonObject &record);
    Result<Done> (*remove)(Project &project, const QString &key);

    [[nodiscard]] static const RecordKind *named(QStringView entity); ///< null where there is none
};
