// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What a column of eventColumns() or figureColumns() holds, in words.
[[nodiscard]] QString meaningOf(const QString &column);
