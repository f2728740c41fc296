// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reviewqueuemodel.h"

#include "core/figure.h"
#include "items/eventwords.h"
#include "items/figurewords.h"

#include <algorithm>

ReviewQueueModel::ReviewQueueModel(Records records, QObject *parent)
    : QAbstractListModel(parent)
    , m_records(std::move(records))
{
}

void ReviewQueueModel::setFindings(std::shared_ptr<const EventIndex> index, std::vector<FoundRecord> findings)
{
    beginResetModel();
    m_index = std::move(index);
    m_findings = std::move(findings);
    number();
    m_skipped.removeIf([this](const FoundRecord &finding) { return !m_places.contains(finding); });
    endResetModel();
    count();
}

void ReviewQueueModel::follow(std::shared_ptr<const EventIndex> index)
{
    m_index = std::move(index);
    const auto isGone = [this](const FoundRecord &finding) { return !reviewOf(finding); };
    if (std::any_of(m_findings.begin(), m_findings.end(), isGone)) {
        beginResetModel();
        std::erase_if(m_findings, isGone);
        number();
        endResetModel();
    } else if (!m_findings.empty()) {
        Q_EMIT dataChanged(this->index(0), this->index(int(m_findings.size()) - 1));
    }
    count();
}

void ReviewQueueModel::number()
{
    m_places.clear();
    m_places.reserve(qsizetype(m_findings.size()));
    for (size_t i = 0; i < m_findings.size(); ++i)
        m_places.insert(m_findings[i], int(i));
}

void ReviewQueueModel::count()
{
    m_counts = {};
    m_precision = {};
    for (const FoundRecord &finding : m_findings) {
        const auto review = reviewOf(finding);
        if (!review)
            continue;
        ++(review == Review::Unreviewed       ? m_counts.left
               : review == Review::Accepted ? m_counts.accepted
               : review == Review::Edited   ? m_counts.edited
                                            : m_counts.rejected);
        if (review == Review::Unreviewed)
            continue;
        Precision95 &precision = finding.isFigure() ? m_precision.back() : m_precision[size_t(m_index->kind(*m_index->rowOf(finding.event)))];
        ++precision.of;
        precision.right += review != Review::Rejected;
    }
    Q_EMIT countsChanged();
}

Precision95 ReviewQueueModel::precision() const
{
    return {m_counts.accepted + m_counts.edited, m_counts.decided()};
}

std::optional<Review> ReviewQueueModel::reviewOf(const FoundRecord &finding) const
{
    if (finding.isFigure()) {
        const Figure *figure = m_records.figure(finding.figure);
        return figure ? std::optional(figure->review) : std::nullopt;
    }
    const auto row = m_index->rowOf(finding.event);
    return row ? std::optional(m_index->review(*row)) : std::nullopt;
}

void ReviewQueueModel::setSkipped(const FoundRecord &finding, bool skipped)
{
    if (skipped)
        m_skipped.insert(finding);
    else
        m_skipped.remove(finding);
    if (const int row = placeOf(finding); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {SkippedRole});
}

int ReviewQueueModel::nextOpen(int place)
{
    const auto search = [&](bool skipped) {
        const int all = int(m_findings.size());
        for (int step = 1; step <= all; ++step) {
            const int next = (place + step) % all;
            if (m_skipped.contains(at(next)) == skipped && isOpen(next))
                return next;
        }
        return -1;
    };
    const int next = search(false);
    return next >= 0 ? next : search(true);
}

int ReviewQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QString ReviewQueueModel::title(const FoundRecord &finding) const
{
    return finding.isFigure() ? figureLine(*m_records.figure(finding.figure)) : m_records.title(*m_index->rowOf(finding.event));
}

QVariant ReviewQueueModel::data(const QModelIndex &index, int role) const
{
    const auto review = index.isValid() ? reviewOf(at(index.row())) : std::nullopt;
    if (!review)
        return {};
    const FoundRecord &finding = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(finding);
    case Qt::AccessibleTextRole:
        return QString(title(finding) + QStringLiteral(", ") + reviewWord(*review));
    case Qt::AccessibleDescriptionRole:
        return m_records.sentence(finding);
    case ReviewRole:
        return int(*review);
    case FigureRole:
        return finding.isFigure();
    case KindRole:
        return finding.isFigure() ? QVariant() : int(m_index->kind(*m_index->rowOf(finding.event)));
    case ModalityRole:
        return finding.isFigure() ? QVariant() : int(m_index->modality(*m_index->rowOf(finding.event)));
    case SkippedRole:
        return m_skipped.contains(finding);
    default:
        return {};
    }
}
