// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/articledialog.h"

#include "items/projectsnapshot.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "windowroom.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace {

constexpr int dialogWidth = 560;

QStringList publishersOf(const ProjectSnapshot &snapshot)
{
    QStringList names;
    for (const Article &article : snapshot.articles)
        if (!article.publisher.isEmpty())
            names << article.publisher;
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace

ArticleDialog::ArticleDialog(const Article &article, const ProjectSnapshot &snapshot, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_appearance(appearance)
    , m_title(new QLineEdit(article.title))
    , m_publisher(new QLineEdit(article.publisher))
    , m_author(new QLineEdit(article.author))
    , m_address(new QLineEdit(article.url))
    , m_problem(textLabel({}, TextRole::Body, appearance.theme().error))
{
    setWindowTitle(tr("Correct the article"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Publisher"), m_publisher);
    form->addRow(tr("&Author"), m_author);
    form->addRow(tr("A&ddress"), m_address);
    column->addLayout(form);
    column->addWidget(lineLabel(tr("File: %1").arg(article.path), TextRole::Label, appearance.theme().ink3));
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setDefault(true);
    column->addWidget(buttons);
    m_title->setPlaceholderText(article.path);
    m_publisher->setPlaceholderText(tr("not known"));
    m_author->setPlaceholderText(tr("not known"));
    m_address->setPlaceholderText(QStringLiteral("https://…"));
    auto *completer = new QCompleter(publishersOf(snapshot), m_publisher);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_publisher->setCompleter(completer);
    connect(m_address, &QLineEdit::textChanged, this, &ArticleDialog::showProblem);
    connect(buttons, &QDialogButtonBox::accepted, this, &ArticleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProblem();
    resizeOnScreen(*this, {dialogWidth, sizeHint().height()});
    m_title->setFocus();
}

Article ArticleDialog::article() const
{
    Article article = m_article;
    article.title = m_title->text().simplified();
    article.publisher = m_publisher->text().simplified();
    article.author = m_author->text().simplified();
    article.url = m_address->text().trimmed();
    return article;
}

// What it came with may stay, whatever it is.
QString ArticleDialog::problem() const
{
    const QString written = m_address->text().trimmed();
    if (written.isEmpty() || written == m_article.url)
        return {};
    const QUrl address(written, QUrl::StrictMode);
    const bool known = address.scheme() == u"https" || address.scheme() == u"http";
    return known && address.isValid() && !address.host().isEmpty() ? QString()
                                                                   : tr("An address begins with https:// or http:// and has no blanks.");
}

void ArticleDialog::showProblem()
{
    const QString words = problem();
    setTextColour(*m_problem, m_appearance.theme().error);
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_address->setAccessibleDescription(words);
}

void ArticleDialog::accept()
{
    if (problem().isEmpty())
        return QDialog::accept();
    m_address->setFocus();
}
