// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumnsreader.h"

#include "store/eventcolumnsbuilder.h"
#include "store/eventrowreader.h"
#include "store/query.h"

#include <limits>
#include <utility>

namespace
{
constexpr qint64 chunkEvents = 4096;
}

EventColumnsReader::EventColumnsReader(Database &database)
    : m_database(&database)
    , m_after(std::numeric_limits<qint64>::min())
{
}

EventColumnsReader::EventColumnsReader(EventColumnsReader &&other) noexcept = default;
EventColumnsReader::~EventColumnsReader() = default;

Result<EventColumnsReader> EventColumnsReader::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    if (auto begun = (*database)->execute(QStringLiteral("BEGIN")); !begun)
        return begun.error();
    EventColumnsReader reader(**database);
    reader.m_own = *std::move(database);
    if (auto begun = reader.begin(); !begun)
        return begun.error();
    return reader;
}

Result<EventColumnsReader> EventColumnsReader::over(Database &database)
{
    EventColumnsReader reader(database);
    if (auto begun = reader.begin(); !begun)
        return begun.error();
    return reader;
}

Result<Done> EventColumnsReader::begin()
{
    const auto total = m_database->integer(QStringLiteral("SELECT count(*) FROM event"));
    if (!total)
        return total.error();
    m_total = *total;
    return Done();
}

Result<std::optional<EventColumns>> EventColumnsReader::next()
{
    auto query = Query::prepare(*m_database, QStringLiteral("SELECT min(id) FROM event WHERE id > :after"));
    if (!query)
        return query.error();
    if (auto executed = query->bind("after", m_after).execute(); !executed)
        return executed.error();
    if (!query->next() || query->isNull(0))
        return std::optional<EventColumns>();
    const qint64 first = query->integer(0);
    m_after = first | (chunkEvents - 1);
    EventColumnsBuilder builder;
    if (auto read = readEventRows(*m_database, {first, m_after},
                                  [&](EventRow &&row) { builder.append(row); });
        !read)
        return read.error();
    return std::optional(builder.take());
}
