// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/suggestions.h"

#include <QDialog>

class ProjectEditor;
class QLabel;
class QScrollArea;
class QVBoxLayout;

/// What the rows of tables suggest, each with the two answers there are: a 1 January that means its year, rows that may be one event.
/// An answer is a deed that can be undone; an unanswered one comes again.
class SuggestionsDialog : public QDialog
{
    Q_OBJECT
public:
    SuggestionsDialog(Project &project, ProjectEditor &editor, std::vector<Suggestion> suggestions, QWidget *parent = nullptr);

    [[nodiscard]] size_t open() const { return m_open; } ///< not answered yet

private:
    QWidget *card(const Suggestion &suggestion);
    void answer(QWidget *card, const Result<Edit> &edit);
    void updateWords();

    Project &m_project;
    ProjectEditor &m_editor;
    size_t m_open;
    QLabel *m_words;
    QVBoxLayout *m_cards;
};
