// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;
struct Theme;

/// One family of line icons: a box of 16, a stroke of 1.5, round ends.
enum class Icon : quint8 {
    Import,
    Export,
    Search,
    Back,
    Forward,
    Down,
    Right,
    Plus,
    Minus,
    Fit,
    Review,
    Close,
    Check,
    Pin,
    Star,
    Open,
    Document,
    Warning,
    Why,
    Edit,
    Merge,
    Undo,
    Redo,
    Skip,
    Clock,
    Table,
    Link,
    Folder,
    Theme,
    Copy,
    Tray,
    Paste,
    More,
    Lock,
    Up,
    Chart
};
inline constexpr int iconCount = int(Icon::Chart) + 1;

/// Paints the icon into `box`, scaled to it.
void paintIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour);

/// For buttons and menus: ink in the theme given, its disabled state in `inkOff`; sharp at any device pixel
/// ratio.
[[nodiscard]] QIcon themedIcon(Icon icon, const Theme &theme);
[[nodiscard]] QIcon themedIcon(Icon icon, const QColor &colour, const QColor &disabled);
