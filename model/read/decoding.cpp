// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

namespace {

constexpr qsizetype sampleSize = 256 * 1024; ///< as much as the guessers look at

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

/// UTF-16 without a byte order mark: Western text has a zero in every other byte, and nearly always the same one.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min(bytes.size(), sampleSize) / 2;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += bytes[2 * i] == '\0';
        oddZeros += bytes[2 * i + 1] == '\0';
    }
    if (pairs >= 4 && oddZeros * 2 > pairs && evenZeros * 20 < pairs)
        return QStringConverter::Utf16LE;
    if (pairs >= 4 && evenZeros * 2 > pairs && oddZeros * 20 < pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// The name of the legacy encoding that the bytes are most likely in.
QByteArray guessEncoding(const QByteArray &bytes)
{
    const auto firstHigh = std::find_if(bytes.begin(), bytes.end(), isHigh);
    const qsizetype from = std::max<qsizetype>(0, firstHigh - bytes.begin() - 1024);
    const QByteArray sample = bytes.mid(from, sampleSize);

    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size())) != 0)
        return "windows-1252";
    uchardet_data_end(detector.get());
    const QByteArray guess = QByteArray(uchardet_get_charset(detector.get())).toUpper();

    // The odd accent in Latin text is too little to tell one Western or Central European code page from another.
    const bool singleByte = guess.startsWith("ISO-8859-") || guess.startsWith("WINDOWS-") || guess.startsWith("MAC")
        || guess.startsWith("IBM") || guess.startsWith("VISCII") || guess.startsWith("TIS");
    const bool sparse = std::count_if(sample.begin(), sample.end(), isHigh) * 50 < sample.size();
    if (guess.isEmpty() || guess == "ASCII" || guess == "ISO-8859-1" || (singleByte && sparse))
        return "windows-1252"; // as browsers read ISO-8859-1, too
    return guess;
}

Result<QString> convert(const QByteArray &bytes, const QByteArray &encoding, const QString &sourceName)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(encoding.constData(), &status), ucnv_close);
    if (U_FAILURE(status))
        return Error{QStringLiteral("The encoding %1 cannot be read.").arg(QString::fromLatin1(encoding)), sourceName};
    QString text(bytes.size() * 2, Qt::Uninitialized); // no encoding makes more of a byte
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return Error{QStringLiteral("The file cannot be read as %1.").arg(QString::fromLatin1(encoding)), sourceName};
    text.truncate(length);
    return text;
}

Result<QString> toUnicode(const QByteArray &bytes, const QString &sourceName)
{
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = unmarkedUtf16(bytes);
    if (encoding)
        return QString(QStringDecoder(*encoding).decode(bytes));

    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? convert(bytes, guessEncoding(bytes), sourceName) : text;
}

/// NUL, or more control characters than a stray one here and there.
bool looksBinary(const QString &text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        if (c.isNull())
            return true;
        controls += c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && c != u'\v';
    }
    return controls * 200 > text.size();
}

void unifyLineEnds(QString &text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
}

} // namespace

Result<QByteArray> readWithin(QIODevice &device, qint64 limit, const QString &sourceName)
{
    const Error tooLarge{QStringLiteral("The file is larger than %1 MB, the limit of an article.").arg(limit / (1024 * 1024)), sourceName};
    if (!device.isSequential() && device.size() - device.pos() > limit)
        return tooLarge;
    QByteArray bytes;
    while (bytes.size() <= limit) {
        const QByteArray piece = device.read(std::min<qint64>(limit + 1 - bytes.size(), 1024 * 1024));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (bytes.size() > limit)
        return tooLarge;
    return bytes;
}

Result<QString> decodeText(const QByteArray &bytes, const QString &sourceName)
{
    if (bytes.isEmpty())
        return Error{QStringLiteral("The file is empty."), sourceName};
    auto text = toUnicode(bytes, sourceName);
    if (!text)
        return text;
    if (looksBinary(*text))
        return Error{QStringLiteral("The file is binary, not text."), sourceName};
    unifyLineEnds(*text);
    if (std::all_of(text->cbegin(), text->cend(), [](QChar c) { return c.isSpace(); }))
        return Error{QStringLiteral("The file holds nothing but white space."), sourceName};
    return text;
}
