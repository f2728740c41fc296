// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QKeyEvent;

/// Qt::Key_W, _A, _S or _D where a key lies at the place that it has on an English keyboard, whatever is written on
/// it; 0 for any other key. Where places are not known, by what is written.
[[nodiscard]] int steeringKey(const QKeyEvent &event);
