// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/importdialog.h"

#include "importing/reportview.h"
#include "palette/fonts.h"
#include "windowroom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int stepsAFile = 1000; // of the bar: a large table is one file
}

ImportDialog::ImportDialog(const QString &projectPath, const QStringList &inputs, const QString &who, const ReadOptions &options,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_job(projectPath, inputs, who, options)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_words(new QLabel(tr("Reading…")))
    , m_bar(new QProgressBar)
    , m_button(new QPushButton(tr("Cancel")))
{
    setWindowTitle(tr("Import"));
    resizeOnScreen(*this, {640, 160});
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->setSpacing(12);
    m_words->setFont(textFont(TextRole::Body));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_words);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_layout->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    m_button->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(m_button);
    m_layout->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? reject() : accept(); });
    connect(&m_job, &ImportJob::counted, this, [this](int total) { m_bar->setRange(0, total * stepsAFile); });
    connect(&m_job, &ImportJob::progressed, this, [this](int done, double part, int added) {
        m_bar->setValue(int((done - 1 + part) * stepsAFile));
        m_words->setText(tr("%1 of %2 files read, %3 new").arg(done).arg(m_bar->maximum() / stepsAFile).arg(locale().toString(added)));
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
    const bool plain = report.added() == report.rows() && report.unread() == 0 && !report.cancelled;
    if (plain && report.added() > 0)
        return accept(); // File, Import report has it
    const QString rows = report.rows() == 1 ? tr("One article or row read")
                                            : tr("%1 articles and rows read").arg(locale().toString(report.rows()));
    m_words->setText(report.cancelled ? tr("Stopped. What was read by then is in the project: %1.").arg(rows) : tr("%1.", "a sentence of what was read").arg(rows));
    m_bar->setVisible(false);
    m_layout->insertWidget(2, new ReportView(report, m_theme), 1);
    const QPoint centre = geometry().center();
    resizeOnScreen(*this, {860, 520});
    move(centre - rect().center()); // grown to all sides it stays on the screen
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
