// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

/// The sizes of type there are, largest first; each with its height of line below.
enum class TextRole : quint8 {
    Display, ///< 28 on 36, bold: title of a picture, start page
    Heading, ///< 24 on 32, bold: title of an article
    Title, ///< 18 on 24, bold: event or company in a panel
    Reading, ///< 16 on 32: text of an article
    Lead, ///< 15 on 24: subtitle
    Body, ///< 13 on 20: panels, menus, buttons, facets
    Label, ///< 12 on 16: labels of marks, captions, status line
    Micro, ///< 11 on 16: scripts under names, chart ticks, counts
    Code ///< 12 on 16, fixed width: EDTF, raw amounts
};

/// Makes the bundled Noto Sans known to the application; safe to call again. Needs a QGuiApplication.
void loadFonts();

/// The font of a role: Noto Sans, then DejaVu Sans; Chinese in Noto Sans CJK SC, where it is installed. Two
/// weights only. Sizes are device-independent pixels. Display, Heading and Title are bold anyway.
[[nodiscard]] QFont textFont(TextRole role, bool bold = false);

/// Height of a line of this role, in pixels.
[[nodiscard]] int lineHeight(TextRole role);
