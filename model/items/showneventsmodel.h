// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index/filtermask.h"

#include <QSortFilterProxyModel>

/// The rows of an EventTableModel that the filter lets through, in the order that a click on a heading asks
/// for.
class ShownEventsModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ShownEventsModel(QObject *parent = nullptr);

    /// A mask of the size of the events; before the first, everything is shown.
    void setMask(const FilterMask &mask);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    FilterMask m_mask;
};
