// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/figure.h"
#include "index/filtermask.h"

#include <QHash>

#include <functional>
#include <vector>

class Project;

/// When each thing became known: the day on which the first article that tells it was published. What no article tells (rows of
/// tables, a person's own entries), or one of which nobody knows the day, was always known. The days on which things happened have
/// nothing to do with it.
class Knowledge
{
public:
    Knowledge() = default;
    /// `goOn` may end the reading by a false: what has been read then is of no use.
    [[nodiscard]] static Result<Knowledge> of(Project &project, const std::function<bool()> &goOn = {});

    /// The days on which articles were published, each once, ascending.
    [[nodiscard]] const std::vector<Day> &days() const { return m_days; }
    /// The rows of an index that were known at the end of a day.
    [[nodiscard]] FilterMask knownOn(const EventIndex &index, Day day) const;
    [[nodiscard]] bool isKnownOn(const std::vector<Claim> &claims, Day day) const; ///< a record with these claims, or without any
    [[nodiscard]] bool isKnownOn(const Figure &figure, Day day) const { return isKnownOn(figure.claims, day); }
    [[nodiscard]] bool isPublishedOn(const QString &document, Day day) const; ///< or before

private:
    std::vector<Day> m_days;
    QHash<QString, Day> m_published; ///< by hash: articles with a day
    std::vector<std::pair<EventId, Day>> m_told; ///< by id: events that articles with a day tell, and no others, with the first
};
