// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/foundmodel.h"

#include <QLocale>

void FoundModel::setHits(ArticleHits hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_rows.clear();
    for (size_t i = 0; i < m_hits.listed.size(); ++i)
        for (int place = -1; place < int(m_hits.listed[i].places.size()); ++place)
            m_rows.push_back({i, place});
    endResetModel();
}

const FoundPlace *FoundModel::place(int row) const
{
    const Row &what = m_rows[size_t(row)];
    return what.place < 0 ? nullptr : &m_hits.listed[what.article].places[size_t(what.place)];
}

int FoundModel::stepFrom(int row, int by) const
{
    const int count = int(m_rows.size());
    const int start = row < 0 ? (by > 0 ? -1 : count) : row;
    for (int steps = 1; steps <= count; ++steps) {
        const int next = ((start + by * steps) % count + count) % count;
        if (m_rows[size_t(next)].place >= 0)
            return next;
    }
    return -1;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    if (const FoundPlace *found = place(index.row()))
        return QString(found->before + found->word + found->after);
    const ArticleHit &hit = article(index.row());
    return QStringLiteral("%1, %2").arg(hit.title, QLocale().toString(hit.count));
}
