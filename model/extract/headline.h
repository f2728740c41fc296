// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"

#include <QString>
#include <QStringView>

#include <vector>

/// The title of an article that came with none: the first line that reads like a heading (three words to 160 characters, no
/// full stop at its end) and stands above the first paragraph; empty where there is none.
[[nodiscard]] QString findHeadline(QStringView text, const std::vector<TextSpan> &boilerplate);
