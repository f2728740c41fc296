// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>

/// A column in which few rows have a value: those rows, ascending. Copies share it until one of them changes.
template <class Value>
class SparseColumn
{
public:
    using Row = quint32;
    struct Item {
        Row row;
        Value value;
    };

    void append(Row row, const Value &value) ///< rows in ascending order
    {
        Q_ASSERT(m_items.isEmpty() || m_items.constLast().row < row);
        m_items.append({row, value});
    }
    void squeeze() { m_items.squeeze(); }
    [[nodiscard]] const Value *find(Row row) const ///< null where it has none
    {
        const auto found = std::lower_bound(m_items.cbegin(), m_items.cend(), row,
                                            [](const Item &item, Row wanted) { return item.row < wanted; });
        return found == m_items.cend() || found->row != row ? nullptr : &found->value;
    }
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] qsizetype bytes() const { return m_items.capacity() * qsizetype(sizeof(Item)); }

private:
    QList<Item> m_items;
};
