// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Appearance;
class QAction;
class QLabel;
class Workspace;

/// "3/56" with its two arrows, while there is a search: which of all events found is selected, wherever the timeline is.
class HitStepper : public QWidget
{
    Q_OBJECT
public:
    /// The actions are those of the arrows.
    HitStepper(QAction &previous, QAction &next, Appearance &appearance, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); ///< null while no project is open
    [[nodiscard]] QString words() const;

private:
    void follow();

    Appearance &m_appearance;
    Workspace *m_workspace = nullptr;
    QLabel *m_count;
};
