// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "exporting/pictureoptions.h"

#include <QFileInfo>
#include <QString>

#include <functional>

/// "Amazon-in-China_timeline_Amazon_2004-2021_20261122@2x.png": project, view, companies of the filter, years of the range or filter, day
/// and scale, as far as there are any; "events" instead of the view where it is no picture. Letters and digits of any script stay, the rest becomes "-"; at most 120 characters.
[[nodiscard]] QString suggestedFileName(const QString &project, const PictureOptions &options, const QString &ending);

/// The path itself, which has that ending ("png", "anno.json"), or the first of "name-2.png", "name-3.png" … that is not taken.
[[nodiscard]] QString freePath(const QString &path, const QString &ending,
                               const std::function<bool(const QString &)> &isTaken = [](const QString &file) { return QFileInfo::exists(file); });

/// Writes a file whole or not at all. Error, a sentence with the path, where its folder cannot be written or is full: a file that was
/// there stays.
[[nodiscard]] Result<Done> writeWhole(const QString &path, const QByteArray &bytes);
