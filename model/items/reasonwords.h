// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// A line of an Explanation, translated; what is quoted in it stays as it is.

[[nodiscard]] QString reasonWord(const QString &label); ///< its first word: "Trigger"
/// What follows: "“bought” → acquisition". Lines of another version stay as they are.
[[nodiscard]] QString reasonWords(const QString &label, const QString &words);
