// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/deeddialog.h"

#include "deedrunner.h"
#include "palette/fonts.h"
#include "windowroom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

DeedDialog::DeedDialog(DeedRunner &runner, QWidget *parent)
    : QDialog(parent)
    , m_runner(&runner)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(runner.underWay() ? runner.underWay()->label : QString());
    setModal(true);
    resizeOnScreen(*this, {560, 140});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    m_words->setFont(textFont(TextRole::Body));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &DeedDialog::reject);
    connect(&runner, &DeedRunner::underWayChanged, this, &DeedDialog::follow);
    connect(&runner, &QObject::destroyed, this, &QDialog::accept);
    follow();
}

void DeedDialog::reject()
{
    if (m_runner)
        m_runner->stop();
    m_cancel->setEnabled(false);
    m_words->setText(tr("Stopping; nothing will have changed."));
}

void DeedDialog::follow()
{
    if (!m_runner || !m_runner->underWay())
        return QDialog::accept();
    const auto &deed = m_runner->underWay();
    if (!m_cancel->isEnabled())
        return; // its words stay
    m_words->setText(deed->rows == 0 ? deed->label + QStringLiteral("…")
                                     : tr("%1: %2 rows of the project written").arg(deed->label, QLocale().toString(deed->rows)));
}
