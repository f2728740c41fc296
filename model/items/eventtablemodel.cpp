// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventtablemodel.h"

#include "core/edtfwords.h"
#include "items/eventwords.h"

#include <QStringList>

EventTableModel::EventTableModel(TextsOf textsOf, QObject *parent)
    : TableModel(parent)
    , m_textsOf(std::move(textsOf))
{
}

void EventTableModel::setEvents(const EventIndex *index)
{
    beginResetModel();
    m_index = index;
    m_rows = index ? int(index->count()) : 0;
    m_textsId = {};
    m_texts = {};
    endResetModel();
}

QStringList EventTableModel::headings() const
{
    return {tr("Date"),   tr("Title"),   tr("Kind"),  tr("Certainty"), tr("Companies"),
            tr("Amount"), tr("Sources"), tr("Score"), tr("Review")};
}

bool EventTableModel::isNumber(int column) const
{
    return column == Amount || column == Sources || column == Confidence;
}

QVariant EventTableModel::cell(int row, int column, int role) const
{
    const auto at = EventIndex::Row(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(at, Column(column));
    case EventIdRole:
        return m_index->id(at).value();
    case SortRole:
        return sortKey(at, Column(column));
    default:
        return {};
    }
}

QString EventTableModel::text(EventIndex::Row row, Column column) const
{
    switch (column) {
    case Date: {
        const auto &when = texts(m_index->id(row)).when;
        return when ? inWords(*when, DateWords::Short) : tr("undated");
    }
    case Title:
        return texts(m_index->id(row)).title;
    case Kind:
        return kindWord(m_index->kind(row));
    case Modality:
        return modalityWord(m_index->modality(row));
    case Companies: {
        QStringList names;
        for (const auto company : m_index->companies(row))
            names += m_index->companyNames()[company];
        return names.join(QStringLiteral(", "));
    }
    case Amount: {
        QStringList words;
        for (const auto &amount : texts(m_index->id(row)).amounts)
            words += amountWords(amount);
        return words.join(QStringLiteral(", "));
    }
    case Sources:
        return QString::number(m_index->sources(row));
    case Confidence:
        return QString::number(double(m_index->confidence(row)), 'f', 2);
    case Review:
        return reviewWord(m_index->review(row));
    }
    return {};
}

QVariant EventTableModel::sortKey(EventIndex::Row row, Column column) const
{
    switch (column) {
    case Date:
        return row; // the rows are in the order of time
    case Kind:
        return int(m_index->kind(row));
    case Modality:
        return int(m_index->modality(row));
    case Amount: {
        const auto &amounts = texts(m_index->id(row)).amounts;
        return amounts.empty() ? -1 : amounts.front().money.value;
    }
    case Sources:
        return m_index->sources(row);
    case Confidence:
        return m_index->confidence(row);
    case Review:
        return int(m_index->review(row));
    case Title:
    case Companies:
        break;
    }
    return text(row, column).toCaseFolded();
}

const EventTexts &EventTableModel::texts(EventId id) const
{
    if (id != m_textsId) {
        m_texts = m_textsOf(id);
        m_textsId = id;
    }
    return m_texts;
}
