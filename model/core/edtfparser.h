// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtfdate.h"

/// Reads one date, interval or set; white space around it and its parts is ignored. Error with a sentence for
/// people.
[[nodiscard]] Result<EdtfReading> readEdtf(QStringView text);
