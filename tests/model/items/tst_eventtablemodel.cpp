// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventtablemodel.h"
#include "items/eventwords.h"
#include "support/entries.h"
#include "support/eventtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

using Row = EventIndex::Row;

const char *const threeEvents = "2019-04 exit planned Amazon,Amazon_China\n"
                                "2004-08-19 acquisition happened Amazon,Joyo\n"
                                "- statement denied";

std::shared_ptr<const EventIndex> threeRows()
{
    auto entries = entriesFromText(threeEvents);
    entries[0].sources = 3;
    entries[0].confidence = 0.93f;
    entries[1].review = Review::Accepted;
    return std::make_shared<const EventIndex>(entries);
}

EventTitleOf titlesOf(const std::shared_ptr<const EventIndex> &index)
{
    return [index](Row row) { return QStringLiteral("Title %1").arg(index->id(row).value(), 6, 10, QLatin1Char('0')); };
}

QString rowText(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells.join(u'|');
}

std::vector<Row> rowsOf(const EventTableModel &model)
{
    std::vector<Row> rows;
    for (int place = 0; place < model.rowCount(); ++place)
        rows.push_back(model.rowAt(place));
    return rows;
}

FilterMask someRows(Row count, quint32 seed)
{
    QRandomGenerator random(seed);
    FilterMask mask(count, false);
    for (Row row = 0; row < count; ++row)
        mask.set(row, random.bounded(3) != 0);
    return mask;
}

/// What a column is ordered by, as text that compares as the column does.
QString keyOf(const EventIndex &index, Row row, EventColumn column, const EventTitleOf &title)
{
    const auto number = [](double value) { return QStringLiteral("%1").arg(value, 12, 'f', 4, QLatin1Char('0')); };
    switch (column) {
    case EventColumn::Date: return number(row);
    case EventColumn::Kind: return kindWord(index.kind(row)).toLower();
    case EventColumn::Companies:
        return index.companies(row).empty() ? QStringLiteral("\uffff")
                                            : index.companyNames()[index.companies(row).front()].toLower();
    case EventColumn::Title: return title(row).toLower();
    case EventColumn::Modality: return number(int(index.modality(row)));
    case EventColumn::Confidence: return number(double(index.confidence(row)));
    case EventColumn::Sources: return number(index.sources(row));
    case EventColumn::Review: return number(int(index.review(row)));
    }
    return {};
}

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f72_aRowSaysAllOfAnEvent()
    {
        EventTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 0);
        const auto index = threeRows();
        model.setEvents(index, FilterMask(3, true), titlesOf(index));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(rowText(model, 0),
                 QStringLiteral("2004-08-19|Acquisition|Amazon, Joyo|Title 000002|happened|0.00|0|Accepted"));
        QCOMPARE(rowText(model, 1),
                 QStringLiteral("2019-04|Exit|Amazon, Amazon China|Title 000001|planned|0.93|3|To review"));
        QCOMPARE(rowText(model, 2), QStringLiteral("undated|Statement||Title 000003|denied|0.00|0|To review"));
        QCOMPARE(model.index(1, 0).data(EventTableModel::RowRole).toUInt(), 1U);
        QCOMPARE(model.headerData(int(EventColumn::Kind), Qt::Horizontal).toString(), QStringLiteral("Kind"));
        QVERIFY(model.headerData(int(EventColumn::Sources), Qt::Horizontal, Qt::TextAlignmentRole).toInt()
                & Qt::AlignRight);
        model.setEvents(nullptr, {}, {});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.index(0, 0).isValid());
        QCOMPARE(model.placeOf(0), -1);
    }

    void asksForTitlesOnlyWhereTheyAreShown()
    {
        int asked = 0;
        EventTableModel model;
        const auto index = std::make_shared<const EventIndex>(someEntries(5'000, 1));
        model.setEvents(index, FilterMask(5'000, true), [&](Row) { return ++asked, QString(); });
        model.sort(int(EventColumn::Companies));
        model.setMask(someRows(5'000, 2));
        QCOMPARE(asked, 0);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.index(7, column).data().isValid());
        QCOMPARE(asked, 1);
    }

    void f72_everyOrderHoldsAllOfTheMask_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("count");
        for (int column = 0; column <= int(EventColumn::Review); ++column)
            for (const int count : {0, 1, 700})
                QTest::addRow("column %d of %d", column, count) << column << count;
        QTest::newRow("on a worker") << int(EventColumn::Companies) << 90'000;
        QTest::newRow("many by time") << int(EventColumn::Date) << 90'000;
    }
    void f72_everyOrderHoldsAllOfTheMask()
    {
        QFETCH(int, column);
        QFETCH(int, count);
        const auto index = std::make_shared<const EventIndex>(someEntries(count, 5));
        const auto title = titlesOf(index);
        const FilterMask mask = someRows(Row(count), 6);
        EventTableModel model;
        model.setEvents(index, mask, title);
        model.sort(column, Qt::AscendingOrder);
        QTRY_VERIFY(!model.isSorting());

        std::vector<std::pair<QString, Row>> expected;
        mask.forEach([&](Row row) { expected.emplace_back(keyOf(*index, row, EventColumn(column), title), row); });
        std::ranges::sort(expected);
        std::vector<Row> rows;
        for (const auto &[key, row] : expected)
            rows.push_back(row);
        QVERIFY(rowsOf(model) == rows);
        model.sort(column, Qt::DescendingOrder);
        std::ranges::reverse(rows);
        QVERIFY(rowsOf(model) == rows);
        for (int place = 0; place < std::min(model.rowCount(), 700); ++place)
            QCOMPARE(model.placeOf(rows[size_t(place)]), place);
        for (Row row = 0; row < std::min(mask.size(), Row(700)); ++row)
            QVERIFY(mask.test(row) || model.placeOf(row) == -1);
    }

    void theFilterKeepsTheOrder()
    {
        const auto index = std::make_shared<const EventIndex>(someEntries(300, 9));
        EventTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(index, FilterMask(300, true), titlesOf(index));
        model.sort(int(EventColumn::Confidence), Qt::DescendingOrder);
        model.setMask(someRows(300, 3));
        for (int place = 1; place < model.rowCount(); ++place)
            QVERIFY(index->confidence(model.rowAt(place - 1)) >= index->confidence(model.rowAt(place)));
        model.setMask(FilterMask(300, false));
        QCOMPARE(model.rowCount(), 0);
    }

    void aWorkerThatIsLateIsForgotten()
    {
        const auto index = std::make_shared<const EventIndex>(someEntries(90'000, 9));
        EventTableModel model;
        QSignalSpy running(&model, &EventTableModel::sortingChanged);
        model.setEvents(index, FilterMask(90'000, true), titlesOf(index));
        model.sort(int(EventColumn::Kind));
        QVERIFY(model.isSorting());
        QCOMPARE(model.rowAt(5), Row(5)); // by time until it is done
        model.setMask(FilterMask(90'000, false));
        QVERIFY(!model.isSorting());
        QCOMPARE(running.size(), 2);
        QTest::qWait(50);
        QCOMPARE(model.rowCount(), 0);
        auto shortLived = std::make_unique<EventTableModel>();
        shortLived->setEvents(index, FilterMask(90'000, true), titlesOf(index));
        shortLived->sort(int(EventColumn::Kind));
        shortLived.reset();
        QTest::qWait(50);
    }

    void tooManyTitlesStayByTime()
    {
        const Row many = EventTableModel::mostByTitle + 1;
        const auto index = std::make_shared<const EventIndex>(someEntries(int(many), 9));
        int asked = 0;
        EventTableModel model;
        model.setEvents(index, FilterMask(many, true), [&](Row) { return ++asked, QString(); });
        QVERIFY(!model.canSort(EventColumn::Title));
        model.sort(int(EventColumn::Title));
        QCOMPARE(asked, 0);
        QCOMPARE(model.rowAt(5), Row(5));
        FilterMask fewer(many, true);
        fewer.set(0, false);
        model.setMask(fewer);
        QVERIFY(model.canSort(EventColumn::Title));
        model.sort(int(EventColumn::Title));
        QVERIFY(asked > 0);
        model.setMask(FilterMask(many, true)); // by time again
        QCOMPARE(model.rowAt(5), Row(5));
    }
};

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
