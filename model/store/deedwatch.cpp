// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deedwatch.h"

#include "store/database.h"

#include <sqlite3.h>

namespace {
constexpr int now = 20'000; // SQLite's instructions from one word to the next, some milliseconds
}

DeedWatch::DeedWatch(Database &database, Tell tell)
    : m_database(database)
    , m_tell(std::move(tell))
{
    sqlite3_update_hook(
        m_database.handle(), [](void *watch, int, const char *, const char *, sqlite3_int64) { ++static_cast<DeedWatch *>(watch)->m_rows; },
        this);
    sqlite3_progress_handler(
        m_database.handle(), now,
        [](void *watch) {
            const auto *self = static_cast<DeedWatch *>(watch);
            return self->m_tell(self->m_rows) ? 0 : 1;
        },
        this);
}

DeedWatch::~DeedWatch()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
    sqlite3_update_hook(m_database.handle(), nullptr, nullptr);
}
