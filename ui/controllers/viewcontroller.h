// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

class Appearance;
class QAction;
class QActionGroup;
class QComboBox;
class QMenu;
class QWidget;

/// Zoom and fit, what the lanes stand for, which panels are shown, the theme, the full screen.
class ViewController : public Controller
{
    Q_OBJECT
public:
    ViewController(QWidget &window, Appearance &appearance);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

private:
    [[nodiscard]] QWidget *makeTools();
    void addSteps(QMenu &menu);
    void addThemes(QMenu &menu);
    void addPanels(QMenu &menu);
    void addZoom(QMenu &menu);
    void addLanes(QMenu &menu);

    QWidget &m_window;
    Appearance &m_appearance;
    Explorer *m_explorer = nullptr;
    QActionGroup *m_lanes;
    QAction *m_tools = nullptr;    ///< its part of the tool bar
    QAction *m_timeline = nullptr; ///< its menu
    QComboBox *m_lanesBox = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QList<QAction *> m_panels;
    QList<QAction *> m_ofExplorer; ///< enabled while a project is open
};
