// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/event.h"
#include "index/indexcolumns.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// The events of a project as columns in memory, sorted by time: what timeline, filters and facets run on. Rows [0, datedCount) are
/// dated, by mark(), then id; the rest are undated, by id. Texts (titles, notes) are not in it. Names and lists of names are kept
/// once: at most 48 bytes an event.
///
/// An index never changes, so that any number of threads may ask it. A copy shares the columns and costs next to nothing; an edit
/// makes another index by updated(), which shares those that the edit leaves as they are. IndexBuilder makes large ones.
class EventIndex
{
public:
    using Row = IndexColumns::Row;
    using Number = NameLists::Number; ///< of a company, publisher or tag, into names()

    /// One event on its way into the index.
    struct Entry {
        EventId id;
        bool dated = false;
        DateRange days; ///< when dated; the infinities where open
        bool approximate = false;
        bool interval = false; ///< a from-to, as opposed to one date that is not known to the day
        DateRange
            certain; ///< of an interval: the last day it can have begun to the first it can have ended; the infinities where
            ///< open
        EventKind kind = EventKind::Other;
        Modality modality = Modality::Happened;
        Review review = Review::Unreviewed;
        float confidence = 0; ///< kept in ten-thousandths
        quint16 sources = 0; ///< articles or references that tell it
        quint8 magnitude = 0; ///< of its largest amount: the bits of its whole part, 0 without one
        bool conflicting = false; ///< claims disagree in kind, date or modality
        bool starred = false;
        std::vector<QString> companies; ///< canonical names, the actor first
        std::vector<QString> publishers;
        std::vector<QString> tags;
    };

    EventIndex() = default;
    explicit EventIndex(const std::vector<Entry> &entries);
    explicit EventIndex(IndexColumns columns);
    /// The index without the events of `removed`, and with those of `changed`, which may be new or take the place of those with
    /// their ids; each id comes once. Dates that change the order of the rows take one pass over all columns, anything else only
    /// the columns where something changes. The same as an index of all the events made anew.
    [[nodiscard]] EventIndex updated(const EventColumns &changed, const std::vector<EventId> &removed = {}) const;

    [[nodiscard]] Row count() const { return Row(m_columns.ids.size()); }
    [[nodiscard]] Row datedCount() const { return m_columns.times.count(); }
    [[nodiscard]] EventId id(Row row) const { return EventId(m_columns.ids.at(row)); }
    [[nodiscard]] std::optional<Row> rowOf(EventId id) const { return m_columns.rowOf(id.value()); }

    [[nodiscard]] DateRange days(Row row) const { return m_columns.times.days(row); } ///< only for dated rows
    /// Where its mark stands, in days as a continuous quantity (day d covers [d, d + 1)), as timeMark() has it; only for dated
    /// rows, and ascending over them.
    [[nodiscard]] double mark(Row row) const { return double(m_columns.times.mark(row)) / 2; }
    [[nodiscard]] bool approximate(Row row) const { return m_columns.facts[row].approximate; }
    [[nodiscard]] bool interval(Row row) const { return m_columns.facts[row].interval; }
    /// Of an interval: the days on which it certainly went on (first > last where there are none); nothing for any other row. Kept
    /// aside from the columns, as few events last.
    [[nodiscard]] std::optional<DateRange> certain(Row row) const
    {
        const DateRange *days = interval(row) ? m_columns.certain.find(row) : nullptr;
        return days ? std::optional(*days) : std::nullopt;
    }
    [[nodiscard]] EventKind kind(Row row) const { return m_columns.facts[row].kind; }
    [[nodiscard]] Modality modality(Row row) const { return m_columns.facts[row].modality; }
    [[nodiscard]] Review review(Row row) const { return m_columns.facts[row].review; }
    [[nodiscard]] float confidence(Row row) const { return float(m_columns.confidence[row]) / 10'000; }
    [[nodiscard]] int sources(Row row) const { return m_columns.sources[row]; }
    /// Of its largest amount: the bits of its whole part, so that one more is about twice as much; 0 without one.
    [[nodiscard]] int magnitude(Row row) const { return m_columns.magnitude[row]; }
    [[nodiscard]] bool conflicting(Row row) const { return m_columns.facts[row].conflicting; }
    [[nodiscard]] bool starred(Row row) const { return m_columns.facts[row].starred; }
    [[nodiscard]] std::span<const Number> companies(Row row) const { return m_columns.companies.at(row); }
    [[nodiscard]] std::span<const Number> publishers(Row row) const { return m_columns.publishers.at(row); }
    [[nodiscard]] std::span<const Number> tags(Row row) const { return m_columns.tags.at(row); }

    // Those of the events and no others, in the order of their code units.
    [[nodiscard]] const std::vector<QString> &companyNames() const { return m_columns.companies.names(); }
    [[nodiscard]] const std::vector<QString> &publisherNames() const { return m_columns.publishers.names(); }
    [[nodiscard]] const std::vector<QString> &tagNames() const { return m_columns.tags.names(); }
    [[nodiscard]] std::span<const Row> rowsOfCompany(Number company) const; ///< ascending
    [[nodiscard]] std::span<const Row> rowsOfCompany(const QString &name) const; ///< none where no event has it

    // The columns of names themselves, for what asks once a list instead of once a row.
    [[nodiscard]] const NameLists &companyLists() const { return m_columns.companies; }
    [[nodiscard]] const NameLists &publisherLists() const { return m_columns.publishers; }
    [[nodiscard]] const NameLists &tagLists() const { return m_columns.tags; }

    /// How many dated rows have their mark before `day`: the first row whose mark is not.
    [[nodiscard]] Row rowsBefore(double day) const { return m_columns.times.rowsBefore(2 * day); }
    /// First and last day of all dated events, open ends left out; nothing when there are none.
    [[nodiscard]] std::optional<DateRange> extent() const { return m_columns.times.extent(); }

    [[nodiscard]] const IndexColumns &columns() const { return m_columns; }

private:
    IndexColumns m_columns;
};
