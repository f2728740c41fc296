// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <vector>

/// One of the files in a zip.
struct ZippedFile {
    QString name;
    QByteArray bytes;
};

/// A zip of these files, sorted by name, all of them last changed on that day (1980-01-01 where a zip cannot say it). The same files and
/// day give the same bytes. Error where memory does not suffice.
[[nodiscard]] Result<QByteArray> zipOf(std::vector<ZippedFile> files, const QDate &day);
