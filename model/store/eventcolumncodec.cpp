// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumncodec.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

using namespace EventColumnCodec;

namespace
{

constexpr char magic[] = {'A', 'C', 'o', 'l'};
constexpr quint32 version = 1;
constexpr quint64 mostNames = 1 << 24; // in one column of lists
constexpr Day farthest = 1LL << 31; // days beyond it lie aside

class Writer
{
public:
    template <class T>
    void put(T value)
    {
        char bytes[sizeof(T)];
        qToLittleEndian(value, bytes);
        m_bytes.append(bytes, sizeof bytes);
    }
    /// How many, how wide, the least, and the rest of each above it.
    template <class Values>
    void column(const Values &values)
    {
        put(quint32(values.size()));
        const auto ends = std::minmax_element(values.begin(), values.end());
        const qint64 least = values.empty() ? 0 : qint64(*ends.first);
        const quint64 reach = values.empty() ? 0 : quint64(*ends.second) - quint64(least);
        const int width = reach == 0 ? 0 : reach <= 0xff ? 1 : reach <= 0xffff ? 2 : reach <= 0xffffffff ? 4 : 8;
        put(quint8(width));
        put(least);
        if (width == 1)
            all<quint8>(values, least);
        else if (width == 2)
            all<quint16>(values, least);
        else if (width == 4)
            all<quint32>(values, least);
        else if (width == 8)
            all<quint64>(values, least);
    }
    void text(const std::vector<QString> &texts)
    {
        std::vector<quint32> sizes;
        QByteArray all;
        for (const QString &text : texts) {
            const QByteArray utf8 = text.toUtf8();
            sizes.push_back(quint32(utf8.size()));
            all += utf8;
        }
        column(sizes);
        m_bytes += all;
    }
    void lists(const NameListColumn &lists)
    {
        std::vector<quint32> sizes;
        for (size_t i = 1; i < lists.starts.size(); ++i)
            sizes.push_back(lists.starts[i] - lists.starts[i - 1]);
        column(sizes);
        column(lists.numbers);
        column(lists.rows);
    }
    [[nodiscard]] QByteArray finished() const
    {
        Writer header;
        header.m_bytes.append(magic, sizeof magic);
        header.put(version);
        header.put(checksumOf(m_bytes));
        return header.m_bytes + m_bytes;
    }

private:
    template <class Narrow, class Values>
    void all(const Values &values, qint64 least)
    {
        const qsizetype at = m_bytes.size();
        m_bytes.resize(at + qsizetype(values.size() * sizeof(Narrow)));
        char *out = m_bytes.data() + at;
        for (const auto value : values) {
            qToLittleEndian(Narrow(quint64(value) - quint64(least)), out);
            out += sizeof(Narrow);
        }
    }

    QByteArray m_bytes;
};

/// Reads what Writer wrote; once something does not fit, everything after it fails too.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool finished() const { return !m_failed && m_bytes.isEmpty(); }
    void require(bool fits) { m_failed |= !fits; }

    template <class T>
    T get()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return m_failed ? T() : qFromLittleEndian<T>(bytes.data());
    }
    /// `least` to `most` values, none of them outside of T.
    template <class T>
    std::vector<T> column(quint64 least, quint64 most)
    {
        const quint64 count = get<quint32>();
        const int width = get<quint8>();
        const quint64 base = get<quint64>();
        require(count >= least && count <= most && (width == 0 || width == 1 || width == 2 || width == 4 || width == 8));
        const QByteArrayView bytes = take(m_failed ? 0 : count * quint64(width));
        if (m_failed)
            return {};
        std::vector<T> values(count);
        switch (width) {
        case 0:
            std::fill(values.begin(), values.end(), T(base));
            break;
        case 1:
            all<quint8>(bytes, base, values);
            break;
        case 2:
            all<quint16>(bytes, base, values);
            break;
        case 4:
            all<quint32>(bytes, base, values);
            break;
        default:
            all<quint64>(bytes, base, values);
        }
        return values;
    }
    template <class T>
    std::vector<T> column(size_t count)
    {
        return column<T>(count, count);
    }
    std::vector<QString> text()
    {
        const auto sizes = column<quint32>(0, mostNames);
        std::vector<QString> texts;
        for (size_t i = 0; i < sizes.size() && !m_failed; ++i)
            texts.push_back(QString::fromUtf8(take(sizes[i])));
        return texts;
    }
    /// Lists of `names` names, one for each of `events` events.
    void lists(NameListColumn &lists, size_t names, size_t events)
    {
        const auto sizes = column<quint32>(0, events);
        lists.numbers = column<quint32>(0, mostNames);
        lists.rows = column<quint32>(events);
        quint64 start = 0;
        for (const quint32 size : sizes)
            lists.starts.push_back(quint32(start += size));
        require(start == lists.numbers.size() && below(lists.numbers, names) && below(lists.rows, sizes.size()));
    }

private:
    QByteArrayView take(quint64 size)
    {
        m_failed |= size > quint64(m_bytes.size());
        if (m_failed)
            return {};
        const QByteArrayView taken = m_bytes.first(qsizetype(size));
        m_bytes = m_bytes.sliced(qsizetype(size));
        return taken;
    }
    template <class Narrow, class T>
    static void all(QByteArrayView bytes, quint64 base, std::vector<T> &values)
    {
        const char *in = bytes.data();
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = T(base + qFromLittleEndian<Narrow>(in + i * sizeof(Narrow)));
    }
    static bool below(const std::vector<quint32> &values, size_t bound)
    {
        quint32 most = 0;
        for (const quint32 value : values)
            most = std::max(most, value);
        return values.empty() || most < bound;
    }

    QByteArrayView m_bytes;
    bool m_failed = false;
};

bool isFar(const DateRange &days)
{
    return days.first < -farthest || days.first > farthest || days.last < -farthest || days.last > farthest;
}

void writeDays(Writer &writer, const std::vector<DateRange> &days)
{
    std::vector<Day> first;
    std::vector<Day> length;
    std::vector<quint32> farRows;
    std::vector<Day> farFirst;
    std::vector<Day> farLast;
    Day near = 0; // what stands in the place of a day that lies aside
    for (const DateRange &range : days)
        if (!isFar(range)) {
            near = range.first;
            break;
        }
    for (const DateRange &range : days) {
        const bool far = isFar(range);
        if (far) {
            farRows.push_back(quint32(first.size()));
            farFirst.push_back(range.first);
            farLast.push_back(range.last);
        }
        first.push_back(far ? near : range.first);
        length.push_back(far ? 0 : range.last - range.first);
    }
    for (const auto *column : {&first, &length})
        writer.column(*column);
    writer.column(farRows);
    writer.column(farFirst);
    writer.column(farLast);
}

/// Places of events: each once, ascending.
std::vector<quint32> readRows(Reader &reader, size_t events)
{
    auto rows = reader.column<quint32>(0, events);
    for (size_t i = 0; i < rows.size(); ++i)
        reader.require(rows[i] < events && (i == 0 || rows[i - 1] < rows[i]));
    return reader.failed() ? std::vector<quint32>() : rows;
}

std::vector<DateRange> readDays(Reader &reader, size_t events)
{
    const auto first = reader.column<Day>(events);
    const auto length = reader.column<quint64>(events);
    const auto farRows = readRows(reader, events);
    const auto farFirst = reader.column<Day>(farRows.size());
    const auto farLast = reader.column<Day>(farRows.size());
    std::vector<DateRange> days(reader.failed() ? 0 : events);
    for (size_t i = 0; i < days.size(); ++i)
        days[i] = {first[i], Day(quint64(first[i]) + length[i])};
    for (size_t i = 0; i < farRows.size() && !days.empty(); ++i)
        days[farRows[i]] = {farFirst[i], farLast[i]};
    return days;
}

quint16 packed(EventColumns::Facts facts)
{
    return quint16(unsigned(facts.kind) | unsigned(facts.modality) << 5 | unsigned(facts.review) << 7
                   | unsigned(facts.dated) << 9 | unsigned(facts.approximate) << 10 | unsigned(facts.interval) << 11
                   | unsigned(facts.conflicting) << 12 | unsigned(facts.starred) << 13);
}

EventColumns::Facts unpacked(quint16 bits)
{
    EventColumns::Facts facts{};
    facts.kind = EventKind(bits & 31);
    facts.modality = Modality(bits >> 5 & 3);
    facts.review = Review(bits >> 7 & 3);
    facts.dated = bits >> 9 & 1;
    facts.approximate = bits >> 10 & 1;
    facts.interval = bits >> 11 & 1;
    facts.conflicting = bits >> 12 & 1;
    facts.starred = bits >> 13 & 1;
    return facts;
}

void writeCertain(Writer &writer, const std::vector<std::pair<quint32, DateRange>> &certain)
{
    std::vector<quint32> rows;
    std::vector<Day> first;
    std::vector<Day> last;
    for (const auto &[row, days] : certain) {
        rows.push_back(row);
        first.push_back(days.first);
        last.push_back(days.last);
    }
    writer.column(rows);
    writer.column(first);
    writer.column(last);
}

std::vector<std::pair<quint32, DateRange>> readCertain(Reader &reader, size_t events)
{
    const auto rows = readRows(reader, events);
    const auto first = reader.column<Day>(rows.size());
    const auto last = reader.column<Day>(rows.size());
    std::vector<std::pair<quint32, DateRange>> certain;
    for (size_t i = 0; i < rows.size() && !reader.failed(); ++i)
        certain.emplace_back(rows[i], DateRange{first[i], last[i]});
    return certain;
}

} // namespace

// Eight bytes at a time; every changed bit changes it.
quint64 EventColumnCodec::checksumOf(QByteArrayView bytes)
{
    quint64 sum = quint64(bytes.size());
    const auto mix = [&sum](quint64 word) {
        sum = (sum ^ word) * 0x9e3779b97f4a7c15;
        sum ^= sum >> 32;
    };
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8)
        mix(qFromLittleEndian<quint64>(bytes.data() + at));
    quint64 rest = 0;
    for (int shift = 0; at < bytes.size(); ++at, shift += 8)
        rest |= quint64(quint8(bytes[at])) << shift;
    mix(rest);
    return sum;
}

QByteArray EventColumnCodec::encode(const EventColumns &columns)
{
    Writer writer;
    writer.put(quint32(columns.ids.size()));
    std::vector<qint64> ids = columns.ids; // without their places: equal ones as long as none is missing
    for (size_t i = 0; i < ids.size(); ++i)
        ids[i] -= qint64(i);
    writer.column(ids);
    writeDays(writer, columns.days);
    writeCertain(writer, columns.certain);
    std::vector<quint16> facts(columns.facts.size());
    std::transform(columns.facts.begin(), columns.facts.end(), facts.begin(), packed);
    writer.column(facts);
    writer.column(columns.confidence);
    writer.column(columns.sources);
    writer.column(columns.magnitude);
    std::vector<qint64> companies;
    for (const CompanyId id : columns.companyIds)
        companies.push_back(id.value());
    writer.column(companies);
    writer.lists(columns.companies);
    for (const auto *names : {&columns.publishers, &columns.tags}) {
        writer.text(names->names);
        writer.lists(*names);
    }
    return writer.finished();
}

Result<EventColumns> EventColumnCodec::decode(QByteArrayView bytes)
{
    const Error malformed{QStringLiteral("The columns of events in the project are damaged.")};
    Reader header(bytes.first(std::min(bytes.size(), headerSize)));
    const bool ours = std::memcmp(bytes.data(), magic, std::min(size_t(bytes.size()), sizeof magic)) == 0;
    header.get<quint32>();
    const bool known = header.get<quint32>() == version;
    const auto checksum = header.get<quint64>();
    if (header.failed() || !ours || !known || checksumOf(bytes.sliced(headerSize)) != checksum)
        return malformed;

    Reader reader(bytes.sliced(headerSize));
    const size_t events = reader.get<quint32>();
    reader.require(events <= mostEvents);
    if (reader.failed())
        return malformed;
    EventColumns columns;
    columns.ids = reader.column<qint64>(events);
    for (size_t i = 0; i < columns.ids.size(); ++i) {
        columns.ids[i] = qint64(quint64(columns.ids[i]) + i);
        reader.require(i == 0 || columns.ids[i - 1] < columns.ids[i]);
    }
    columns.days = readDays(reader, events);
    columns.certain = readCertain(reader, events);
    const auto facts = reader.column<quint16>(events);
    columns.facts.resize(facts.size());
    std::transform(facts.begin(), facts.end(), columns.facts.begin(), unpacked);
    reader.require(std::all_of(columns.facts.begin(), columns.facts.end(), [](EventColumns::Facts fact) {
        return int(fact.kind) < eventKindCount;
    }));
    columns.confidence = reader.column<quint16>(events);
    columns.sources = reader.column<quint16>(events);
    columns.magnitude = reader.column<quint8>(events);
    const auto companies = reader.column<qint64>(0, mostNames);
    columns.companyIds = std::vector<CompanyId>(companies.begin(), companies.end());
    columns.companies.names.resize(companies.size());
    reader.lists(columns.companies, companies.size(), events);
    for (auto *names : {&columns.publishers, &columns.tags}) {
        names->names = reader.text();
        reader.lists(*names, names->names.size(), events);
    }
    if (!reader.finished())
        return malformed;
    return columns;
}
