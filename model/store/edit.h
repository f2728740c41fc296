// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"
#include "core/result.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

class Project;

/// What happens to one record, as a value: the fields that differ, before and after. A record that comes into
/// being has no `before`, one that goes no `after`. Fields are named as in the interchange format.
struct Change {
    QString entity; ///< "event" or "figure"
    QString key;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;

    /// At least one of the two; both have the same key.
    [[nodiscard]] static Change of(const std::optional<Event> &before, const std::optional<Event> &after);
    [[nodiscard]] static Change of(const std::optional<Figure> &before, const std::optional<Figure> &after);
    [[nodiscard]] Change reverted() const;
    friend bool operator==(const Change &, const Change &) = default;
};

/// A deed of a person: changes that belong together, with the word for it in the menu ("Undo Accept").
struct Edit {
    QString label;
    std::vector<Change> changes;

    [[nodiscard]] Edit reverted() const; ///< the changes reverted, last first
    /// Carries the changes out, all or none. Error where a record is not (or no longer) as `before` says.
    Result<Done> apply(Project &project) const;
};
