// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "exporting/viewstate.h"

/// Any bytes as a picture that may hold a view: what is read of it is written so that it is the same view.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto state = viewStateIn(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!state)
        return 0;
    const QJsonObject view = viewObject(state->options);
    if (viewObject(viewOptionsOf(view)) != view)
        qFatal("it is not the view that it was");
    return 0;
}
