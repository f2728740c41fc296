// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/foundpanel.h"

#include "articlesearch.h"
#include "filter/founddelegate.h"
#include "palette/appearance.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace {

QString counted(qint64 count, const QString &one, const QString &several)
{
    return count == 1 ? one : several.arg(QLocale().toString(count));
}

} // namespace

FoundPanel::FoundPanel(Workspace &workspace, ArticleSearch &search, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_search(search)
    , m_appearance(appearance)
    , m_head(textLabel({}, TextRole::Body, appearance.theme().ink, true))
    , m_note(textLabel({}, TextRole::Label, appearance.theme().ink3))
    , m_list(new QListView)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 16, 16, 8);
    head->setSpacing(2);
    head->addWidget(m_head);
    head->addWidget(m_note);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FoundDelegate(m_model, appearance, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Places found in articles"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addStretch(0); // for when there is no list
    connect(m_list, &QListView::clicked, this, &FoundPanel::open);
    connect(m_list, &QListView::activated, this, &FoundPanel::open);
    connect(&search, &ArticleSearch::changed, this, &FoundPanel::fill);
    connect(&appearance, &Appearance::changed, this, &FoundPanel::applyTheme);
    applyTheme();
    fill();
}

void FoundPanel::fill()
{
    const ArticleHits &hits = m_search.hits();
    m_model.setHits(hits);
    if (hits.articles == 0)
        m_head->setText(tr("No article has “%1”").arg(m_search.words()));
    else
        m_head->setText(tr("%1 in %2").arg(counted(hits.places, tr("1 place"), tr("%1 places")),
                                           counted(hits.articles, tr("1 article"), tr("%1 articles"))));
    const qint64 more = hits.articles - qint64(hits.listed.size());
    m_note->setText(more > 0 ? tr("The first %1 are listed.").arg(hits.listed.size()) : tr("A click opens the article there."));
    m_note->setVisible(hits.articles > 0);
    m_list->setVisible(hits.articles > 0);
}

void FoundPanel::open(const QModelIndex &index)
{
    const FoundPlace *place = m_model.place(index.row());
    const ArticleHit &hit = m_model.article(index.row());
    m_workspace.showSource(hit.hash, place ? place->span : hit.places.empty() ? CharacterSpan() : hit.places.front().span);
}

bool FoundPanel::step(int by)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = m_model.rowCount() > 0 ? m_model.stepFrom(current.isValid() ? current.row() : -1, by) : -1;
    if (row < 0)
        return false;
    m_list->setCurrentIndex(m_model.index(row));
    open(m_model.index(row));
    return true;
}

void FoundPanel::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    setTextColour(*m_head, theme.ink);
    setTextColour(*m_note, theme.ink3);
    QPalette colours = m_list->palette();
    colours.setColor(QPalette::Base, theme.panel);
    m_list->setPalette(colours);
}
