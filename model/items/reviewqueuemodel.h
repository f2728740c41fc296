// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/foundrecord.h"
#include "index/eventindex.h"
#include "items/precision.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <array>
#include <functional>
#include <memory>

struct Figure;

/// What became of what is in a queue.
struct ReviewCounts {
    int accepted = 0;
    int edited = 0;
    int rejected = 0;
    int left = 0;

    [[nodiscard]] int decided() const { return accepted + edited + rejected; }
    [[nodiscard]] int all() const { return decided() + left; }
};

/// The events and figures that were found in texts and tables, in the order in which a person reviews them. Places are rows of the model.
/// What is decided is what the index and the figures say; what is skipped comes back once nothing else is left.
class ReviewQueueModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { ReviewRole = Qt::UserRole, FigureRole, KindRole, ModalityRole, SkippedRole }; ///< kind and modality are an event's

    /// What the queue shows of the project, as it is now.
    struct Records {
        std::function<QString(EventIndex::Row)> title;
        std::function<const Figure *(FigureId)> figure; ///< null where it is gone
        std::function<QString(const FoundRecord &)> sentence; ///< that it rests on, for those who hear the queue
    };
    explicit ReviewQueueModel(Records records, QObject *parent = nullptr);

    /// All anew, without the skipped ones that are gone. `findings` of the index and the figures, in order.
    void setFindings(std::shared_ptr<const EventIndex> index, std::vector<FoundRecord> findings);
    /// The same after an edit, in an index that follows it; what is gone is dropped.
    void follow(std::shared_ptr<const EventIndex> index);

    [[nodiscard]] const FoundRecord &at(int place) const { return m_findings[size_t(place)]; }
    [[nodiscard]] int placeOf(const FoundRecord &finding) const { return m_places.value(finding, -1); } ///< -1 where it is not in the queue
    [[nodiscard]] bool isOpen(int place) const { return reviewOf(at(place)) == Review::Unreviewed; }

    void skip(const FoundRecord &finding) { setSkipped(finding, true); }
    void unskip(const FoundRecord &finding) { setSkipped(finding, false); }
    /// The next to be decided after a place (-1: from the beginning), then from the beginning on; -1 where all are decided.
    [[nodiscard]] int nextOpen(int place);

    [[nodiscard]] const ReviewCounts &counts() const { return m_counts; }
    /// Of the events of one kind that rest on a text, how many decisions kept them.
    [[nodiscard]] const Precision95 &precisionOf(EventKind kind) const { return m_precision[size_t(kind)]; }
    [[nodiscard]] const Precision95 &precisionOfFigures() const { return m_precision.back(); }
    [[nodiscard]] Precision95 precision() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] std::optional<Review> reviewOf(const FoundRecord &finding) const; ///< nothing where it is gone
    [[nodiscard]] QString title(const FoundRecord &finding) const;
    void setSkipped(const FoundRecord &finding, bool skipped);
    void count();
    void number();

    Records m_records;
    std::shared_ptr<const EventIndex> m_index;
    std::vector<FoundRecord> m_findings;
    QHash<FoundRecord, int> m_places;
    QSet<FoundRecord> m_skipped;
    ReviewCounts m_counts;
    std::array<Precision95, eventKindCount + 1> m_precision; ///< the last one of figures
};
