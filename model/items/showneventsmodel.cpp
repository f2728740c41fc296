// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/showneventsmodel.h"

#include "items/eventtablemodel.h"

ShownEventsModel::ShownEventsModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(EventTableModel::SortRole);
    setDynamicSortFilter(true);
}

void ShownEventsModel::setMask(const FilterMask &mask)
{
    if (mask == m_mask)
        return;
    m_mask = mask;
    invalidateRowsFilter();
}

bool ShownEventsModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    return EventIndex::Row(row) >= m_mask.size() || m_mask.test(EventIndex::Row(row));
}
