// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "import/importfile.h"
#include "read/inputs.h"
#include "read/reading.h"

#include <optional>

/// The files that arguments lead to, read one after the other: what the command line and the window give to Importer::run().
/// A file that cannot be read comes as one with a rejected row.
class InputQueue
{
public:
    InputQueue(Inputs inputs, ReadOptions options);

    [[nodiscard]] size_t total() const { return m_inputs.rejected.size() + m_inputs.files.size(); }
    [[nodiscard]] std::optional<ImportFile> next();

private:
    Inputs m_inputs;
    ReadOptions m_options;
    size_t m_next = 0;
};
