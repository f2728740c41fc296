// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"

#include <QByteArray>

class Project;

/// The bytes of a picture of a project: PNG, SVG or PDF. Needs a QGuiApplication; no window. The same options give the same bytes
/// (PDF but for the order of its fonts).
[[nodiscard]] Result<QByteArray> pictureOf(Project &project, const PictureOptions &options);
