// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importreport.h"
#include "palette/theme.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <vector>

/// An import report, a line for every refused row, for every sentence that is gone though a person had decided about it, for every
/// record that an article or a row changed, and for every file, in this order.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Outcome : quint8 { Refused, Gone, Changed, Added, Duplicate };
    enum Column { FileColumn, RowColumn, OutcomeColumn, ReasonColumn };
    static constexpr int outcomeRole = Qt::UserRole;  ///< of the lines a file has, all outcomes: a mask of 1 << Outcome
    static constexpr int locationRole = Qt::UserRole + 1; ///< of the file, or empty

    ReportModel(const ImportReport &report, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString file;
        QString location;
        int row = 0; ///< 0: none
        QString outcome;
        QString reason;
        int outcomes = 0;
    };
    std::vector<Line> m_lines;
    QIcon m_icons[5];
};

/// What a change does to a record, for people: "when: 2019 → 2019-04; title: …".
[[nodiscard]] QString differenceOf(const Change &change);
