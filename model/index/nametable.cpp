// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/nametable.h"

#include <algorithm>

namespace {

constexpr NameTable::List none = ~NameTable::List(0);

size_t hashOf(std::span<const NameTable::Number> numbers)
{
    quint64 hash = numbers.size();
    for (const NameTable::Number number : numbers)
        hash = (hash ^ number) * 0x9E3779B97F4A7C15u, hash ^= hash >> 32;
    return hash;
}

} // namespace

NameCollector::NameCollector(NameTable table)
    : m_table(std::move(table))
{
    for (size_t i = 0; i < m_table.names.size(); ++i)
        m_numbers.insert(m_table.names[i], Number(i));
    grow();
}

std::vector<NameCollector::List> NameCollector::add(const NameListColumn &batch)
{
    std::vector<Number> numbers;
    numbers.reserve(batch.names.size());
    for (const QString &name : batch.names)
        numbers.push_back(numberOf(name));
    std::vector<List> lists;
    lists.reserve(batch.starts.size() - 1);
    std::vector<Number> list;
    for (size_t i = 0; i + 1 < batch.starts.size(); ++i) {
        list.clear();
        for (size_t place = batch.starts[i]; place < batch.starts[i + 1]; ++place)
            if (const Number number = numbers[batch.numbers[place]]; std::ranges::find(list, number) == list.end())
                list.push_back(number);
        lists.push_back(listOf(list));
    }
    return lists;
}

NameCollector::Number NameCollector::numberOf(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.cend())
        return *known;
    m_table.names.push_back(name);
    return *m_numbers.insert(name, Number(m_table.names.size() - 1));
}

NameCollector::List NameCollector::listOf(std::span<const Number> numbers)
{
    const size_t slot = slotOf(numbers);
    if (m_slots[slot] != none)
        return m_slots[slot];
    const auto list = List(m_table.listCount());
    m_table.numbers.insert(m_table.numbers.end(), numbers.begin(), numbers.end());
    m_table.starts.push_back(quint32(m_table.numbers.size()));
    m_slots[slot] = list;
    if (m_table.listCount() * 2 > m_slots.size())
        grow();
    return list;
}

// Where the list is, or the free place where it belongs.
size_t NameCollector::slotOf(std::span<const Number> numbers) const
{
    size_t slot = hashOf(numbers) & (m_slots.size() - 1);
    while (m_slots[slot] != none && !std::ranges::equal(m_table.list(m_slots[slot]), numbers))
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void NameCollector::grow()
{
    size_t size = 64;
    while (size < m_table.listCount() * 4)
        size *= 2;
    m_slots.assign(size, none);
    for (List list = 0; list < m_table.listCount(); ++list)
        m_slots[slotOf(m_table.list(list))] = list;
}
