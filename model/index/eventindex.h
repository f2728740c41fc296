// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/event.h"
#include "index/daycolumn.h"
#include "index/namelists.h"
#include "index/timemark.h"

#include <QHash>
#include <QString>

#include <optional>
#include <span>
#include <vector>

/// The events of a project as columns in memory, sorted by time: what timeline, filters and facets run on.
/// Rows [0, datedCount) are dated, by mark(), then id; the rest are undated, by id. Texts (titles, notes) are
/// not in it. A column a field, names and lists of names kept once: at most 48 bytes an
/// event.
class EventIndex
{
public:
    using Row = quint32;
    using Number = NameLists::Number; ///< of a company, publisher or tag, into names()

    /// One event on its way into the index.
    struct Entry {
        EventId id;
        bool dated = false;
        DateRange days; ///< when dated; the infinities where open
        bool approximate = false;
        bool interval = false; ///< a from-to, as opposed to one date that is not known to the day
        DateRange certain; ///< of an interval: the last day it can have begun to the first it can have ended;
            ///< the infinities where open
        EventKind kind = EventKind::Other;
        Modality modality = Modality::Happened;
        Review review = Review::Unreviewed;
        float confidence = 0;
        quint16 sources = 0; ///< articles or references that tell it
        bool conflicting = false; ///< claims disagree in kind, date or modality
        bool starred = false;
        std::vector<QString> companies; ///< canonical names, the actor first
        std::vector<QString> publishers;
        std::vector<QString> tags;
    };

    EventIndex() = default;
    explicit EventIndex(std::vector<Entry> entries);

    [[nodiscard]] Row count() const { return Row(m_ids.size()); }
    [[nodiscard]] Row datedCount() const { return m_datedCount; }
    [[nodiscard]] EventId id(Row row) const { return EventId(m_ids[row]); }
    [[nodiscard]] std::optional<Row> rowOf(EventId id) const;
    [[nodiscard]] DateRange days(Row row) const { return {m_first[row], m_last[row]}; } ///< only for dated rows
    /// Where its mark stands, in days as a continuous quantity (day d covers [d, d + 1)), as timeMark() has it;
    /// only for dated rows, and ascending over them.
    [[nodiscard]] double mark(Row row) const { return double(m_marks[row]) / 2; }
    [[nodiscard]] bool approximate(Row row) const { return m_facts[row].approximate; }
    [[nodiscard]] bool interval(Row row) const { return m_facts[row].interval; }
    /// Of an interval: the days on which it certainly went on (first > last where there are none); nothing
    /// for any other row. Kept aside from the columns, as few events last.
    [[nodiscard]] std::optional<DateRange> certain(Row row) const;
    [[nodiscard]] EventKind kind(Row row) const { return m_facts[row].kind; }
    [[nodiscard]] Modality modality(Row row) const { return m_facts[row].modality; }
    [[nodiscard]] Review review(Row row) const { return m_facts[row].review; }
    [[nodiscard]] float confidence(Row row) const { return m_confidence[row]; }
    [[nodiscard]] int sources(Row row) const { return m_sources[row]; }
    [[nodiscard]] bool conflicting(Row row) const { return m_facts[row].conflicting; }
    [[nodiscard]] bool starred(Row row) const { return m_facts[row].starred; }
    [[nodiscard]] std::span<const Number> companies(Row row) const { return m_companies.at(row); }
    [[nodiscard]] std::span<const Number> publishers(Row row) const { return m_publishers.at(row); }
    [[nodiscard]] std::span<const Number> tags(Row row) const { return m_tags.at(row); }

    [[nodiscard]] const std::vector<QString> &companyNames() const { return m_companies.names(); }
    [[nodiscard]] const std::vector<QString> &publisherNames() const { return m_publishers.names(); }
    [[nodiscard]] const std::vector<QString> &tagNames() const { return m_tags.names(); }
    [[nodiscard]] std::span<const Row> rowsOfCompany(Number company) const; ///< ascending

    // The columns of names themselves, for what asks once a list instead of once a row.
    [[nodiscard]] const NameLists &companyLists() const { return m_companies; }
    [[nodiscard]] const NameLists &publisherLists() const { return m_publishers; }
    [[nodiscard]] const NameLists &tagLists() const { return m_tags; }

    /// How many dated rows have their mark before `day`: the first row whose mark is not.
    [[nodiscard]] Row rowsBefore(double day) const;
    /// First and last day of all dated events, open ends left out; nothing when there are none.
    [[nodiscard]] std::optional<DateRange> extent() const { return m_extent; }

private:
    struct Facts {
        EventKind kind : 5;
        Modality modality : 2;
        Review review : 2;
        bool approximate : 1;
        bool interval : 1;
        bool conflicting : 1;
        bool starred : 1;
    };
    static_assert(sizeof(Facts) == 2 && eventKindCount <= 32 && modalityCount <= 4 && reviewCount <= 4);

    void append(const Entry &entry);
    void close();

    Row m_datedCount = 0;
    std::optional<DateRange> m_extent;
    std::vector<qint64> m_ids;
    std::vector<Row> m_byId; ///< the rows in the order of their ids
    std::vector<HalfDay> m_marks;
    DayColumn m_first;
    DayColumn m_last;
    std::vector<Facts> m_facts;
    std::vector<float> m_confidence;
    std::vector<quint16> m_sources;
    NameLists m_companies;
    NameLists m_publishers;
    NameLists m_tags;
    std::vector<quint32> m_companyStarts; ///< of company i into m_companyRows; one more than there are companies
    std::vector<Row> m_companyRows;
    QHash<Row, DateRange> m_certain;
};
