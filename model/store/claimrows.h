// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claim.h"
#include "core/event.h"
#include "core/result.h"

#include <functional>
#include <vector>

class Database;
class Query;

/// The claims and source references of events and figures: the hands of their repositories. Opens no
/// transaction.
class ClaimRows
{
public:
    enum class Owner { Event, Figure };

    ClaimRows(Database &database, Owner owner)
        : m_database(database)
        , m_owner(owner)
    {
    }

    /// Takes away what the record with that row id has.
    Result<Done> clear(qint64 record);
    /// For a record that has none. Error where the article of a claim is not stored.
    Result<Done> write(qint64 record, const std::vector<Claim> &claims,
                       const std::vector<SourceReference> &sources);

    /// Hands out what belongs to the records, each with the place of its record in `records`: claims by
    /// document, then place.
    Result<Done> readClaims(const std::vector<qint64> &records,
                            const std::function<void(size_t, Claim &&)> &take);
    Result<Done> readSources(const std::vector<qint64> &records,
                             const std::function<void(size_t, SourceReference &&)> &take);

    /// The columns that claimOf() reads, in its order, of the tables claim and article (which may be joined
    /// to the left).
    [[nodiscard]] static QString columns();
    [[nodiscard]] static Claim claimOf(const Query &query, int firstColumn);

private:
    Result<Done> insert(qint64 record, const Claim &claim);
    Result<Done> insert(qint64 record, const SourceReference &source, int position);
    [[nodiscard]] QVariant as(Owner owner, qint64 record) const;

    Database &m_database;
    Owner m_owner;
};
