// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/decoding.h"

#include "core/errorwords.h"
#include "read/encoding.h"

#include <QFileDevice>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <unicode/ucnv.h>

namespace {

Result<QString> convert(const QByteArray &bytes, const QByteArray &encoding, const QString &sourceName)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(encoding.constData(), &status), ucnv_close);
    if (U_FAILURE(status))
        return Error{ErrorWords::tr("The encoding %1 cannot be read.").arg(QString::fromLatin1(encoding)), sourceName};
    QString text(bytes.size() * 2, Qt::Uninitialized); // no encoding makes more of a byte
    const int32_t length = ucnv_toUChars(converter.get(), reinterpret_cast<UChar *>(text.data()), int32_t(text.size()),
                                         bytes.constData(), int32_t(bytes.size()), &status);
    if (U_FAILURE(status))
        return Error{ErrorWords::tr("The file cannot be read as %1.").arg(QString::fromLatin1(encoding)), sourceName};
    text.truncate(length);
    return text;
}

/// What ICU calls an encoding that browsers read as another.
QByteArray encodingOfLabel(const QByteArray &label)
{
    const QByteArray name = label.trimmed().toLower();
    if (name == "gb2312" || name == "gbk" || name == "gb_2312-80")
        return "gb18030";
    return name == "iso-8859-1" || name == "latin1" || name == "us-ascii" ? QByteArray("windows-1252") : name;
}

Result<QString> toUnicode(const QByteArray &bytes, const QString &sourceName, const QByteArray &declared)
{
    const QByteArray encoding = detectEncoding(bytes);
    if (encoding.startsWith("UTF-"))
        return QString(QStringDecoder(encoding.constData()).decode(bytes));
    if (!declared.isEmpty())
        if (auto text = convert(bytes, encodingOfLabel(declared), sourceName))
            return text;
    return convert(bytes, encoding, sourceName);
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
    const Error tooLarge{ErrorWords::tr("The file is larger than %1 MB, the most that is read of its kind.").arg(limit / (1024 * 1024)), sourceName};
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
    if (auto failure = readFailure(device, sourceName))
        return *std::move(failure);
    return bytes;
}

std::optional<Error> readFailure(const QIODevice &device, const QString &sourceName)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (!file || file->error() != QFileDevice::ReadError)
        return std::nullopt;
    return Error{ErrorWords::tr("The file cannot be read: %1.").arg(file->errorString()), sourceName};
}

Result<QString> decodeText(const QByteArray &bytes, const QString &sourceName, const QByteArray &declared)
{
    if (bytes.isEmpty())
        return Error{ErrorWords::tr("The file is empty."), sourceName};
    auto text = toUnicode(bytes, sourceName, declared);
    if (!text)
        return text;
    if (looksBinary(*text))
        return Error{ErrorWords::tr("The file is binary, not text."), sourceName};
    unifyLineEnds(*text);
    if (std::all_of(text->cbegin(), text->cend(), [](QChar c) { return c.isSpace(); }))
        return Error{ErrorWords::tr("The file holds nothing but white space."), sourceName};
    return text;
}
