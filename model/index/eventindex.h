// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/event.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

/// The events of a project as columns in memory, sorted by time: what timeline, filters and facets run on. Rows [0, datedCount)
/// are dated, by first day, then last day, then id; the rest are undated, by id. Texts (titles, notes) are not in it.
class EventIndex
{
public:
    using Row = quint32;
    using Number = quint32; ///< of a company, publisher or tag, into names()

    /// One event on its way into the index.
    struct Entry {
        EventId id;
        bool dated = false;
        DateRange days;        ///< when dated; the infinities where open
        bool approximate = false;
        bool interval = false; ///< a from-to, as opposed to one date that is not known to the day
        DateRange certain;     ///< of an interval: the last day it can have begun to the first it can have ended; the infinities where open
        EventKind kind = EventKind::Other;
        Modality modality = Modality::Happened;
        Review review = Review::Unreviewed;
        float confidence = 0;
        quint16 sources = 0;   ///< articles or references that tell it
        bool conflicting = false; ///< claims disagree in kind, date or modality
        bool starred = false;
        std::vector<QString> companies; ///< canonical names, the actor first
        std::vector<QString> publishers;
        std::vector<QString> tags;
    };

    EventIndex() = default;
    explicit EventIndex(std::vector<Entry> entries);

    [[nodiscard]] Row count() const;
    [[nodiscard]] Row datedCount() const;
    [[nodiscard]] EventId id(Row row) const;
    [[nodiscard]] std::optional<Row> rowOf(EventId id) const;
    [[nodiscard]] DateRange days(Row row) const; ///< only for dated rows
    [[nodiscard]] bool approximate(Row row) const;
    [[nodiscard]] bool interval(Row row) const;
    /// Of an interval: the days on which it certainly went on (first > last where there are none); nothing for any other row. Kept
    /// aside from the columns, as few events last.
    [[nodiscard]] std::optional<DateRange> certain(Row row) const;
    [[nodiscard]] EventKind kind(Row row) const;
    [[nodiscard]] Modality modality(Row row) const;
    [[nodiscard]] Review review(Row row) const;
    [[nodiscard]] float confidence(Row row) const;
    [[nodiscard]] int sources(Row row) const;
    [[nodiscard]] bool conflicting(Row row) const;
    [[nodiscard]] bool starred(Row row) const;
    [[nodiscard]] std::span<const Number> companies(Row row) const;
    [[nodiscard]] std::span<const Number> publishers(Row row) const;
    [[nodiscard]] std::span<const Number> tags(Row row) const;

    [[nodiscard]] const std::vector<QString> &companyNames() const;
    [[nodiscard]] const std::vector<QString> &publisherNames() const;
    [[nodiscard]] const std::vector<QString> &tagNames() const;
    [[nodiscard]] std::span<const Row> rowsOfCompany(Number company) const; ///< ascending

    /// First and last day of all dated events, open ends left out; nothing when there are none.
    [[nodiscard]] std::optional<DateRange> extent() const;
};
