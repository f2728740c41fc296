// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/sourcepanel.h"

#include "core/edtfwords.h"
#include "items/figurewords.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "source/articlelistmodel.h"
#include "panelcontents.h"
#include "source/articleview.h"
#include "source/redatedialog.h"
#include "store/articlecopies.h"
#include "store/project.h"
#include "workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// "2 copies, also at https://…": the story itself is one of them.
QString copiesWords(const std::vector<SourceReference> &copies)
{
    QStringList places;
    for (const SourceReference &copy : copies)
        places << (copy.url.isEmpty() ? copy.publisher : copy.url);
    return SourcePanel::tr("%n copies, also at %1", nullptr, int(copies.size()) + 1).arg(places.join(QStringLiteral(", ")));
}

QString publishedWords(const Article &article)
{
    if (!article.published)
        return SourcePanel::tr("publication date unknown");
    const QString date = inWords(*article.published);
    switch (article.publishedFrom) {
    case PublishedFrom::Metadata:
        return SourcePanel::tr("%1, from its metadata").arg(date);
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
    , m_redate(new LinkButton(tr("Change the date…"), appearance.theme(), TextRole::Label))
    , m_view(new ArticleView)
    , m_turner(makeTurner())
    , m_foot(makeFoot())
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
    head->addWidget(m_redate, 0, Qt::AlignLeft);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_turner);
    layout->addWidget(m_foot);
    m_foot->hide();

    connect(m_list, &QComboBox::activated, this, [this] { showArticle(m_articles->hashAt(m_list->currentIndex())); });
    connect(m_view, &ArticleView::claimActivated, this, [this](int claim) {
        const StoredClaim stored = m_claims[size_t(claim)];
        if (stored.event.isValid())
            m_workspace.setCurrent(stored.event);
        m_view->highlight(stored.claim.span); // this one, where the event has several here
        showClaim(stored);
    });
    connect(m_view, &ArticleView::claimOpened, this, &SourcePanel::openClaimed);
    connect(m_view, &ArticleView::partChanged, this, &SourcePanel::followPart);
    connect(m_redate, &LinkButton::clicked, this, &SourcePanel::redate);
    connect(m_open, &LinkButton::clicked, this, &SourcePanel::openClaimed);
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
    setTextColour(*m_partName, m_appearance.theme().ink3);
    setTextColour(*m_says, m_appearance.theme().ink);
    m_redate->setTheme(m_appearance.theme());
    m_open->setTheme(m_appearance.theme());
    m_view->setTheme(m_appearance.theme());
}

QWidget *SourcePanel::makeTurner()
{
    auto *turner = new QWidget;
    auto *row = new QHBoxLayout(turner);
    row->setContentsMargins(16, 4, 16, 4);
    m_partName = lineLabel({}, TextRole::Label, m_appearance.theme().ink3);
    row->addWidget(m_partName, 1);
    const auto add = [&](QPushButton *&button, Icon icon, const QString &name, int by) {
        button = new QPushButton;
        setThemedIcon(*button, icon, m_appearance);
        button->setFixedSize(28, 28);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, by] { m_view->showPart(m_view->part() + by); });
        row->addWidget(button);
    };
    add(m_earlier, Icon::Back, tr("Previous part"), -1);
    add(m_later, Icon::Forward, tr("Next part"), 1);
    return turner;
}

QWidget *SourcePanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(4);
    m_says = textLabel({}, TextRole::Body, m_appearance.theme().ink);
    m_open = new LinkButton(tr("Show the event"), m_appearance.theme(), TextRole::Label);
    column->addWidget(separatorLine(m_appearance.theme()));
    column->addWidget(m_says);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    return foot;
}

void SourcePanel::followPart()
{
    m_turner->setVisible(m_view->partCount() > 1);
    m_partName->setText(tr("Part %1 of %2").arg(m_view->part() + 1).arg(m_view->partCount()));
    m_earlier->setEnabled(m_view->part() > 0);
    m_later->setEnabled(m_view->part() + 1 < m_view->partCount());
}

void SourcePanel::showClaim(const StoredClaim &claim)
{
    m_shown = claim;
    m_foot->show();
    m_open->setVisible(true);
    if (claim.event.isValid()) {
        const auto row = m_workspace.index().rowOf(claim.event);
        m_says->setText(row ? m_workspace.titleOf(*row) : QString());
        m_open->setText(tr("Show the event"));
        return;
    }
    const auto figure = m_workspace.project().figures().find(claim.figure);
    if (!figure || !*figure)
        return m_foot->hide();
    QStringList words{QString(measureWord((*figure)->measure) + QLatin1Char(' ') + valueWords(**figure))};
    if ((*figure)->asOf)
        words << inWords(*(*figure)->asOf);
    if (!(*figure)->attributedTo.isEmpty())
        words << tr("measured by %1").arg((*figure)->attributedTo);
    m_says->setText(((*figure)->company.isEmpty() ? QString() : QString((*figure)->company + QStringLiteral(": "))) + words.join(QStringLiteral(", ")));
    m_open->setText(tr("Show the figure"));
}

void SourcePanel::openClaimed()
{
    if (!m_shown)
        return;
    if (m_shown->event.isValid()) {
        m_workspace.setCurrent(m_shown->event);
        Q_EMIT eventWanted();
    } else {
        m_workspace.showFigure(m_shown->figure);
    }
}

void SourcePanel::redate()
{
    RedateDialog(m_workspace, m_appearance, m_hash, this).exec();
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
    m_shown.reset();
    m_foot->hide();
    auto found = m_workspace.project().articles().findByHash(hash);
    if (!found || !*found) {
        m_title->setText(found ? tr("No article") : found.error().message);
        m_byline->setText(tr("Import articles to read them here."));
        m_view->setArticle({}, {});
        m_redate->hide();
        return;
    }
    const Article &article = **found;
    m_redate->show();
    m_list->setCurrentIndex(m_articles->rowOf(hash));
    m_title->setText(article.title.isEmpty() ? article.path : article.title);
    QStringList byline{article.publisher, publishedWords(article), article.author};
    if (const auto copies = ArticleCopies(m_workspace.project().database()).of(hash); copies && !copies->empty())
        byline << copiesWords(*copies);
    byline.removeAll(QString());
    m_byline->setText(byline.join(QStringLiteral(" · ")));
    m_byline->setToolTip(article.publishedEvidence.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre-line'>%1</p>").arg(article.publishedEvidence.toHtmlEscaped()));
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
