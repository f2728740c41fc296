// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <vector>

/// One file to read.
struct InputFile {
    QString file; ///< to open; "-" is standard input
    QString path; ///< relative to the argument it was found under; the file's name where a file was given; "-"
    friend bool operator==(const InputFile &, const InputFile &) = default;
};

/// What arguments lead to.
struct Inputs {
    std::vector<InputFile> files; ///< by path (code points), those of equal path in the order of the arguments
    std::vector<Error> rejected;  ///< what does not exist or cannot be opened; the source is the path
};

/// Walks the folders among `arguments`. Names that begin with a dot are passed over, and so are projects (with their copies) and the
/// files `except` (a manifest) when a folder holds them; the latter are refused as arguments. A link in a folder is followed inside of
/// it, to what has not been come to yet, and rejected where it leads out; an argument may be a link to anywhere,
/// but no pipe and no device.
[[nodiscard]] Inputs findInputs(const QStringList &arguments, const QStringList &except = {});
