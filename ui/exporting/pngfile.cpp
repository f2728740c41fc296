// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pngfile.h"

#include "core/errorwords.h"

#include <QImage>
#include <QtEndian>

#include <png.h>
#include <zlib.h>

// The file format is that of the PNG specification, sections 5 and 11.3.

namespace {

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype chunkFrame = 12; // length, type and checksum

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray summed = type + data;
    const auto sum = crc32(0, reinterpret_cast<const Bytef *>(summed.constData()), uInt(summed.size()));
    return number(quint32(data.size())) + summed + number(quint32(sum));
}

/// Flat colours and sharp edges are smaller without a filter, and written in a quarter of the time.
Result<QByteArray> pixelsOf(const QImage &image)
{
    const bool alpha = image.hasAlphaChannel();
    const QImage rows = image.convertToFormat(alpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    png.width = png_uint_32(rows.width());
    png.height = png_uint_32(rows.height());
    png.format = alpha ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    png.flags = PNG_IMAGE_FLAG_FAST;
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(png);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (rows.isNull() || png_image_write_to_memory(&png, bytes.data(), &size, 0, rows.constBits(), png_int_32(rows.bytesPerLine()), nullptr) == 0)
        return Error{ErrorWords::tr("The picture could not be encoded.")};
    bytes.truncate(qsizetype(size));
    return bytes;
}

} // namespace

Result<QByteArray> pngOf(const QImage &image, const PngTexts &texts)
{
    const auto pixels = pixelsOf(image);
    if (!pixels)
        return pixels;
    const QByteArray perMetre(1, '\1');
    QByteArray chunks = chunk("pHYs", number(quint32(image.dotsPerMeterX())) + number(quint32(image.dotsPerMeterY())) + perMetre);
    for (const auto &[word, text] : texts)
        if (!text.isEmpty())
            chunks += chunk("iTXt",
                            word + QByteArray(5, '\0')
                                + text.toUtf8()); // not compressed, of no language, without a translated word
    const qsizetype headEnd = pixels->indexOf("IDAT", signature.size()) - 4; // length and type begin a chunk
    return QByteArray(pixels->first(headEnd) + chunks + pixels->sliced(headEnd));
}

std::optional<QString> textIn(const QByteArray &png, const QByteArray &word)
{
    if (!png.startsWith(signature))
        return std::nullopt;
    const QByteArray start = word + QByteArray(5, '\0');
    for (qsizetype at = signature.size(); at + chunkFrame <= png.size();) {
        const qsizetype length = qFromBigEndian<quint32>(png.constData() + at);
        if (length > png.size() - at - chunkFrame)
            return std::nullopt;
        const QByteArray data = png.sliced(at + 8, length);
        if (QByteArrayView(png).sliced(at + 4, 4) == QByteArrayView("iTXt") && data.startsWith(start))
            return QString::fromUtf8(data.sliced(start.size()));
        at += length + chunkFrame;
    }
    return std::nullopt;
}
