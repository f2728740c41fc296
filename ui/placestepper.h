// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Appearance;
class QLabel;
class QPushButton;

/// Which of several one is at, in words, and the two buttons to the one before and the one after: the foot of a panel.
class PlaceStepper : public QWidget
{
    Q_OBJECT
public:
    /// What the buttons do, for tips and those who do not see them.
    PlaceStepper(const QString &previous, const QString &next, Appearance &appearance, QWidget *parent = nullptr);

    void setPlace(const QString &words, bool hasPrevious, bool hasNext);

Q_SIGNALS:
    void stepped(int by); ///< -1 or 1

private:
    QLabel *m_words;
    QPushButton *m_previous;
    QPushButton *m_next;
};
