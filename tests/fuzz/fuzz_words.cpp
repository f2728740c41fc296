// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "extract/ownwords.h"

/// Companies and triggers of a project's own, the two parted by a zero byte.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = textOf(data, size);
    (void)extractorWith({text.section(QChar(0), 0, 0), text.section(QChar(0), 1)});
    return 0;
}
