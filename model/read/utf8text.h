// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct UConverter;

/// The text of a device as UTF-8, piece by piece, whatever its encoding is: memory does not grow with the file. Line ends stay as
/// they are; bytes that the encoding has no character for become U+FFFD (in UTF-8 itself they stay). The device must outlive it.
class Utf8Text
{
public:
    /// A device that can seek is looked through for its first bytes beyond ASCII, so that the encoding of a file does not hang on
    /// its first lines. `encoding` is what it is known to be, or empty.
    explicit Utf8Text(QIODevice &device, const QByteArray &encoding = {});
    ~Utf8Text();

    /// Appends the next piece, of about `size` bytes; false at the end.
    [[nodiscard]] bool read(QByteArray &buffer, qsizetype size);
    void restart(); ///< from the beginning again; only where the device can seek

    [[nodiscard]] const QByteArray &encoding() const { return m_encoding; } ///< as ICU names it
    [[nodiscard]] qint64 bytesRead() const { return m_device.pos(); }

private:
    struct Close {
        void operator()(UConverter *converter) const;
    };
    void detect();
    [[nodiscard]] QByteArray converted(const QByteArray &bytes, bool last);

    QIODevice &m_device;
    QByteArray m_encoding;
    qint64 m_begin = 0; ///< behind the byte order mark
    std::unique_ptr<UConverter, Close> m_converter; ///< null for UTF-8
};
