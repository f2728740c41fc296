// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/eventcolumns.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

/// Names and lists of names. Each is there once.
struct NameTable {
    using Number = quint32; ///< of a name
    using List = quint32; ///< of a list

    std::vector<QString> names;
    std::vector<quint32> starts{0}; ///< of list i into `numbers`; one more than there are lists
    std::vector<Number> numbers;

    [[nodiscard]] size_t listCount() const { return starts.size() - 1; }
    [[nodiscard]] std::span<const Number> list(List list) const
    {
        return std::span(numbers).subspan(starts[list], starts[list + 1] - starts[list]);
    }
};

/// Gathers names and lists of names in a table, and finds them again.
class NameCollector
{
public:
    using Number = NameTable::Number;
    using List = NameTable::List;

    explicit NameCollector(NameTable table = {});

    /// The lists of a batch as lists of the table, which gets what it has not; by list of the batch. A name that comes twice in
    /// a list counts once.
    [[nodiscard]] std::vector<List> add(const NameListColumn &batch);
    [[nodiscard]] const NameTable &table() const { return m_table; }

private:
    [[nodiscard]] Number numberOf(const QString &name);
    [[nodiscard]] List listOf(std::span<const Number> numbers);
    [[nodiscard]] size_t slotOf(std::span<const Number> numbers) const;
    void grow();

    NameTable m_table;
    QHash<QString, Number> m_numbers;
    std::vector<List> m_slots; ///< a hash table with open addressing: lists of the table; `none` where free
};
