// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/maskranks.h"

#include <QRandomGenerator>
#include <QTest>

class TestMaskRanks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofNothing()
    {
        QCOMPARE(MaskRanks().count(), EventIndex::Row(0));
        QCOMPARE(MaskRanks().before(0), EventIndex::Row(0));
        const MaskRanks none(FilterMask(700, false));
        QCOMPARE(none.count(), EventIndex::Row(0));
        QCOMPARE(none.before(699), EventIndex::Row(0));
        QCOMPARE(none.before(700), EventIndex::Row(0));
    }
    void agreeWithAPlainLoop_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("oneIn");
        for (const int size : {1, 63, 64, 65, 511, 512, 513, 5'000, 20'011})
            for (const int oneIn : {1, 2, 7, 400})
                QTest::addRow("%d rows, one in %d", size, oneIn) << size << oneIn;
    }
    void agreeWithAPlainLoop()
    {
        QFETCH(int, size);
        QFETCH(int, oneIn);
        QRandomGenerator random(quint32(size * 31 + oneIn));
        FilterMask mask(EventIndex::Row(size), false);
        for (EventIndex::Row row = 0; row < mask.size(); ++row)
            mask.set(row, random.bounded(oneIn) == 0);
        const MaskRanks ranks(mask);
        QCOMPARE(ranks.count(), mask.count());
        EventIndex::Row place = 0;
        for (EventIndex::Row row = 0; row < mask.size(); ++row) {
            QCOMPARE(ranks.before(row), place);
            if (mask.test(row))
                QCOMPARE(ranks.at(place++), row);
        }
        QCOMPARE(ranks.before(mask.size()), place);
        QVERIFY(ranks.mask() == mask);
    }
};

QTEST_GUILESS_MAIN(TestMaskRanks)
#include "tst_maskranks.moc"
