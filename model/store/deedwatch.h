// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class Database;

/// While it lives, tells how many rows of a connection have been changed, and lets whoever waits stop it: the statement that runs then
/// fails, and with it the transaction that it is part of. On the thread of the connection.
class DeedWatch
{
public:
    /// Called now and then; false stops.
    using Tell = std::function<bool(qint64 rows)>;

    DeedWatch(Database &database, Tell tell);
    ~DeedWatch();
    DeedWatch(const DeedWatch &) = delete;
    DeedWatch &operator=(const DeedWatch &) = delete;

private:
    Database &m_database;
    Tell m_tell;
    qint64 m_rows = 0;
};
