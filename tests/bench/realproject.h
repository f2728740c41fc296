// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

class Project;

/// Stores each row of a table of real events, however its date is written.
[[nodiscard]] Result<Done> fillWithRealEvents(Project &project, const QString &csv);
