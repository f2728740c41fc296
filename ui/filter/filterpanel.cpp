// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterpanel.h"

#include "palette/appearance.h"
#include "palette/marks.h"
#include "linkbutton.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

std::vector<KindGroup> kindGroups()
{
    std::vector<KindGroup> groups;
    for (int shape = 0; shape < markShapeCount; ++shape) {
        const auto kinds = kindsOf(MarkShape(shape));
        groups.push_back({nameOf(MarkShape(shape)), {kinds.begin(), kinds.end()}});
    }
    return groups;
}

} // namespace

FilterPanel::FilterPanel(Workspace &workspace, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_model(workspace.filter(), kindGroups())
    , m_delegate([&workspace](const QString &company) { return workspace.snapshot().colourOf(company); })
    , m_title(lineLabel(tr("Filters"), TextRole::Body, appearance.theme().ink, true))
    , m_reset(new LinkButton(tr("Reset"), appearance.theme()))
    , m_tree(new QTreeView)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(&m_delegate);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setMouseTracking(true);
    m_tree->setAccessibleName(tr("Filters"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);

    connect(m_reset, &LinkButton::clicked, this, [this] { m_workspace.filter().apply({}); });
    connect(m_tree, &QTreeView::doubleClicked, &m_model, &FacetModel::showOnly);
    connect(m_tree, &QTreeView::clicked, &m_model, &FacetModel::unfold);
    connect(m_tree, &QTreeView::activated, &m_model, &FacetModel::unfold);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &heading, int first, int last) {
        for (int row = first; row <= last; ++row)
            m_tree->expand(m_model.index(row, 0, heading)); // subsidiaries
    });
    connect(&workspace, &Workspace::countsChanged, this, &FilterPanel::readCounts);
    connect(&workspace.filter(), &FilterState::changed, this, &FilterPanel::followFilter);
    connect(&appearance, &Appearance::changed, this, &FilterPanel::applyTheme);
    applyTheme();
    followFilter();
    readCounts();
}

void FilterPanel::followFilter()
{
    m_reset->setVisible(!m_workspace.filter().current().isEmpty());
}

void FilterPanel::readProject()
{
    m_read = m_workspace.counts().index;
    m_model.setEvents(*m_read, m_workspace.snapshot().companies, m_workspace.counts().totals);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex heading = m_model.index(row, 0);
        m_tree->expand(heading);
        if (Facet(heading.data(FacetModel::FacetRole).toInt()) == Facet::Company)
            for (int child = 0; child < m_model.rowCount(heading); ++child)
                m_tree->expand(m_model.index(child, 0, heading)); // subsidiaries
    }
}

void FilterPanel::readCounts()
{
    if (!m_workspace.counts().index)
        return;
    if (m_workspace.counts().index != m_read)
        readProject();
    m_model.setCounts(m_workspace.counts().facets);
}

void FilterPanel::applyTheme()
{
    const Theme &theme = m_appearance.theme();
    m_delegate.setTheme(theme);
    setTextColour(*m_title, theme.ink);
    m_reset->setTheme(theme);
    QPalette colours = m_tree->palette();
    colours.setColor(QPalette::Base, theme.panel);
    m_tree->setPalette(colours);
    m_tree->viewport()->update();
}
