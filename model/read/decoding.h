// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

/// The most an article may have, in bytes.
inline constexpr qint64 articleLimit = qint64(64) * 1024 * 1024;

/// Everything that is left in the device, or an Error when that is more than `limit`; then no more than `limit` bytes are read, and
/// none where the device knows its size.
[[nodiscard]] Result<QByteArray> readWithin(QIODevice &device, qint64 limit, const QString &sourceName);

/// Text of any encoding with LF line ends (CR LF and CR alone become one LF): the byte order mark says which it is, or the bytes
/// are UTF-8 or UTF-16 or what uchardet makes of them. Bytes that an encoding has no character for become U+FFFD. Error for what
/// is empty (or nothing but white space) and for what is no text (NUL bytes, control characters).
/// `declared` is the encoding that the file says it is in, or empty: believed unless the bytes are plainly UTF-8 or UTF-16.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, const QString &sourceName, const QByteArray &declared = {});

/// Why the last read from a device gave nothing, where that was not its end.
[[nodiscard]] std::optional<Error> readFailure(const QIODevice &device, const QString &sourceName);
