// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/wholefiles.h"

#include <QFile>
#include <QStringList>

Result<Done> WholeFiles::add(const QString &path, const QByteArray &bytes)
{
    const auto &file = m_files.emplace_back(std::make_unique<WholeFile>(path));
    if (auto begun = file->begin(); !begun)
        return begun;
    file->write(bytes);
    return file->complete();
}

Result<Done> WholeFiles::finish()
{
    QStringList made;
    for (const auto &file : m_files) {
        const QString path = file->fileName();
        const bool replaces = QFile::exists(path);
        if (auto finished = file->finish(); !finished) {
            for (const QString &one : std::as_const(made))
                QFile::remove(one);
            return finished;
        }
        if (!replaces)
            made << path;
    }
    return Done{};
}
