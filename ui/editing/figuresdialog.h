// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/figureeditor.h"
#include "items/figuremodel.h"

#include <QDialog>
#include <QSortFilterProxyModel>

class QPushButton;
class QTableView;

/// All figures of a project as a table, by any column, with words that narrow it; a new one, one changed, some deleted.
class FiguresDialog : public QDialog
{
    Q_OBJECT
public:
    FiguresDialog(Workspace &workspace, FigureEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] QTableView &table() { return *m_table; }

private:
    void read();
    void follow();
    [[nodiscard]] std::vector<FigureId> chosen() const;

    Workspace &m_workspace;
    FigureEditor &m_editor;
    FigureModel m_figures;
    QSortFilterProxyModel m_shown;
    QTableView *m_table;
    QPushButton *m_edit;
    QPushButton *m_delete;
};
