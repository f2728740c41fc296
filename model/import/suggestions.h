// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/result.h"
#include "store/edit.h"

#include <QString>

#include <vector>

class Project;

/// Something that the rows of tables suggest and a person decides: nothing is ever done by itself.
struct Suggestion {
    enum class Kind : quint8 { YearOfFirstOfJanuary, Twins };
    Kind kind = Kind::Twins;
    int year = 0; ///< of the 1 January
    std::vector<Event> events; ///< the twins; of a 1 January the first few
    qint64 count = 0; ///< how many events it is about

    /// What taking it up does, as a deed that can be undone: the events of a 1 January get the year alone; of twins the first gets what the
    /// second has more, and the second is rejected, not removed, so that its row stays known.
    [[nodiscard]] Result<Edit> accepted(Project &project) const;
    /// What turning it down does: twins are accepted as two; of a 1 January the project keeps that it is meant. Neither is proposed again.
    [[nodiscard]] Result<Edit> declined(Project &project) const;
};

/// The suggestions that the project gives rise to as it is now: years first, then at most `mostTwins` pairs.
[[nodiscard]] Result<std::vector<Suggestion>> findSuggestions(Project &project, qint64 mostTwins = 200);

/// Whether two events of one day, kind and company are likely one: the same companies, no amounts that differ, and titles that share
/// most of their words.
[[nodiscard]] bool areLikelyTwins(const Event &one, const Event &other);
