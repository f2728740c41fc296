// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/importdialog.h"

#include "palette/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

QString outcomeOf(const FileReport &file)
{
    if (!file.rejected.empty() && file.rows() == qint64(file.rejected.size()))
        return ImportDialog::tr("refused");
    QStringList words;
    const auto count = [&](qint64 number, const QString &word) {
        if (number > 0)
            words << (file.rows() == 1 ? word : QStringLiteral("%1 %2").arg(number).arg(word));
    };
    count(file.added, ImportDialog::tr("new"));
    count(file.changed, ImportDialog::tr("changed"));
    count(file.duplicate, ImportDialog::tr("already there"));
    count(qint64(file.rejected.size()), ImportDialog::tr("refused"));
    return words.join(QStringLiteral(", "));
}

} // namespace

ImportDialog::ImportDialog(const QString &projectPath, const QStringList &inputs, QWidget *parent)
    : QDialog(parent)
    , m_job(projectPath, inputs)
    , m_words(new QLabel(tr("Reading articles…")))
    , m_bar(new QProgressBar)
    , m_files(new QTreeWidget)
    , m_button(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Import"));
    resize(640, 160);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    m_words->setFont(textFont(TextRole::Body));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    layout->addWidget(m_words);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    layout->addWidget(m_bar);
    m_files->setColumnCount(3);
    m_files->setHeaderLabels({tr("File"), tr("Outcome"), tr("Reason")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setVisible(false);
    layout->addWidget(m_files, 1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    m_button->setAutoDefault(false);
    row->addWidget(m_button);
    layout->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? reject() : accept(); });
    connect(&m_job, &ImportJob::counted, this, [this](int total) { m_bar->setRange(0, total); });
    connect(&m_job, &ImportJob::progressed, this, [this](int done, int added) {
        m_bar->setValue(done);
        m_words->setText(tr("%1 of %2 files read, %3 new").arg(done).arg(m_bar->maximum()).arg(added));
    });
    connect(&m_job, &ImportJob::finished, this, &ImportDialog::showReport);
    connect(&m_job, &ImportJob::failed, this, &ImportDialog::showFailure);
    m_job.start();
}

void ImportDialog::reject()
{
    if (!m_running)
        return QDialog::reject();
    m_job.cancel();
    m_words->setText(tr("Stopping after this batch…"));
    m_button->setEnabled(false);
}

void ImportDialog::showReport()
{
    const ImportReport &report = m_job.report();
    m_running = false;
    if (report.rejected() == 0 && !report.cancelled && report.added() > 0)
        return accept(); // nothing to tell that the timeline does not show
    QString words = tr("%1 new, %2 changed, %3 already there, %4 refused.")
                        .arg(report.added())
                        .arg(report.changed())
                        .arg(report.duplicate())
                        .arg(report.rejected());
    if (report.cancelled)
        words = tr("Stopped. What was read by then is in the project: %1").arg(words);
    m_words->setText(words);
    m_bar->setVisible(false);
    for (const bool refused : {true, false})
        for (const FileReport &file : report.files) {
            if (file.rejected.empty() == refused)
                continue;
            auto *item = new QTreeWidgetItem(m_files, {file.path, outcomeOf(file)});
            if (!file.rejected.empty()) {
                item->setText(2, file.rejected.front().reason);
                item->setToolTip(2, file.rejected.front().reason.toHtmlEscaped());
            }
        }
    m_files->setVisible(true);
    m_files->header()->resizeSection(0, 220);
    m_files->header()->resizeSection(1, 110);
    resize(760, 420);
    m_button->setText(tr("Done"));
    m_button->setEnabled(true);
    m_button->setDefault(true);
}

void ImportDialog::showFailure(const QString &message)
{
    m_running = false;
    m_words->setText(tr("Nothing could be imported. %1").arg(message));
    m_bar->setVisible(false);
    m_button->setText(tr("Close"));
    m_button->setEnabled(true);
    disconnect(m_button, nullptr, this, nullptr);
    connect(m_button, &QPushButton::clicked, this, &QDialog::reject);
}
