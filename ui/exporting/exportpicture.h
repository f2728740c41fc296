// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/drawingthread.h"
#include "exporting/pictureoptions.h"
#include "items/background.h"

#include <QByteArray>
#include <QImage>

class Project;

/// A picture with what is said of it.
struct DrawnPicture {
    QByteArray bytes;
    QImage image; ///< null where it is SVG or PDF
    QString alternative; ///< what it says, in words
    QString shown;       ///< what is drawn and what is left out
    int pages = 1;
};

/// Draws a picture of a project: PNG, SVG or PDF. Needs a QGuiApplication; no window. The same options give the same bytes (PDF but for
/// the order of its fonts).
[[nodiscard]] Result<DrawnPicture> drawPicture(Project &project, const PictureOptions &options, const DrawingThread &thread = {});
/// The same on another thread, with a connection of its own, then has `take` run on this one. Forgotten work takes nothing. A project in
/// memory is drawn at once.
void drawPicture(Background &work, Project &project, const PictureOptions &options, std::function<void(const Result<DrawnPicture> &)> take);
/// Its bytes alone.
[[nodiscard]] Result<QByteArray> pictureOf(Project &project, const PictureOptions &options);

/// Puts a PNG on the clipboard, with all that is said of it.
void putOnClipboard(const DrawnPicture &picture);
