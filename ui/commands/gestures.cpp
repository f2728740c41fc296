// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/gestures.h"

#include <QCoreApplication>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Gestures", text);
}

} // namespace

std::vector<std::pair<QString, QString>> gestures()
{
    return {
        {tr("Wheel, pinch"), tr("Zoom at the pointer; Ctrl+wheel always does")},
        {tr("Shift+wheel, two fingers, drag"), tr("Move through time")},
        {tr("Wheel over the lanes’ names"), tr("Scroll the lanes; so does Ctrl+Shift+wheel")},
        {tr("Alt+wheel"), tr("Higher and lower lanes")},
        {tr("Drag on the axis"), tr("Choose and measure a range; its edges can be dragged")},
        {tr("Ctrl+drag"), tr("Choose a range, then filter, zoom or export")},
        {tr("Shift+drag"), tr("Select the events in a box")},
        {tr("Middle button"), tr("Drag: zoom to that time, with Ctrl out; click: fit what is there")},
        {tr("Click, Ctrl+click, Shift+click"), tr("Select, one more, all between")},
        {tr("Double-click"), tr("On a number zoom to its events, on an event centre it, elsewhere a new event")},
        {tr("W S A D"), tr("Zoom in and out, move back and on; faster while held")},
        {tr("Page up, page down"), tr("A screen back, on; Ctrl+left, Ctrl+right a quarter")},
        {tr("Left, right"), tr("Previous, next event of the lane")},
        {tr("Up, down"), tr("Previous, next lane")},
        {tr("Home, End"), tr("First, last event")},
        {tr("Esc"), tr("End a drag, the range, the selection, the search")},
    };
}
