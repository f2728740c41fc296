// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/claim.h"
#include "core/foundrecord.h"
#include "core/ids.h"
#include "core/result.h"

#include <functional>
#include <optional>
#include <vector>

class Database;

/// A claim with the record that it speaks for: exactly one of the two ids is valid.
struct StoredClaim {
    Claim claim;
    EventId event;
    FigureId figure;
    QString record; ///< key of that event or figure
};

/// Claims as rows of their own: the marks of an article, the `claim` records of an export, ranks.
class ClaimRepository
{
public:
    explicit ClaimRepository(Database &database)
        : m_database(database)
    {
    }

    Result<std::vector<StoredClaim>> ofArticle(ArticleId id); ///< by place
    Result<Done>
    each(const std::function<void(StoredClaim &&)> &visit); ///< by path of the article, then place, then key
    /// Which article each claim of an event is in, in no order; claims of articles that are not here are left out. `visit` may
    /// end it by returning false.
    Result<Done> eachTelling(const std::function<bool(ArticleId article, EventId event)> &visit);
    /// What each claim speaks for, by path of the article, then place: an event or a figure comes once a claim.
    Result<Done> eachByPlace(const std::function<void(const FoundRecord &)> &visit);
    /// Key of the event (or of the figure) that the claim of that key speaks for.
    Result<std::optional<QString>> recordOf(const QString &key, bool ofEvent);
    Result<Done> setRank(ClaimId id, Rank rank, const QString &reason);
    Result<qint64> count();

private:
    Database &m_database;
};
