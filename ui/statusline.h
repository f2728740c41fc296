// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>

class Appearance;
class QLabel;
class Workspace;

/// "41 of 48 events shown · 3 undated · 4 to review" at the left, articles, companies, disputes of what is shown, figures
/// that disagree and whether all is saved at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(Appearance &appearance, QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);

private:
    void refresh();

    Appearance &m_appearance;
    Workspace *m_workspace = nullptr;
    QLabel *m_left;
    QLabel *m_right;
    QLabel *m_tick;
    QLabel *m_saved;
};
