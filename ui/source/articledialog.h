// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"

#include <QDialog>

class Appearance;
class QLabel;
class QLineEdit;
struct ProjectSnapshot;

/// What is known of an article, put right by hand: its title, who published and who wrote it, and where. Its date has a dialog of its
/// own, since other dates move with it.
class ArticleDialog : public QDialog
{
    Q_OBJECT
public:
    /// Publishers that `snapshot` knows are offered.
    ArticleDialog(const Article &article, const ProjectSnapshot &snapshot, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] Article article() const; ///< with what the fields say
    void accept() override;                ///< not while the address is none

private:
    [[nodiscard]] QString problem() const;
    void showProblem();

    Article m_article;
    Appearance &m_appearance;
    QLineEdit *m_title;
    QLineEdit *m_publisher;
    QLineEdit *m_author;
    QLineEdit *m_address;
    QLabel *m_problem;
};
