// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/figuresdialog.h"

#include "dialogbuttons.h"
#include "items/figurewords.h"
#include "store/figureedits.h"
#include "store/project.h"
#include "windowroom.h"
#include "workspace.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

FiguresDialog::FiguresDialog(Workspace &workspace, FigureEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_figures({measureWord, valueWords})
    , m_table(new QTableView)
{
    setWindowTitle(tr("Figures"));
    m_shown.setSourceModel(&m_figures);
    m_shown.setSortRole(FigureModel::SortRole);
    m_shown.setFilterKeyColumn(-1);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *words = new QLineEdit;
    words->setPlaceholderText(tr("Words of a figure: company, measure, market…"));
    words->setAccessibleName(tr("Find a figure"));
    words->setClearButtonEnabled(true);
    connect(words, &QLineEdit::textChanged, &m_shown, &QSortFilterProxyModel::setFilterFixedString);
    m_table->setModel(&m_shown);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FigureModel::Date, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {112, 152, 128, 120, 120, 104, 160};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *fresh = buttons->addButton(tr("&New…"), QDialogButtonBox::ActionRole);
    m_edit = buttons->addButton(tr("&Edit…"), QDialogButtonBox::ActionRole);
    m_delete = buttons->addButton(tr("&Delete"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    tabThrough(*buttons);
    resizeOnScreen(*this, {1080, 600});
    fresh->setEnabled(!workspace.project().isReadOnly());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(fresh, &QPushButton::clicked, this, [this] { m_editor.create(newFigure(), this); });
    const auto edit = [this] {
        if (const auto figures = chosen(); figures.size() == 1 && m_edit->isEnabled())
            m_editor.edit(figures.front(), this);
    };
    connect(m_edit, &QPushButton::clicked, this, edit);
    connect(m_table, &QTableView::activated, this, edit);
    connect(m_delete, &QPushButton::clicked, this, [this] { m_editor.remove(chosen()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FiguresDialog::follow);
    connect(&workspace, &Workspace::factsChanged, this, &FiguresDialog::read);
    read();
    m_table->setFocus();
}

void FiguresDialog::read()
{
    m_figures.setFigures(m_workspace.snapshot().figures);
    m_table->selectionModel()->setCurrentIndex(m_shown.index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    follow();
}

void FiguresDialog::follow()
{
    const size_t count = m_workspace.project().isReadOnly() ? 0 : chosen().size();
    m_edit->setEnabled(count == 1);
    m_delete->setEnabled(count > 0);
}

std::vector<FigureId> FiguresDialog::chosen() const
{
    std::vector<FigureId> figures;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        figures.push_back(FigureId(row.data(FigureModel::FigureIdRole).toLongLong()));
    return figures;
}
