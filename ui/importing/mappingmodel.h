// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/tablepreview.h"
#include "palette/theme.h"

#include <QAbstractTableModel>
#include <QIcon>

/// The first rows of a table with what each would become in front. The first row of the model is the field of each column, to be edited
/// as a choice of TableField.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    MappingModel(TablePreview preview, const Theme &theme, QObject *parent = nullptr);

    static constexpr int fieldRow = 0;
    static constexpr int outcomeColumn = 0;

    [[nodiscard]] const TablePreview &preview() const { return m_preview; }
    void setOrder(DateOrder order);
    [[nodiscard]] TableField field(int column) const { return m_preview.mapping.fields[size_t(column - 1)]; }
    void setField(int column, TableField field);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The field in the words of the window: "Date", "Other company", "Keep as it is".
    [[nodiscard]] static QString wordsOf(TableField field);

Q_SIGNALS:
    void mappingChanged();

private:
    void changed();

    TablePreview m_preview;
    QIcon m_warning;
    QColor m_refused;
};
