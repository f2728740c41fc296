// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/pngchunks.h"

#include <QtEndian>

#include <array>

// The file format is that of the PNG specification, sections 5 and 11.3.

namespace {

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype headerEnd = 8 + 25; // signature and IHDR
constexpr qsizetype chunkFrame = 12; // length, type and checksum

quint32 checksum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xFF] ^ (sum >> 8);
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(quint32(data.size())) + type + data + number(checksum(type + data));
}

} // namespace

QByteArray withTexts(const QByteArray &png, const PngTexts &texts)
{
    if (!png.startsWith(signature) || png.size() < headerEnd)
        return png;
    QByteArray chunks = chunk("sRGB", QByteArray(1, '\0')); // perceptual
    for (const auto &[word, text] : texts)
        if (!text.isEmpty())
            chunks += chunk("iTXt",
                            word + QByteArray(5, '\0')
                                + text.toUtf8()); // not compressed, of no language, without a translated word
    return png.first(headerEnd) + chunks + png.sliced(headerEnd);
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
