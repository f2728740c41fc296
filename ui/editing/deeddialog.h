// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPointer>

class DeedRunner;
class QLabel;
class QProgressBar;
class QPushButton;

/// How far a long deed is, and "Cancel", over the window that it keeps from doing anything else. It goes by itself as the deed ends
/// or its project closes.
class DeedDialog : public QDialog
{
    Q_OBJECT
public:
    DeedDialog(DeedRunner &runner, QWidget *parent);

    void reject() override; ///< stops the deed; the dialog stays until it has ended

private:
    void follow();

    QPointer<DeedRunner> m_runner;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};
