// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "read/records.h"

#include <optional>

/// Records that come piece by piece, so that a table of any size needs no more memory than a small one.
class RecordSource
{
public:
    virtual ~RecordSource() = default;

    /// The records of about the next `rows` rows; nothing at the end. What is refused is in them, with its row. Error only where the
    /// device cannot be read any more.
    [[nodiscard]] virtual Result<std::optional<Records>> next(int rows) = 0;
    [[nodiscard]] virtual double progress() const = 0; ///< 0 to 1
};
