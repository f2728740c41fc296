// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exportpicture.h"

/// Draws a picture as one zip of that name, like drawFiles(): in it are the picture (or its tiles), the CSV of what it draws, the list of
/// its sources, a ".metadata.json" (title, view, counts, sources, columns) and a "readme.md". They have the names that
/// suggestedFileName() gives; no path and no name of a person is in it. The same options give the same bytes.
[[nodiscard]] Result<DrawnPicture> drawBundle(Project &project, const PictureOptions &options, const QString &name, const TakeFile &take,
                                              const DrawingThread &thread = {}, const std::function<void(qint64 files, qint64 of)> &told = {});
