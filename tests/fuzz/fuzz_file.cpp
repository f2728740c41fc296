// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "extract/extractor.h"
#include "read/reading.h"

/// A file of one format, read as an import reads it; a table to its end.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ReadOptions options;
    options.as = formatName(QStringLiteral(ANNALS_FUZZED_FORMAT));
    const QString file = fileOf(data, size, QStringLiteral("input"));
    auto reading = readInput({file, QStringLiteral("input")}, options);
    if (reading && reading->source)
        for (auto rows = reading->source->next(100); rows && *rows; rows = reading->source->next(100)) { }
    return 0;
}
