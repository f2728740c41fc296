// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/splitdialog.h"

#include "dialogbuttons.h"
#include "items/projectsnapshot.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "panelscroll.h"
#include "windowroom.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

SplitDialog::SplitDialog(const Event &event, const ProjectSnapshot &snapshot, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_words(textLabel({}, TextRole::Label, appearance.theme().ink3))
{
    setWindowTitle(tr("Split event"));
    const Theme &theme = appearance.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(textLabel(event.title, TextRole::Title, theme.ink));
    column->addWidget(textLabel(tr("Check the sentences that tell of another event: they become one of its own."),
                                TextRole::Body, theme.ink2));
    auto *sentences = new PanelScroll;
    for (const Claim &claim : event.claims) {
        const Article *article = snapshot.article(claim.document);
        auto *check = new QCheckBox(article && !article->publisher.isEmpty() ? article->publisher
                                        : article                          ? article->title
                                                                           : tr("An article that is gone"));
        connect(check, &QCheckBox::toggled, this, &SplitDialog::follow);
        sentences->column().addWidget(check);
        QLabel *quote = textLabel(claim.quote, TextRole::Body, theme.ink);
        quote->setContentsMargins(24, 0, 0, 8);
        check->setAccessibleDescription(claim.quote);
        sentences->column().addWidget(quote);
        m_claims.emplace_back(claim.key, check);
    }
    sentences->column().addStretch(1);
    column->addWidget(sentences, 1);
    column->addWidget(m_words);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_split = buttons->addButton(tr("Split"), QDialogButtonBox::AcceptRole);
    m_split->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // not while nothing can be split, either
    column->addWidget(buttons);
    tabThrough(*buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeOnScreen(*this, {560, 420});
    follow();
}

QStringList SplitDialog::chosen() const
{
    QStringList chosen;
    for (const auto &[key, check] : m_claims)
        if (check->isChecked())
            chosen << key;
    return chosen;
}

void SplitDialog::follow()
{
    const auto count = size_t(chosen().size());
    m_split->setEnabled(count > 0 && count < m_claims.size());
    m_words->setText(count == 0                 ? tr("None is checked yet.")
                         : count == m_claims.size() ? tr("One sentence has to stay with the event.")
                                                    : tr("%L1 of %L2 sentences go").arg(count).arg(m_claims.size()));
}
