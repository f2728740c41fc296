// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumncodec.h"

#include "store/packedcolumns.h"

#include <algorithm>

using namespace EventColumnCodec;

namespace {

constexpr quint32 tag = 0x6c6f4341; // "ACol"
constexpr quint32 version = 1;
constexpr quint64 mostNames = 1 << 24; // in one column of lists
constexpr Day farthest = 1LL << 31; // days beyond it lie aside

void writeLists(PackedWriter &writer, const NameListColumn &lists)
{
    std::vector<quint32> sizes;
    for (size_t i = 1; i < lists.starts.size(); ++i)
        sizes.push_back(lists.starts[i] - lists.starts[i - 1]);
    writer.column(sizes);
    writer.column(lists.numbers);
    writer.column(lists.rows);
}

bool allBelow(const std::vector<quint32> &values, size_t bound)
{
    quint32 most = 0;
    for (const quint32 value : values)
        most = std::max(most, value);
    return values.empty() || most < bound;
}

/// Lists of names that have been read, one for each of `events` events.
void readLists(PackedReader &reader, NameListColumn &lists, size_t events)
{
    const auto sizes = reader.column<quint32>(0, events);
    lists.numbers = reader.column<quint32>(0, mostNames);
    lists.rows = reader.column<quint32>(events);
    quint64 start = 0;
    for (const quint32 size : sizes)
        lists.starts.push_back(quint32(start += size));
    reader.require(start == lists.numbers.size() && allBelow(lists.numbers, lists.names.size())
                   && allBelow(lists.rows, sizes.size()));
}

bool isFar(const DateRange &days)
{
    return days.first < -farthest || days.first > farthest || days.last < -farthest || days.last > farthest;
}

void writeDays(PackedWriter &writer, const std::vector<DateRange> &days)
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
std::vector<quint32> readRows(PackedReader &reader, size_t events)
{
    auto rows = reader.column<quint32>(0, events);
    for (size_t i = 0; i < rows.size(); ++i)
        reader.require(rows[i] < events && (i == 0 || rows[i - 1] < rows[i]));
    return reader.failed() ? std::vector<quint32>() : rows;
}

std::vector<DateRange> readDays(PackedReader &reader, size_t events)
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

void writeCertain(PackedWriter &writer, const std::vector<std::pair<quint32, DateRange>> &certain)
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

std::vector<std::pair<quint32, DateRange>> readCertain(PackedReader &reader, size_t events)
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
    PackedWriter writer;
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
    writeLists(writer, columns.companies);
    for (const auto *names : {&columns.publishers, &columns.tags}) {
        writer.texts(names->names);
        writeLists(writer, *names);
    }
    PackedWriter header;
    header.put(tag);
    header.put(version);
    header.put(checksumOf(writer.bytes()));
    return header.bytes() + writer.bytes();
}

Result<EventColumns> EventColumnCodec::decode(QByteArrayView bytes)
{
    const Error malformed{QStringLiteral("The columns of events in the project are damaged.")};
    PackedReader header(bytes.first(std::min(bytes.size(), headerSize)));
    const bool known = header.get<quint32>() == tag && header.get<quint32>() == version;
    const auto checksum = header.get<quint64>();
    if (header.failed() || !known || checksumOf(bytes.sliced(headerSize)) != checksum)
        return malformed;

    PackedReader reader(bytes.sliced(headerSize));
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
    reader.require(std::all_of(columns.facts.begin(), columns.facts.end(),
                               [](EventColumns::Facts fact) { return int(fact.kind) < eventKindCount; }));
    columns.confidence = reader.column<quint16>(events);
    columns.sources = reader.column<quint16>(events);
    columns.magnitude = reader.column<quint8>(events);
    const auto companies = reader.column<qint64>(0, mostNames);
    columns.companyIds = std::vector<CompanyId>(companies.begin(), companies.end());
    columns.companies.names.resize(companies.size());
    readLists(reader, columns.companies, events);
    for (auto *names : {&columns.publishers, &columns.tags}) {
        names->names = reader.texts(mostNames);
        readLists(reader, *names, events);
    }
    if (!reader.finished())
        return malformed;
    return columns;
}
