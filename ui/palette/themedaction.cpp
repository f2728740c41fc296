// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/themedaction.h"

#include "palette/appearance.h"

#include <QAbstractButton>
#include <QAction>

void setThemedIcon(QAction &action, Icon icon, Appearance &appearance)
{
    const auto apply = [&action, icon](const Theme &theme) { action.setIcon(themedIcon(icon, theme)); };
    apply(appearance.theme());
    QObject::connect(&appearance, &Appearance::changed, &action, apply);
}

void setThemedIcon(QAbstractButton &button, Icon icon, Appearance &appearance, bool onAccent)
{
    const auto apply = [&button, icon, onAccent](const Theme &theme) {
        button.setIcon(onAccent ? themedIcon(icon, theme.onAccent, theme.inkOff) : themedIcon(icon, theme));
    };
    apply(appearance.theme());
    QObject::connect(&appearance, &Appearance::changed, &button, apply);
}
