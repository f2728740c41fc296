// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// What may stand between a company and its number: "A (58%)", "A: 58%", "A's 58%", "A holds 58%".
[[nodiscard]] bool linksHolder(const FigureScene &scene, qsizetype at);

/// A verb that a level follows: "stood at", "remained", "holds".
[[nodiscard]] bool tellsLevel(const FigureScene &scene, qsizetype at);
