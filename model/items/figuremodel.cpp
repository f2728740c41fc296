// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/figuremodel.h"

#include "core/edtfwords.h"
#include "items/eventwords.h"

FigureModel::FigureModel(Words words, QObject *parent)
    : TableModel(parent)
    , m_words(std::move(words))
{
}

void FigureModel::setFigures(std::vector<Figure> figures, const FigureDisputes &disputes)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_disputes = disputes;
    endResetModel();
}

QStringList FigureModel::headings() const
{
    return {tr("As of"),  tr("Company"), tr("Measure"),     tr("Value"),
            tr("Market"), tr("Region"),  tr("Measured by"), tr("Review")};
}

QVariant FigureModel::cell(int row, int column, int role) const
{
    const Figure &figure = m_figures[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(figure, Column(column));
    case Qt::AccessibleTextRole:
        return column == Value && m_disputes.isOpen(figure.id) ? tr("%1, sources disagree").arg(text(figure, Value)) : text(figure, Column(column));
    case DisputedRole:
        return m_disputes.isOpen(figure.id);
    case FigureIdRole:
        return figure.id.value();
    case SortRole:
        return sortKey(figure, Column(column));
    default:
        return {};
    }
}

QString FigureModel::text(const Figure &figure, Column column) const
{
    switch (column) {
    case Date:
        return figure.asOf ? inWords(*figure.asOf, DateWords::Short) : tr("undated");
    case Company:
        return figure.company;
    case Measure:
        return m_words.measure(figure.measure);
    case Value:
        return m_words.value(figure);
    case Market:
        return figure.market;
    case Region:
        return figure.region;
    case MeasuredBy:
        return figure.attributedTo;
    case Review:
        return reviewWord(figure.review);
    }
    return {};
}

QVariant FigureModel::sortKey(const Figure &figure, Column column) const
{
    switch (column) {
    case Date:
        return figure.asOf ? figure.asOf->range().first : DateRange::endOfTime;
    case Value:
        return figure.value;
    case Review:
        return int(figure.review);
    default:
        return text(figure, column).toCaseFolded();
    }
}
