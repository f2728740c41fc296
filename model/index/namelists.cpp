// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/namelists.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace {

using Number = NameTable::Number;
using List = NameTable::List;

// The table without the lists that are not wanted and the names that are in none, and names in order.
NameTable tidied(const NameTable &table, const std::vector<char> &wanted)
{
    std::vector<char> found(table.names.size());
    for (List list = 0; list < table.listCount(); ++list)
        if (wanted[list])
            for (const Number number : table.list(list))
                found[number] = true;
    std::vector<Number> order;
    for (Number number = 0; number < table.names.size(); ++number)
        if (found[number])
            order.push_back(number);
    std::ranges::sort(order, {}, [&](Number number) -> const QString & { return table.names[number]; });

    NameTable tidy;
    std::vector<Number> numberOf(table.names.size());
    tidy.names.reserve(order.size());
    for (const Number number : order) {
        numberOf[number] = Number(tidy.names.size());
        tidy.names.push_back(table.names[number]);
    }
    const auto lists = size_t(std::ranges::count(wanted, char(true)));
    tidy.starts.reserve(lists + 1);
    tidy.numbers.reserve(table.numbers.size());
    for (List list = 0; list < table.listCount(); ++list)
        if (wanted[list]) {
            for (const Number number : table.list(list))
                tidy.numbers.push_back(numberOf[number]);
            tidy.starts.push_back(quint32(tidy.numbers.size()));
        }
    tidy.numbers.shrink_to_fit();
    return tidy;
}

} // namespace

NameLists::NameLists(NameTable table, QList<List> rows)
    : m_rows(std::move(rows))
{
    std::vector<char> wanted(table.listCount());
    for (const List list : std::as_const(m_rows))
        wanted[list] = true;
    const bool allWanted = std::ranges::find(wanted, char(false)) == wanted.end();
    m_table = std::make_shared<NameTable>(tidied(table, wanted));
    if (allWanted)
        return;
    std::vector<List> listOf(wanted.size());
    std::exclusive_scan(wanted.begin(), wanted.end(), listOf.begin(), List(0));
    for (List &list : m_rows)
        list = listOf[list];
}

std::vector<char> NameLists::listsWithAny(const QStringList &names) const
{
    const QSet<QString> known(names.begin(), names.end());
    std::vector<char> wanted(m_table->names.size());
    for (size_t i = 0; i < wanted.size(); ++i)
        wanted[i] = known.contains(m_table->names[i]);
    std::vector<char> found(listCount());
    for (List i = 0; i < listCount(); ++i)
        found[i] = std::ranges::any_of(list(i), [&](Number number) { return wanted[number] != 0; });
    return found;
}

qsizetype NameLists::bytes() const
{
    size_t bytes = m_table->starts.capacity() * sizeof(quint32) + m_table->numbers.capacity() * sizeof(Number);
    bytes += m_table->names.capacity() * sizeof(QString);
    for (const QString &name : m_table->names)
        bytes += size_t(name.capacity()) * sizeof(QChar);
    return qsizetype(bytes) + m_rows.capacity() * qsizetype(sizeof(List));
}
