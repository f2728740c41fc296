// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/manifest.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class TestManifest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<Manifest> read(QByteArray table)
    {
        QBuffer device(&table);
        device.open(QIODevice::ReadOnly);
        return Manifest::read(device, m_folder.path(), QStringLiteral("m.csv"));
    }

    QString fileIn(const char *path) const { return m_folder.filePath(QString::fromUtf8(path)); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sub")));
        for (const char *path : {"a.txt", "sub/b.txt"}) {
            QFile file(fileIn(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void everyColumn()
    {
        const auto manifest = read("path,published,title,publisher,author,url,language\n"
                                   "a.txt,2019-04-17,\"Amazon, out\",TechNode,Emma Lee,https://x.org/,en\n");
        QVERIFY(manifest.ok());
        QVERIFY(manifest->rejected().empty());
        Article article;
        article.title = QStringLiteral("Own title");
        QVERIFY(manifest->applyTo(article, fileIn("a.txt")));
        QCOMPARE(article.title, QStringLiteral("Amazon, out"));
        QCOMPARE(article.publisher, QStringLiteral("TechNode"));
        QCOMPARE(article.author, QStringLiteral("Emma Lee"));
        QCOMPARE(article.url, QStringLiteral("https://x.org/"));
        QCOMPARE(article.language, QStringLiteral("en"));
        QCOMPARE(article.published->toString(), QStringLiteral("2019-04-17"));
        QVERIFY(article.publishedFrom == PublishedFrom::Metadata);
    }

    void columnsInAnyOrderAndEmptyCells()
    {
        const auto manifest = read("Publisher, PATH ,remark\r\n,sub/b.txt,x\r\nQuartz,sub/../a.txt,\r\n");
        QVERIFY(manifest.ok());
        Article article;
        article.publisher = QStringLiteral("Own");
        QVERIFY(manifest->applyTo(article, fileIn("sub/b.txt")));
        QCOMPARE(article.publisher, QStringLiteral("Own"));
        QVERIFY(!article.published);
        QVERIFY(manifest->applyTo(article, fileIn("sub/../sub/../a.txt")));
        QCOMPARE(article.publisher, QStringLiteral("Quartz"));
    }

    void otherFilesAreNotItsBusiness()
    {
        Article article;
        QVERIFY(!read("path,title\na.txt,T\n")->applyTo(article, fileIn("sub/b.txt")));
        QVERIFY(!Manifest().applyTo(article, fileIn("a.txt")));
        QVERIFY(article.title.isEmpty());
    }

    void badRows()
    {
        const auto manifest = read("path,published\nno.txt,2019\n,2019\n\na.txt,2019-13-40\nsub/b.txt,2019\n");
        QVERIFY(manifest.ok());
        QStringList reasons;
        for (const auto &row : manifest->rejected())
            reasons.append(QStringLiteral("%1 %2").arg(row.line).arg(row.reason));
        QCOMPARE(reasons.size(), 3);
        QCOMPARE(reasons[0], QStringLiteral("2 The row names a file that does not exist: no.txt."));
        QCOMPARE(reasons[1], QStringLiteral("3 The row names no path."));
        QVERIFY2(reasons[2].startsWith(QStringLiteral("5 \"2019-13-40\" is no date:")), qPrintable(reasons[2]));
        Article article;
        QVERIFY(manifest->applyTo(article, fileIn("sub/b.txt")));
        QCOMPARE(article.published->toString(), QStringLiteral("2019"));
    }

    void noManifest()
    {
        QVERIFY(!read("").ok());
        QVERIFY(!read("title,url\nx,y\n").ok());
        QVERIFY(!read("path,title\na.txt,\"never closed\n").ok());
        QVERIFY(!Manifest::open(fileIn("missing.csv")).ok());
        QCOMPARE(read("title\n").error().source, QStringLiteral("m.csv"));
    }
};

QTEST_GUILESS_MAIN(TestManifest)
#include "tst_manifest.moc"
