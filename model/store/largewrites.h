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

    /// From now on the full-text indexes gather more before they write, and do not merge all along what they wrote: that is a third of
    /// their time. The file keeps these settings, so this is for when many rows have come, not for when they may.
    void gather();

private:
    void set(const QString &unchecked, int logPages, int cacheMegabytes);
    /// FTS5's own settings, which the file keeps: how much of an index is gathered, and how many parts are merged at a time, 0 for none.
    void setIndexes(int gatheredMegabytes, int automerge);

    Database &m_database;
    bool m_gathers = false;
};
