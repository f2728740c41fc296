// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/company.h"
#include "core/event.h"
#include "core/figure.h"
#include "core/result.h"
#include "store/viewrepository.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

class Project;

/// What happens to one record, as a value: the fields that differ, before and after. A record that comes into
/// being has no `before`, one that goes no `after`. Fields are named as in the interchange format.
struct Change {
    QString entity; ///< one of RecordKind: "event", "figure", "company", ...
    QString key;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;

    // At least one of the two; both have the same key.

    /// Of an event that goes, the star goes first: starOf().
    [[nodiscard]] static Change of(const std::optional<Event> &before, const std::optional<Event> &after);
    [[nodiscard]] static Change of(const std::optional<Figure> &before, const std::optional<Figure> &after);
    /// As the project has them, with valid ids: to change a name, names, a parent or tickers. One that goes must be named by
    /// nothing any more: the changes of events, figures and subsidiaries come before it.
    [[nodiscard]] static Change of(const std::optional<Company> &before, const std::optional<Company> &after);
    [[nodiscard]] static Change of(const std::optional<Article> &before, const std::optional<Article> &after); ///< with their texts
    [[nodiscard]] static Change of(const std::optional<SavedView> &before, const std::optional<SavedView> &after);
    [[nodiscard]] static Change starOf(const QString &eventKey, bool starred); ///< from the opposite
    [[nodiscard]] static Change settingOf(const QString &name, const std::optional<QString> &before,
                                          const std::optional<QString> &after);
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
