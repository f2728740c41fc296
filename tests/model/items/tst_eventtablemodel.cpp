// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/eventtablemodel.h"
#include "items/showneventsmodel.h"
#include "support/entries.h"
#include "support/eventtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace {

const char *const threeEvents = "2019-04 exit planned Amazon,Amazon_China\n"
                                "2004-08-19 acquisition happened Amazon,Joyo\n"
                                "- statement denied";

EventTexts textsOf(EventId id)
{
    switch (id.value()) {
    case 1:
        return {QStringLiteral("Amazon to leave China"), Edtf::month(2019, 4), {}};
    case 2:
        return {QStringLiteral("Amazon buys Joyo"),
                Edtf::day(2004, 8, 19),
                {{{75e6, QStringLiteral("USD")}, {}}}};
    default:
        return {QStringLiteral("eBay denies it"), {}, {}};
    }
}

QString rowText(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(row, column).data().toString();
    return cells.join(u'|');
}

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreThoseOfTheIndex()
    {
        EventTableModel model(textsOf);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 0);
        auto entries = entriesFromText(threeEvents);
        entries[0].sources = 3;
        entries[0].confidence = 0.93f;
        entries[1].review = Review::Accepted;
        const EventIndex index(entries);
        model.setEvents(&index);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(rowText(model, 0),
                 QStringLiteral("19 Aug 2004|Amazon buys Joyo|Acquisition|happened|Amazon, Joyo|$75 "
                                "million|0|0.00|Accepted"));
        QCOMPARE(rowText(model, 1),
                 QStringLiteral(
                     "Apr 2019|Amazon to leave China|Exit|planned|Amazon, Amazon China||3|0.93|To review"));
        QCOMPARE(rowText(model, 2),
                 QStringLiteral("undated|eBay denies it|Statement|denied|||0|0.00|To review"));
        QCOMPARE(model.index(0, 0).data(EventTableModel::EventIdRole).toLongLong(), 2);
        QCOMPARE(model.headerData(EventTableModel::Kind, Qt::Horizontal).toString(), QStringLiteral("Kind"));
        QVERIFY(model.headerData(EventTableModel::Sources, Qt::Horizontal, Qt::TextAlignmentRole).toInt()
                & Qt::AlignRight);
        model.setEvents(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.index(0, 0).isValid());
    }
    void asksForTextsOnlyWhereTheyAreShown()
    {
        int asked = 0;
        EventTableModel model([&](EventId) { return ++asked, EventTexts(); });
        const EventIndex index(someEntries(5'000, 1));
        model.setEvents(&index);
        QCOMPARE(asked, 0);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(model.index(7, column).data().isValid());
        QCOMPARE(asked, 1);
    }
    void shownAreThoseOfTheMaskInAnyOrder()
    {
        EventTableModel model(textsOf);
        const EventIndex index(entriesFromText(threeEvents));
        model.setEvents(&index);
        ShownEventsModel shown;
        QAbstractItemModelTester tester(&shown, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.setSourceModel(&model);
        QCOMPARE(shown.rowCount(), 3);
        FilterMask mask(3, true);
        mask.set(1, false);
        shown.setMask(mask);
        QCOMPARE(shown.rowCount(), 2);
        shown.sort(EventTableModel::Title, Qt::DescendingOrder);
        QCOMPARE(shown.index(0, EventTableModel::Title).data().toString(), QStringLiteral("eBay denies it"));
        shown.sort(EventTableModel::Date);
        QCOMPARE(shown.index(0, EventTableModel::Title).data().toString(),
                 QStringLiteral("Amazon buys Joyo"));
        shown.sort(EventTableModel::Amount, Qt::DescendingOrder);
        QCOMPARE(shown.index(0, EventTableModel::Amount).data().toString(), QStringLiteral("$75 million"));
        shown.setMask(FilterMask(3, false));
        QCOMPARE(shown.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"
