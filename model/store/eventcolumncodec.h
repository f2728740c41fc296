// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/eventcolumns.h"

#include <QByteArray>
#include <QByteArrayView>

/// How columns lie in a project file. Little endian: "ACol", version, checksum, number of events; then each
/// column as numbers of 0, 1, 2, 4 or 8 bytes over their least one. Days that are infinite or far off lie
/// aside. Of companies only the ids are kept, so that a new name costs nothing.
namespace EventColumnCodec {

inline constexpr size_t mostEvents = 1 << 16;

/// Equal columns give equal bytes. At most `mostEvents`, ids ascending.
[[nodiscard]] QByteArray encode(const EventColumns &columns);

/// The same columns, but the names of companies empty: one for each of `companyIds`. Error for whatever
/// encode() has not made.
[[nodiscard]] Result<EventColumns> decode(QByteArrayView bytes);

/// Of the bytes behind the header, which holds it in its last eight.
[[nodiscard]] quint64 checksumOf(QByteArrayView bytes);
inline constexpr qsizetype headerSize = 16;

} // namespace EventColumnCodec
