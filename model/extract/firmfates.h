// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/nameevidence.h"

/// What happens to firms and to nobody else, as evidence that a name is one.

/// "X was founded", "X has been taken over" from the token behind a name: 3; "X was bought", which is told of things, too: 2; else 0.
[[nodiscard]] int fateOf(const NameContext &m, qsizetype after);

/// "Bank X", "Grupo X", "Air X": the first word of a name of several that only firms begin with.
[[nodiscard]] bool beginsLikeFirm(const NameContext &m, qsizetype first);

/// "X, owned by", "X, founded in"
[[nodiscard]] bool hasOwnerBehind(const NameContext &m, qsizetype after);
