// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/commandscontroller.h"

#include "commands/keysdialog.h"
#include "commands/palettedialog.h"
#include "commands/shortcuts.h"
#include "controllers/menus.h"
#include "explorer.h"
#include "mainwindow.h"
#include "settings/preferencesdialog.h"
#include "timeline/timelineview.h"

#include <QCoreApplication>

CommandsController::CommandsController(MainWindow &window, QSettings &settings, Appearance &appearance)
    : m_window(window)
    , m_settings(settings)
    , m_appearance(appearance)
{
}

CommandsController::~CommandsController() = default;

void CommandsController::populate(QMenuBar &menus, QToolBar &)
{
    QMenu *edit = menuTitled(menus, QCoreApplication::translate("EditController", "&Edit"));
    m_find = edit->addAction(tr("Find a compan&y or lane…"), this, &CommandsController::showCompanies);
    m_find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    edit->addSeparator();
    auto *preferences = edit->addAction(tr("Pr&eferences…"), this, &CommandsController::showPreferences);
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    QMenu *help = menuTitled(menus, QCoreApplication::translate("HelpController", "&Help"));
    auto *palette = help->addAction(tr("All &commands…"), this, &CommandsController::showPalette);
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    auto *keys = help->addAction(tr("&Keys and gestures…"), this, &CommandsController::showKeys);
    keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
}

void CommandsController::takeActions(const QMenuBar &menus)
{
    m_shortcuts = std::make_unique<Shortcuts>(menus, m_settings);
}

void CommandsController::setExplorer(Explorer *explorer)
{
    m_explorer = explorer;
    m_find->setEnabled(explorer != nullptr);
}

std::vector<Choice> CommandsController::commands() const
{
    std::vector<Choice> choices;
    for (const WindowAction &known : actionsOf(*m_window.menuBar())) {
        QAction *action = known.action;
        choices.push_back({nameOf(*action), known.menu, keysOf(*action), known.isAvailable(), [this, action] {
                               if (action->menu()) // filled as it opens
                                   action->menu()->popup(m_window.mapToGlobal(m_window.rect().center()));
                               else
                                   action->trigger();
                           }});
    }
    return choices;
}

std::vector<Choice> CommandsController::companies() const
{
    std::vector<Choice> choices;
    if (!m_explorer)
        return choices;
    TimelineView &view = m_explorer->timeline();
    const std::vector<Lane> &lanes = view.stage().lanes().lanes;
    const auto goTo = [&view](const QString &key) {
        const std::vector<Lane> &known = view.stage().lanes().lanes;
        for (size_t i = 0; i < known.size(); ++i)
            if (known[i].key == key)
                return view.fitLane(int(i));
    };
    QStringList named;
    for (const Company &company : m_explorer->workspace().snapshot().companies) {
        QStringList others;
        for (const CompanyName &name : company.names)
            others << name.name;
        named << company.name;
        choices.push_back({company.name, others.join(QStringLiteral(", ")), {}, true, [this, goTo, name = company.name] {
                               goTo(name);
                               m_explorer->workspace().showCompany(name);
                           }});
    }
    for (const Lane &lane : lanes)
        if (!lane.key.isEmpty() && !named.contains(lane.key))
            choices.push_back({lane.key, tr("lane"), {}, true, [goTo, key = lane.key] { goTo(key); }});
    return choices;
}

void CommandsController::showPalette()
{
    PaletteDialog dialog(tr("All commands"), tr("Type what you want to do"), commands(), m_appearance, &m_window);
    dialog.exec();
}

void CommandsController::showCompanies()
{
    PaletteDialog dialog(tr("Find a company or lane"), tr("Type a name, in any script"), companies(), m_appearance, &m_window);
    dialog.exec();
}

void CommandsController::showKeys()
{
    KeysDialog dialog(*m_shortcuts, m_appearance, &m_window);
    dialog.exec();
}

void CommandsController::showPreferences()
{
    QList<QAction *> switches;
    for (const WindowAction &known : m_shortcuts->actions())
        if (isPreference(*known.action))
            switches << known.action;
    PreferencesDialog dialog(m_settings, m_appearance, switches, &m_window);
    connect(&dialog, &PreferencesDialog::keysWanted, this, &CommandsController::showKeys);
    connect(&dialog, &PreferencesDialog::languageWanted, &dialog, &QDialog::accept);
    connect(&dialog, &PreferencesDialog::languageWanted, &m_window, &MainWindow::languageWanted, Qt::QueuedConnection);
    dialog.exec();
}
