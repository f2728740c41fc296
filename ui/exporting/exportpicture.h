// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"

#include <QByteArray>

class Project;

/// A picture with what is said of it.
struct DrawnPicture {
    QByteArray bytes;
    QString alternative; ///< what it says, in words
    QString shown;       ///< what is drawn and what is left out
    int pages = 1;
};

/// Draws a picture of a project: PNG, SVG or PDF. Needs a QGuiApplication; no window. The same options give the same bytes (PDF but for
/// the order of its fonts).
[[nodiscard]] Result<DrawnPicture> drawPicture(Project &project, const PictureOptions &options);
/// Its bytes alone.
[[nodiscard]] Result<QByteArray> pictureOf(Project &project, const PictureOptions &options);
