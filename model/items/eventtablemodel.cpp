// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventtablemodel.h"

#include "items/eventline.h"
#include "items/eventwords.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using Row = EventIndex::Row;

EventTableModel::EventTableModel(QObject *parent)
    : TableModel(parent)
{
    connect(&m_watcher, &QFutureWatcher<Order>::finished, this, &EventTableModel::takeOrder);
}

EventTableModel::~EventTableModel() = default;

void EventTableModel::setEvents(std::shared_ptr<const EventIndex> index, FilterMask mask, EventTitleOf title)
{
    beginResetModel();
    m_index = std::move(index);
    m_title = std::move(title);
    reset(MaskRanks(m_index ? std::move(mask) : FilterMask()));
}

void EventTableModel::setMask(FilterMask mask)
{
    if (!m_index || mask == m_shown.mask())
        return;
    beginResetModel();
    reset(MaskRanks(std::move(mask)));
}

void EventTableModel::reset(MaskRanks shown)
{
    m_shown = std::move(shown);
    m_order.reset();
    if (!canSort(m_column))
        m_column = EventColumn::Date;
    orderAnew();
    endResetModel();
}

bool EventTableModel::canSort(EventColumn column) const
{
    return column != EventColumn::Title || m_shown.count() <= mostByTitle;
}

void EventTableModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = column < 0 ? EventColumn::Date : EventColumn(column);
    if (!canSort(wanted) || (wanted == m_column && order == m_direction))
        return;
    beginResetModel();
    m_direction = order;
    if (wanted != m_column) {
        m_column = wanted;
        m_order.reset();
        orderAnew();
    }
    endResetModel();
}

/// Makes the order at once where that is quick, else has it made; a call while a worker runs forgets that one.
void EventTableModel::orderAnew()
{
    const bool ran = std::exchange(m_isSorting, false);
    m_watcher.setFuture({});
    if (m_column != EventColumn::Date && m_index) {
        if (m_shown.count() <= orderedAtOnce) {
            m_order = std::make_shared<const std::vector<Row>>(orderedBy(m_column, *m_index, m_shown.mask(), m_title));
        } else {
            const auto promise = std::make_shared<QPromise<Order>>();
            promise->start();
            m_watcher.setFuture(promise->future());
            m_isSorting = true;
            QThreadPool::globalInstance()->start([promise, index = m_index, mask = m_shown.mask(), column = m_column] {
                if (!promise->isCanceled())
                    promise->addResult(std::make_shared<const std::vector<Row>>(orderedBy(column, *index, mask, {})));
                promise->finish();
            });
        }
    }
    if (isSorting() != ran)
        Q_EMIT sortingChanged(!ran);
}

void EventTableModel::takeOrder()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    beginResetModel();
    m_order = m_watcher.result();
    m_isSorting = false;
    endResetModel();
    Q_EMIT sortingChanged(false);
}

Row EventTableModel::rowAt(int place) const
{
    const Row at = m_direction == Qt::AscendingOrder ? Row(place) : m_shown.count() - 1 - Row(place);
    return m_order ? (*m_order)[at] : m_shown.at(at);
}

int EventTableModel::placeOf(Row row) const
{
    if (row >= m_shown.mask().size() || !m_shown.mask().test(row))
        return -1;
    const Row at = m_order ? Row(std::ranges::find(*m_order, row) - m_order->begin()) : m_shown.before(row);
    return int(m_direction == Qt::AscendingOrder ? at : m_shown.count() - 1 - at);
}

QStringList EventTableModel::headings() const
{
    return {tr("Date"),      tr("Kind"),  tr("Companies"), tr("Title"),
            tr("Certainty"), tr("Score"), tr("Sources"),   tr("Review")};
}

bool EventTableModel::isNumber(int column) const
{
    return EventColumn(column) == EventColumn::Confidence || EventColumn(column) == EventColumn::Sources;
}

QVariant EventTableModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(rowAt(row), EventColumn(column));
    case RowRole: return rowAt(row);
    default: return {};
    }
}

QString EventTableModel::text(Row row, EventColumn column) const
{
    switch (column) {
    case EventColumn::Date: return dateDigits(*m_index, row);
    case EventColumn::Kind: return kindWord(m_index->kind(row));
    case EventColumn::Companies: return companyList(*m_index, row);
    case EventColumn::Title: return m_title(row);
    case EventColumn::Modality: return modalityWord(m_index->modality(row));
    case EventColumn::Confidence: return QString::number(double(m_index->confidence(row)), 'f', 2);
    case EventColumn::Sources: return QString::number(m_index->sources(row));
    case EventColumn::Review: return reviewWord(m_index->review(row));
    }
    return {};
}
