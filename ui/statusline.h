// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>

class QLabel;
class Workspace;

/// "41 of 48 events shown · 3 undated · 4 to review" at the left, articles, companies and "Saved" at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setWorkspace(Workspace *workspace);

private:
    void refresh();

    Workspace *m_workspace = nullptr;
    QLabel *m_left;
    QLabel *m_right;
};
