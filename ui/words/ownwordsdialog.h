// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "words/ownwordmodel.h"

#include <QDialog>

class Appearance;
class CompanyForm;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class TriggerForm;
class Workspace;

/// The words of a project's own as a table, the one that is chosen as a form beside it: companies that the program does not know, and words
/// that set off an event. Nothing is stored here: what they change in the articles is shown first, and taken with them.
class OwnWordsDialog : public QDialog
{
    Q_OBJECT
public:
    OwnWordsDialog(Workspace &workspace, const Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] const OwnWordList &list() const { return m_words.list(); }

    void reject() override; ///< asks before words are lost that nobody has taken

public Q_SLOTS:
    void importFile(const QString &path); ///< its words beside those that are there; what it refuses is told
    void exportFile(const QString &path);

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeForms(const QStringList &companies);
    [[nodiscard]] QDialogButtonBox *makeButtons();
    void addWord(const OwnWord &word);
    void removeWord();
    void choose(int row);
    void follow();  ///< the row that is chosen
    void takeForm();
    void showEffect();
    void say(const QString &words, bool wrong = false);
    [[nodiscard]] int current() const; ///< row, or -1
    [[nodiscard]] bool isChanged() const { return m_words.list() != m_before; }

    Workspace &m_workspace;
    const Appearance &m_appearance;
    OwnWordList m_before;
    OwnWordModel m_words;
    QTableView *m_table;
    QStackedWidget *m_forms;
    CompanyForm *m_company = nullptr;
    TriggerForm *m_trigger = nullptr;
    QLabel *m_says;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_show = nullptr;
};
