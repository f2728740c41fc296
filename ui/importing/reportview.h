// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importreport.h"
#include "palette/theme.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

/// What became of an import: the four counts, each a button that shows only its lines, the lines, and the whole of the one that was clicked.
/// Writes itself as JSON (as `--report` does) or CSV.
class ReportView : public QWidget
{
    Q_OBJECT
public:
    ReportView(ImportReport report, const Theme &theme, QWidget *parent = nullptr);

    /// Error where the file cannot be written; then it is as it was.
    [[nodiscard]] Result<Done> write(const QString &file) const;
    [[nodiscard]] QTableView *lines() const { return m_lines; }

private:
    QAbstractButton *countButton(qint64 count, const QString &word, int outcome);
    void showLine(const QModelIndex &index);
    void filterLines();
    void askForFile();

    ImportReport m_report;
    QSortFilterProxyModel *m_shown;
    QTableView *m_lines;
    QLabel *m_line;
    QPushButton *m_open;
    QString m_location; ///< of the file of the line that was clicked
    int m_outcomes = 0; ///< that are shown; 0: all
};
