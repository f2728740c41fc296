// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// As many bytes as the guess looks at.
inline constexpr qsizetype encodingSample = 256 * 1024;

/// What ICU calls the encoding of text that begins with `head`: by its byte order mark, its zeros (UTF-16 of Western text), its being
/// UTF-8, else by what letters its bytes would make: GB18030, Big5, Shift_JIS, windows-1252, macintosh and what else uchardet knows.
/// A head that was cut in the middle of a character is no less UTF-8 for that. Plain ASCII counts as UTF-8.
[[nodiscard]] QByteArray detectEncoding(const QByteArray &head);

/// How many bytes the mark at the beginning of text in that encoding takes, 0 where there is none.
[[nodiscard]] qsizetype markSize(const QByteArray &head);
