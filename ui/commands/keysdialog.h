// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class Appearance;
class Shortcuts;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

/// The keys of all actions, made from the actions themselves, and the gestures of the mouse. A key can be changed; one that another
/// action has is refused, and by whom it is held is said.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(Shortcuts &shortcuts, Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QTreeWidget &list() { return *m_list; }
    [[nodiscard]] QKeySequenceEdit &keyField() { return *m_key; }
    [[nodiscard]] QString says() const;

private:
    void fill();
    void filter(const QString &typed);
    void followCurrent();
    void set();
    [[nodiscard]] class QAction *current() const;

    Shortcuts &m_shortcuts;
    Appearance &m_appearance;
    QLineEdit *m_typed;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_key;
    QPushButton *m_set;
    QPushButton *m_reset;
    QLabel *m_words;
};
