// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QMenuBar>

/// The menu of that title, which several controllers fill: made by the first that asks.
[[nodiscard]] inline QMenu *menuTitled(QMenuBar &menus, const QString &title)
{
    const QList<QAction *> known = menus.actions();
    for (const QAction *action : known)
        if (action->text() == title && action->menu())
            return action->menu();
    return menus.addMenu(title);
}
