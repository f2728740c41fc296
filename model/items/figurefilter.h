// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

/// Rows of a FigureModel by any column: of one company, only those that sources disagree on, with the words of the proxy itself.
class FigureFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit FigureFilter(QObject *parent = nullptr);

    void setCompany(const QString &name); ///< of all where empty
    void setOnlyDisputed(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_company;
    bool m_onlyDisputed = false;
};
