// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

/// What was found in a text or a table: an event or a figure. Exactly one of the ids is valid.
struct FoundRecord {
    EventId event{};
    FigureId figure{};

    [[nodiscard]] bool isFigure() const { return figure.isValid(); }
    friend bool operator==(const FoundRecord &, const FoundRecord &) = default;
    friend size_t qHash(const FoundRecord &finding, size_t seed = 0) { return qHashMulti(seed, finding.event, finding.figure); }
};
