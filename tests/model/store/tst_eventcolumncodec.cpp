// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumncodec.h"
#include "store/eventcolumnsbuilder.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

namespace {

/// Rows with what columns find hard: gaps, infinite and far days, many sources, names in every script.
EventColumns randomColumns(QRandomGenerator &random, int count)
{
    EventColumnsBuilder builder;
    qint64 id = random.bounded(2) ? 1 : -5;
    const bool gaps = random.bounded(2) != 0;
    for (int i = 0; i < count; ++i) {
        EventRow row;
        row.id = EventId(id += gaps ? 1 + random.bounded(9) : 1);
        row.dated = random.bounded(5) != 0;
        if (row.dated) {
            const Day first = 2'450'000 + random.bounded(8'000);
            row.days = {first, first + random.bounded(random.bounded(2) ? 1 : 2'000'000)};
            if (random.bounded(6) == 0)
                row.days.first = random.bounded(2) ? DateRange::beginningOfTime : -(1LL << 40);
            if (random.bounded(6) == 0)
                row.days.last = random.bounded(2) ? DateRange::endOfTime : 1LL << 50;
            row.interval = random.bounded(4) == 0;
            row.certain = {row.days.first, random.bounded(2) ? row.days.last : DateRange::endOfTime};
            row.approximate = random.bounded(4) == 0;
        }
        row.kind = EventKind(random.bounded(eventKindCount));
        row.modality = Modality(random.bounded(modalityCount));
        row.review = Review(random.bounded(reviewCount));
        row.conflicting = random.bounded(2);
        row.starred = random.bounded(2);
        row.confidence = random.bounded(1.0);
        row.sources = random.bounded(20) ? random.bounded(4) : 70'000;
        row.magnitude = quint8(random.bounded(256));
        for (int n = random.bounded(4); n > 0; --n) {
            const int company = random.bounded(40);
            row.companies.push_back({QStringLiteral("拼多多 %1").arg(company), Role::Actor});
            row.companyIds.emplace_back(company + 1);
        }
        for (int n = random.bounded(3); n > 0; --n)
            row.publishers << QStringLiteral("Daily 📬 %1").arg(random.bounded(5));
        for (int n = random.bounded(3); n > 0; --n)
            row.tags << QString(random.bounded(3), QLatin1Char('t'));
        builder.append(row);
    }
    return builder.take();
}

EventColumns withoutCompanyNames(EventColumns columns)
{
    for (QString &name : columns.companies.names)
        name.clear();
    return columns;
}

/// The same bytes with a checksum that fits, as somebody would write who means harm.
QByteArray sealed(QByteArray bytes)
{
    const auto body = QByteArrayView(bytes).sliced(EventColumnCodec::headerSize);
    qToLittleEndian(EventColumnCodec::checksumOf(body), bytes.data() + 8);
    return bytes;
}

bool listsFit(const NameListColumn &lists, size_t events)
{
    bool fit = lists.rows.size() == events && !lists.starts.empty() && lists.starts.front() == 0
        && lists.starts.back() == lists.numbers.size();
    for (size_t i = 1; i < lists.starts.size(); ++i)
        fit = fit && lists.starts[i - 1] <= lists.starts[i];
    for (const quint32 row : lists.rows)
        fit = fit && row + 1 < lists.starts.size();
    for (const quint32 number : lists.numbers)
        fit = fit && number < lists.names.size();
    return fit;
}

/// Whether everything in the columns can be used without a further look.
bool isSound(const EventColumns &columns)
{
    const size_t events = columns.ids.size();
    bool sound = columns.days.size() == events && columns.facts.size() == events && columns.confidence.size() == events
        && columns.sources.size() == events && columns.magnitude.size() == events
        && columns.companyIds.size() == columns.companies.names.size() && listsFit(columns.companies, events)
        && listsFit(columns.publishers, events) && listsFit(columns.tags, events)
        && std::is_sorted(columns.ids.begin(), columns.ids.end(), std::less_equal<>());
    for (const auto &fact : columns.facts)
        sound = sound && int(fact.kind) < eventKindCount;
    for (const auto &entry : columns.certain)
        sound = sound && entry.first < events;
    return sound;
}

} // namespace

class TestEventColumnCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasPutIn()
    {
        QRandomGenerator random(5);
        for (const int count : {0, 1, 2, 3, 17, 300, 4096}) {
            const EventColumns columns = randomColumns(random, count);
            const QByteArray bytes = EventColumnCodec::encode(columns);
            const auto decoded = EventColumnCodec::decode(bytes);
            QVERIFY(decoded.ok());
            QVERIFY(*decoded == withoutCompanyNames(columns));
            QVERIFY(isSound(*decoded));
            QCOMPARE(EventColumnCodec::encode(*decoded), bytes);
        }
    }
    void plainEventsTakeFewBytes()
    {
        EventColumnsBuilder builder;
        for (int i = 0; i < 4096; ++i) {
            EventRow row;
            row.id = EventId(i + 1);
            row.dated = true;
            row.days = {2'453'000 + i, 2'453'000 + i};
            builder.append(row);
        }
        QVERIFY(EventColumnCodec::encode(builder.take()).size() < 4096 * 3);
    }
    void refusesWhatIsCutOff()
    {
        QRandomGenerator random(6);
        const QByteArray bytes = EventColumnCodec::encode(randomColumns(random, 40));
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            QVERIFY(!EventColumnCodec::decode(bytes.first(size)).ok());
            if (size >= EventColumnCodec::headerSize)
                QVERIFY(!EventColumnCodec::decode(sealed(bytes.first(size))).ok());
        }
        QVERIFY(!EventColumnCodec::decode(QByteArray(bytes + 'x')).ok());
        QVERIFY(!EventColumnCodec::decode(sealed(bytes + 'x')).ok());
    }
    void refusesEveryFlippedBit()
    {
        QRandomGenerator random(7);
        const QByteArray bytes = EventColumnCodec::encode(randomColumns(random, 30));
        for (qsizetype at = 0; at < bytes.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray changed = bytes;
                changed[at] = char(changed[at] ^ (1 << bit));
                QVERIFY(!EventColumnCodec::decode(changed).ok());
            }
    }
    void neverGivesWhatCannotBeUsed()
    {
        QRandomGenerator random(8);
        int taken = 0;
        for (int i = 0; i < 6'000; ++i) {
            QByteArray bytes = EventColumnCodec::encode(randomColumns(random, 1 + random.bounded(12)));
            for (int changes = 1 + random.bounded(3); changes > 0; --changes) {
                const qsizetype at = random.bounded(int(EventColumnCodec::headerSize), int(bytes.size()));
                bytes[at] = random.bounded(2) ? char(random.bounded(256)) : char(random.bounded(2) * 255);
            }
            const auto decoded = EventColumnCodec::decode(sealed(bytes));
            QVERIFY(!decoded || isSound(*decoded));
            taken += decoded.ok();
        }
        QVERIFY(taken > 60 && taken < 5'900); // both ways are gone
    }
    void refusesAnotherVersion()
    {
        QByteArray bytes = EventColumnCodec::encode({});
        QVERIFY(EventColumnCodec::decode(bytes).ok());
        bytes[4] = 2;
        QVERIFY(!EventColumnCodec::decode(bytes).ok());
    }
};

QTEST_GUILESS_MAIN(TestEventColumnCodec)
#include "tst_eventcolumncodec.moc"
