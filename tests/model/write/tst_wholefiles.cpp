// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/wholefiles.h"

#include "support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

class TestWholeFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
        writeFile(path("a"), "precious");
    }

    void f63_filesAppearTogether()
    {
        WholeFiles files;
        QVERIFY(files.add(path("a"), "1").ok());
        QVERIFY(files.add(path("b"), "2").ok());
        QCOMPARE(readFile(path("a")), QByteArray("precious"));
        QVERIFY(!QFileInfo::exists(path("b")));
        QVERIFY(files.finish().ok());
        QCOMPARE(readFile(path("a")), QByteArray("1"));
        QCOMPARE(readFile(path("b")), QByteArray("2"));
        QCOMPARE(this->files().size(), 2);
    }

    void f63_filesThatAreNotFinishedLeaveNothing()
    {
        {
            WholeFiles files;
            QVERIFY(files.add(path("a"), "1").ok());
            QVERIFY(files.add(path("b"), "2").ok());
            const auto refused = files.add(path("none/c"), "3");
            QVERIFY(!refused.ok());
            QVERIFY2(refused.error().text().contains(QStringLiteral("none/c: The file cannot be written")), qPrintable(refused.error().text()));
        }
        QCOMPARE(files(), QStringList{QStringLiteral("a")});
        QCOMPARE(readFile(path("a")), QByteArray("precious"));
    }

    void f63_oneThatCannotBePutInItsPlaceTakesTheOthersBack()
    {
        WholeFiles files;
        QVERIFY(files.add(path("a"), "1").ok());
        QVERIFY(files.add(path("b"), "2").ok());
        QVERIFY(files.add(path("c"), "3").ok());
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("c/in the way")));
        QVERIFY(!files.finish().ok());
        QVERIFY(!QFileInfo::exists(path("b")));
        QCOMPARE(readFile(path("a")), QByteArray("1")); // its older one cannot come back: better the new one than none
    }
};

QTEST_GUILESS_MAIN(TestWholeFiles)
#include "tst_wholefiles.moc"
