// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "index/indexcolumns.h"
#include "index/stagedevents.h"
#include "store/eventcolumns.h"

#include <optional>
#include <vector>

/// Makes the columns of EventIndex::updated() out of those of an index. Where every changed event keeps its row, only what differs
/// is written, column by column; else rows are taken out and put in, in one pass a column.
class IndexUpdate
{
public:
    IndexUpdate(const IndexColumns &old, const EventColumns &changed, const std::vector<EventId> &removed);
    [[nodiscard]] IndexColumns result() const;

private:
    using Row = IndexColumns::Row;
    using Position = StagedEvents::Position;
    /// A changed event on its way to a row.
    struct Arrival {
        Position position; ///< among the staged events
        Row before; ///< the old row that it comes before
        Row row; ///< its new one
        std::optional<Row> old; ///< its own before the change
    };

    [[nodiscard]] Row rowBehind(Position position) const; ///< the first old row that is not before this event
    [[nodiscard]] bool keepsRows() const;
    [[nodiscard]] IndexColumns replaced() const;
    [[nodiscard]] IndexColumns spliced() const;
    [[nodiscard]] QList<Row> rowsById(const std::vector<Row> &newRows) const;

    const IndexColumns &m_old;
    StagedEvents m_events;
    std::vector<Arrival> m_arrivals; ///< by new row
    std::vector<Row> m_leaving; ///< old rows, ascending
};
