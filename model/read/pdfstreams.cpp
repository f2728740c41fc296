// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/pdfstreams.h"

#include <array>
#include <memory>
#include <vector>
#include <zlib.h>

namespace {

constexpr int mostFilters = 8;

/// One inflate filter, which hands what it unpacks to the next.
class Inflater
{
public:
    Inflater() { m_ready = inflateInit(&m_stream) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    /// Unpacks `bytes`; `next` is called with each piece, and ends it by returning false.
    template<class Next>
    bool unpack(const char *bytes, size_t size, const Next &next)
    {
        if (!m_ready)
            return false;
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
        m_stream.avail_in = uInt(size);
        std::array<char, 65536> piece;
        int outcome = Z_OK;
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(piece.data());
            m_stream.avail_out = uInt(piece.size());
            outcome = inflate(&m_stream, Z_NO_FLUSH);
            const size_t got = piece.size() - m_stream.avail_out;
            if (got > 0 && !next(piece.data(), got))
                return false;
        } while (outcome == Z_OK && (m_stream.avail_in > 0 || m_stream.avail_out == 0));
        return outcome == Z_OK;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

class Unpacking
{
public:
    Unpacking(int filters, qint64 limit) : m_left(limit)
    {
        for (int i = 0; i < filters; ++i)
            m_filters.push_back(std::make_unique<Inflater>());
    }
    void feed(const char *bytes, size_t size) { (void)through(0, bytes, size); }
    [[nodiscard]] qint64 left() const { return m_left; }

private:
    bool through(size_t filter, const char *bytes, size_t size)
    {
        if (filter == m_filters.size())
            return true;
        return m_filters[filter]->unpack(bytes, size, [&](const char *piece, size_t got) {
            m_left -= qint64(got);
            if (m_left <= 0)
                return false;
            (void)through(filter + 1, piece, got);
            return m_left > 0;
        });
    }

    std::vector<std::unique_ptr<Inflater>> m_filters;
    qint64 m_left;
};

/// The dictionary in front of a stream.
QByteArray dictionaryBefore(const QByteArray &pdf, qsizetype stream)
{
    const qsizetype from = std::max<qsizetype>(0, stream - 4096);
    const QByteArray before = pdf.mid(from, stream - from);
    const qsizetype object = before.lastIndexOf(" obj");
    return object < 0 ? before : before.mid(object);
}

} // namespace

qint64 unpackedSize(const QByteArray &pdf, qint64 limit)
{
    qint64 left = limit;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0 && left > 0; at = pdf.indexOf("stream", at + 6)) {
        if (at >= 3 && pdf.mid(at - 3, 3) == "end")
            continue;
        const QByteArray dictionary = dictionaryBefore(pdf, at);
        const auto filters = int(dictionary.count("/FlateDecode") + dictionary.count("/Fl ") + dictionary.count("/Fl]") + dictionary.count("/Fl/"));
        if (filters == 0 || dictionary.contains("/Subtype/Image") || dictionary.contains("/Subtype /Image"))
            continue;
        qsizetype begin = at + 6;
        while (begin < pdf.size() && (pdf[begin] == '\r' || pdf[begin] == '\n'))
            ++begin;
        qsizetype end = pdf.indexOf("endstream", begin);
        if (end < 0)
            end = pdf.size();
        Unpacking unpacking(std::min(filters, mostFilters), left);
        unpacking.feed(pdf.constData() + begin, size_t(end - begin));
        left = unpacking.left();
        at = end;
    }
    return limit - std::max<qint64>(left, 0);
}
