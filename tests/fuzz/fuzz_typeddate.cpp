// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "core/edtfwords.h"
#include "timeline/typeddate.h"

/// A date as people type it is one that can be written, and said in words.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto date = typedDate(textOf(data, size), QDate(2026, 11, 22), QLocale::c());
    if (!date)
        return 0;
    const auto again = Edtf::parse(date->toString());
    if (!again || again->range() != date->range())
        qFatal("%s is not what it was", qPrintable(date->toString()));
    if (inWords(*date).isEmpty())
        qFatal("%s has no words", qPrintable(date->toString()));
    return 0;
}
