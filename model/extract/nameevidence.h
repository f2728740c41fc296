// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/namechunks.h"

#include <algorithm>

/// How much the words beside a name speak for a company and for a person. 2 is enough to take it for one.
struct NameEvidence {
    int company = 0;
    int person = 0;
    bool other = false; ///< a place, a law, a prize: neither

    /// At one more place of the name. Weak hints ("X bought") stay weak however often they come.
    NameEvidence &operator+=(const NameEvidence &more)
    {
        const auto [weaker, stronger] = std::minmax(company, more.company);
        company = stronger >= 2 && weaker >= 1 ? stronger + 1 : stronger;
        person += more.person;
        other |= more.other;
        return *this;
    }
};

/// The evidence at one place of a name.
[[nodiscard]] NameEvidence weighName(const NameContext &context, const NameChunk &chunk);
