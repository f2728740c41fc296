// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personfolder.h"

#include <QDir>

QString personFolder(QStandardPaths::StandardLocation kind)
{
    const QString folder = QStandardPaths::writableLocation(kind);
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QDir::homePath();
}
