// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"
#include "write/citations.h"

#include <QByteArray>

class Project;

/// What goes beside a picture.
struct PictureSidecars {
    QByteArray table;              ///< CSV: the events (or shares) that it draws, with quotes and sources
    std::vector<Citation> sources; ///< what those rest on, each once

    [[nodiscard]] static Result<PictureSidecars> of(Project &project, const PictureOptions &options);
};

/// The list of a picture's sources in Markdown.
[[nodiscard]] QByteArray sourceList(const QString &title, const std::vector<Citation> &sources);
