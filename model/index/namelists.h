// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/nametable.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

/// A column of lists of names in four bytes a row. Each name is kept once, and each list as well: a hundred thousand events of the
/// same two companies share one. So what is asked of a list (does it hold one of these names?) is asked once for all its rows.
/// Copies share everything.
class NameLists
{
public:
    using Number = NameTable::Number; ///< of a name, into names()
    using List = NameTable::List; ///< of a list, below listCount()

    NameLists() = default;
    /// Names and lists that no row has are left out.
    NameLists(NameTable table, QList<List> rows);

    /// In the order of their code units, so that the numbers do not depend on the order of rows.
    [[nodiscard]] const std::vector<QString> &names() const { return m_table->names; }
    [[nodiscard]] size_t listCount() const { return m_table->listCount(); }
    [[nodiscard]] std::span<const Number> list(List list) const { return m_table->list(list); }
    [[nodiscard]] List listOf(size_t row) const { return m_rows[qsizetype(row)]; }
    [[nodiscard]] std::span<const Number> at(size_t row) const { return list(listOf(row)); }
    [[nodiscard]] const QList<List> &rows() const { return m_rows; }
    [[nodiscard]] const NameTable &table() const { return *m_table; }
    /// By list: whether it holds one of the names.
    [[nodiscard]] std::vector<char> listsWithAny(const QStringList &names) const;
    [[nodiscard]] qsizetype bytes() const;

private:
    std::shared_ptr<const NameTable> m_table = std::make_shared<NameTable>();
    QList<List> m_rows;
};
