// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <span>
#include <vector>

/// A column of lists of names in four bytes a row. Each name is kept once, and each list as well: a hundred
/// thousand events of the same two companies share one. So what is asked of a list (does it hold one of these
/// names?) is asked once for all its rows.
class NameLists
{
public:
    using Number = quint32; ///< of a name, into names(), in the order of their coming
    using List = quint32; ///< of a list, below listCount()

    void append(const std::vector<QString> &names); ///< the next row; a name that comes twice counts once
    void close(); ///< after the last row: lets go of what only append() needs

    [[nodiscard]] const std::vector<QString> &names() const { return m_names; }
    [[nodiscard]] size_t listCount() const { return m_starts.size() - 1; }
    [[nodiscard]] std::span<const Number> list(List list) const
    {
        return std::span(m_numbers).subspan(m_starts[list], m_starts[list + 1] - m_starts[list]);
    }
    [[nodiscard]] List listOf(size_t row) const { return m_rows[row]; }
    [[nodiscard]] std::span<const Number> at(size_t row) const { return list(m_rows[row]); }
    /// By list: whether it holds one of the names.
    [[nodiscard]] std::vector<char> listsWithAny(const QStringList &names) const;

private:
    std::vector<QString> m_names;
    std::vector<quint32> m_starts{0}; ///< of list i into m_numbers; one more than there are lists
    std::vector<Number> m_numbers;
    std::vector<List> m_rows;
    QHash<QString, Number> m_numberOf;
    std::map<std::vector<Number>, List> m_listOf;
};
