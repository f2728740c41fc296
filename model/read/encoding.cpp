// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/encoding.h"

#include <QFile>
#include <QSet>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

namespace {

bool isHigh(char byte)
{
    return static_cast<unsigned char>(byte) >= 0x80;
}

/// UTF-16 without a byte order mark: Western text has a zero in every other byte, and nearly always the same one.
QByteArray unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min(bytes.size(), encodingSample) / 2;
    qsizetype evenZeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        evenZeros += bytes[2 * i] == '\0';
        oddZeros += bytes[2 * i + 1] == '\0';
    }
    if (pairs >= 4 && oddZeros * 2 > pairs && evenZeros * 20 < pairs)
        return "UTF-16LE";
    if (pairs >= 4 && evenZeros * 2 > pairs && oddZeros * 20 < pairs)
        return "UTF-16BE";
    return {};
}

QString decoded(const QByteArray &bytes, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(encoding, &status), ucnv_close);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2, Qt::Uninitialized);
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    text.truncate(U_FAILURE(status) ? 0 : length);
    return text;
}

/// How well the characters beyond ASCII fit their neighbours, were the bytes in this encoding of one byte a character: letters stand
/// in words and do not become capital within one, signs stand between words, apostrophes within.
int plausibility(const QByteArray &bytes, const char *encoding)
{
    const QString text = decoded(bytes, encoding);
    int score = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const bool inWord = before.isLetter() && after.isLetter();
        if (c.unicode() < 0xa0 || c == QChar::ReplacementCharacter)
            score -= 5; // a control character
        else if (c == u'’')
            score += before.isLetter() || after.isLetter() ? 2 : 0;
        else if (c.isUpper())
            score += before.isLower() ? -3 : after.isLetter() ? 1 : -1;
        else if (c.isLetter())
            score += before.isLetter() || after.isLower() ? 2 : -1;
        else
            score += inWord ? -2 : 1;
    }
    return score;
}

/// The characters that Chinese business news is mostly written with.
const QSet<QChar> &commonCharacters()
{
    static const QSet<QChar> characters = [] {
        QSet<QChar> found;
        QFile file(QStringLiteral(":/lexicon/zh/characters.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no list of characters");
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n'))
            if (!line.startsWith(u'#'))
                found.unite(QSet<QChar>(line.begin(), line.end()));
        return found;
    }();
    return characters;
}

/// Whether all bytes beyond ASCII make pairs of GB 2312, and most of these are common characters: a few of them are enough, where
/// Thai, Russian or Western words make a rare one at least. Letters of other scripts and accents leave a byte alone, or make none.
bool looksLikeGbk(const QByteArray &bytes)
{
    constexpr int fewest = 3; // two letters of a word that make one are no rarity
    int characters = 0;
    int common = 0;
    int together = 0;
    bool areTogether = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i])) {
            together = 0;
            continue;
        }
        if (i + 1 == bytes.size())
            break; // where the sample was cut
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[++i]);
        const bool isSign = first == 0xa1 || first == 0xa3;
        if (second < 0xa1 || !(isSign || (first >= 0xb0 && first <= 0xf7)))
            return false;
        together = isSign ? 0 : together + 1;
        areTogether = areTogether || together >= 2;
        characters += !isSign;
        const QString character = isSign ? QString() : decoded(bytes.sliced(i - 1, 2), "gb18030");
        common += character.size() == 1 && commonCharacters().contains(character.front());
    }
    return characters >= fewest && areTogether && common * 10 >= characters * 7;
}

/// The name of the legacy encoding that the bytes are most likely in.
QByteArray legacyEncoding(const QByteArray &bytes)
{
    const auto firstHigh = std::find_if(bytes.begin(), bytes.end(), isHigh);
    const qsizetype from = std::max<qsizetype>(0, firstHigh - bytes.begin() - 1024);
    const QByteArray sample = bytes.mid(from, encodingSample);

    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size())) != 0)
        return "windows-1252";
    uchardet_data_end(detector.get());
    const QByteArray guess = QByteArray(uchardet_get_charset(detector.get())).toUpper();

    // The odd accent in Latin text is too little to tell one Western or Central European code page from another.
    const bool singleByte = guess.startsWith("ISO-8859-") || guess.startsWith("WINDOWS-") || guess.startsWith("MAC")
        || guess.startsWith("IBM") || guess.startsWith("VISCII") || guess.startsWith("TIS");
    const bool sparse = std::count_if(sample.begin(), sample.end(), isHigh) * 20 < sample.size();
    const bool western = guess.isEmpty() || guess == "ASCII" || guess == "ISO-8859-1" || guess == "WINDOWS-1252" || (singleByte && sparse);
    const QByteArray base = western ? QByteArray("windows-1252") : guess; // browsers read ISO-8859-1 as windows-1252, too
    if ((western || singleByte) && looksLikeGbk(sample))
        return "gb18030";
    const int mac = plausibility(sample, "macintosh");
    if (western || singleByte)
        return mac > plausibility(sample, base.constData()) ? "macintosh" : base;
    // Few letters that would make two or three ideographs, and fit Latin words well.
    const int latin = plausibility(sample, "windows-1252");
    if (sparse && std::max(mac, latin) >= std::count_if(sample.begin(), sample.end(), isHigh))
        return mac > latin ? "macintosh" : "windows-1252";
    return guess;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8); // keeps a character that was cut for the bytes to come
    const QString text = decoder.decode(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

} // namespace

qsizetype markSize(const QByteArray &head)
{
    const auto encoding = QStringConverter::encodingForData(head);
    if (!encoding)
        return 0;
    switch (*encoding) {
    case QStringConverter::Utf8: return 3;
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE: return 2;
    default: return 4;
    }
}

QByteArray detectEncoding(const QByteArray &head)
{
    if (const auto marked = QStringConverter::encodingForData(head))
        return QStringConverter::nameForEncoding(*marked);
    if (const QByteArray utf16 = unmarkedUtf16(head); !utf16.isEmpty())
        return utf16;
    return isUtf8(head) ? QByteArray("UTF-8") : legacyEncoding(head);
}
