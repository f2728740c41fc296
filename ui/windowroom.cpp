// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowroom.h"

#include <QScreen>
#include <QWidget>

QSize roomFor(const QWidget &window)
{
    constexpr QSize frame(16, 48);
    constexpr int least = 800; // a screen that is none has 800 with its frame
    const QSize room = window.screen()->availableSize() - frame;
    return room.width() < least ? QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX) : room;
}

void resizeOnScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(roomFor(window)));
}
