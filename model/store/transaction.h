// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

class Database;

/// All or nothing: rolls back when it goes out of scope unless it was committed. Takes the write lock at
/// once, so that a second writer waits at the beginning and never fails half way. One that begins inside
/// another is part of it: only the outermost commits, and refuses to when an inner one was dropped. With what
/// it changed of events, their columns are made anew (EventColumnTable).
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    Result<Done> commit();

private:
    explicit Transaction(Database &database);

    Database *m_database; ///< null when done or moved from
};
