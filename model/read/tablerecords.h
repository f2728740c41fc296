// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/celldates.h"
#include "read/records.h"
#include "read/tablemapping.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Makes the rows of a table records: a row is one event, or its values are one figure each. What no field holds is kept in `extra`
/// under its heading, as is a cell that a field says only in part.
///
/// The key of a record is its row's own id where the table has a unique one, else all its cells: the same row is known again in any
/// file, and no two rows are ever merged.
class TableRecords
{
public:
    explicit TableRecords(TableMapping mapping);

    /// Adds the records of a row; what is wrong with it, as a sentence, or nothing.
    [[nodiscard]] QString add(const QStringList &cells, int row, Records &records);
    [[nodiscard]] const TableMapping &mapping() const { return m_mapping; }
    /// The heading of a column that holds the row once more, as it was written; for the keys alone.
    [[nodiscard]] static QString wholeRow() { return QStringLiteral("\x1f"); }

private:
    [[nodiscard]] QString cell(const QStringList &cells, TableField field) const;
    [[nodiscard]] Result<std::optional<Edtf>> dateOf(const QStringList &cells, QJsonObject &extra);
    [[nodiscard]] QString keyOf(const QStringList &cells) const;
    [[nodiscard]] QString addEvent(const QStringList &cells, int row, Records &records);
    [[nodiscard]] QString addFigures(const QStringList &cells, int row, Records &records);
    void readAmount(const QStringList &cells, Event &event) const;
    void keepExtra(const QStringList &cells, QJsonObject &extra) const;
    void keep(TableField field, const QStringList &cells, QJsonObject &extra) const;
    [[nodiscard]] std::vector<SourceReference> sourcesOf(const QStringList &cells) const;

    TableMapping m_mapping;
    CellDates m_dates;
    QByteArray m_scope; ///< of the keys
    std::vector<std::optional<Edtf>> m_headingDates; ///< one a column, of a wide table whose rows are companies
};

/// The title of an event that its row gives none: "Microsoft acquires Lobe", "Pinterest lays off staff".
[[nodiscard]] QString composedTitle(const Event &event);
/// What a word for a kind of event means, ours ("acquisition") or another's ("takeover").
[[nodiscard]] std::optional<EventKind> kindWord(const QString &word);
