// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands/gestures.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Gestures)
};

} // namespace

std::vector<std::pair<QString, QString>> gestures()
{
    return {
        {Words::tr("Wheel, pinch"), Words::tr("Zoom at the pointer; Ctrl+wheel always does")},
        {Words::tr("Shift+wheel, two fingers, drag"), Words::tr("Move through time")},
        {Words::tr("Wheel over the lanes’ names"), Words::tr("Scroll the lanes; so does Ctrl+Shift+wheel")},
        {Words::tr("Alt+wheel"), Words::tr("Higher and lower lanes")},
        {Words::tr("Drag on the axis"), Words::tr("Choose and measure a range; its edges can be dragged")},
        {Words::tr("Ctrl+drag"), Words::tr("Choose a range, then filter, zoom or export")},
        {Words::tr("Shift+drag"), Words::tr("Select the events in a box")},
        {Words::tr("Middle button"), Words::tr("Drag: zoom to that time, with Ctrl out; click: fit what is there")},
        {Words::tr("Click, Ctrl+click, Shift+click"), Words::tr("Select, one more, all between")},
        {Words::tr("Double-click"), Words::tr("On a number zoom to its events, on an event centre it, elsewhere a new event")},
        {Words::tr("W S A D"), Words::tr("Zoom in and out, move back and on; faster while held")},
        {Words::tr("Page up, page down"), Words::tr("A screen back, on; Ctrl+left, Ctrl+right a quarter")},
        {Words::tr("Left, right"), Words::tr("Previous, next event of the lane")},
        {Words::tr("Up, down"), Words::tr("Previous, next lane")},
        {Words::tr("Home, End"), Words::tr("First, last event")},
        {Words::tr("Arrows in the chart"), Words::tr("Previous, next value, the series above, below; Return opens its sentence")},
        {Words::tr("Ctrl+up, Ctrl+down in an article"), Words::tr("Previous, next sentence that says something; Return opens what it says")},
        {Words::tr("Esc"), Words::tr("End a drag, the range, the selection, the search")},
    };
}
