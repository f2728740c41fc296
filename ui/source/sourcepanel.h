// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/claimrepository.h"

#include <QWidget>

#include <optional>
#include <vector>

class Appearance;
class LinkButton;
class ArticleListModel;
class ArticleView;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// An article in a reader: who published it and when (and how that is known), its text with every claim highlighted. A click on a
/// claim selects its event and says at the foot what it claims; selecting an event highlights its sentence here.
class SourcePanel : public QWidget
{
    Q_OBJECT
public:
    SourcePanel(Workspace &workspace, Appearance &appearance, QWidget *parent = nullptr);

Q_SIGNALS:
    void eventWanted(); ///< the selected event, in its panel

private:
    void applyTheme();
    void fillList();
    void showArticle(const QString &hash);
    void showSpan(const QString &hash, CharacterSpan span);
    void followSelection();
    [[nodiscard]] QWidget *makeTurner();
    [[nodiscard]] QWidget *makeFoot();
    void showClaim(const StoredClaim &claim);
    void openClaimed();
    void redate();
    void followPart();

    Workspace &m_workspace;
    Appearance &m_appearance;
    ArticleListModel *m_articles;
    QComboBox *m_list;
    QLabel *m_title;
    QLabel *m_byline;
    LinkButton *m_redate;
    ArticleView *m_view;
    QWidget *m_turner; ///< of the parts of a long article
    QLabel *m_partName;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QWidget *m_foot;
    QLabel *m_says;
    LinkButton *m_open;
    std::optional<StoredClaim> m_shown; ///< what the foot is about
    QString m_hash;
    std::vector<StoredClaim> m_claims; ///< of the article shown, by place
};
