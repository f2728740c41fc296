// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/figurefilter.h"

#include "items/figuremodel.h"

FigureFilter::FigureFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(FigureModel::SortRole);
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void FigureFilter::setCompany(const QString &name)
{
    m_company = name;
    invalidateRowsFilter();
}

void FigureFilter::setOnlyDisputed(bool only)
{
    m_onlyDisputed = only;
    invalidateRowsFilter();
}

bool FigureFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex company = sourceModel()->index(row, FigureModel::Company, parent);
    return (m_company.isEmpty() || company.data().toString() == m_company)
        && (!m_onlyDisputed || company.data(FigureModel::DisputedRole).toBool())
        && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}
