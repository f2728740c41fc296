// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/figurescene.h"

/// Whom a part goes to, from where it ends: "two thirds of all orders [go to A]", "[are handled by A]", "[pass through A]"; null where it goes to
/// nobody.
[[nodiscard]] const Placed<CompanyMention> *receiverOf(const FigureScene &scene, const Placed<QuantityMention> &number);
