// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileInfo>
#include <QString>
#include <QTest>

/// Path below the folder of shared material beside the checkout, which is not always there.
inline QString sharedPath(const QString &relative)
{
    return QStringLiteral(ANNALS_SHARED_DIR "/") + relative;
}

/// In a test function: leaves it with a message where the shared material is absent.
#define ANNALS_NEEDS_SHARED(relative)                                                                                    \
    if (!QFileInfo::exists(sharedPath(QStringLiteral(relative))))                                                                        \
    QSKIP("needs the shared material, which is not beside this checkout")
