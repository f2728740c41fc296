// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edtf.h"
#include "write/citations.h"
#include "write/jsonobject.h"

#include <vector>

// Slides of TimelineJS 3: timeline.knightlab.com/docs/json-format.html.

/// One stop of a story that a person tells.
struct StorySlide {
    QString title;
    QString text; ///< plain, a paragraph a line
    Edtf when;
    Citation citation; ///< of the event that it is about; without a quote where there is none
};

/// A whole file: the story's title, then its slides in their order.
[[nodiscard]] QByteArray storyText(const QString &title, const std::vector<StorySlide> &slides);

/// The dates of a slide: as exact as `when` is, in words too where TimelineJS cannot say it, and as EDTF.
void addDates(JsonObject &slide, const Edtf &when);
/// First and last day of a date with two known ends, as exact as they are.
void addSpan(JsonObject &slide, const Edtf &when);
