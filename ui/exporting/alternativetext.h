// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/picturedata.h"

/// What a picture says, for those who do not see it: "Timeline of 21 events, 2004 to 2021, in lanes by company: Amazon 9, Alibaba 4. First:
/// Amazon acquires Joyo, 19 August 2004. Last: …". "Line chart of market shares: Amazon China 15 % 2008 to 0.6 % 2018; 2 points."
[[nodiscard]] QString alternativeText(const PictureData &data, const PictureOptions &options);
