// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// The most attributes of one element that are read; the parser compares each with all before it.
inline constexpr int htmlAttributeLimit = 1000;

/// The deepest that tags of a page are open at once, or more: those that close themselves do not count, one that is never closed does,
/// and what might be no closing tag (in a comment, a script, a value) closes nothing.
[[nodiscard]] int htmlDepth(const QByteArray &html);

/// Puts blanks in the place of attributes behind the first htmlAttributeLimit of a tag, wherever a parser of HTML or XML may see one.
void dropFurtherAttributes(QByteArray &html);
