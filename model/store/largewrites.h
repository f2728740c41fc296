// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class Database;

/// While it lives, a connection is set for many rows that the program itself words. Their CHECKs are not asked, which cost a third of
/// the time of a row (of each IN, SQLite makes a table): words come from enumerations, days from dates. `annals check` asks them all.
/// The log is carried into the file once there is more of it, and fewer pages are kept in memory: a million rows use each of them
/// once.
class LargeWrites
{
public:
    explicit LargeWrites(Database &database);
    ~LargeWrites();
    LargeWrites(const LargeWrites &) = delete;
    LargeWrites &operator=(const LargeWrites &) = delete;

private:
    void set(const QString &unchecked, int logPages, int cacheMegabytes);

    Database &m_database;
};
