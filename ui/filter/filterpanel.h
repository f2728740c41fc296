// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/facetdelegate.h"
#include "items/facetmodel.h"

#include <QWidget>

class Appearance;
class LinkButton;
class QLabel;
class QTreeView;
class ScoreSlider;
class Workspace;

/// The facets with their counts, and the least score. A click checks a value; a double click shows only it.
class FilterPanel : public QWidget
{
    Q_OBJECT
public:
    FilterPanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

private:
    void readProject();
    void readCounts();
    void followFilter();
    void applyTheme();
    void filterByScore(bool finally);

    Workspace &m_workspace;
    Appearance &m_appearance;
    FacetModel m_model;
    FacetDelegate m_delegate;
    std::shared_ptr<const EventIndex> m_read; ///< whose values stand here
    QLabel *m_title;
    LinkButton *m_reset;
    QTreeView *m_tree;
    QWidget *m_line;
    QLabel *m_scoreName;
    QLabel *m_scoreWords;
    ScoreSlider *m_score;
};
