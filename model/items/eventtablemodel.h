// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "core/money.h"
#include "index/eventindex.h"
#include "items/tablemodel.h"

#include <functional>

/// What the index does not hold of an event.
struct EventTexts {
    QString title;
    std::optional<Edtf> when;
    std::vector<Amount> amounts;
};

/// All events, a row each in the order of the index: row n of the model is row n of the index. The index
/// belongs to the caller and must stay until the next setEvents(). Texts are asked for where they are shown,
/// so that millions of events cost nothing.
class EventTableModel : public TableModel
{
    Q_OBJECT
public:
    enum Column { Date, Title, Kind, Modality, Companies, Amount, Sources, Confidence, Review };
    enum Role {
        EventIdRole = Qt::UserRole, ///< qint64
        SortRole, ///< what the cell is ordered by: a number, or text
    };
    using TextsOf = std::function<EventTexts(EventId)>;

    explicit EventTableModel(TextsOf textsOf, QObject *parent = nullptr);

    /// Null for none.
    void setEvents(const EventIndex *index);

protected:
    [[nodiscard]] int rows() const override { return m_rows; }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    [[nodiscard]] QString text(EventIndex::Row row, Column column) const;
    [[nodiscard]] QVariant sortKey(EventIndex::Row row, Column column) const;
    [[nodiscard]] const EventTexts &texts(EventId id) const;

    TextsOf m_textsOf;
    const EventIndex *m_index = nullptr;
    int m_rows = 0;
    mutable EventId m_textsId; ///< whose texts were asked for last: the cells of a row come together
    mutable EventTexts m_texts;
};
