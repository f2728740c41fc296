// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

/// What a screen reader in small has read of the program.
struct ScreenReading {
    QJsonObject read;
    QString missing; ///< what is not installed, so that nothing was read: a reason to skip
    QString failure; ///< what went wrong; empty where nothing did
};

/// Runs a script beside the tests of accessibility on a display and a bus of its own: SCRIPT PROGRAM `argument` OUTPUT. `home` is the
/// folder of whoever runs the program.
[[nodiscard]] ScreenReading readAloud(const QString &script, const QString &argument, const QString &home);
