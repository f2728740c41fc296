// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/articlereader.h"

#include <QTest>

class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNameLeadsBack()
    {
        QCOMPARE(formatNames().size(), 15);
        for (const QString &name : formatNames()) {
            QVERIFY(formatName(name));
            QCOMPARE(toString(*formatName(name)), name);
            QVERIFY(!formatTitle(*formatName(name)).isEmpty());
        }
        QVERIFY(!formatName(u"Text"));
        QVERIFY(!formatName(u"docx"));
    }

    void detection_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("format");
        QTest::newRow("txt") << "a.txt" << QByteArray("Amazon") << "text";
        QTest::newRow("upper case ending") << "A.TXT" << QByteArray("Amazon") << "text";
        QTest::newRow("md") << "a.md" << QByteArray("# Amazon") << "markdown";
        QTest::newRow("no ending, front matter") << "-" << QByteArray("---\ntitle: x") << "markdown";
        QTest::newRow("no ending, CR LF front matter") << "-" << QByteArray("---\r\ntitle: x") << "markdown";
        QTest::newRow("no ending") << "README" << QByteArray("Amazon") << "text";
        QTest::newRow("unknown ending") << "a.log" << QByteArray("Amazon") << "text";
        QTest::newRow("a PDF by another name") << "a.txt" << QByteArray("%PDF-1.7") << "pdf";
        QTest::newRow("html") << "a.html" << QByteArray("<p>") << "html";
        QTest::newRow("html without ending") << "page" << QByteArray("<!DOCTYPE HTML>") << "html";
        QTest::newRow("html without ending, with mark") << "page" << QByteArray("\xef\xbb\xbf<html>") << "html";
        QTest::newRow("a text about html") << "a.txt" << QByteArray("<html> is a tag") << "text";
        QTest::newRow("csv") << "a.csv" << QByteArray("path") << "csv";
        QTest::newRow("records") << "-" << QByteArray("{\"type\":\"event\"}") << "jsonl";
    }
    void detection()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QTEST(toString(detectFormat(name, head)), "format");
    }

    void shortcutsAreNoPages_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("is");
        QTest::newRow("Windows") << QByteArray("[InternetShortcut]\r\nURL=https://example.org/\r\n") << true;
        QTest::newRow("freedesktop") << QByteArray("[Desktop Entry]\nEncoding=UTF-8\nType=Link\nURL=https://example.org/\n") << true;
        QTest::newRow("a program") << QByteArray("[Desktop Entry]\nType=Application\nExec=annals\n") << false;
        QTest::newRow("macOS") << QByteArray("<?xml version=\"1.0\"?>\n<!DOCTYPE plist>\n<plist version=\"1.0\"><dict><key>URL</key>") << true;
        QTest::newRow("macOS, binary") << QByteArray("bplist00\xd1\x01\x02SURL_\x10\x14https://example.org/", 34) << true;
        QTest::newRow("a feed") << QByteArray("<?xml version=\"1.0\"?>\n<rss><channel>") << false;
        QTest::newRow("an article") << QByteArray("The URL of Amazon") << false;
    }
    void shortcutsAreNoPages()
    {
        QFETCH(QByteArray, head);
        QTEST(isShortcut(head), "is");
    }

    void articlesAreReadFromSevenFormats()
    {
        QStringList read;
        for (const QString &name : formatNames())
            if (articleReaderFor(*formatName(name)))
                read << name;
        read.sort();
        QCOMPARE(read.join(u' '), QStringLiteral("eml feed html markdown mhtml pdf text"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
