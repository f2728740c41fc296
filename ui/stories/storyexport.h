// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/daterange.h"
#include "core/result.h"
#include "exporting/drawingthread.h"
#include "stories/savedviews.h"

#include <QByteArray>
#include <QDate>

class Project;

// A story as a file for others.

/// One page that holds everything, a stop a screen: what it says over a picture of its view. It runs nothing and loads nothing; `date` is
/// the day in the pictures' footers. Stopped after any of them; `progress` tells how many are drawn.
[[nodiscard]] Result<QByteArray> storyPage(Project &project, const Story &story, const QDate &date, const DrawingThread &thread = {},
                                           const std::function<void(qint64 done, qint64 of)> &progress = {});

/// The JSON that TimelineJS 3 opens, a slide a stop: dated by its event, else by the days in view, which are `whole` where all is.
[[nodiscard]] Result<QByteArray> storySlides(Project &project, const Story &story, const DateRange &whole);
