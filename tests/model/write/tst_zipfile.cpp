// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/zipfile.h"

#include "support/zippedfiles.h"

#include <QTest>

class TestZipFile : public QObject
{
    Q_OBJECT

    static QByteArray zip(const std::vector<ZippedFile> &files, const QDate &day = QDate(2026, 11, 29))
    {
        const auto zipped = zipOf(files, day);
        return zipped ? *zipped : QByteArray();
    }

private Q_SLOTS:
    void f64_whatGoesInComesOut()
    {
        const QByteArray large(3'000'000, 'x');
        const std::map<QString, QByteArray> files{{QStringLiteral("a.csv"), "id,when\n"}, {QStringLiteral("empty"), ""},
                                                  {QStringLiteral("large"), large}, {QStringLiteral("京东.md"), "# 京东\n"}};
        std::vector<ZippedFile> put;
        for (const auto &[name, bytes] : files)
            put.push_back({name, bytes});
        const QByteArray bytes = zip(put);
        QCOMPARE(filesIn(bytes), files);
        QVERIFY(bytes.size() < large.size() / 10);
    }

    void f64_theSameFilesAreTheSameBytes()
    {
        const ZippedFile a{QStringLiteral("a"), "1"};
        const ZippedFile b{QStringLiteral("b"), "2"};
        const QByteArray bytes = zip({a, b});
        QCOMPARE(zip({b, a}), bytes);
        qputenv("TZ", "Asia/Shanghai");
        QCOMPARE(zip({a, b}), bytes);
        qputenv("TZ", "UTC");
        QVERIFY(zip({a, b}, QDate(2026, 11, 30)) != bytes);
    }

    void daysThatAZipCannotSay()
    {
        const ZippedFile file{QStringLiteral("a"), "1"};
        const QByteArray first = zip({file}, QDate(1980, 1, 1));
        for (const QDate &day : {QDate(), QDate(1979, 12, 31), QDate(2108, 1, 1)})
            QCOMPARE(zip({file}, day), first);
        QVERIFY(zip({file}, QDate(2107, 12, 31)) != first);
    }
};

QTEST_GUILESS_MAIN(TestZipFile)
#include "tst_zipfile.moc"
