// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/drawingthread.h"
#include "exporting/picturetiles.h"
#include "exporting/picturewords.h"
#include "items/background.h"

#include <QByteArray>
#include <QImage>

class Project;

/// A picture with what is said of it.
struct DrawnPicture {
    QByteArray bytes;
    QImage image; ///< null where it is SVG or PDF
    PictureWords words;
    PictureCounts counts;
    QString viewState; ///< as viewStateText() writes it
    int pages = 1;
};

/// Draws a picture of a project: PNG, SVG or PDF. Needs a QGuiApplication; no window. The same options give the same bytes (PDF but for
/// the order of its fonts).
[[nodiscard]] Result<DrawnPicture> drawPicture(Project &project, const PictureOptions &options, const DrawingThread &thread = {});
/// Takes one of the files that a picture is; an Error ends the drawing.
using TakeFile = std::function<Result<Done>(const QString &name, const QByteArray &bytes)>;
/// Draws a picture as the files that its options ask for, one after the other, and gives what is said of it: one file of that name, or the
/// tiles of a PNG, which side by side are the picture that one PNG would be, named by tilePath(). `told` hears how many are drawn.
[[nodiscard]] Result<DrawnPicture> drawFiles(Project &project, const PictureOptions &options, const QString &name, const TakeFile &take,
                                             const DrawingThread &thread = {}, const std::function<void(qint64 files, qint64 of)> &told = {});
/// Draws a picture on another thread, with a connection of its own, then has `take` run on this one. Forgotten work takes nothing. A project in
/// memory is drawn at once.
void drawPicture(Background &work, Project &project, const PictureOptions &options, std::function<void(const Result<DrawnPicture> &)> take);
/// Its bytes alone.
[[nodiscard]] Result<QByteArray> pictureOf(Project &project, const PictureOptions &options);

/// Puts a PNG on the clipboard, with all that is said of it.
void putOnClipboard(const DrawnPicture &picture);
