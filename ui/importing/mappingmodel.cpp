// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/mappingmodel.h"

#include "palette/icons.h"

MappingModel::MappingModel(TablePreview preview, const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_preview(std::move(preview))
    , m_warning(themedIcon(Icon::Warning, theme.warn, theme.inkOff))
    , m_refused(theme.warn)
{
}

QString MappingModel::wordsOf(TableField field)
{
    switch (field) {
    case TableField::Extra: return tr("Keep as it is");
    case TableField::Date: return tr("Date");
    case TableField::End: return tr("End");
    case TableField::Year: return tr("Year");
    case TableField::Month: return tr("Month");
    case TableField::Title: return tr("Title");
    case TableField::Company: return tr("Company");
    case TableField::OtherCompany: return tr("Other company");
    case TableField::Kind: return tr("Kind");
    case TableField::Amount: return tr("Amount");
    case TableField::Currency: return tr("Currency");
    case TableField::Place: return tr("Place");
    case TableField::Url: return tr("Address");
    case TableField::Source: return tr("Source");
    case TableField::Id: return tr("Id");
    case TableField::Tag: return tr("Tag");
    case TableField::Note: return tr("Note");
    case TableField::Measure: return tr("Measure");
    case TableField::Value: return tr("Value");
    case TableField::Percent: return tr("Percent");
    case TableField::Fraction: return tr("Fraction");
    case TableField::Units: return tr("Units");
    case TableField::Market: return tr("Market");
    case TableField::Region: return tr("Region");
    case TableField::AttributedTo: return tr("Measured by");
    }
    return {};
}

void MappingModel::setOrder(DateOrder order)
{
    m_preview.remap(m_preview.mapping.fields, order);
    changed();
}

void MappingModel::setField(int column, TableField field)
{
    std::vector<TableField> fields = m_preview.mapping.fields;
    if (fields[size_t(column - 1)] == field)
        return;
    // What only one column can hold leaves the one that had it.
    if (field != TableField::Extra && field != TableField::Tag && !holdsValue(field))
        std::ranges::replace(fields, field, TableField::Extra);
    fields[size_t(column - 1)] = field;
    m_preview.remap(fields, m_preview.mapping.order);
    changed();
}

void MappingModel::changed()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT mappingChanged();
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.outcomes.size()) + 1;
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.mapping.headings.size()) + 1;
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (index.row() == fieldRow) {
        if (index.column() == outcomeColumn)
            return role == Qt::DisplayRole ? tr("Becomes") : QVariant();
        if (role == Qt::DisplayRole)
            return wordsOf(field(index.column()));
        return role == Qt::EditRole ? QVariant(int(field(index.column()))) : QVariant();
    }
    const auto row = size_t(index.row() - 1);
    if (index.column() != outcomeColumn) {
        const QString cell = m_preview.survey.firstRows[row].value(index.column() - 1);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(cell.left(200)) : QVariant();
    }
    const TablePreview::Outcome &outcome = m_preview.outcomes[row];
    switch (role) {
    case Qt::DisplayRole:
        return outcome.refused ? tr("Refused: %1").arg(outcome.words) : outcome.words;
    case Qt::ToolTipRole:
        return outcome.words.toHtmlEscaped();
    case Qt::DecorationRole:
        return outcome.refused ? QVariant(m_warning) : QVariant();
    case Qt::ForegroundRole:
        return outcome.refused ? QVariant(m_refused) : QVariant();
    default:
        return {};
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section == fieldRow ? QString() : QString::number(section + (m_preview.survey.hasHeading ? 1 : 0));
    return section == outcomeColumn ? tr("In the timeline") : m_preview.mapping.headings[section - 1];
}
