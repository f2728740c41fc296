// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

/// A column of ids in four bytes each, in eight as soon as one of them needs it. Copies share it until one of them changes.
class IdColumn
{
public:
    IdColumn() = default;
    /// Of the lower and the upper halves of ids; no upper ones where all are 0.
    IdColumn(QList<quint32> low, QList<quint32> high)
        : m_low(std::move(low))
        , m_high(std::move(high))
    {
    }
    void reserve(qsizetype rows) { m_low.reserve(rows); }
    void append(qint64 id)
    {
        const auto high = quint32(quint64(id) >> 32);
        if (high != 0 && m_high.isEmpty())
            m_high.resize(m_low.size());
        m_low.append(quint32(id));
        if (high != 0 || !m_high.isEmpty())
            m_high.append(high);
    }
    void append(const IdColumn &other, qsizetype from, qsizetype until)
    {
        for (qsizetype row = from; row < until; ++row)
            append(other.at(row));
    }
    [[nodiscard]] qsizetype size() const { return m_low.size(); }
    [[nodiscard]] qint64 at(qsizetype row) const
    {
        return m_high.isEmpty() ? qint64(m_low[row]) : qint64(quint64(m_high[row]) << 32 | m_low[row]);
    }
    [[nodiscard]] qsizetype bytes() const
    {
        return (m_low.capacity() + m_high.capacity()) * qsizetype(sizeof(quint32));
    }

private:
    QList<quint32> m_low;
    QList<quint32> m_high; ///< empty while all are 0
};
