// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;

/// An action of the menus, with where it is found.
struct WindowAction {
    QAction *action = nullptr;
    QString id; ///< the same at every start: its path before anything was done ("Edit/Undo")
    QString menu; ///< "Edit", "View ▸ Theme"
    QList<const QAction *> within; ///< of its menus

    [[nodiscard]] bool isAvailable() const; ///< it and its menus are enabled
};

/// All actions of the menus, submenus included, in their order. Menus that are filled as they open
/// (setFilledOnOpen) are one action each.
[[nodiscard]] QList<WindowAction> actionsOf(const QMenuBar &menus);

void setFilledOnOpen(QMenu &menu);

/// A checkable action whose state is a preference, kept by whoever owns it.
void setPreference(QAction &action);
[[nodiscard]] bool isPreference(const QAction &action);

/// What an action is called, without the marks of a menu ("&Find…" is "Find").
[[nodiscard]] QString nameOf(const QAction &action);
/// Its keys as people read them ("Ctrl+Z", "F1, ?"), or empty.
[[nodiscard]] QString keysOf(const QAction &action);
