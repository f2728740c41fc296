// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/eventindex.h"

#include <QString>

#include <algorithm>

/// What differs between two indexes, in words; empty where they are the same to everyone who asks.
[[nodiscard]] inline QString differenceOf(const EventIndex &left, const EventIndex &right)
{
    using Row = EventIndex::Row;
    if (left.count() != right.count() || left.datedCount() != right.datedCount())
        return QStringLiteral("the number of events");
    if (left.extent() != right.extent())
        return QStringLiteral("the extent");
    if (left.companyNames() != right.companyNames() || left.publisherNames() != right.publisherNames()
        || left.tagNames() != right.tagNames())
        return QStringLiteral("the names");
    for (Row row = 0; row < left.count(); ++row) {
        const QString where = QStringLiteral(" of row %1").arg(row);
        const bool dated = row < left.datedCount();
        if (left.id(row) != right.id(row) || left.rowOf(left.id(row)) != row || right.rowOf(left.id(row)) != row)
            return QStringLiteral("the id") + where;
        if (dated && (left.days(row) != right.days(row) || left.mark(row) != right.mark(row)))
            return QStringLiteral("the days") + where;
        if (left.certain(row) != right.certain(row))
            return QStringLiteral("the certain days") + where;
        if (left.kind(row) != right.kind(row) || left.modality(row) != right.modality(row)
            || left.review(row) != right.review(row) || left.approximate(row) != right.approximate(row)
            || left.interval(row) != right.interval(row) || left.conflicting(row) != right.conflicting(row)
            || left.starred(row) != right.starred(row))
            return QStringLiteral("the facts") + where;
        if (left.confidence(row) != right.confidence(row) || left.sources(row) != right.sources(row)
            || left.magnitude(row) != right.magnitude(row))
            return QStringLiteral("the numbers") + where;
        if (!std::ranges::equal(left.companies(row), right.companies(row))
            || !std::ranges::equal(left.publishers(row), right.publishers(row))
            || !std::ranges::equal(left.tags(row), right.tags(row)))
            return QStringLiteral("the names") + where;
    }
    for (EventIndex::Number company = 0; company < left.companyNames().size(); ++company)
        if (!std::ranges::equal(left.rowsOfCompany(company), right.rowsOfCompany(company)))
            return QStringLiteral("the rows of ") + left.companyNames()[company];
    return {};
}
