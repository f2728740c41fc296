// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "palette/motion.h"

#include <QSettings>
#include <QStandardPaths>

bool desktopWantsLessMotion()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const auto value = [&](const char *file, const char *key) {
        return QSettings(folder + QLatin1Char('/') + QLatin1String(file), QSettings::IniFormat).value(QLatin1String(key));
    };
    const QVariant speed = value("kdeglobals", "KDE/AnimationDurationFactor");
    if (speed.isValid() && speed.toDouble() == 0)
        return true;
    for (const char *file : {"gtk-4.0/settings.ini", "gtk-3.0/settings.ini"}) {
        const QVariant animations = value(file, "Settings/gtk-enable-animations");
        if (animations.isValid())
            return !animations.toBool();
    }
    return false;
}
