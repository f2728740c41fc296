// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/namelists.h"

#include <QSet>

#include <algorithm>

void NameLists::append(const std::vector<QString> &names)
{
    std::vector<Number> numbers;
    for (const QString &name : names) {
        const auto known = m_numberOf.constFind(name);
        const Number number = known != m_numberOf.cend() ? *known : Number(m_names.size());
        if (known == m_numberOf.cend()) {
            m_names.push_back(name);
            m_numberOf.insert(name, number);
        }
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(number);
    }
    const auto [list, isNew] = m_listOf.try_emplace(numbers, List(listCount()));
    if (isNew) {
        m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
        m_starts.push_back(quint32(m_numbers.size()));
    }
    m_rows.push_back(list->second);
}

void NameLists::close()
{
    m_listOf.clear();
    m_numberOf.clear();
    m_rows.shrink_to_fit();
    m_numbers.shrink_to_fit();
    m_starts.shrink_to_fit();
}

std::vector<char> NameLists::listsWithAny(const QStringList &names) const
{
    const QSet<QString> known(names.begin(), names.end());
    std::vector<char> wanted(m_names.size());
    for (size_t i = 0; i < m_names.size(); ++i)
        wanted[i] = known.contains(m_names[i]);
    std::vector<char> found(listCount());
    for (List i = 0; i < listCount(); ++i) {
        const auto numbers = list(i);
        found[i]
            = std::any_of(numbers.begin(), numbers.end(), [&](Number number) { return wanted[number] != 0; });
    }
    return found;
}
