// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands/windowactions.h"

#include <QKeySequence>
#include <QObject>

#include <map>

class QMenuBar;
class QSettings;

/// The keys of the actions as a person has set them. What the settings hold and no action or key is, is passed over.
class Shortcuts : public QObject
{
    Q_OBJECT
public:
    /// Takes the actions as they are after the window has been made, and gives them the keys that were kept. Both must outlive it.
    Shortcuts(const QMenuBar &menus, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<WindowAction> &actions() const { return m_actions; }
    /// The other action that has this key where both would answer, or null.
    [[nodiscard]] QAction *holderOf(const QKeySequence &key, const QAction &except) const;
    void set(QAction &action, const QList<QKeySequence> &keys);
    void reset(QAction &action);
    void resetAll();
    [[nodiscard]] bool isChanged(const QAction &action) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const WindowAction *find(const QAction &action) const;

    QSettings &m_settings;
    QList<WindowAction> m_actions;
    std::map<QString, QList<QKeySequence>> m_defaults; ///< by id
};
