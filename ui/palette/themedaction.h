// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "palette/icons.h"

class Appearance;
class QAbstractButton;
class QAction;

/// Gives an action or a button an icon that follows the theme.
void setThemedIcon(QAction &action, Icon icon, Appearance &appearance);
/// `onAccent` for the primary button of a view.
void setThemedIcon(QAbstractButton &button, Icon icon, Appearance &appearance, bool onAccent = false);
