// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include "read/manifest.h"

#include <QBuffer>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QBuffer device;
    device.setData(reinterpret_cast<const char *>(data), int(size));
    device.open(QIODevice::ReadOnly);
    (void)Manifest::read(device, QStringLiteral("/nowhere"), QStringLiteral("sources.csv"));
    return 0;
}
