// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

class QAction;

/// Undo and redo of everything, named after what they take back.
class EditController : public Controller
{
    Q_OBJECT
public:
    using Controller::Controller;
    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

private:
    void follow();

    Explorer *m_explorer = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
};
