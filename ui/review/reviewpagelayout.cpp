// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/appearance.h"
#include "palette/themedaction.h"
#include "accessibility/choicename.h"
#include "items/reviewqueue.h"
#include "panelcontents.h"
#include "review/candidatepanel.h"
#include "review/keybutton.h"
#include "review/precisioncard.h"
#include "review/queuedelegate.h"
#include "review/reviewpage.h"
#include "review/reviewprogress.h"
#include "source/articleview.h"
#include "workspace.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

// What the review is made of, and how it looks.

namespace {

/// Letters in the list are the page's keys.
class QueueList : public QListView
{
public:
    using QListView::QListView;
    void keyboardSearch(const QString &) override { }
};

/// What the article stands on, with margins as on paper, and narrow ones where it is narrow.
class Sheet : public QWidget
{
protected:
    void resizeEvent(QResizeEvent *) override
    {
        layout()->setContentsMargins(std::clamp(width() / 8, 16, 72), 24, std::clamp(width() / 10, 16, 56), 0);
    }
};

} // namespace

ReviewPage::ReviewPage(Workspace &workspace, Appearance &appearance, const ReviewActions &actions, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_actions(actions)
    , m_editor(workspace, appearance, today, this)
    , m_figureEditor(workspace, appearance, today)
    , m_queue({[&workspace](EventIndex::Row row) { return workspace.titleOf(row); },
               [&workspace](FigureId id) { return workspace.snapshot().figure(id); },
               [this](const FoundRecord &finding) { return sentenceOf(finding); }})
    , m_progress(new ReviewProgress(appearance))
    , m_scope(new QComboBox)
    , m_order(new QComboBox)
    , m_byline(lineLabel({}, TextRole::Label, appearance.theme().ink3))
    , m_title(textLabel({}, TextRole::Heading, appearance.theme().ink))
    , m_article(new ArticleView)
    , m_candidate(new CandidatePanel(workspace, appearance))
    , m_list(new QueueList)
    , m_left(lineLabel({}, TextRole::Label, appearance.theme().ink3))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Review"));
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(makeSource());
    columns->addWidget(makeCandidate());
    columns->addWidget(makeQueue());
    columns->setSizes({720, 500, 340});
    columns->setStretchFactor(0, 1);
    columns->setStretchFactor(1, 0);
    columns->setStretchFactor(2, 0);
    columns->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(columns, 1);

    connectActions();
    connect(m_candidate, &CandidatePanel::claimActivated, this, [this](int claim) { showClaim(size_t(claim)); });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { follow(m_queue.at(index.row())); });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { follow(m_queue.at(index.row())); });
    for (const QComboBox *choice : {m_scope, m_order})
        connect(choice, &QComboBox::activated, this, &ReviewPage::readQueue);
    connect(&m_queue, &ReviewQueueModel::countsChanged, this, &ReviewPage::showHead);
    connect(&workspace, &Workspace::reloaded, this, &ReviewPage::followProject);
    connect(&workspace, &Workspace::factsChanged, this, &ReviewPage::followProject);
    connect(&workspace.editor(), &ProjectEditor::historyChanged, this, &ReviewPage::enableActions);
    connect(&appearance, &Appearance::changed, this, &ReviewPage::applyTheme);
    applyTheme();
}

QWidget *ReviewPage::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(56);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    auto *back = new QPushButton(tr("Timeline"));
    back->setAutoDefault(false);
    back->setFocusPolicy(Qt::NoFocus);
    setThemedIcon(*back, Icon::Back, m_appearance);
    connect(back, &QPushButton::clicked, this, &ReviewPage::leaveWanted);
    row->addWidget(back);
    row->addWidget(lineLabel(tr("Review"), TextRole::Title, m_appearance.theme().ink));
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    m_scope->addItem(tr("Events and figures"), int(ReviewScope::EventsAndFigures));
    m_scope->addItem(tr("Events"), int(ReviewScope::Events));
    m_scope->addItem(tr("Figures"), int(ReviewScope::Figures));
    nameChoice(*m_scope, tr("What to review"));
    m_scope->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_scope);
    m_order->addItem(tr("By article"), int(ReviewOrder::ByArticle));
    m_order->addItem(tr("By date"), int(ReviewOrder::ByDate));
    m_order->addItem(tr("Least certain first"), int(ReviewOrder::LeastCertainFirst));
    nameChoice(*m_order, tr("Order"));
    m_order->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_order);
    auto *undo = new KeyButton(*m_actions.undo, Icon::Undo, false, m_appearance);
    undo->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    undo->setFixedHeight(36);
    row->addWidget(undo);
    return head;
}

QWidget *ReviewPage::makeSource()
{
    auto *source = new Sheet;
    source->setObjectName(QStringLiteral("paper"));
    source->setAutoFillBackground(true);
    source->setMinimumWidth(260);
    auto *column = new QVBoxLayout(source);
    column->setSpacing(4);
    column->addWidget(m_byline);
    column->addWidget(m_title);
    column->addWidget(m_article, 1);
    return source;
}

QWidget *ReviewPage::makeCandidate()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    column->addWidget(m_candidate, 1);
    auto *keys = new QGridLayout;
    keys->setContentsMargins(32, 0, 32, 0);
    keys->setSpacing(8);
    const struct {
        QAction *action;
        Icon icon;
    } buttons[] = {{m_actions.accept, Icon::Check}, {m_actions.reject, Icon::Close}, {m_actions.edit, Icon::Edit},
                   {m_actions.merge, Icon::Merge},  {m_actions.why, Icon::Why},      {m_actions.skip, Icon::Skip}};
    int place = 0;
    for (const auto &button : buttons) {
        keys->addWidget(new KeyButton(*button.action, button.icon, place == 0, m_appearance), place / 3, place % 3);
        ++place;
    }
    column->addLayout(keys);
    auto *hint = textLabel(tr("Each key decides and goes on to the next. Every decision can be undone."), TextRole::Label,
                           m_appearance.theme().ink3);
    hint->setObjectName(QStringLiteral("hint"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(32, 0, 32, 0);
    foot->addWidget(hint);
    column->addLayout(foot);
    return side;
}

QWidget *ReviewPage::makeQueue()
{
    auto *side = new QWidget;
    side->setMinimumWidth(220);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 0);
    head->addWidget(lineLabel(tr("Queue"), TextRole::Body, m_appearance.theme().ink, true));
    head->addStretch(1);
    head->addWidget(m_left);
    column->addLayout(head);
    m_list->setModel(&m_queue);
    m_list->setItemDelegate(new QueueDelegate(m_appearance, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Queue"));
    column->addWidget(m_list, 1);
    auto *card = new QHBoxLayout;
    card->setContentsMargins(16, 0, 16, 0);
    card->addWidget(new PrecisionCard(m_queue, m_appearance));
    column->addLayout(card);
    return side;
}

void ReviewPage::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    for (QLabel *label : {m_byline, m_left, findChild<QLabel *>(QStringLiteral("hint"))})
        setTextColour(*label, theme.ink3);
    setTextColour(*m_title, theme.ink);
    const auto ground = [](QWidget &widget, QPalette::ColorRole role, const QColor &colour) {
        QPalette colours = widget.palette();
        colours.setColor(role, colour);
        widget.setPalette(colours);
    };
    ground(*findChild<QWidget *>(QStringLiteral("paper")), QPalette::Window, theme.canvas);
    ground(*m_list, QPalette::Base, theme.panel);
    m_article->setTheme(theme);
    if (m_active)
        showCurrent();
}
