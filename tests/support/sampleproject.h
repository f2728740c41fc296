// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/project.h"

#include <memory>

/// A small project made by hand, in memory: three articles, four companies, six events (one undated, one told by two articles that
/// disagree on the kind), four market shares. What it holds is said in the source; tests of views rely on it.
[[nodiscard]] std::unique_ptr<Project> makeSampleProject();

/// The same in a file, made anew.
void writeSampleProject(const QString &path);
