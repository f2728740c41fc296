// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter/filterpanel.h"

#include "filter/scoreslider.h"
#include "palette/appearance.h"
#include "palette/marks.h"
#include "linkbutton.h"
#include "panelcontents.h"
#include "workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <cmath>

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
    , m_line(separatorLine(appearance.theme()))
    , m_scoreName(lineLabel(tr("Score"), TextRole::Body, appearance.theme().ink, true))
    , m_scoreWords(lineLabel({}, TextRole::Label, appearance.theme().ink))
    , m_score(new ScoreSlider)
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
    layout->addWidget(m_line);
    auto *score = new QHBoxLayout;
    score->setContentsMargins(16, 8, 16, 0);
    score->addWidget(m_scoreName, 1);
    m_scoreWords->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    score->addWidget(m_scoreWords, 1);
    layout->addLayout(score);
    layout->addWidget(m_score);

    connect(m_score, &ScoreSlider::valueChanged, this, [this] { filterByScore(!m_score->isSliderDown()); });
    connect(m_score, &ScoreSlider::sliderReleased, this, [this] { filterByScore(true); });
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

void FilterPanel::filterByScore(bool finally)
{
    EventFilter filter = m_workspace.filter().current();
    filter.minimumConfidence = m_score->value() / 100.;
    finally ? m_workspace.filter().apply(filter) : m_workspace.filter().adjust(filter);
}

void FilterPanel::followFilter()
{
    const double least = m_workspace.filter().current().minimumConfidence;
    const QSignalBlocker blocker(m_score);
    if (!m_score->isSliderDown())
        m_score->setValue(int(std::lround(least * 100)));
    m_scoreWords->setText(least > 0 ? tr("at least %1").arg(QString::number(least, 'f', 2)) : tr("any"));
    m_score->update();
    m_reset->setVisible(!m_workspace.filter().current().isEmpty());
}

void FilterPanel::readProject()
{
    m_read = m_workspace.counts().index;
    m_model.setEvents(*m_read, m_workspace.snapshot().companies, m_workspace.counts().totals);
    m_score->setEvents(*m_read);
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
    m_score->setTheme(theme);
    setTextColour(*m_scoreName, theme.ink);
    setTextColour(*m_scoreWords, theme.ink);
    QPalette line = m_line->palette();
    line.setColor(QPalette::Window, theme.line);
    m_line->setPalette(line);
    QPalette colours = m_tree->palette();
    colours.setColor(QPalette::Base, theme.panel);
    m_tree->setPalette(colours);
    m_tree->viewport()->update();
}
