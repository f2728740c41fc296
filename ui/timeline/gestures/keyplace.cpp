// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/gestures/keyplace.h"

#include <QKeyEvent>

int steeringKey(const QKeyEvent &event)
{
    switch (event.nativeScanCode()) { // X11 and Wayland number the places alike
    case 0: break;
    case 25: return Qt::Key_W;
    case 38: return Qt::Key_A;
    case 39: return Qt::Key_S;
    case 40: return Qt::Key_D;
    default: return 0;
    }
    const int key = event.key();
    return key == Qt::Key_W || key == Qt::Key_A || key == Qt::Key_S || key == Qt::Key_D ? key : 0;
}
