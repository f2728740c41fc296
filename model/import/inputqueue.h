// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importfile.h"
#include "read/inputs.h"
#include "read/reading.h"

#include <optional>
#include <vector>

/// The files that paths lead to, read one after the other: what the command line and the window give to Importer::run(). Where no manifest
/// is named, those among the files are taken for what they are. What is refused (rows of a manifest, files that cannot be opened) comes
/// first, as files with rejected rows.
class InputQueue
{
public:
    /// `project` is the file imported into, which is no input even where a folder holds it.
    InputQueue(const QStringList &paths, ReadOptions options, const QString &project);

    [[nodiscard]] size_t total() const { return m_refused.size() + m_files.size(); }
    [[nodiscard]] std::optional<ImportFile> next();

private:
    void takeManifests();

    ReadOptions m_options;
    std::vector<ImportFile> m_refused;
    std::vector<InputFile> m_files;
    size_t m_next = 0;
};
