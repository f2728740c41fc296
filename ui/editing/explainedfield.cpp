// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/explainedfield.h"

#include "palette/appearance.h"
#include "panelcontents.h"

#include <QLineEdit>
#include <QVBoxLayout>

ExplainedField::ExplainedField(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_field(new QLineEdit)
    , m_words(textLabel({}, TextRole::Label, appearance.theme().ink3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_field);
    column->addWidget(m_words);
    m_words->setMinimumHeight(m_words->fontMetrics().height()); // the fields below do not move while one types
    m_words->setTextInteractionFlags(Qt::NoTextInteraction);
    setFocusProxy(m_field);
    setFocusPolicy(m_field->focusPolicy()); // else the key of its label does nothing
    connect(m_field, &QLineEdit::textChanged, this, &ExplainedField::reread);
    connect(&appearance, &Appearance::changed, this, &ExplainedField::showSaid);
}

QString ExplainedField::says() const
{
    return m_said.words;
}

void ExplainedField::reread()
{
    m_said = read(m_field->text());
    showSaid();
    Q_EMIT changed();
}

void ExplainedField::showSaid()
{
    const Theme &theme = m_appearance.theme();
    m_words->setText(m_said.words);
    m_field->setAccessibleDescription(m_said.words);
    setTextColour(*m_words, m_said.wrong ? theme.error : theme.ink2);
}
