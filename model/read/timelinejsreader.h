// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "read/records.h"

#include <QJsonObject>

/// Whether an object is a timeline as TimelineJS has them, of its third version ("events") or its first ("timeline").
[[nodiscard]] bool isTimelineJs(const QJsonObject &object);

/// The events, eras and the title slide of a TimelineJS timeline, a record each: an era is an event with a span, the title one without
/// a date, and `extra` says so ("timelinejs": "era", "title"). Headlines and texts lose their markup; media, background, group and
/// what else a slide has stay in `extra` as they are, as does a text that had markup.
[[nodiscard]] Records readTimelineJs(const QJsonObject &object);
