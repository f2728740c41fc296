// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/claimrepository.h"

#include <QWidget>

#include <vector>

class Appearance;
class ArticleListModel;
class ArticleView;
class QComboBox;
class QLabel;
class QVBoxLayout;
class Workspace;

/// An article in a reader: who published it and when (and how that is known), its text with every claim underlined. A click on a
/// claim selects its event; selecting an event highlights its sentence here.
class SourcePanel : public QWidget
{
    Q_OBJECT
public:
    SourcePanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

private:
    void applyTheme();
    void fillList();
    void showArticle(const QString &hash);
    void showSpan(const QString &hash, CharacterSpan span);
    void followSelection();

    Workspace &m_workspace;
    Appearance &m_appearance;
    ArticleListModel *m_articles;
    QComboBox *m_list;
    QLabel *m_title;
    QLabel *m_byline;
    ArticleView *m_view;
    QString m_hash;
    std::vector<StoredClaim> m_claims; ///< of the article shown, by place
};
