// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/choicemodel.h"
#include "controllers/controller.h"

#include <memory>
#include <vector>

class Appearance;
class MainWindow;
class QAction;
class QSettings;
class Shortcuts;

/// Everything by its name: the palette of all actions, the way to a company or lane, the list of keys, where they can be changed.
class CommandsController : public Controller
{
    Q_OBJECT
public:
    /// `settings` keeps changed keys and must outlive it.
    CommandsController(MainWindow &window, QSettings &settings, Appearance &appearance);
    ~CommandsController() override;

    void populate(QMenuBar &menus, QToolBar &tools) override;
    void setExplorer(Explorer *explorer) override;
    /// Once all menus are filled.
    void takeActions(const QMenuBar &menus);

    [[nodiscard]] Shortcuts &shortcuts() { return *m_shortcuts; }
    [[nodiscard]] std::vector<Choice> commands() const; ///< all actions of the menus
    [[nodiscard]] std::vector<Choice> companies() const; ///< and lanes

private:
    void showPalette();
    void showCompanies();
    void showKeys();
    void showPreferences();

    MainWindow &m_window;
    QSettings &m_settings;
    Appearance &m_appearance;
    Explorer *m_explorer = nullptr;
    std::unique_ptr<Shortcuts> m_shortcuts;
    QAction *m_find = nullptr;
};
