// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/event.h"
#include "core/figure.h"
#include "extract/extraction.h"
#include "import/keptsentences.h"

#include <QString>

#include <map>

/// Texts that take the place of earlier ones: what a person decided goes with its sentences from the one to the other.
///
/// - A sentence is found again by its quotation and what stands around it. Where the new text makes the same claim, that claim is the
/// same one; where it makes none, the old one stands at the new place. Rank and reason go along.
/// - A sentence that is gone, or that says something else now, stays with its record as Claim::isGone().
/// - Records that nobody has decided about are none of its business.
class ChangedArticles
{
public:
    /// `hash` is that of the earlier text; `by`, found in the new one, must outlive this.
    void add(const QString &hash, const Extraction &by) { m_replaced.emplace(hash, &by); }
    [[nodiscard]] bool isReplaced(const QString &document) const { return m_replaced.contains(document); }

    /// Those of `known` that a person has decided about and that rest on an earlier text, by key, with their claims moved.
    [[nodiscard]] std::map<QString, Event> moved(const std::map<QString, Event> &known);
    [[nodiscard]] std::map<QString, Figure> moved(const std::map<QString, Figure> &known);

    /// What moved() did for the new text of that hash.
    [[nodiscard]] KeptSentences kept(const QString &hash) const
    {
        const auto found = m_kept.find(hash);
        return found == m_kept.end() ? KeptSentences() : found->second;
    }

private:
    template <class Record>
    std::map<QString, Record> movedOf(const std::map<QString, Record> &known);

    std::map<QString, const Extraction *> m_replaced; ///< by the hash of the earlier text
    std::map<QString, KeptSentences> m_kept;          ///< by the hash of the new text
};
