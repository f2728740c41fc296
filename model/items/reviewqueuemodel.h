// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "index/eventindex.h"
#include "items/precision.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <array>
#include <functional>
#include <memory>

class Project;

enum class ReviewOrder : quint8 { ByArticle, ByDate, LeastCertainFirst };

/// What became of the events of a queue.
struct ReviewCounts {
    int accepted = 0;
    int edited = 0;
    int rejected = 0;
    int left = 0;

    [[nodiscard]] int decided() const { return accepted + edited + rejected; }
    [[nodiscard]] int all() const { return decided() + left; }
};

/// The events that were found in texts and tables, in the order in which a person reviews them. Places are rows of the model. What is
/// decided is what the index says; what is skipped comes back once nothing else is left.
class ReviewQueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ReviewRole = Qt::UserRole, KindRole, ModalityRole, SkippedRole };

    using QAbstractListModel::QAbstractListModel;

    /// All anew, without the skipped ones that are gone. `events` of the index, in order.
    void setEvents(std::shared_ptr<const EventIndex> index, const std::vector<EventId> &events,
                   std::function<QString(EventIndex::Row)> title);
    /// The sentence that an event rests on, for those who hear the queue.
    void setSentences(std::function<QString(EventId)> sentence) { m_sentence = std::move(sentence); }
    /// The same events in an index that follows an edit; those that it does not have are dropped.
    void setIndex(std::shared_ptr<const EventIndex> index);

    [[nodiscard]] EventId eventAt(int place) const { return m_events[size_t(place)]; }
    [[nodiscard]] int placeOf(EventId event) const { return m_places.value(event, -1); } ///< -1 where it is not in the queue
    [[nodiscard]] bool isOpen(int place) const;

    void skip(EventId event);
    void unskip(EventId event);
    /// The next to be decided after a place (-1: from the beginning), then from the beginning on; -1 where all are decided.
    [[nodiscard]] int nextOpen(int place);

    [[nodiscard]] const ReviewCounts &counts() const { return m_counts; }
    /// Of the events of one kind that rest on a text, how many decisions kept them.
    [[nodiscard]] const Precision95 &precisionOf(EventKind kind) const { return m_precision[size_t(kind)]; }
    [[nodiscard]] Precision95 precision() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] std::optional<EventIndex::Row> rowAt(int place) const;
    void count();
    void number();

    std::shared_ptr<const EventIndex> m_index;
    std::function<QString(EventIndex::Row)> m_title;
    std::function<QString(EventId)> m_sentence;
    std::vector<EventId> m_events;
    QHash<EventId, int> m_places;
    QSet<EventId> m_skipped;
    ReviewCounts m_counts;
    std::array<Precision95, eventKindCount> m_precision;
};

/// The events of an index that were found rather than told by a person, in an order. Of many, not for the thread of a window.
Result<std::vector<EventId>> eventsToReview(Project &project, const EventIndex &index, ReviewOrder order);
