// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/sourcepanel.h"

#include "core/edtfwords.h"
#include "deedrunner.h"
#include "items/figurewords.h"
#include "linkbutton.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "placestepper.h"
#include "source/articledialog.h"
#include "source/articlelistmodel.h"
#include "source/articleview.h"
#include "source/redatedialog.h"
#include "store/articlecopies.h"
#include "store/project.h"
#include "workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace {

constexpr qsizetype longText = 200'000;

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
    , m_links(new QWidget)
    , m_redate(new LinkButton(tr("Change the date…"), appearance.theme(), TextRole::Label))
    , m_edit(new LinkButton(tr("Correct the article…"), appearance.theme(), TextRole::Label))
    , m_view(new ArticleView)
    , m_turner(new PlaceStepper(tr("Previous part"), tr("Next part"), appearance))
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
    m_edit->setAccessibleName(tr("Correct its title, publisher, author or address"));
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(16);
    links->addWidget(m_redate);
    links->addWidget(m_edit);
    links->addStretch(1);
    head->addWidget(m_links);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_turner);
    layout->addWidget(m_foot);
    m_foot->hide();
    m_turner->setContentsMargins(16, 4, 16, 4);

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
    connect(m_turner, &PlaceStepper::stepped, this, [this](int by) { m_view->showPart(m_view->part() + by); });
    connect(m_edit, &LinkButton::clicked, this, &SourcePanel::edit);
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
    setTextColour(*m_says, m_appearance.theme().ink);
    m_redate->setTheme(m_appearance.theme());
    m_edit->setTheme(m_appearance.theme());
    m_open->setTheme(m_appearance.theme());
    m_view->setTheme(m_appearance.theme());
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
    m_turner->setPlace(tr("Part %1 of %2").arg(m_view->part() + 1).arg(m_view->partCount()), m_view->part() > 0,
                       m_view->part() + 1 < m_view->partCount());
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

void SourcePanel::edit()
{
    const auto found = m_workspace.project().articles().findByHash(m_hash);
    if (!found || !*found)
        return;
    ArticleDialog dialog(**found, m_workspace.snapshot(), m_appearance, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Article before = **found;
    const Article after = dialog.article();
    const Change change = Change::of(std::optional(before), std::optional(after));
    if (change.before != change.after)
        perform({QCoreApplication::translate("Deeds", "Correction of an article"), {change}}, before.text.size());
}

// A long text is looked through anew for the search: the window does not wait for that.
void SourcePanel::perform(const Edit &edit, qsizetype length)
{
    const auto ended = [workspace = QPointer(&m_workspace)](const Result<Done> &done) {
        if (!done && workspace)
            Q_EMIT workspace->failed(done.error());
    };
    const qint64 records = length > longText ? DeedRunner::mostAtOnce + 1 : 1;
    DeedRunner::perform(m_workspace, edit.label, records, [edit](Project &) { return Result<Edit>(edit); }, ended);
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
        m_links->hide();
        return;
    }
    const Article &article = **found;
    m_links->show();
    m_edit->setEnabled(!m_workspace.project().isReadOnly());
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
