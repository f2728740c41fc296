// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/eventindex.h"

#include "index/entries.h"
#include "index/indexbuilder.h"
#include "index/indexupdate.h"

EventIndex::EventIndex(const std::vector<Entry> &entries)
{
    IndexBuilder builder;
    builder.append(columnsOf(entries));
    *this = builder.build();
}

EventIndex::EventIndex(IndexColumns columns)
    : m_columns(std::move(columns))
{
}

EventIndex EventIndex::updated(const EventColumns &changed, const std::vector<EventId> &removed) const
{
    return EventIndex(IndexUpdate(m_columns, changed, removed).result());
}

std::span<const EventIndex::Row> EventIndex::rowsOfCompany(Number company) const
{
    const auto start = m_columns.companyStarts[company];
    return std::span(m_columns.companyRows.constData() + start, m_columns.companyStarts[company + 1] - start);
}

std::span<const EventIndex::Row> EventIndex::rowsOfCompany(const QString &name) const
{
    const auto found = std::ranges::lower_bound(companyNames(), name);
    return found != companyNames().end() && *found == name ? rowsOfCompany(Number(found - companyNames().begin())) : std::span<const Row>();
}
