// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class Database;

/// All or nothing: rolls back when it goes out of scope unless it was committed. Takes the write lock at
/// once, so that a second writer waits at the beginning and never fails half way. One that begins inside
/// another one is part of it: only the outermost one commits, and an inner one that is dropped makes the
/// outer one fail to commit.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    Result<Done> commit();

private:
    Transaction(Database &database, int depth);

    Database *m_database; ///< null when done or moved from
    int m_depth; ///< 0 for the outermost
};
