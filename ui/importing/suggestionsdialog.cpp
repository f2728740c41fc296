// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/suggestionsdialog.h"

#include "palette/fonts.h"
#include "projecteditor.h"
#include "windowroom.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QLabel *words(const QString &text, TextRole role, bool bold = false)
{
    auto *label = new QLabel(text);
    label->setFont(textFont(role, bold));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString lineOf(const Event &event)
{
    QStringList parts{event.when ? event.when->toString() : SuggestionsDialog::tr("undated"), event.title};
    for (const SourceReference &source : event.sources)
        if (const QString name = source.publisher.isEmpty() ? source.url : source.publisher; !name.isEmpty())
            parts << name;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SuggestionsDialog::SuggestionsDialog(Project &project, ProjectEditor &editor, std::vector<Suggestion> suggestions, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_editor(editor)
    , m_open(suggestions.size())
    , m_words(words({}, TextRole::Body))
    , m_cards(new QVBoxLayout)
{
    setWindowTitle(tr("Suggestions"));
    resizeOnScreen(*this, {720, 560});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    auto *inner = new QWidget;
    m_cards->setContentsMargins(0, 0, 8, 0);
    m_cards->setSpacing(8);
    inner->setLayout(m_cards);
    for (const Suggestion &suggestion : suggestions)
        m_cards->addWidget(card(suggestion));
    m_cards->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Done"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    layout->addWidget(buttons);
    updateWords();
}

QWidget *SuggestionsDialog::card(const Suggestion &suggestion)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(4);
    const bool isYear = suggestion.kind == Suggestion::Kind::YearOfFirstOfJanuary;
    layout->addWidget(words(isYear ? tr("%1 events are dated 1 January %2. They probably mean the year %2.")
                                         .arg(locale().toString(suggestion.count))
                                         .arg(suggestion.year)
                                   : tr("These two rows may be one event."),
                            TextRole::Body, true));
    for (const Event &event : suggestion.events)
        layout->addWidget(words(lineOf(event), TextRole::Label));
    if (suggestion.count > qint64(suggestion.events.size()))
        layout->addWidget(words(tr("and %1 more").arg(locale().toString(suggestion.count - qint64(suggestion.events.size()))), TextRole::Label));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    auto *yes = new QPushButton(isYear ? tr("Take them as the year %1").arg(suggestion.year) : tr("Make them one"));
    yes->setAutoDefault(false);
    row->addWidget(yes);
    connect(yes, &QPushButton::clicked, this, [this, frame, suggestion] { answer(frame, suggestion.accepted(m_project)); });
    auto *no = new QPushButton(isYear ? tr("Keep the day") : tr("They are two"));
    no->setAutoDefault(false);
    row->addWidget(no);
    connect(no, &QPushButton::clicked, this, [this, frame, suggestion] { answer(frame, suggestion.declined(m_project)); });
    row->addStretch(1);
    layout->addLayout(row);
    return frame;
}

void SuggestionsDialog::answer(QWidget *card, const Result<Edit> &edit)
{
    const auto done = edit ? m_editor.perform(*edit) : Result<Done>(edit.error());
    if (!done) {
        QMessageBox::warning(this, tr("Annals"), done.error().text());
        return;
    }
    card->hide();
    card->deleteLater();
    --m_open;
    updateWords();
}

void SuggestionsDialog::updateWords()
{
    m_words->setText(m_open == 0 ? tr("Nothing is left to decide. Edit, Undo takes an answer back.")
                                 : tr("%1 Nothing changes until you say so.")
                                       .arg(m_open == 1 ? tr("One suggestion from the rows of tables.")
                                                        : tr("%1 suggestions from the rows of tables.").arg(locale().toString(qulonglong(m_open)))));
}
