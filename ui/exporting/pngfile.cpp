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

void append(png_structp png, png_bytep bytes, png_size_t size)
{
    static_cast<QByteArray *>(png_get_io_ptr(png))->append(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

/// Row by row from the image as it is: a copy of its pixels would take longer than to compress them. False where libpng gives up. It comes
/// back by a long jump, so that nothing here may need a destructor.
bool write(const QImage &image, QByteArray &bytes)
{
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    if (!info || setjmp(png_jmpbuf(png))) {
        png_destroy_write_struct(&png, &info);
        return false;
    }
    png_set_write_fn(png, &bytes, append, nullptr);
    png_set_filter(png, 0, PNG_FILTER_NONE); // flat colours and sharp edges are smaller without one
    png_set_compression_level(png, 3);
    const bool alpha = image.format() == QImage::Format_RGBA8888;
    png_set_IHDR(png, info, png_uint_32(image.width()), png_uint_32(image.height()), 8, alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_write_info(png, info);
    if (!alpha) {
        png_set_filler(png, 0, Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? PNG_FILLER_AFTER : PNG_FILLER_BEFORE);
        if (Q_BYTE_ORDER == Q_LITTLE_ENDIAN)
            png_set_bgr(png);
    }
    for (int y = 0; y < image.height(); ++y)
        png_write_row(png, image.constScanLine(y));
    png_write_end(png, info);
    png_destroy_write_struct(&png, &info);
    return true;
}

Result<QByteArray> pixelsOf(const QImage &image)
{
    const QImage rows = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB32);
    QByteArray bytes;
    if (rows.isNull() || !write(rows, bytes))
        return Error{ErrorWords::tr("The picture could not be encoded.")};
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
