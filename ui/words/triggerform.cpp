// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/triggerform.h"

#include "accessibility/choicename.h"
#include "editing/listfield.h"
#include "items/eventwords.h"
#include "words/triggeruse.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace {

constexpr int longestWord = 200;

QStringList nounForms(const QString &word)
{
    if (word.isEmpty() || word.endsWith(u's'))
        return word.isEmpty() ? QStringList() : QStringList{word};
    return {word, word + u's'};
}

} // namespace

TriggerForm::TriggerForm(QWidget *parent)
    : QWidget(parent)
    , m_word(new QLineEdit)
    , m_part(new QComboBox)
    , m_forms(new ListField({}))
    , m_verb(new QLineEdit)
    , m_kind(new QComboBox)
    , m_sentence(new QComboBox)
    , m_strength(new QSpinBox)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_word->setMaxLength(longestWord);
    m_word->setPlaceholderText(QStringLiteral("snap up"));
    m_part->addItem(tr("verb"));
    m_part->addItem(tr("noun"));
    m_verb->setPlaceholderText(QStringLiteral("acquire"));
    m_verb->setToolTip(tr("The verb of the event's title: five forms, then what stands behind it"));
    for (int kind = 0; kind < eventKindCount; ++kind)
        m_kind->addItem(kindWord(EventKind(kind)), kind);
    m_kind->setMaxVisibleItems(eventKindCount);
    m_sentence->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a file may say what is long
    for (const QString &choice : TriggerUse::choices())
        m_sentence->addItem(TriggerUse::wordsOf(choice), choice);
    m_strength->setRange(1, 100);
    m_strength->setSuffix(tr(" %"));
    m_strength->setToolTip(tr("How seldom the word means anything else"));
    auto *word = new QWidget;
    auto *row = new QHBoxLayout(word);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_word, 1);
    row->addWidget(m_part);
    form->addRow(tr("English &word"), word);
    form->addRow(tr("What is &looked for"), m_forms);
    form->addRow(tr("&Kind of event"), m_kind);
    form->addRow(tr("In the &sentence"), m_sentence);
    form->addRow(tr("&Verb of the title"), m_verb);
    form->addRow(tr("How s&ure"), m_strength);
    qobject_cast<QLabel *>(form->labelForField(word))->setBuddy(m_word);
    m_word->setAccessibleName(tr("English word"));
    nameChoice(*m_part, tr("Part of speech"));
    nameChoice(*m_kind, tr("Kind of event"));
    nameChoice(*m_sentence, tr("In the sentence"));
    connect(m_word, &QLineEdit::textChanged, this, &TriggerForm::inflect);
    connect(m_part, &QComboBox::currentIndexChanged, this, &TriggerForm::inflect);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_forms), m_verb})
        connect(field, &QLineEdit::textChanged, this, &TriggerForm::edited);
    for (QComboBox *box : {m_part, m_kind, m_sentence})
        connect(box, &QComboBox::currentIndexChanged, this, &TriggerForm::edited);
    connect(m_word, &QLineEdit::textChanged, this, &TriggerForm::edited);
    connect(m_strength, &QSpinBox::valueChanged, this, &TriggerForm::edited);
    connect(m_forms, &QLineEdit::textEdited, this, [this] { m_formsFollow = false; });
    connect(m_verb, &QLineEdit::textEdited, this, [this] { m_verbFollows = false; });
    setFocusProxy(m_word);
}

bool TriggerForm::isNoun() const
{
    return m_part->currentIndex() == 1;
}

void TriggerForm::setTrigger(const OwnTrigger &trigger)
{
    const QSignalBlocker quiet(this);
    m_trigger = trigger;
    m_formsFollow = m_verbFollows = false;
    const TriggerUse use = TriggerUse::of(trigger.readings.value(0));
    m_part->setCurrentIndex(trigger.noun ? 1 : 0);
    m_word->setText(trigger.forms.value(0));
    m_forms->setItems(trigger.forms);
    m_verb->setText(trigger.verb.join(u' '));
    m_kind->setCurrentIndex(int(use.kind));
    while (m_sentence->count() > TriggerUse::choices().size())
        m_sentence->removeItem(m_sentence->count() - 1);
    if (m_sentence->findData(use.sentence) < 0)
        m_sentence->addItem(use.sentence, use.sentence);
    m_sentence->setCurrentIndex(m_sentence->findData(use.sentence));
    m_strength->setValue(int(std::lround(use.strength * 100)));
    const QStringList verb = verbForms(trigger.forms.value(0));
    m_formsFollow = trigger.forms == (trigger.noun ? nounForms(trigger.forms.value(0)) : spellingsOf(verb));
    m_verbFollows = trigger.verb.isEmpty() || (!trigger.noun && trigger.verb == verb);
    showBeginnings();
}

void TriggerForm::inflect()
{
    const QString word = m_word->text().simplified();
    const QStringList verb = verbForms(word);
    if (m_formsFollow)
        m_forms->setItems(isNoun() ? nounForms(word) : spellingsOf(verb));
    if (m_verbFollows)
        m_verb->setText(isNoun() ? QString() : verb.join(u' '));
    showBeginnings();
}

void TriggerForm::showBeginnings()
{
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_forms), m_verb})
        field->setCursorPosition(0);
}

OwnTrigger TriggerForm::trigger() const
{
    OwnTrigger trigger = m_trigger;
    trigger.noun = isNoun();
    trigger.forms = m_forms->items();
    if (const QString word = m_word->text().simplified(); !word.isEmpty()) {
        trigger.forms.removeAll(word);
        trigger.forms.prepend(word);
    }
    trigger.verb = m_verb->text().split(u' ', Qt::SkipEmptyParts);
    if (trigger.verb.size() < 5) // a verb alone: its forms are known
        trigger.verb = verbForms(m_verb->text());
    const TriggerUse use{EventKind(m_kind->currentData().toInt()), m_sentence->currentData().toString(), m_strength->value() / 100.0};
    if (trigger.readings.isEmpty())
        trigger.readings << use.reading();
    else if (TriggerUse::of(trigger.readings.constFirst()) != use)
        trigger.readings.first() = use.reading();
    return trigger;
}
