// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

class Appearance;
class QAction;
class QActionGroup;
class QComboBox;

/// Zoom and fit, what the lanes stand for, which panels are shown, the theme.
class ViewController : public Controller
{
    Q_OBJECT
public:
    explicit ViewController(Appearance &appearance);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

private:
    void addThemes(class QMenu &menu);
    void addPanels(QMenu &menu);
    void addZoom(QMenu &menu);
    void addLanes(QMenu &menu);

    Appearance &m_appearance;
    Explorer *m_explorer = nullptr;
    QActionGroup *m_lanes;
    QComboBox *m_lanesBox = nullptr;
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_fit = nullptr;
    QList<QAction *> m_panels;
    QList<QAction *> m_ofExplorer; ///< enabled while a project is open
};
