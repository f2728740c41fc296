// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/zipfile.h"

#include "core/errorwords.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace {

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using Zip = std::unique_ptr<zip_t, decltype(&zip_discard)>;

constexpr int firstYear = 1980; // of the calendar of DOS, which zips have
constexpr int lastYear = 2107;

zip_uint16_t dosDate(const QDate &day)
{
    const bool sayable = day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
    const QDate said = sayable ? day : QDate(firstYear, 1, 1);
    return zip_uint16_t(((said.year() - firstYear) << 9) | (said.month() << 5) | said.day());
}

bool add(zip_t *zip, const ZippedFile &file, zip_uint16_t day)
{
    Source source(zip_source_buffer(zip, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0), zip_source_free);
    const auto index = source ? zip_file_add(zip, file.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0)
        return false;
    static_cast<void>(source.release()); // it is the zip's now
    return zip_file_set_dostime(zip, zip_uint64_t(index), 0, day, 0) == 0;
}

QByteArray bytesOf(zip_source_t *written)
{
    zip_stat_t stat;
    if (zip_source_stat(written, &stat) != 0 || zip_source_open(written) != 0)
        return {};
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const bool whole = zip_source_read(written, bytes.data(), stat.size) == zip_int64_t(stat.size);
    zip_source_close(written);
    return whole ? bytes : QByteArray();
}

QByteArray zipped(const std::vector<ZippedFile> &files, zip_uint16_t day)
{
    const Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr), zip_source_free);
    Zip zip(target ? zip_open_from_source(target.get(), ZIP_TRUNCATE, nullptr) : nullptr, zip_discard);
    if (!zip)
        return {};
    zip_source_keep(target.get()); // closing the zip gives up its own hold on it
    if (!std::ranges::all_of(files, [&](const ZippedFile &file) { return add(zip.get(), file, day); }) || zip_close(zip.get()) != 0)
        return {};
    static_cast<void>(zip.release()); // closed
    return bytesOf(target.get());
}

} // namespace

Result<QByteArray> zipOf(std::vector<ZippedFile> files, const QDate &day)
{
    std::ranges::sort(files, {}, &ZippedFile::name);
    const QByteArray bytes = zipped(files, dosDate(day));
    if (bytes.isEmpty())
        return Error{ErrorWords::tr("There is not enough memory for the zip file.")};
    return bytes;
}
