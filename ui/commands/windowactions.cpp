// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/windowactions.h"

#include "settings/language.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr const char *filledOnOpen = "filledOnOpen";
constexpr const char *preference = "preference";

QString plain(QString text)
{
    text = text.section(QLatin1Char('\t'), 0, 0);
    static const QRegularExpression letter(QStringLiteral("\\s?\\(&[^&]\\)")); // as languages without Latin letters have it
    text.remove(letter);
    text.replace(QStringLiteral("&&"), QString(QChar(0)));
    text.remove(QLatin1Char('&'));
    text.replace(QChar(0), QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)))
        text.chop(1);
    return text;
}

/// In English whatever the language: what is kept under it is found again.
QString idOf(const QAction &action)
{
    return plain(Language::sourceOf(action.text().section(QLatin1Char('\t'), 0, 0)));
}

void collect(const QList<QAction *> &actions, const QString &menu, const QString &id, const QList<const QAction *> &within, QList<WindowAction> &found)
{
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        if (action->menu() && !action->menu()->property(filledOnOpen).toBool()) {
            const QString inner = menu.isEmpty() ? nameOf(*action) : QString(menu + QStringLiteral(" ▸ ") + nameOf(*action));
            collect(action->menu()->actions(), inner, id.isEmpty() ? idOf(*action) : QString(id + QStringLiteral(" ▸ ") + idOf(*action)), within + QList<const QAction *>{action}, found);
        } else if (!menu.isEmpty()) {
            found.append(WindowAction{action, QString(id + QLatin1Char('/') + idOf(*action)), menu, within});
        }
    }
}

} // namespace

QList<WindowAction> actionsOf(const QMenuBar &menus)
{
    QList<WindowAction> found;
    collect(menus.actions(), {}, {}, {}, found);
    return found;
}

void setFilledOnOpen(QMenu &menu)
{
    menu.setProperty(filledOnOpen, true);
}

void setPreference(QAction &action)
{
    action.setProperty(preference, true);
}

bool isPreference(const QAction &action)
{
    return action.property(preference).toBool();
}

bool WindowAction::isAvailable() const
{
    return action->isEnabled()
        && std::all_of(within.begin(), within.end(), [](const QAction *menu) { return menu->isEnabled(); });
}

QString nameOf(const QAction &action)
{
    return plain(action.text());
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << shortcut.toString(QKeySequence::NativeText);
    if (keys.isEmpty() && action.text().contains(QLatin1Char('\t')))
        keys << action.text().section(QLatin1Char('\t'), 1);
    return keys.join(QStringLiteral(", "));
}
