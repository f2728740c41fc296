// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "company/companychooser.h"

#include "errornote.h"
#include "items/querysuggestions.h"
#include "palette/fonts.h"
#include "panelcontents.h"
#include "palette/appearance.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

CompanyChooser::CompanyChooser(const ProjectSnapshot &snapshot, Appearance &appearance, const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(snapshot)
    , m_field(new QLineEdit)
    , m_note(new ErrorNote(*m_field, appearance))
{
    setWindowTitle(tr("Choose a company"));
    setMinimumWidth(420);
    QStringList names;
    for (const Company &company : snapshot.companies) {
        names << company.name;
        for (const CompanyName &name : company.names)
            names << name.name;
    }
    names.removeDuplicates();
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    m_field->setPlaceholderText(tr("Any of its names"));
    m_field->setAccessibleName(words);
    connect(m_field, &QLineEdit::textEdited, m_note, [this] { m_note->say({}); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &CompanyChooser::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(textLabel(words, TextRole::Body, appearance.theme().ink, true));
    layout->addWidget(m_field);
    layout->addWidget(textLabel(tr("Its events, figures and names become the other's. It can be split off again, and undone."),
                                TextRole::Label, appearance.theme().ink2));
    layout->addWidget(buttons);
}

void CompanyChooser::accept()
{
    const auto company = filterNamesOf(m_snapshot).company(m_field->text().simplified());
    if (!company)
        return m_note->say(tr("No company here is called “%1”.").arg(m_field->text()));
    m_company = *company;
    QDialog::accept();
}
