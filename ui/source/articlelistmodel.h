// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

class Workspace;

/// The articles of a project by their dates and titles, however many there are.
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ArticleListModel(const Workspace &workspace, QObject *parent = nullptr);

    void readAgain(); ///< the articles are others
    [[nodiscard]] QString hashAt(int row) const; ///< empty where there is no such row
    [[nodiscard]] int rowOf(const QString &hash) const; ///< -1 where there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Workspace &m_workspace;
    int m_rows = 0;
};
