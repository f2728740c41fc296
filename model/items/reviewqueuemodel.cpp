// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reviewqueuemodel.h"

#include "items/eventwords.h"
#include "store/project.h"

#include <algorithm>
#include <numeric>

void ReviewQueueModel::setEvents(std::shared_ptr<const EventIndex> index, const std::vector<EventId> &events,
                                 std::function<QString(EventIndex::Row)> title)
{
    beginResetModel();
    m_index = std::move(index);
    m_title = std::move(title);
    m_events = events;
    number();
    m_skipped.removeIf([this](EventId event) { return !m_places.contains(event); });
    endResetModel();
    count();
}

void ReviewQueueModel::setIndex(std::shared_ptr<const EventIndex> index)
{
    m_index = std::move(index);
    const auto isGone = [this](EventId event) { return !m_index->rowOf(event); };
    if (std::any_of(m_events.begin(), m_events.end(), isGone)) {
        beginResetModel();
        std::erase_if(m_events, isGone);
        number();
        endResetModel();
    } else if (!m_events.empty()) {
        Q_EMIT dataChanged(this->index(0), this->index(int(m_events.size()) - 1));
    }
    count();
}

void ReviewQueueModel::number()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_events.size()));
    for (size_t i = 0; i < m_events.size(); ++i)
        m_places.insert(m_events[i], int(i));
}

void ReviewQueueModel::count()
{
    m_counts = {};
    m_precision = {};
    for (int i = 0; i < int(m_events.size()); ++i) {
        const auto row = rowAt(i);
        if (!row)
            continue;
        const Review review = m_index->review(*row);
        ++(review == Review::Unreviewed       ? m_counts.left
               : review == Review::Accepted ? m_counts.accepted
               : review == Review::Edited   ? m_counts.edited
                                            : m_counts.rejected);
        if (review == Review::Unreviewed)
            continue;
        Precision95 &precision = m_precision[size_t(m_index->kind(*row))];
        ++precision.of;
        precision.right += review != Review::Rejected;
    }
    Q_EMIT countsChanged();
}

Precision95 ReviewQueueModel::precision() const
{
    return {m_counts.accepted + m_counts.edited, m_counts.decided()};
}

std::optional<EventIndex::Row> ReviewQueueModel::rowAt(int place) const
{
    return m_index->rowOf(eventAt(place));
}

bool ReviewQueueModel::isOpen(int place) const
{
    const auto row = rowAt(place);
    return row && m_index->review(*row) == Review::Unreviewed;
}

void ReviewQueueModel::skip(EventId event)
{
    m_skipped.insert(event);
    if (const int row = placeOf(event); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {SkippedRole});
}

void ReviewQueueModel::unskip(EventId event)
{
    m_skipped.remove(event);
    if (const int row = placeOf(event); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {SkippedRole});
}

int ReviewQueueModel::nextOpen(int place)
{
    const auto search = [&](bool skipped) {
        const int all = int(m_events.size());
        for (int step = 1; step <= all; ++step) {
            const int next = (place + step) % all;
            if (m_skipped.contains(eventAt(next)) == skipped && isOpen(next))
                return next;
        }
        return -1;
    };
    const int next = search(false);
    return next >= 0 ? next : search(true);
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    const auto row = index.isValid() ? rowAt(index.row()) : std::nullopt;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_title(*row);
    case Qt::AccessibleTextRole:
        return QString(m_title(*row) + QStringLiteral(", ") + reviewWord(m_index->review(*row)));
    case Qt::AccessibleDescriptionRole:
        return m_sentence ? m_sentence(eventAt(index.row())) : QString();
    case ReviewRole:
        return int(m_index->review(*row));
    case KindRole:
        return int(m_index->kind(*row));
    case ModalityRole:
        return int(m_index->modality(*row));
    case SkippedRole:
        return m_skipped.contains(eventAt(index.row()));
    default:
        return {};
    }
}

namespace
{

/// By the article that tells them first, then by their place in it; those that no article tells come last, by time.
Result<std::vector<EventIndex::Row>> byArticle(Project &project, const EventIndex &index)
{
    std::vector<EventIndex::Row> rows;
    std::vector<bool> had(index.count());
    const auto add = [&](EventIndex::Row row) {
        if (!had[row])
            rows.push_back(row);
        had[row] = true;
    };
    const auto read = project.claims().eachByPlace([&](EventId event) {
        if (const auto row = index.rowOf(event))
            add(*row);
    });
    if (!read)
        return read.error();
    for (EventIndex::Row row = 0; row < index.count(); ++row)
        add(row);
    return rows;
}

} // namespace

Result<std::vector<EventId>> eventsToReview(Project &project, const EventIndex &index, ReviewOrder order)
{
    std::vector<EventIndex::Row> rows(index.count());
    std::iota(rows.begin(), rows.end(), EventIndex::Row(0));
    if (order == ReviewOrder::ByArticle) {
        auto ordered = byArticle(project, index);
        if (!ordered)
            return ordered.error();
        rows = std::move(ordered).value();
    } else if (order == ReviewOrder::LeastCertainFirst) {
        std::stable_sort(rows.begin(), rows.end(), [&](EventIndex::Row a, EventIndex::Row b) {
            return index.confidence(a) < index.confidence(b);
        });
    }
    std::vector<EventId> events;
    for (const EventIndex::Row row : rows)
        if (index.sources(row) > 0 || index.review(row) == Review::Unreviewed)
            events.push_back(index.id(row));
    return events;
}
