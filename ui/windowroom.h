// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSize>

class QWidget;

/// What the screen of a window has for it within its frame; no limit where a screen tells of none worth the name.
QSize roomFor(const QWidget &window);

/// Makes a window as large as wanted, and no larger than its screen: at 200 % a screen of 1920 × 1080 has but 960 × 540.
void resizeOnScreen(QWidget &window, QSize wanted);
