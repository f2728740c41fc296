// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

/// Says what a choice is about where no label stands beside it. What Qt tells AT-SPI as the name of a combo box is what is chosen, never
/// its accessible name: so it is the description, too.
inline void nameChoice(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    box.setAccessibleDescription(name);
}
