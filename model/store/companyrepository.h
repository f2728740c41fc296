// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/company.h"
#include "core/result.h"

#include <optional>
#include <vector>

class Database;

/// Companies with their names. A company gets its colour when it first takes part in an event (as more than a
/// source or a mention) or has a figure; its owner and subsidiaries get the same. Names are looked up without regard to case in any script (Unicode case
/// folding).
class CompanyRepository
{
public:
    explicit CompanyRepository(Database &database)
        : m_database(database)
    {
    }

    /// Stores a company, or adds the names, tickers and parent that a stored one of that canonical name does
    /// not have yet. A parent that is not stored becomes a company of that name. Error where a company would
    /// own itself, however far up.
    Result<CompanyId> add(const Company &company);
    Result<CompanyId> restore(const Company &company); ///< one that was removed, with its id and its colour
    Result<Done> update(const Company &company); ///< by its id; replaces everything but its colour
    Result<Done> remove(CompanyId id); ///< Error while events or figures name it

    /// By canonical name, else by any other name.
    Result<std::optional<CompanyId>> idOf(const QString &name);
    Result<std::optional<Company>> find(CompanyId id);
    Result<std::optional<Company>> find(const QString &name);
    Result<std::optional<Company>> findCanonical(const QString &name);
    /// Whether its parent is the company itself, or owned by it, however far down.
    Result<bool> wouldOwnItself(const Company &company);
    Result<std::vector<Company>> all(); ///< in the order of first import
    Result<qint64> count();

private:
    Database &m_database;
};
