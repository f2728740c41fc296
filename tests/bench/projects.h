// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>

/// What an invented project is made of; the same numbers make the same project. Events of 20 years, 2005 to 2024: 1.3
/// companies each, all kinds and modalities, two dozen publishers, dates from days to years, a few of them
/// intervals, open or missing, titles of four to nine words, articles and references that tell them, tags,
/// amounts and stars.
struct BenchProject {
    qint64 events = 10'000;
    int companies = 50;
    quint32 seed = 1;
};

/// The file of such a project, made when it is asked for first: under the build folder, or under the folder that
/// the environment variable ANNALS_BENCH_PROJECTS names. Ten million events take 6 GB and eight minutes.
[[nodiscard]] Result<QString> benchProject(const BenchProject &project);

/// One made of the real events beside the checkout; Error where they are absent.
[[nodiscard]] Result<QString> realBenchProject();
