// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

/// A sentence for people about one of SQLite's result codes, with `detail` (SQLite's own words) in brackets.
/// `path` becomes the Error's source.
[[nodiscard]] Error sqliteError(int code, const QString &detail, const QString &path);
