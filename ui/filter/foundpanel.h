// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter/foundmodel.h"

#include <QWidget>

class Appearance;
class ArticleSearch;
class QLabel;
class QListView;
class Workspace;

/// What a search finds in the articles, whether a claim rests there or not: a click on a place opens the article there.
class FoundPanel : public QWidget
{
    Q_OBJECT
public:
    FoundPanel(Workspace &workspace, ArticleSearch &search, Appearance &appearance, QWidget *parent = nullptr);

    /// Opens the next (1) or previous (-1) place; false where there is none.
    bool step(int by);

private:
    void fill();
    void open(const QModelIndex &index);
    void applyTheme();

    Workspace &m_workspace;
    ArticleSearch &m_search;
    Appearance &m_appearance;
    FoundModel m_model;
    QLabel *m_head;
    QLabel *m_note;
    QListView *m_list;
};
