// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/reportview.h"

#include "importing/reportmodel.h"
#include "palette/fonts.h"
#include "personfolder.h"
#include "write/wholefile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

/// Lets the lines through that have one of some outcomes.
class OutcomeFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setOutcomes(int outcomes)
    {
        m_outcomes = outcomes;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const int has = sourceModel()->index(row, 0, parent).data(ReportModel::outcomeRole).toInt();
        return m_outcomes == 0 || (has & m_outcomes) != 0;
    }

private:
    int m_outcomes = 0;
};

QByteArray quoted(QString cell)
{
    // A spreadsheet must not run what stands in somebody's file.
    static const QString formula = QStringLiteral("=+-@\t\r＝＋－＠");
    if (!cell.isEmpty() && formula.contains(cell.front()))
        cell.prepend(u'\'');
    return '"' + cell.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

ReportView::ReportView(ImportReport report, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_report(std::move(report))
    , m_shown(new OutcomeFilter(this))
    , m_lines(new QTableView)
    , m_line(new QLabel)
    , m_open(new QPushButton(tr("Open the file")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *counts = new QHBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(countButton(m_report.added(), tr("new"), int(ReportModel::Outcome::Added)));
    counts->addWidget(countButton(m_report.changed(), tr("changed"), int(ReportModel::Outcome::Changed)));
    counts->addWidget(countButton(m_report.duplicate(), tr("already there"), int(ReportModel::Outcome::Duplicate)));
    counts->addWidget(countButton(m_report.rejected(), tr("refused"), int(ReportModel::Outcome::Refused)));
    if (m_report.gone() > 0)
        counts->addWidget(countButton(m_report.gone(), tr("gone"), int(ReportModel::Outcome::Gone)));
    counts->addStretch(1);
    layout->addLayout(counts);

    m_shown->setSourceModel(new ReportModel(m_report, theme, this));
    m_lines->setModel(m_shown);
    m_lines->setAccessibleName(tr("What became of each file and row"));
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setTabKeyNavigation(false);
    m_lines->setShowGrid(false);
    m_lines->setWordWrap(false);
    m_lines->verticalHeader()->setVisible(false);
    m_lines->verticalHeader()->setDefaultSectionSize(28);
    m_lines->horizontalHeader()->setStretchLastSection(true);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->setColumnWidth(ReportModel::FileColumn, 220);
    m_lines->setColumnWidth(ReportModel::RowColumn, 72);
    m_lines->resizeColumnToContents(ReportModel::OutcomeColumn);
    m_lines->setColumnWidth(ReportModel::OutcomeColumn, std::clamp(m_lines->columnWidth(ReportModel::OutcomeColumn) + 16, 160, 320));
    layout->addWidget(m_lines, 1);

    m_line->setFont(textFont(TextRole::Body));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setWordWrap(true);
    m_line->setVisible(false); // until a line is chosen
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(m_line);
    auto *row = new QHBoxLayout;
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    auto *save = new QPushButton(tr("Save this report…"));
    save->setAutoDefault(false);
    row->addWidget(m_open);
    row->addWidget(save);
    row->addStretch(1);
    layout->addLayout(row);

    connect(m_lines->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReportView::showLine);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_location)); });
    connect(save, &QPushButton::clicked, this, &ReportView::askForFile);
}

QAbstractButton *ReportView::countButton(qint64 count, const QString &word, int outcome)
{
    auto *button = new QPushButton(tr("%1 %2", "how many, and what became of them").arg(locale().toString(count), word));
    button->setAutoDefault(false);
    button->setCheckable(true);
    button->setEnabled(count > 0);
    button->setToolTip(tr("Show only these"));
    connect(button, &QPushButton::toggled, this, [this, outcome](bool on) {
        m_outcomes = on ? m_outcomes | (1 << outcome) : m_outcomes & ~(1 << outcome);
        filterLines();
    });
    return button;
}

void ReportView::filterLines()
{
    static_cast<OutcomeFilter *>(m_shown)->setOutcomes(m_outcomes);
}

void ReportView::showLine(const QModelIndex &index)
{
    const auto cell = [&index](int column) { return index.siblingAtColumn(column).data().toString(); };
    const QString row = cell(ReportModel::RowColumn);
    const QString place = row.isEmpty() ? cell(ReportModel::FileColumn) : tr("%1, row %2").arg(cell(ReportModel::FileColumn), row);
    const QString reason = cell(ReportModel::ReasonColumn);
    m_line->setVisible(true);
    m_line->setText(place + QStringLiteral(": ") + (reason.isEmpty() ? cell(ReportModel::OutcomeColumn) : reason));
    m_location = index.data(ReportModel::locationRole).toString();
    m_open->setEnabled(!m_location.isEmpty() && !m_location.startsWith(u':'));
}

Result<Done> ReportView::write(const QString &path) const
{
    WholeFile file(path);
    if (auto begun = file.begin(); !begun)
        return begun;
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        file.write("path,row,outcome,reason\n");
        const QAbstractItemModel *lines = m_shown->sourceModel();
        for (int row = 0; row < lines->rowCount(); ++row) {
            QByteArrayList cells;
            for (int column = 0; column < lines->columnCount(); ++column)
                cells << quoted(lines->index(row, column).data().toString());
            file.write(cells.join(',') + '\n');
        }
    } else {
        m_report.writeJson([&file](const QByteArray &piece) { file.write(piece); });
    }
    return file.finish();
}

void ReportView::askForFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save this report"), QDir(personFolder()).filePath(tr("import report.csv")),
                                                      tr("Table (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto written = write(path); !written)
        QMessageBox::warning(this, tr("Annals"), written.error().text());
}
