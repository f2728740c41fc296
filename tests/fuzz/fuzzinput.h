// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <cstdint>

/// The name of a file with these bytes, in memory where the system has such a place; the next call writes over it.
[[nodiscard]] QString fileOf(const uint8_t *data, size_t size, const QString &name);

/// The bytes as UTF-8.
[[nodiscard]] QString textOf(const uint8_t *data, size_t size);
