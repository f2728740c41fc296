// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "filter/eventfilter.h"

#include <functional>
#include <optional>

class Database;

/// Figures with their claims, as EventRepository keeps events. Of a filter, what figures do not have (kinds,
/// modality, tags) lets them through; `days` are those of `asOf`.
class FigureRepository
{
public:
    using Visitor = std::function<void(Figure &&)>;

    explicit FigureRepository(Database &database)
        : m_database(database)
    {
    }

    /// Error where the key is taken.
    Result<FigureId> insert(const Figure &figure);
    /// The same, but where the key is taken nothing is done and the id is not valid.
    Result<FigureId> insertNew(const Figure &figure);
    Result<Done> update(const Figure &figure); ///< by its id
    Result<Done> remove(FigureId id);

    Result<std::optional<Figure>> find(FigureId id);
    Result<std::optional<Figure>> findByKey(const QString &key);
    Result<Done> each(const EventFilter &filter,
                      const Visitor &visit); ///< by date, then key; undated ones last
    Result<qint64> count(const EventFilter &filter = {});

private:
    Database &m_database;
};
