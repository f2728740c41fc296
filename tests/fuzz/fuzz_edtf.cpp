// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "core/edtf.h"

/// What is a date is printed so that it is the same date.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto date = Edtf::parse(textOf(data, size));
    if (!date)
        return 0;
    const auto again = Edtf::parse(date->toString());
    if (!again || again->range() != date->range())
        qFatal("%s is not what it was", qPrintable(date->toString()));
    return 0;
}
