// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <vector>

/// Articles to measure on, each with a copy of its text in memory: the news texts beside the checkout (TimeML, markup taken
/// off) or, where they are absent, the bundled sample's, over and over until they are at least `megabytes` (of 10^6 bytes in
/// UTF-8). Empty only where neither can be read.
[[nodiscard]] std::vector<Article> benchTexts(int megabytes = 50);

/// Their text in UTF-8, in MB of 10^6 bytes.
[[nodiscard]] double megabytesOf(const std::vector<Article> &articles);
