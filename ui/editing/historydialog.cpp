// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/historydialog.h"

#include "dialogbuttons.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "store/project.h"
#include "windowroom.h"
#include "workspace.h"
#include "write/auditlines.h"
#include "write/wholefile.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace {

QPlainTextEdit *fieldsView(const QString &name)
{
    auto *view = new QPlainTextEdit;
    view->setReadOnly(true);
    view->setAccessibleName(name);
    view->setPlaceholderText(name);
    view->setTabChangesFocus(true);
    return view;
}

} // namespace

HistoryDialog::HistoryDialog(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_log(workspace.project())
    , m_table(new QTableView)
    , m_before(fieldsView(tr("Before")))
    , m_after(fieldsView(tr("After")))
{
    setWindowTitle(tr("History of this project"));
    m_table->setModel(&m_log);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {144, 88, 160, 184, 240};
    for (int column = 0; column < int(std::size(widths)); ++column)
        m_table->setColumnWidth(column, widths[column]);
    auto *fields = new QSplitter(Qt::Horizontal);
    fields->addWidget(m_before);
    fields->addWidget(m_after);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(fields);
    parts->setSizes({400, 160});
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *write = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("Everything that was done to this project, the newest first. Nothing in it is ever changed."),
                                TextRole::Body, appearance.theme().ink2));
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    tabThrough(*buttons);
    resizeOnScreen(*this, {1040, 680});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, &HistoryDialog::askForFile);
    if (const auto read = m_log.readAgain(); !read)
        Q_EMIT workspace.failed(read.error());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showEntry(current.row()); });
    write->setEnabled(m_log.rowCount() > 0);
    if (m_log.rowCount() > 0)
        m_table->selectRow(0);
}

void HistoryDialog::showEntry(int row)
{
    if (row < 0)
        return;
    m_before->setPlainText(fieldWords(m_log.entryAt(row).before, QStringLiteral("\n")));
    m_after->setPlainText(fieldWords(m_log.entryAt(row).after, QStringLiteral("\n")));
}

void HistoryDialog::askForFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the history"), tr("%1 history.jsonl").arg(m_workspace.project().name()),
                                                      tr("JSON Lines (*.jsonl)"));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path); !written)
        QMessageBox::warning(this, windowTitle(), written.error().text());
}

Result<Done> HistoryDialog::exportTo(const QString &path)
{
    WholeFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun;
    if (auto written = writeAuditLog(m_workspace.project().audit(), file); !written)
        return written;
    return file.finish();
}
