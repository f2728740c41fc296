// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/zippedfiles.h"

#include <zip.h>

#include <memory>

std::map<QString, QByteArray> filesIn(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    const std::unique_ptr<zip_t, decltype(&zip_discard)> zip(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr), zip_discard);
    std::map<QString, QByteArray> files;
    if (!zip)
        zip_source_free(source); // which an open zip owns
    for (zip_uint64_t i = 0; zip && i < zip_uint64_t(zip_get_num_entries(zip.get(), 0)); ++i) {
        zip_stat_t stat;
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(zip.get(), i, 0), zip_fclose);
        if (!file || zip_stat_index(zip.get(), i, 0, &stat) != 0)
            return {};
        QByteArray content(qsizetype(stat.size), Qt::Uninitialized);
        if (zip_fread(file.get(), content.data(), stat.size) != zip_int64_t(stat.size))
            return {};
        files[QString::fromUtf8(stat.name)] = content;
    }
    return files;
}
