// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/wholefiles.h"

#include <QFile>

#include <algorithm>

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
    for (auto file = m_files.begin(); file != m_files.end(); ++file)
        if (auto finished = (*file)->finish(); !finished) {
            std::for_each(m_files.begin(), file, [](const auto &placed) { QFile::remove(placed->fileName()); });
            return finished;
        }
    return Done{};
}
