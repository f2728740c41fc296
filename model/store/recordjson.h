// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/event.h"
#include "core/figure.h"

#include <QJsonObject>

struct SavedView;

/// Records as the audit log keeps them: every field, named as in the interchange format, with the claims and their explanations
/// inside. Row ids are left out, but of companies: their order is that of first import. What is read back equals what was
/// written.
namespace RecordJson
{

[[nodiscard]] QJsonObject toJson(const Event &event);
[[nodiscard]] QJsonObject toJson(const Figure &figure);
/// Without ids; what is missing or of a wrong type has its default.
[[nodiscard]] QJsonObject sourceToJson(const SourceReference &source);
[[nodiscard]] SourceReference toSource(const QJsonValue &value);
[[nodiscard]] Event toEvent(const QJsonObject &object);
[[nodiscard]] Figure toFigure(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const Company &company); ///< with its row id and its colour
[[nodiscard]] Company toCompany(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const Article &article); ///< with its text
[[nodiscard]] Article toArticle(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const SavedView &view);
[[nodiscard]] SavedView toView(const QJsonObject &object);
[[nodiscard]] QJsonObject setting(const QString &name, const QString &value);

} // namespace RecordJson
