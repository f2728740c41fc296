// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/rejectedrows.h"

#include <QTest>

class TestRejectedRows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyComeBackAsTheyWereGiven()
    {
        const RejectedRows rows{{2, QStringLiteral("a")}, {3, QStringLiteral("a")}, {4, QStringLiteral("b")}, {6, QStringLiteral("b")}, {6, QStringLiteral("b")}};
        QCOMPARE(rows.size(), size_t(5));
        QCOMPARE(rows.runs(), size_t(4));
        QString said;
        for (const RejectedRow &row : rows)
            said += QStringLiteral("%1%2 ").arg(row.row).arg(row.reason);
        QCOMPARE(said, QStringLiteral("2a 3a 4b 6b 6b "));
        QVERIFY(RejectedRows().empty() && RejectedRows().begin() == RejectedRows().end());
    }

    void manyTakeLittleRoom()
    {
        RejectedRows rows;
        constexpr int pieces = 1000;
        constexpr int rowsOfAPiece = 10'000;
        for (int piece = 0; piece < pieces; ++piece) {
            RejectedRows more;
            for (int row = 0; row < rowsOfAPiece; ++row)
                more.add({piece * rowsOfAPiece + row + 1, QStringLiteral("The row has %1 cells.").arg(2)});
            rows.add(more);
        }
        QCOMPARE(rows.size(), size_t(pieces) * rowsOfAPiece);
        QCOMPARE(rows.runs(), size_t(1));

        RejectedRows scattered; // good rows between them
        for (int row = 0; row < 1000; ++row)
            scattered.add({2 * row, QStringLiteral("Reason %1").arg(row % 2)});
        QCOMPARE(scattered.runs(), size_t(1000));
        QSet<const void *> words;
        for (const RejectedRow &row : scattered)
            words.insert(row.reason.constData());
        QCOMPARE(words.size(), 2);
    }

    void theyAreAsTheyAreRead()
    {
        RejectedRows once{{1, QStringLiteral("a")}, {2, QStringLiteral("a")}};
        RejectedRows inPieces{{1, QStringLiteral("a")}};
        inPieces.add(RejectedRows{{2, QStringLiteral("a")}});
        QVERIFY(once == inPieces);
        once.add({3, QStringLiteral("b")});
        QVERIFY(!(once == inPieces));
    }
};

QTEST_GUILESS_MAIN(TestRejectedRows)
#include "tst_rejectedrows.moc"
