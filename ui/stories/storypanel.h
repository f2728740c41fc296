// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "stories/savedviews.h"

#include <QWidget>

#include <functional>

class Appearance;
class Explorer;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

/// Where stories are written: one of them, its stops in their order, and what the chosen one says. Choosing a stop shows its view.
/// Everything is kept as it is done, each deed an edit.
class StoryPanel : public QWidget
{
    Q_OBJECT
public:
    StoryPanel(Explorer &explorer, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QString storyName() const; ///< of the one that is shown; empty where there is none
    void showStory(const QString &name);
    /// Asks for a name and begins a story with what is in view.
    void create();
    /// What is in view becomes a stop behind the chosen one; of a new story where there is none yet.
    void addStop();
    /// The chosen stop; the first where there is none.
    [[nodiscard]] size_t place() const;

    [[nodiscard]] QListWidget &stops() { return *m_stops; }
    [[nodiscard]] QLineEdit &titleField() { return *m_title; }
    [[nodiscard]] QPlainTextEdit &textField() { return *m_text; }

Q_SIGNALS:
    void playWanted(const QString &story, size_t from);
    void exportWanted(const QString &story);
    void shown(); ///< another story, or another number of stops

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void readStories(const QString &wanted);
    void fillStops(size_t place);
    void fillFields();
    void keepWords();
    void keepView();
    void move(int by);
    void removeStop();
    void rename();
    void removeStory();
    bool change(const QString &label, size_t place, const std::function<void(Story &)> &alter);
    [[nodiscard]] QString askForName(const QString &heading, const QString &name);
    [[nodiscard]] QWidget *makeHead(Appearance &appearance);
    [[nodiscard]] QWidget *makeFoot();
    void follow();

    Explorer &m_explorer;
    SavedViews m_views;
    Story m_story;
    bool m_filling = false; ///< the fields follow the story, not the other way round
    QComboBox *m_names;
    QPushButton *m_more;
    QListWidget *m_stops;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_take;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_play;
    QPushButton *m_export;
};
