// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/conflicts.h"
#include "store/edit.h"

/// What a person does who decides a dispute: the claims of one side are preferred, with the reason given, those of the others are
/// not (and stay), the event takes the side's value and counts as edited. `side` is one of the dispute's, which is one of the event's.
[[nodiscard]] Edit preferring(const Event &event, const Dispute &dispute, size_t side, const QString &reason);

/// The same for one of several figures about the same thing and time: it counts as accepted, its claims are preferred.
[[nodiscard]] Edit preferring(const Figure &chosen, const std::vector<Figure> &others, const QString &reason);

/// Whether a person preferred this figure to others.
[[nodiscard]] bool isPreferred(const Figure &figure);
