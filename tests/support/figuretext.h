// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What is found in a text that is marked by hand (support/markedtext.h), as one line, for tests whose rows are a text and that line.

/// The market shares: "Alba =15 @2018; Bora ~12 by Kantar".
[[nodiscard]] QString sharesIn(const QString &marked, const QString &published = {});
/// All figures with what they measure: "revenue Alba 5 @2018; users Bora 4".
[[nodiscard]] QString figuresIn(const QString &marked, const QString &published);

/// The columns "text" and "expected" of the data of a test, and a row of them.
void addTextColumns();
void addTextRow(const char *name, const char16_t *text, const char16_t *expected);
