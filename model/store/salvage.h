// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/pagefile.h"

#include <map>

class Database;

/// What the rows of a table look like.
struct TableShape {
    enum class Column { Integer, Real, Text, Blob };

    QString table;
    bool hasRowid = true; ///< the first column then is the rowid
    std::vector<Column> columns;
    std::vector<bool> mayBeNull; ///< by column

    [[nodiscard]] static Result<TableShape> of(Database &database, const QString &table);
    [[nodiscard]] bool fits(const std::vector<PageFile::Value> &values) const;
};

/// The rows of a project whose file SQLite does not read, or not to its end: by the pages themselves.
class Salvage
{
public:
    /// Error where the file cannot be read or holds no page.
    [[nodiscard]] static Result<std::unique_ptr<Salvage>> of(const QString &path);

    /// By its header, or by the tables that it lists.
    [[nodiscard]] bool saysItIsAProject() const;

    /// Visits each row of the table; where not all of it can be reached, also the rows of its shape that nothing leads to any more, which
    /// may be some that were deleted. Whether all could be reached.
    bool read(const TableShape &shape, const PageFile::Visit &visit);

private:
    explicit Salvage(std::unique_ptr<PageFile> pages);
    void readRoots();
    [[nodiscard]] Result<Done> guessRoots();
    void reachAll(); ///< what no tree leads to is known afterwards

    std::unique_ptr<PageFile> m_pages;
    bool m_isReached = false;
    bool m_isListed = false; ///< a table of events
    std::map<QString, quint32> m_roots; ///< of tables and indexes, by name
};
