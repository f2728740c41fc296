// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/pictureoptions.h"
#include "write/datafile.h"

#include <QStringList>

/// The arguments of `annals` that write the same bytes as pictureOf() with these options: "export", the project, "-o", the file, and
/// what differs from what the command takes by itself.
[[nodiscard]] QStringList commandOf(const PictureOptions &options, const QString &project, const QString &file, bool sidecar = false);
/// Those that write the same bytes as writeData().
[[nodiscard]] QStringList commandOf(const DataOptions &options, const QString &project, const QString &file);

/// "annals ARGUMENTS" as a shell takes it, quoted where it has to be.
[[nodiscard]] QString shellLine(const QStringList &arguments);
