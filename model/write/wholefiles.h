// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "write/wholefile.h"

#include <memory>
#include <vector>

/// Files that appear together or not at all: until finish() those that were there stay as they were. Each is whole whatever happens; where
/// the program is killed within finish(), some may still be the old ones.
class WholeFiles
{
public:
    /// Another one; its bytes go to the disk at once. Errors are those of WholeFile.
    [[nodiscard]] Result<Done> add(const QString &path, const QByteArray &bytes);
    /// Puts all in their places once the last byte of each is on the disk. Where one of them cannot be put there even then (another program
    /// made a folder of that name meanwhile), those before it are removed again, but for what took
    /// the place of an older one: that stays, new and whole.
    [[nodiscard]] Result<Done> finish();

private:
    std::vector<std::unique_ptr<WholeFile>> m_files;
};
