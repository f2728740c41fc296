// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/exportchoice.h"
#include "exporting/exportpicture.h"

/// Writes the picture of a choice there: as one file, as tiles or as a bundle, and its sidecars beside it. All of these files appear or
/// none. `told` hears how many tiles are drawn.
[[nodiscard]] Result<DrawnPicture> writePicture(Project &project, const ExportChoice &choice, const QString &path, const DrawingThread &thread = {},
                                                const DataProgress &told = {});

/// Writes the file of data of a choice there, whole or not at all.
[[nodiscard]] Result<DataCounts> writeDataFile(Project &project, const ExportChoice &choice, const QString &path, const DrawingThread &thread = {},
                                               const DataProgress &told = {});
