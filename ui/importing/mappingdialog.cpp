// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/mappingdialog.h"

#include "importing/mappingmodel.h"
#include "palette/fonts.h"
#include "windowroom.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace {

constexpr int widestColumn = 260;
constexpr int narrowestColumn = 132; // the choice above it must be readable

QString separatorName(char separator)
{
    switch (separator) {
    case '\t': return MappingDialog::tr("tabs");
    case ';': return MappingDialog::tr("semicolons");
    case '|': return MappingDialog::tr("bars");
    default: return MappingDialog::tr("commas");
    }
}

QString encodingName(const QByteArray &encoding)
{
    return encoding == "macintosh" ? QStringLiteral("Mac Roman")
        : encoding == "windows-1252" ? QStringLiteral("Windows-1252") : QString::fromLatin1(encoding);
}

} // namespace

MappingDialog::MappingDialog(const QString &file, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_file(new QLabel(QFileInfo(file).fileName()))
    , m_words(new QLabel(tr("Reading the table…")))
    , m_table(new QTableView)
    , m_problem(new QLabel)
    , m_orderLabel(new QLabel(tr("&3/4/2019 means")))
    , m_order(new QComboBox)
    , m_import(new QPushButton(tr("Import")))
{
    setWindowTitle(tr("What the columns hold"));
    resizeOnScreen(*this, {1040, 640});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_file->setFont(textFont(TextRole::Title));
    m_file->setTextFormat(Qt::PlainText);
    m_words->setFont(textFont(TextRole::Label));
    m_words->setWordWrap(true);
    layout->addWidget(m_file);
    layout->addWidget(m_words);
    m_table->setAccessibleName(tr("First rows of the table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table, 1);
    m_problem->setFont(textFont(TextRole::Body));
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);

    auto *row = new QHBoxLayout;
    m_orderLabel->setBuddy(m_order);
    m_order->addItem(tr("what the column tells"), int(DateOrder::Unknown));
    m_order->addItem(tr("3 April"), int(DateOrder::DayFirst));
    m_order->addItem(tr("4 March"), int(DateOrder::MonthFirst));
    row->addWidget(m_orderLabel);
    row->addWidget(m_order);
    row->addStretch(1);
    auto *skip = new QPushButton(tr("Leave this file out"));
    skip->setAutoDefault(false);
    connect(skip, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(skip);
    m_import->setDefault(true);
    m_import->setEnabled(false);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(m_import);
    layout->addLayout(row);
    m_order->setEnabled(false);

    connect(&m_reading, &QFutureWatcher<Result<TablePreview>>::finished, this, [this] { show(m_reading.result()); });
    m_reading.setFuture(QtConcurrent::run(&TablePreview::read, file));
}

MappingDialog::~MappingDialog()
{
    m_reading.waitForFinished();
}

std::vector<ColumnChoice> MappingDialog::choices() const
{
    return m_model ? m_model->preview().choices() : std::vector<ColumnChoice>();
}

void MappingDialog::show(const Result<TablePreview> &preview)
{
    m_import->setEnabled(true);
    if (!preview) {
        m_words->setText(preview.error().message);
        Q_EMIT ready();
        return; // the import says the same, with the others' outcome
    }
    m_model = new MappingModel(*preview, m_theme, this);
    m_table->setModel(m_model);
    m_table->resizeColumnsToContents();
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + 16, narrowestColumn, widestColumn));
    m_table->setColumnWidth(MappingModel::outcomeColumn, 320);
    addFieldChoices();
    m_order->setEnabled(true);
    m_order->setCurrentIndex(m_order->findData(int(preview->mapping.order)));
    connect(m_order, &QComboBox::activated, this,
            [this] { m_model->setOrder(DateOrder(m_order->currentData().toInt())); });
    connect(m_model, &MappingModel::mappingChanged, this, &MappingDialog::updateWords);
    updateWords();
    Q_EMIT ready();
}

void MappingDialog::addFieldChoices()
{
    m_table->setRowHeight(MappingModel::fieldRow, 36);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        auto *box = new QComboBox;
        box->setAccessibleName(tr("What the column %1 holds").arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        box->addItem(MappingModel::wordsOf(TableField::Extra), int(TableField::Extra));
        for (const QString &name : tableFieldNames())
            box->addItem(MappingModel::wordsOf(*tableFieldName(name)), int(*tableFieldName(name)));
        const auto follow = [this, box, column] { box->setCurrentIndex(box->findData(int(m_model->field(column)))); };
        follow();
        connect(box, &QComboBox::activated, this,
                [this, box, column] { m_model->setField(column, TableField(box->currentData().toInt())); });
        connect(m_model, &MappingModel::mappingChanged, box, follow);
        m_table->setIndexWidget(m_model->index(MappingModel::fieldRow, column), box);
    }
}

void MappingDialog::updateWords()
{
    const TablePreview &preview = m_model->preview();
    const TableSurvey &survey = preview.survey;
    QStringList words{survey.rows == 1 ? tr("1 row") : tr("%1 rows").arg(locale().toString(survey.rows)), encodingName(survey.encoding),
                      tr("cells separated by %1").arg(separatorName(survey.dialect.separator)),
                      survey.hasHeading ? tr("the first row is the heading") : tr("no heading")};
    words << (preview.mapping.isOfFigures() ? tr("a row is a figure") : tr("a row is an event"));
    m_words->setText(words.join(QStringLiteral(" · ")));
    const auto refused = std::ranges::count_if(preview.outcomes, &TablePreview::Outcome::refused);
    m_problem->setText(!preview.problem.isEmpty() ? preview.problem
                           : refused > 0 ? tr("%1 of the first %2 rows would be refused as it stands; all others come in.")
                                               .arg(refused)
                                               .arg(preview.outcomes.size())
                                         : tr("What no column above holds is kept with its row."));
    m_import->setEnabled(preview.problem.isEmpty());
}
