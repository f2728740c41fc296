// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extract/datedclause.h"

#include <QHash>

/// Companies that the clause of an event names without a part in it that we can tell. They stand with the event in the end, as
/// mentions; what is told of it later in the article does not mean them.
class EventBystanders
{
public:
    /// Those of the clause that `date` belongs to, where it has one, else of `clause`.
    void note(const SentenceView &view, const Event &event, const DateMention *date, const TokenRun &clause, const Discourse &discourse);
    /// Takes those that stand with an event as mentions already.
    void take(Event &event);
    void giveBack(std::vector<Event> &events) const;

private:
    QHash<QString, QStringList> m_names; ///< by the event's key
};

/// The sentence's date that says when, or null.
[[nodiscard]] const DateMention *dateIn(const SentenceView &view, const std::optional<Edtf> &when);
