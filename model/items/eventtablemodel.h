// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/maskranks.h"
#include "items/eventorder.h"
#include "items/tablemodel.h"

#include <QFutureWatcher>

#include <memory>

/// The events that a filter lets through, a row each, in the order that a click on a heading asks for. Places in the table are rows
/// of the model; rows are those of the index. By time nothing is kept but the mask and its ranks; another order costs four bytes an
/// event and is made on a worker where there are many. Titles are asked for where they are shown.
class EventTableModel : public TableModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole }; ///< quint32: the row of the index
    /// More are ordered on a worker; until it is done they stand by time.
    static constexpr EventIndex::Row orderedAtOnce = 50'000;
    /// Titles are not in memory: more cannot be ordered by them.
    static constexpr EventIndex::Row mostByTitle = 20'000;

    explicit EventTableModel(QObject *parent = nullptr);
    ~EventTableModel() override;

    /// All anew; the mask has the size of the index. Null for no events.
    void setEvents(std::shared_ptr<const EventIndex> index, FilterMask mask, EventTitleOf title);
    /// Of the same index.
    void setMask(FilterMask mask);

    [[nodiscard]] const EventIndex *events() const { return m_index.get(); }
    [[nodiscard]] EventIndex::Row rowAt(int place) const;
    [[nodiscard]] int placeOf(EventIndex::Row row) const; ///< -1 where it is not shown

    /// False where there are too many.
    [[nodiscard]] bool canSort(EventColumn column) const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] EventColumn sortedBy() const { return m_column; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    [[nodiscard]] bool isSorting() const { return m_isSorting; }

Q_SIGNALS:
    void sortingChanged(bool running); ///< a worker has begun, or is done

protected:
    [[nodiscard]] int rows() const override { return int(m_shown.count()); }
    [[nodiscard]] QStringList headings() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] bool isNumber(int column) const override;

private:
    using Order = std::shared_ptr<const std::vector<EventIndex::Row>>; ///< null: by time

    void reset(MaskRanks shown);
    void orderAnew();
    void takeOrder();
    [[nodiscard]] QString text(EventIndex::Row row, EventColumn column) const;

    std::shared_ptr<const EventIndex> m_index;
    MaskRanks m_shown;
    EventTitleOf m_title;
    EventColumn m_column = EventColumn::Date;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    Order m_order;
    QFutureWatcher<Order> m_watcher; ///< the newest worker; what an older one finds is dropped
    bool m_isSorting = false; ///< until what it found is taken
};
