// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "store/database.h"
#include "store/searchhits.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

/// A search of events that hands out what it finds as it goes, for a worker: the same in the end as
/// Search::events(). `stop` may be asked from any thread and ends it within milliseconds.
class SearchRun
{
public:
    /// Over a connection of its own, for the thread that calls.
    [[nodiscard]] static Result<std::unique_ptr<SearchRun>> open(const QString &path, const QString &text,
                                                                 std::stop_token stop = {});
    /// Over a connection that others use as well. It must not be written to before the last next().
    [[nodiscard]] static Result<std::unique_ptr<SearchRun>> over(Database &database, const QString &text,
                                                                 std::stop_token stop = {});

    /// The next hits, one at least and `most` at most, ascending throughout; empty after the last, and when
    /// stopped.
    [[nodiscard]] Result<std::vector<EventId>> next(size_t most = 4096);

private:
    SearchRun(std::unique_ptr<Database> own, Database &database, std::stop_token stop);
    Result<Done> start(const QString &text);

    std::unique_ptr<Database> m_own; ///< null where it is another's
    Database &m_database;
    std::optional<SearchHits> m_hits;
    std::stop_token m_stop;
    std::stop_callback<std::function<void()>> m_interrupt;
};
