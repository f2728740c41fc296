// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/tablepreview.h"
#include "palette/theme.h"

#include <QDialog>
#include <QFutureWatcher>

class MappingModel;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

/// Asks what the columns of a table hold: its first rows, a choice above each column, and beside each row what it would become. The
/// table is read on another thread. Accepted with choices(), which are empty where the file turned out to be no table.
class MappingDialog : public QDialog
{
    Q_OBJECT
public:
    MappingDialog(const QString &file, const Theme &theme, QWidget *parent = nullptr);
    ~MappingDialog() override;

    [[nodiscard]] std::vector<ColumnChoice> choices() const;
    [[nodiscard]] MappingModel *model() const { return m_model; } ///< null until the table is read

Q_SIGNALS:
    void ready(); ///< the table is shown

private:
    void show(const Result<TablePreview> &preview);
    void addFieldChoices();
    void updateWords();

    Theme m_theme;
    QFutureWatcher<Result<TablePreview>> m_reading;
    MappingModel *m_model = nullptr;
    QLabel *m_file;
    QLabel *m_words;
    QTableView *m_table;
    QLabel *m_problem;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QPushButton *m_import;
};
