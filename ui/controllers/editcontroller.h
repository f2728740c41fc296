// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

#include <QPointer>

class Appearance;
class DeedDialog;
class QAction;

/// Undo and redo of everything, named after what they take back, and the log of it all.
class EditController : public Controller
{
    Q_OBJECT
public:
    explicit EditController(Appearance &appearance);
    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

private:
    void follow();
    void showHistory();

    Appearance &m_appearance;
    Explorer *m_explorer = nullptr;
    QPointer<DeedDialog> m_underWay; ///< while a long deed is
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_history = nullptr;
};
