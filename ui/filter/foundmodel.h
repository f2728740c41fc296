// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/articlehits.h"

#include <QAbstractListModel>

#include <vector>

/// Articles in which a search finds something, a row each, followed by its places, a row each.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(ArticleHits hits);
    [[nodiscard]] const ArticleHits &hits() const { return m_hits; }
    [[nodiscard]] const ArticleHit &article(int row) const { return m_hits.listed[m_rows[size_t(row)].article]; }
    /// Null for the row of the article itself.
    [[nodiscard]] const FoundPlace *place(int row) const;
    /// The next row of a place, or where there is none in this direction the one at the other end; -1 without any.
    [[nodiscard]] int stepFrom(int row, int by) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        size_t article;
        int place; ///< -1 for the article
    };
    ArticleHits m_hits;
    std::vector<Row> m_rows;
};
