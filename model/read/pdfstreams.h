// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

/// How many bytes the compressed streams of a PDF (but for its pictures, which nobody unpacks for their text) would take, filters in
/// filters included. Counting stops at `limit`, so that a few kilobytes that unpack to gigabytes cost neither memory nor much time.
[[nodiscard]] qint64 unpackedSize(const QByteArray &pdf, qint64 limit);
