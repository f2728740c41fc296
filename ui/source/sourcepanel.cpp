// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/sourcepanel.h"

#include "core/edtfwords.h"
#include "palette/appearance.h"
#include "source/articlelistmodel.h"
#include "panelcontents.h"
#include "source/articleview.h"
#include "store/project.h"
#include "workspace.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace {

QString publishedWords(const Article &article)
{
    if (!article.published)
        return SourcePanel::tr("publication date unknown");
    const QString date = inWords(*article.published);
    switch (article.publishedFrom) {
    case PublishedFrom::Url:
        return SourcePanel::tr("%1, from the address").arg(date);
    case PublishedFrom::Text:
        return SourcePanel::tr("%1, from the text").arg(date);
    case PublishedFrom::Inferred:
        return SourcePanel::tr("%1, inferred").arg(date);
    default:
        return date;
    }
}

} // namespace

SourcePanel::SourcePanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_articles(new ArticleListModel(workspace, this))
    , m_list(new QComboBox)
    , m_title(textLabel({}, TextRole::Title, appearance.theme().ink))
    , m_byline(textLabel({}, TextRole::Label, appearance.theme().ink3))
    , m_view(new ArticleView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 12);
    head->setSpacing(8);
    m_list->setModel(m_articles);
    m_list->setAccessibleName(tr("Article"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(12);
    head->addWidget(m_list);
    head->addWidget(m_title);
    head->addWidget(m_byline);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);

    connect(m_list, &QComboBox::activated, this, [this] { showArticle(m_articles->hashAt(m_list->currentIndex())); });
    connect(m_view, &ArticleView::claimActivated, this, [this](int claim) {
        const StoredClaim stored = m_claims[size_t(claim)];
        if (stored.event.isValid())
            m_workspace.setCurrent(stored.event);
        m_view->highlight(stored.claim.span); // this one, where the event has several here
    });
    connect(&workspace, &Workspace::sourceShown, this, &SourcePanel::showSpan);
    connect(&workspace, &Workspace::currentChanged, this, &SourcePanel::followSelection);
    connect(&workspace, &Workspace::factsChanged, this, &SourcePanel::fillList);
    connect(&appearance, &Appearance::changed, this, [this] { applyTheme(); });
    fillList();
    applyTheme();
}

void SourcePanel::applyTheme()
{
    setTextColour(*m_title, m_appearance.theme().ink);
    setTextColour(*m_byline, m_appearance.theme().ink3);
    m_view->setTheme(m_appearance.theme());
}

void SourcePanel::fillList()
{
    m_articles->readAgain();
    m_list->setEnabled(m_list->count() > 0);
    const bool known = m_workspace.snapshot().article(m_hash) != nullptr;
    showArticle(known ? m_hash : m_articles->hashAt(0));
}

void SourcePanel::showArticle(const QString &hash)
{
    m_hash = hash;
    m_claims.clear();
    auto found = m_workspace.project().articles().findByHash(hash);
    if (!found || !*found) {
        m_title->setText(found ? tr("No article") : found.error().message);
        m_byline->setText(tr("Import articles to read them here."));
        m_view->setArticle({}, {});
        return;
    }
    const Article &article = **found;
    m_list->setCurrentIndex(m_articles->rowOf(hash));
    m_title->setText(article.title.isEmpty() ? article.path : article.title);
    QStringList byline{article.publisher, publishedWords(article), article.author};
    byline.removeAll(QString());
    m_byline->setText(byline.join(QStringLiteral(" · ")));
    if (auto claims = m_workspace.project().claims().ofArticle(article.id))
        m_claims = std::move(claims).value();
    std::vector<CharacterSpan> spans;
    for (const StoredClaim &stored : m_claims)
        spans.push_back(stored.claim.span);
    m_view->setArticle(article.text, spans);
}

void SourcePanel::showSpan(const QString &hash, CharacterSpan span)
{
    if (hash != m_hash)
        showArticle(hash);
    m_view->highlight(span);
}

void SourcePanel::followSelection()
{
    const auto current = m_workspace.current();
    if (!current)
        return;
    for (const StoredClaim &stored : m_claims)
        if (stored.event == *current) {
            m_view->highlight(stored.claim.span);
            return;
        }
    const auto event = m_workspace.project().events().find(*current);
    if (event && *event && !(*event)->claims.empty())
        showSpan((*event)->claims.front().document, (*event)->claims.front().span);
}
