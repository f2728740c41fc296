// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// Whether the desktop is set to show no animation: KDE's animation speed, GTK's "enable animations".
/// Read from their files each time.
[[nodiscard]] bool desktopWantsLessMotion();
