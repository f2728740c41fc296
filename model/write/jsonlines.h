// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "write/selection.h"

#include <QIODevice>

/// Writes everything selected as JSON Lines that imports again to the same project: documents with their texts, companies, events,
/// figures, claims. The same project gives the same bytes. Errors of the device are the caller's to see.
[[nodiscard]] Result<Done> writeJsonLines(Selection &selection, QIODevice &device);
