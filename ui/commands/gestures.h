// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <utility>
#include <vector>

/// What the mouse does on the timeline, and the keys that are the timeline's own: gesture and meaning.
[[nodiscard]] std::vector<std::pair<QString, QString>> gestures();
