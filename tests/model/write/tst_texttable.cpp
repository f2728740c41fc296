// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/texttable.h"

#include <QTest>

class TestTextTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreAligned()
    {
        TextTable table({QStringLiteral("when"), QStringLiteral("title")});
        table.add({QStringLiteral("2004-08-19"), QStringLiteral("Amazon acquires Joyo")});
        table.add({QString(), QStringLiteral("退出")});
        QCOMPARE(table.take(), QStringLiteral("when        title\n"
                                              "────────────────────────────────\n"
                                              "2004-08-19  Amazon acquires Joyo\n"
                                              "            退出\n"));
    }

    void wideCharactersCountTwice()
    {
        QCOMPARE(displayWidth(u"Amazon"), 6);
        QCOMPARE(displayWidth(u"亚马逊"), 6);
        QCOMPARE(displayWidth(u"e\u0301"), 1);
        QCOMPARE(displayWidth(u"ＡＢ"), 4);
        QCOMPARE(displayWidth(u"🛒"), 2);
        TextTable table({QStringLiteral("name"), QStringLiteral("x")});
        table.add({QStringLiteral("亚马逊"), QStringLiteral("1")});
        table.add({QStringLiteral("Amazon"), QStringLiteral("1")});
        const QStringList lines = table.take().split(u'\n');
        QCOMPARE(lines[2], QStringLiteral("亚马逊  1"));
        QCOMPARE(lines[3], QStringLiteral("Amazon  1"));
    }

    void longCellsEndEarly()
    {
        TextTable table({QStringLiteral("t")});
        table.add({QStringLiteral("abcdefgh")});
        table.add({QStringLiteral("亚马逊退出")});
        const QStringList lines = table.take(5).split(u'\n');
        QCOMPARE(lines[2], QStringLiteral("abcd…"));
        QCOMPARE(lines[3], QStringLiteral("亚马…"));
    }

    void nothingMovesTheCursor()
    {
        TextTable table({QStringLiteral("t")});
        table.add({QStringLiteral("a\n\x1b[31mb\r\tc")});
        QCOMPARE(table.take().split(u'\n')[2], QStringLiteral("a  [31mb  c"));
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
