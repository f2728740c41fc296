// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "extract/figuredates.h"

/// By which rule and on which words a figure was made.
struct FigureMaking {
    QString rule;
    QString trigger;
    AsOf asOf;
    double score = 0;
};

/// Why a figure was found, a line for each part of it; `number` as it stands in the text.
[[nodiscard]] Explanation explanationOf(const Figure &figure, QStringView number, const FigureMaking &making);
