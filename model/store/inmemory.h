// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/project.h"

/// Whether a project is in memory alone: then no other thread can open it, and what would take long there is done at once.
[[nodiscard]] inline bool isInMemory(const Project &project)
{
    return project.path() == u":memory:";
}
