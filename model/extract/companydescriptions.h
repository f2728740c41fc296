// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/namechunks.h"

#include <QSet>
#include <QString>

#include <optional>

/// What words say of a company: "the Seattle-based retail giant", "Chinese social e-commerce platform".
struct CompanyDescription {
    qsizetype first = 0;
    qsizetype last = 0; ///< one past
    QSet<quint32> words; ///< hashes of the noun and its modifiers
    QString nation; ///< "chi" for "Chinese" and "China", empty where none is named
    bool loose = false; ///< a noun that is not said of firms only ("the site")
    bool body = false; ///< an association
};

/// A definite description that begins at token `at` ("the company", "this Chinese firm"), not before a name.
[[nodiscard]] std::optional<CompanyDescription> definiteDescription(const NameContext &context, qsizetype at);

/// What stands beside the name at [first, last): "US retail giant X", "X, a Shenzhen-based maker of drones".
/// Empty words where nothing does.
[[nodiscard]] CompanyDescription descriptionBeside(const NameContext &context, qsizetype first,
                                                   qsizetype last);
