// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/titles.h"

#include "store/query.h"

#include <algorithm>

Titles::Titles(Database &database, int most)
    : m_database(database)
    , m_titles(most)
{
}

QString Titles::operator[](EventId id)
{
    if (const QString *known = m_titles.object(id))
        return *known;
    auto query = Query::prepare(m_database, QStringLiteral("SELECT title FROM event WHERE id = :id"));
    if (!query)
        return {};
    const auto found = query->bind("id", id.value()).firstText();
    if (!found)
        return {};
    const QString title = found->value_or(QString());
    m_titles.insert(id, new QString(title));
    return title;
}

void Titles::fetch(std::vector<EventId> ids)
{
    std::sort(ids.begin(), ids.end());
    for (const EventId id : ids)
        (void)(*this)[id];
}
