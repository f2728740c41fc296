// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/controller.h"

class Appearance;
class QAction;
class QActionGroup;
class QComboBox;
class QMenu;
class QSettings;
class QWidget;

/// What the lanes stand for, which panels are shown, theme and language, animation, the full screen.
class ViewController : public Controller
{
    Q_OBJECT
public:
    /// `settings` keeps whether views move without animation and must outlive it.
    ViewController(QWidget &window, QSettings &settings, Appearance &appearance);

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;

Q_SIGNALS:
    void languageWanted(); ///< another one, which the settings keep

private:
    [[nodiscard]] QWidget *makeTools();
    void addThemes(QMenu &menu);
    void addLanguages(QMenu &menu);
    void addPanels(QMenu &menu);
    void addMotion(QMenu &menu);
    void addLanes(QMenu &menu);
    [[nodiscard]] bool lessMotion() const;
    void followGrouping();

    QWidget &m_window;
    QSettings &m_settings;
    Appearance &m_appearance;
    Explorer *m_explorer = nullptr;
    QActionGroup *m_lanes;
    QAction *m_tools = nullptr; ///< its part of the tool bar
    QAction *m_motion = nullptr;
    QAction *m_why = nullptr;
    QAction *m_known = nullptr;
    QComboBox *m_lanesBox = nullptr;
    QList<QAction *> m_panels;
    bool m_chartsWanted = true; ///< by whoever sits before it, whatever the project
};
