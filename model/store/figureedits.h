// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"

// What people do to figures by hand.

/// One that a person tells: with a key of its own, accepted and certain; a market share in percent until it says otherwise.
[[nodiscard]] Figure newFigure();

/// The figure after a person has changed it: one that rests on a text or a table is edited from then on.
[[nodiscard]] Figure editedByHand(Figure figure);
