// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/figureeditor.h"
#include "items/figurefilter.h"
#include "items/figuremodel.h"

#include <QDialog>
#include <QKeySequence>

#include <functional>

class FigurePanel;
class QAction;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QPushButton;
class QTableView;

/// All figures of a project as a table, by any column, with what narrows it (words, a company, only what
/// sources disagree on), and beside it the one that is chosen, with its
/// evidence; a new one, one changed, some accepted, rejected or deleted. Where the panel leads to an article or a company it closes.
class FiguresDialog : public QDialog
{
    Q_OBJECT
public:
    /// The keys that accept and reject what is chosen.
    struct Keys {
        QList<QKeySequence> accept;
        QList<QKeySequence> reject;
    };
    FiguresDialog(Workspace &workspace, Appearance &appearance, FigureEditor &editor, const Keys &keys, QWidget *parent = nullptr);

    /// Leaves only the figures of a company, by canonical name.
    void setCompany(const QString &name);
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] FigurePanel &panel() { return *m_panel; }

private:
    [[nodiscard]] QLayout *makeFilter();
    [[nodiscard]] QWidget *makeViews();
    [[nodiscard]] QDialogButtonBox *makeButtons();
    QAction *addAction(const QString &name, const QList<QKeySequence> &keys, const std::function<void()> &act);
    void read();
    void follow();
    void readCompanies();
    void showAll();
    void select(const QModelIndex &row);
    bool select(FigureId figure); ///< false where it is left out
    void choose(FigureId figure);
    void edit();
    [[nodiscard]] std::vector<FigureId> chosen() const;

    Workspace &m_workspace;
    FigureEditor &m_editor;
    FigureModel m_figures;
    FigureFilter m_shown;
    Appearance &m_appearance;
    QComboBox *m_company;
    QCheckBox *m_disputed;
    QLineEdit *m_words;
    QTableView *m_table;
    FigurePanel *m_panel;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_edit;
    QPushButton *m_delete = nullptr;
};
