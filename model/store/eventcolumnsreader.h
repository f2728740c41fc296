// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "store/database.h"
#include "store/eventcolumns.h"
#include "store/query.h"

#include <memory>
#include <optional>
#include <unordered_map>

/// All events of a project as columns, some thousand at a time: from the columns that the file keeps, and from
/// its tables where those are missing or damaged, which gives the same but takes ten times as long.
class EventColumnsReader
{
public:
    /// Over a connection of its own, for the thread that calls. What is read is the file as it is at this
    /// moment, whatever is written meanwhile.
    [[nodiscard]] static Result<EventColumnsReader> open(const QString &path);
    /// Over a connection that others use as well (a project in memory has no other). It must not be written to
    /// before the last next().
    [[nodiscard]] static Result<EventColumnsReader> over(Database &database);
    ~EventColumnsReader();
    EventColumnsReader(EventColumnsReader &&other) noexcept;
    EventColumnsReader &operator=(EventColumnsReader &&) = delete;

    /// How many events there are in all, for progress: known at once.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The next events, by ascending id throughout; nothing after the last.
    [[nodiscard]] Result<std::optional<EventColumns>> next();

private:
    explicit EventColumnsReader(Database &database);
    Result<Done> begin();
    Result<std::optional<EventColumns>> kept(qint64 chunk);

    std::unique_ptr<Database> m_own; ///< null where it is another's
    Database *m_database; ///< null when moved from
    std::optional<Query> m_kept; ///< walks through the columns in the file
    bool m_atKept = false; ///< and stands on some
    std::unordered_map<qint64, QString> m_companies; ///< canonical names by id
    qint64 m_total = 0;
    std::optional<qint64> m_from; ///< where to go on; nothing after the last event that can be
};
