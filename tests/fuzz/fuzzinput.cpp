// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzzinput.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

QString fileOf(const uint8_t *data, size_t size, const QString &name)
{
    static const QTemporaryDir folder((QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm") : QDir::tempPath())
                                      + QStringLiteral("/annals-fuzz-XXXXXX"));
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

QString textOf(const uint8_t *data, size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
}
