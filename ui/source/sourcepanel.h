// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/claimrepository.h"

#include <QWidget>

#include <optional>
#include <vector>

class Appearance;
struct Edit;
class LinkButton;
class ArticleListModel;
class ArticleView;
class PlaceStepper;
class QComboBox;
class QLabel;
class QVBoxLayout;
class Workspace;

/// An article in a reader: who published it and when (and how that is known), its text with every claim highlighted. A click on a
/// claim selects its event and says at the foot what it claims; selecting an event highlights its sentence here. What is known of the
/// article itself can be corrected.
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
    [[nodiscard]] QWidget *makeFoot();
    void showClaim(const StoredClaim &claim);
    void openClaimed();
    void redate();
    void edit();
    void perform(const Edit &edit, qsizetype length);
    void followPart();

    Workspace &m_workspace;
    Appearance &m_appearance;
    ArticleListModel *m_articles;
    QComboBox *m_list;
    QLabel *m_title;
    QLabel *m_byline;
    QWidget *m_links; ///< what can be changed about the article
    LinkButton *m_redate;
    LinkButton *m_edit;
    ArticleView *m_view;
    PlaceStepper *m_turner; ///< of the parts of a long article
    QWidget *m_foot;
    QLabel *m_says;
    LinkButton *m_open;
    std::optional<StoredClaim> m_shown; ///< what the foot is about
    QString m_hash;
    std::vector<StoredClaim> m_claims; ///< of the article shown, by place
};
