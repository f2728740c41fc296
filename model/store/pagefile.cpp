// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pagefile.h"

#include "core/errorwords.h"

#include <bit>
#include <limits>

namespace
{

constexpr qint64 headerSize = 100; // of the file, at the start of its first page
constexpr qint64 usualPageSize = 4096;

enum PageType { KeyedInterior = 0x02, RowidInterior = 0x05, KeyedLeaf = 0x0a, RowidLeaf = 0x0d };

/// The bytes of a value by its serial type; nothing for those that are reserved.
std::optional<quint64> sizeOf(quint64 serial)
{
    constexpr quint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (serial >= 12)
        return (serial - 12) / 2;
    return serial < 10 ? std::optional(sizes[serial]) : std::nullopt;
}

PageFile::Value valueOf(quint64 serial, QByteArrayView bytes)
{
    if (serial == 0)
        return {};
    if (serial == 8 || serial == 9)
        return qint64(serial - 8);
    if (serial >= 12)
        return serial % 2 ? PageFile::Value(bytes.toByteArray()) : PageFile::Value(PageFile::Blob{bytes.toByteArray()});
    quint64 bits = quint8(bytes.front()) & 0x80 && serial != 7 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        bits = bits << 8 | quint8(byte);
    return serial == 7 ? PageFile::Value(std::bit_cast<double>(bits)) : PageFile::Value(qint64(bits));
}

/// A number of one to nine bytes; `at` goes behind it.
std::optional<quint64> varint(const uchar *bytes, qint64 &at, qint64 end)
{
    quint64 number = 0;
    for (int i = 0; i < 9 && at < end; ++i) {
        const uchar byte = bytes[at++];
        if (i == 8)
            return number << 8 | byte;
        number = number << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

std::optional<std::vector<PageFile::Value>> record(const QByteArray &payload)
{
    const auto *bytes = reinterpret_cast<const uchar *>(payload.constData());
    qint64 at = 0;
    const auto header = varint(bytes, at, payload.size());
    if (!header || *header > quint64(payload.size()))
        return std::nullopt;
    std::vector<PageFile::Value> values;
    qint64 place = qint64(*header);
    while (at < qint64(*header)) {
        const auto serial = varint(bytes, at, qint64(*header));
        const auto size = serial ? sizeOf(*serial) : std::nullopt;
        if (!size || *size > quint64(payload.size() - place))
            return std::nullopt;
        values.push_back(valueOf(*serial, QByteArrayView(payload).sliced(place, qsizetype(*size))));
        place += qint64(*size);
    }
    return values;
}

} // namespace

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    std::unique_ptr<PageFile> pages(new PageFile);
    pages->m_file.setFileName(path);
    if (!pages->m_file.open(QIODevice::ReadOnly))
        return Error{pages->m_file.errorString(), path};
    if (pages->m_file.size() < headerSize)
        return Error{ErrorWords::tr("This is not an Annals project."), path};
    pages->m_bytes = pages->m_file.map(0, pages->m_file.size());
    if (!pages->m_bytes)
        return Error{pages->m_file.errorString(), path};
    const quint64 size = pages->m_bytes[16] << 8 | pages->m_bytes[17];
    pages->m_pageSize = size == 1 ? 65536 : size >= 512 && std::has_single_bit(size) ? qint64(size) : usualPageSize;
    pages->m_pageCount = quint32(std::min<qint64>(pages->m_file.size() / pages->m_pageSize, std::numeric_limits<quint32>::max()));
    if (pages->m_pageCount == 0)
        return Error{ErrorWords::tr("This is not an Annals project."), path};
    pages->m_reached.resize(size_t(pages->m_pageCount) + 1);
    return pages;
}

quint64 PageFile::number(qint64 at, int bytes) const
{
    quint64 number = 0;
    for (int i = 0; i < bytes; ++i)
        number = number << 8 | m_bytes[at + i];
    return number;
}

int PageFile::type(quint32 page) const
{
    return m_bytes[begin(page) + (page == 1 ? headerSize : 0)];
}

std::optional<QByteArray> PageFile::payload(qint64 at, quint64 size, bool ofRowid, qint64 end) const
{
    const quint64 most = ofRowid ? quint64(m_pageSize) - 35 : (quint64(m_pageSize) - 12) * 64 / 255 - 23;
    const quint64 least = (quint64(m_pageSize) - 12) * 32 / 255 - 23;
    const quint64 further = quint64(m_pageSize) - 4; // on each page of the overflow
    if (size > quint64(m_file.size()))
        return std::nullopt;
    const quint64 uneven = size <= most ? size : least + (size - least) % further;
    const quint64 here = uneven <= most ? uneven : least;
    if (at + qint64(here) + (here < size ? 4 : 0) > end)
        return std::nullopt;
    QByteArray bytes(reinterpret_cast<const char *>(m_bytes) + at, qsizetype(here));
    quint64 next = here < size ? number(at + qint64(here), 4) : 0;
    while (quint64(bytes.size()) < size) {
        if (!isPage(next))
            return std::nullopt;
        const qint64 from = begin(quint32(next));
        bytes.append(reinterpret_cast<const char *>(m_bytes) + from + 4, qsizetype(std::min(further, size - quint64(bytes.size()))));
        next = number(from, 4);
    }
    return bytes;
}

bool PageFile::readCells(quint32 page, const Visit &visit, std::vector<quint32> &children) const
{
    const int kind = type(page);
    const bool isInterior = kind == RowidInterior || kind == KeyedInterior;
    const bool isRowid = kind == RowidInterior || kind == RowidLeaf;
    const qint64 from = begin(page);
    const qint64 end = from + m_pageSize;
    const qint64 header = from + (page == 1 ? headerSize : 0);
    const qint64 pointers = header + (isInterior ? 12 : 8);
    const qint64 counted = qint64(number(header + 3, 2));
    const qint64 cells = std::min(counted, (end - pointers) / 2);
    qint64 read = 0;
    const auto takeChild = [&](quint64 number) {
        if (isPage(number))
            children.push_back(quint32(number));
        return isPage(number);
    };
    for (qint64 i = 0; i < cells; ++i) {
        qint64 at = from + qint64(number(pointers + 2 * i, 2));
        if (at < pointers + 2 * cells || at + 4 > end)
            continue;
        const bool hasChild = !isInterior || takeChild(number(at, 4));
        if (isInterior && isRowid) {
            read += hasChild;
            continue;
        }
        at += isInterior ? 4 : 0;
        const auto size = varint(m_bytes, at, end);
        const auto id = isRowid ? varint(m_bytes, at, end) : std::optional<quint64>(0);
        const auto bytes = size && id ? payload(at, *size, isRowid, end) : std::nullopt;
        if (auto values = bytes ? record(*bytes) : std::nullopt) {
            visit({qint64(*id), *std::move(values)});
            read += hasChild;
        }
    }
    const bool hasLast = !isInterior || takeChild(number(header + 8, 4));
    return read == counted && hasLast;
}

bool PageFile::readTree(quint32 root, Tree tree, const Visit &visit)
{
    if (!isPage(root))
        return false;
    std::vector<bool> seen(m_reached.size());
    std::vector<quint32> open{root};
    bool whole = true;
    while (!open.empty()) {
        const quint32 page = open.back();
        open.pop_back();
        const int kind = type(page);
        const bool belongs = tree == Tree::Rowid ? kind == RowidInterior || kind == RowidLeaf : kind == KeyedInterior || kind == KeyedLeaf;
        if (seen[page] || !belongs) {
            whole = false;
            continue;
        }
        seen[page] = m_reached[page] = true;
        std::vector<quint32> children;
        whole = readCells(page, visit, children) && whole;
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return whole;
}

void PageFile::reachFreePages()
{
    constexpr qint64 firstTrunkAt = 32;
    for (quint64 trunk = number(firstTrunkAt, 4); isPage(trunk) && !m_reached[trunk]; trunk = number(begin(quint32(trunk)), 4)) {
        m_reached[trunk] = true;
        const qint64 at = begin(quint32(trunk));
        const qint64 leaves = std::min(qint64(number(at + 4, 4)), m_pageSize / 4 - 2);
        for (qint64 i = 0; i < leaves; ++i)
            if (const quint64 leaf = number(at + 8 + 4 * i, 4); isPage(leaf))
                m_reached[leaf] = true;
    }
}

void PageFile::readOrphans(Tree tree, const Visit &visit)
{
    reachFreePages();
    const int leaf = tree == Tree::Rowid ? RowidLeaf : KeyedLeaf;
    std::vector<quint32> none;
    for (quint32 page = 2; page <= m_pageCount; ++page)
        if (!m_reached[page] && type(page) == leaf)
            readCells(page, visit, none);
}
