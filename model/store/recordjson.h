// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"

#include <QJsonObject>

/// Records as the audit log keeps them: every field but row ids, named as in the interchange format, with the
/// claims and their explanations inside. What is read back equals what was written.
namespace RecordJson
{

[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] QJsonObject toJson(const Figure &figure);
/// Without ids; what is missing or of a wrong type has its default.
[[nodiscard]] Event toEvent(const QJsonObject &object);
[[nodiscard]] Figure toFigure(const QJsonObject &object);

} // namespace RecordJson
