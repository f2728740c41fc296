// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/frameclause.h"

#include <vector>

/// Who takes part in an event.
struct Parties {
    std::vector<EventCompany> companies; ///< the actor first
    QString link; ///< the word before the partner: "on", "with"; or empty

    /// A company keeps the first role that it was given; an empty name is none.
    void give(const QString &company, Role role);
    [[nodiscard]] bool has(Role role) const;
};

/// The companies of a clause in the roles that a pattern has for them.
[[nodiscard]] Parties partiesOf(const FrameClause &clause, Pattern pattern);
