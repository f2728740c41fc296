// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// One line of a table in UTF-8, with its line end: comma-separated with quotes where they are needed (RFC 4180), or, with a tab as
/// separator, with tabs and line ends inside cells turned into spaces. Cells are made harmless().
[[nodiscard]] QByteArray csvLine(const QStringList &cells, QChar separator = u',');

/// A cell that a spreadsheet takes for text: what begins like a formula ("=", "+", "-", "@", of either width) and is no plain number gets an
/// apostrophe in front.
[[nodiscard]] QString harmless(const QString &cell);
