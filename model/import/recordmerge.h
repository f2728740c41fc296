// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "extract/eventmatch.h"
#include "import/changedarticles.h"
#include "store/edit.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <type_traits>
#include <vector>

namespace recordmerge {

std::vector<Event> merge(std::vector<Event> known, std::vector<Event> fresh);
std::vector<Figure> merge(std::vector<Figure> known, std::vector<Figure> fresh);
/// Takes of `rebuilt`, made of new claims alone, what the text says; what a person or a table added stays.
void takeText(Event &event, const Event &rebuilt);
void takeText(Figure &figure, const Figure &rebuilt);

} // namespace recordmerge

/// Merges fresh records of one kind into the known ones (by key) and stores the outcome in a repository of them, or in what answers as one
/// does. `made` are the keys of new ones.
template <class Record, class Repository>
class RecordMerge
{
public:
    RecordMerge(Repository &repository, std::map<QString, Record> &known, ChangedArticles &changed, QStringList &made)
        : m_repository(repository)
        , m_known(known)
        , m_changed(changed)
        , m_made(made)
    {
    }

    Result<Done> run(std::vector<Record> fresh, std::vector<Change> &changes)
    {
        m_moved = m_changed.moved(m_known);
        std::vector<Record> known;
        for (const auto &[key, record] : m_known)
            known.push_back(current(record));
        std::vector<Record> outcome = recordmerge::merge(std::move(known), fresh);
        addTouched(outcome);
        // One that is new may turn out to be one of those that were there.
        std::stable_partition(outcome.begin(), outcome.end(), [](const Record &record) { return record.id.isValid(); });
        for (Record &record : outcome) {
            if (withdrawClaims(record) || m_moved.contains(record.key))
                rebuild(record, fresh);
            if (auto stored = store(std::move(record), changes); !stored)
                return stored;
        }
        return Done();
    }

private:
    bool isWithdrawn(const Claim &claim) const { return m_changed.isReplaced(claim.document); }

    const Record &current(const Record &known) const
    {
        const auto moved = m_moved.find(known.key);
        return moved == m_moved.end() ? known : moved->second;
    }

    /// Known records that lose claims and that nothing fresh joined.
    void addTouched(std::vector<Record> &outcome) const
    {
        QSet<QString> there;
        for (const Record &record : outcome)
            there.insert(record.key);
        for (const auto &[key, record] : m_known)
            if (!there.contains(key) && std::ranges::any_of(record.claims, [this](const Claim &claim) { return isWithdrawn(claim); }))
                outcome.push_back(current(record));
    }

    bool withdrawClaims(Record &record) const
    {
        return std::erase_if(record.claims, [this](const Claim &claim) { return isWithdrawn(claim); }) > 0;
    }

    /// A record of which only fresh claims are left says what they say, not what the withdrawn text said.
    void rebuild(Record &record, const std::vector<Record> &fresh) const
    {
        if (record.review != Review::Unreviewed || record.claims.empty())
            return;
        QSet<QString> left;
        for (const Claim &claim : record.claims)
            left.insert(claim.key);
        std::vector<Record> tellers;
        for (const Record &teller : fresh)
            if (std::ranges::any_of(teller.claims, [&](const Claim &claim) { return left.remove(claim.key); }))
                tellers.push_back(teller);
        if (!left.isEmpty())
            return;
        const std::vector<Record> rebuilt = recordmerge::merge({}, std::move(tellers));
        if (rebuilt.size() == 1)
            recordmerge::takeText(record, rebuilt.front());
    }

    Result<Done> store(Record record, std::vector<Change> &changes)
    {
        if (!record.id.isValid()) {
            const auto earlier = m_repository.findByKey(record.key); // its sentence is elsewhere now, or gone
            if (!earlier)
                return earlier.error();
            if (*earlier) {
                Record kept = **earlier;
                kept.claims.insert(kept.claims.end(), record.claims.begin(), record.claims.end());
                std::ranges::sort(kept.claims, byPlace);
                record = std::move(kept);
                m_known.insert_or_assign(record.key, **earlier);
            }
        }
        if (!record.id.isValid()) {
            const auto id = m_repository.insert(record);
            if (!id)
                return id.error();
            record.id = *id;
            m_made << record.key;
            m_known.insert_or_assign(record.key, std::move(record));
            return Done();
        }
        const std::optional<Record> before = m_known.at(record.key);
        const bool baseless = record.claims.empty() && record.sources.empty() && record.review == Review::Unreviewed;
        if (baseless)
            if (auto added = addStar(record, changes); !added)
                return added;
        changes.push_back(Change::of(before, baseless ? std::nullopt : std::optional(record)));
        if (record.claims.empty())
            m_known.erase(record.key);
        else
            m_known.insert_or_assign(record.key, record);
        return baseless ? m_repository.remove(record.id) : m_repository.update(record);
    }

    /// The star goes with its event, and has to come back with it.
    Result<Done> addStar([[maybe_unused]] const Record &record, [[maybe_unused]] std::vector<Change> &changes)
    {
        if constexpr (std::is_same_v<Record, Event>) {
            const auto starred = m_repository.isStarred(record.key);
            if (!starred)
                return starred.error();
            if (starred->value_or(false))
                changes.push_back(Change::starOf(record.key, false));
        }
        return Done();
    }

    Repository &m_repository;
    std::map<QString, Record> &m_known;
    ChangedArticles &m_changed;
    std::map<QString, Record> m_moved; ///< known ones whose claims went into another text
    QStringList &m_made; ///< keys
};
