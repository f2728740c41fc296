// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/eradialog.h"

#include "core/edtfwords.h"
#include "timeline/typeddate.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int fieldWidth = 320;
constexpr int longestName = 200;

} // namespace

EraDialog::EraDialog(const QString &name, const QString &date, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_today(today)
    , m_name(new QLineEdit(name))
    , m_date(new QLineEdit(date))
    , m_words(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(name.isEmpty() ? tr("Add era") : tr("Edit era"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    m_name->setPlaceholderText(tr("Boom years"));
    m_name->setMinimumWidth(fieldWidth);
    m_name->setMaxLength(longestName);
    m_date->setPlaceholderText(tr("2014/2016, 2019, since 2020"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().height()); // the fields do not move while one types
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&When"), m_date);
    form->addRow(QString(), m_words);
    form->addRow(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &EraDialog::read);
    connect(m_date, &QLineEdit::textChanged, this, &EraDialog::read);
    read();
    m_name->selectAll();
    m_name->setFocus();
}

void EraDialog::read()
{
    const Result<Edtf> date = typedDate(m_date->text(), m_today, QLocale::system());
    m_read = date ? std::optional(*date) : std::nullopt;
    m_words->setText(date ? inWords(*date) : date.error().message);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(era().has_value());
}

std::optional<Era> EraDialog::era() const
{
    const QString name = m_name->text().trimmed();
    return m_read && !name.isEmpty() ? std::optional(Era{name, *m_read}) : std::nullopt;
}
