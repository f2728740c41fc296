// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/articlelistmodel.h"

#include "workspace.h"

ArticleListModel::ArticleListModel(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
}

void ArticleListModel::readAgain()
{
    beginResetModel();
    m_rows = int(m_workspace.snapshot().articles.size());
    endResetModel();
}

QString ArticleListModel::hashAt(int row) const
{
    return row >= 0 && row < m_rows ? m_workspace.snapshot().articles[size_t(row)].hash : QString();
}

int ArticleListModel::rowOf(const QString &hash) const
{
    const Article *found = m_workspace.snapshot().article(hash);
    return found ? int(found - m_workspace.snapshot().articles.data()) : -1;
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const auto &articles = m_workspace.snapshot().articles;
    if (size_t(index.row()) >= articles.size())
        return {}; // others are about to be read
    const Article &article = articles[size_t(index.row())];
    const QString name = article.title.isEmpty() ? article.path : article.title;
    return article.published ? QString(article.published->toString() + QStringLiteral("  ") + name) : name;
}
