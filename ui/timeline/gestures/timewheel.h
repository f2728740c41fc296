// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QNativeGestureEvent;
class QWheelEvent;
class Viewport;

// What a wheel and two fingers do to time, the same in every view of it. Each is false where the event asks for something else.

/// A track pad, as opposed to a wheel: drivers also give a wheel's notches in pixels, but notches are whole.
[[nodiscard]] bool isPrecise(const QWheelEvent &event);
/// Shift with the wheel, a tilted wheel and a track pad move in time.
bool panByWheel(const QWheelEvent &event, Viewport &time);
/// The wheel zooms at the pointer, 1.25 a notch.
bool zoomByWheel(const QWheelEvent &event, Viewport &time);
/// Two fingers apart or together zoom where they are.
bool zoomByPinch(const QNativeGestureEvent &event, Viewport &time);
