// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/figure.h"
#include "core/result.h"

#include <vector>

class Database;

/// The rows that a figure lies in. FigureRepository's hands; opens no transaction.
class FigureRows
{
public:
    explicit FigureRows(Database &database)
        : m_database(database)
    {
    }

    /// Its id; invalid, and nothing is done, where there is a figure of its key.
    Result<FigureId> insert(const Figure &figure);
    Result<Done> update(const Figure &figure); ///< by its id; Error where there is none
    /// Those of the ids that exist, in their order, with all that belongs to them: four queries, however
    /// many.
    Result<std::vector<Figure>> read(const std::vector<qint64> &ids);

private:
    Result<Done> writeParts(FigureId id, const Figure &figure);
    /// The companies of "Tencent + JD.com"; a company of just that name comes first.
    Result<std::vector<CompanyId>> companiesOf(const QString &names);

    Database &m_database;
};
