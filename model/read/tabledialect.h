// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/csvrows.h"

#include <QByteArray>

/// How the table that begins with `head` is written: the separator of comma, semicolon, tab and bar under which its rows are
/// most alike, and how its lines end. `separator` is what it is known to be, or 0.
[[nodiscard]] CsvDialect detectDialect(const QByteArray &head, char separator = 0);
