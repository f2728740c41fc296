// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/nametable.h"
#include "index/sparsecolumn.h"
#include "index/timecolumn.h"
#include "store/eventcolumns.h"

#include <array>
#include <limits>
#include <memory>
#include <vector>

/// Events on their way into an index, in the order of their coming and as small as they can be. Lists of names are those of the
/// collectors' tables. Copies share the events, and one of them may go on adding.
class StagedEvents
{
public:
    using Position = quint32;
    using List = NameTable::List;
    struct Event {
        [[nodiscard]] qint64 id() const { return qint64(quint64(idHigh) << 32 | idLow); }
        quint32 idLow = 0;
        quint32 idHigh = 0;
        qint32 mark = 0; ///< TimeColumn::Packed, where dated
        qint32 length = 0;
        EventColumns::Facts facts{};
        quint16 confidence = 0;
        quint16 sources = 0;
        quint8 magnitude = 0;
        List companies = 0;
        List publishers = 0;
        List tags = 0;
    };

    StagedEvents() = default;
    StagedEvents(NameTable companies, NameTable publishers, NameTable tags); ///< tables to start from

    void add(const EventColumns &events);
    [[nodiscard]] Position count() const { return m_count; }
    [[nodiscard]] Position datedCount() const { return m_datedCount; }
    /// Whether the ids ascend by position.
    [[nodiscard]] bool isAscending() const { return m_ascending; }
    /// Whether an id takes more than four bytes.
    [[nodiscard]] bool hasLargeIds() const { return m_large; }
    [[nodiscard]] const Event &at(Position position) const
    {
        return (*m_blocks[position / blockSize])[position % blockSize];
    }
    /// Of a dated event that the packed form cannot hold; null for any other.
    [[nodiscard]] const TimeColumn::Time *aside(Position position) const { return m_aside.find(position); }
    [[nodiscard]] HalfDay mark(Position position) const; ///< of a dated event
    /// EventIndex::certain().
    [[nodiscard]] const DateRange *certain(Position position) const { return m_certain.find(position); }
    [[nodiscard]] const NameTable &companies() const { return m_companies.table(); }
    [[nodiscard]] const NameTable &publishers() const { return m_publishers.table(); }
    [[nodiscard]] const NameTable &tags() const { return m_tags.table(); }

private:
    static constexpr Position blockSize = 1 << 16;
    using Block = std::array<Event, blockSize>;
    [[nodiscard]] Event &next();

    std::vector<std::shared_ptr<Block>> m_blocks;
    Position m_count = 0;
    Position m_datedCount = 0;
    qint64 m_lastId = std::numeric_limits<qint64>::min();
    bool m_ascending = true;
    bool m_large = false;
    SparseColumn<TimeColumn::Time> m_aside;
    SparseColumn<DateRange> m_certain;
    NameCollector m_companies;
    NameCollector m_publishers;
    NameCollector m_tags;
};
