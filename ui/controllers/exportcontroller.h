// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

#include <QDateTime>

#include <functional>

class Appearance;
class MainWindow;
class QAction;
class QPushButton;

/// Writes what the window shows as a picture.
class ExportController : public Controller
{
    Q_OBJECT
public:
    ExportController(MainWindow &window, Appearance &appearance, std::function<QDateTime()> now);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;
    void exportPicture(); ///< of what is in view

private:

    MainWindow &m_window;
    Appearance &m_appearance;
    std::function<QDateTime()> m_now;
    Explorer *m_explorer = nullptr;
    QAction *m_export = nullptr;
    QPushButton *m_button = nullptr;
};
