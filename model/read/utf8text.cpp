// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/utf8text.h"

#include "read/encoding.h"

#include <QStringDecoder>

#include <unicode/ucnv.h>

namespace {
constexpr qsizetype pieceSize = 1024 * 1024;
}

void Utf8Text::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

Utf8Text::Utf8Text(QIODevice &device, const QByteArray &encoding)
    : m_device(device)
    , m_encoding(encoding)
{
    if (m_encoding.isEmpty())
        detect();
    if (m_encoding != "UTF-8") {
        UErrorCode status = U_ZERO_ERROR;
        m_converter.reset(ucnv_open(m_encoding.constData(), &status));
        if (U_FAILURE(status))
            m_encoding = "UTF-8";
    }
    restart();
}

Utf8Text::~Utf8Text() = default;

void Utf8Text::detect()
{
    const QByteArray head = m_device.peek(encodingSample);
    m_begin = markSize(head);
    m_encoding = detectEncoding(head);
    if (m_begin > 0 || m_encoding != "UTF-8" || m_device.isSequential())
        return;
    // What looks like UTF-8 (or has been ASCII so far) must stay so to the end.
    QStringDecoder decoder(QStringConverter::Utf8);
    for (QByteArray piece = m_device.read(pieceSize); !piece.isEmpty(); piece = m_device.read(pieceSize)) {
        const QString text = decoder.decode(piece);
        if (decoder.hasError()) {
            m_encoding = detectEncoding(piece);
            if (m_encoding == "UTF-8")
                m_encoding = "windows-1252"; // a stray byte at a piece's end
            break;
        }
    }
    m_device.seek(0);
}

void Utf8Text::restart()
{
    if (m_device.isSequential())
        m_device.read(m_begin);
    else
        m_device.seek(m_begin);
    if (m_converter)
        ucnv_reset(m_converter.get());
}

QByteArray Utf8Text::converted(const QByteArray &bytes, bool last)
{
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized); // no encoding makes more of a byte
    auto *target = reinterpret_cast<UChar *>(text.data());
    const UChar *begin = target;
    const char *source = bytes.constData();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter.get(), &target, begin + text.size(), &source, source + bytes.size(), nullptr, last, &status);
    text.truncate(target - begin);
    return text.toUtf8();
}

bool Utf8Text::read(QByteArray &buffer, qsizetype size)
{
    const QByteArray bytes = m_device.read(size);
    if (!m_converter) {
        buffer += bytes;
        return !bytes.isEmpty();
    }
    const QByteArray text = converted(bytes, bytes.isEmpty());
    buffer += text;
    return !bytes.isEmpty() || !text.isEmpty();
}
