// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/reading.h"

#include "support/lineartime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Reading is linear, too: whatever a file holds, twice of it takes about twice as long, or is refused.
class TestLinearReading : public QObject
{
    Q_OBJECT

    QString fileWith(const QByteArray &bytes, const QString &name)
    {
        const QString path = m_folder.filePath(QString::number(bytes.size()) + name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

private Q_SLOTS:
    void twiceTheFileTwiceTheTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("piece"); ///< again and again; # is a number that does not come twice
        QTest::addColumn<QByteArray>("tail");
        const auto row = [](const char *what, const char *name, const QByteArray &head, const QByteArray &piece, const QByteArray &tail = {}) {
            QTest::newRow(QByteArray(QByteArray(name).mid(2) + ": " + what).constData()) << QString::fromLatin1(name) << head << piece << tail;
        };
        row("attributes", "a.html", "<p", " a#", ">Text of a story");
        row("attributes in quotes", "a.html", "<p", "a#='>'", ">Text of a story");
        row("paragraphs", "a.html", "<body>", "<p>Amazon bought Joyo in 2004.");
        row("links", "a.html", "<body>", "<a href=#>word</a> ");
        row("stray ends", "a.html", "<body>", "<b></x>word ");
        row("ends alone", "a.html", "<body>", "</p></b>");
        row("fonts", "a.html", "<body>", "<p><font size=#>word");
        row("drawings", "a.html", "<body>", "<svg><option>");
        row("tables", "a.html", "<body>", "<table><tr><td>word</table>");
        row("tags", "a.html", "<body>", "<");
        row("names", "a.html", "<body>", "<a");
        row("values", "a.html", "<body>", "<a x='");
        row("entities", "a.html", "<body>", "&amp;&#65;&bogus");
        row("comments", "a.html", "<body>", "<!--");
        row("metadata", "a.html", "<head>", "<meta name=date content='2019-04-17T#'>");
        row("linked data", "a.html", "<head><script type='application/ld+json'>[", "{\"@type\":\"Article\",\"headline\":\"#\"},", "{}]</script>");
        row("lists", "a.md", {}, "- one\n  - two\n");
        row("emphasis", "a.md", {}, "*_**`[");
        row("links", "a.md", {}, "[word](#) ");
        row("brackets", "a.md", {}, "[");
        row("fences", "a.md", {}, "```\n");
        row("quotes", "a.md", {}, "> ");
        row("front matter", "a.md", "---\n", "key#: value\n", "---\nText");
        row("columns", "a.csv", "date,title", ",c#", "\n2019,Story\n");
        row("cells", "a.csv", "date,title\n2019,Story", ",", "\n");
        row("rows", "a.csv", "date,title\n", "2019,Story\n");
        row("open quotes", "a.csv", "date,title\n", "2019,\"Story\n");
        row("quotes", "a.csv", "date,title\n", "\"\"\"");
        row("keys", "a.jsonl", "{\"date\":\"2019\",\"title\":\"Story\"", ",\"c#\":1", "}\n");
        row("rows", "a.jsonl", {}, "{\"date\":\"2019\",\"title\":\"Story\"}\n");
        row("keys of all rows", "a.jsonl", {}, "{\"date\":\"2019\",\"title\":\"Story\",\"c#\":1}\n");
        row("items", "a.json", "[", "{\"date\":\"2019\",\"title\":\"Story\"},", "{}]");
        row("brackets", "a.json", "[", "[");
        row("parts", "a.eml", "Subject: A\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n", "--b\n\nText\n");
        row("headers", "a.eml", "Subject: A\n", "X-#: value\n", "\nText");
        row("lines", "a.eml", "Subject: A\n\n", "Text of a message.\n");
        row("items", "a.rss", "<?xml version='1.0'?><rss><channel>", "<item><title>#</title></item>", "</channel></rss>");
        row("elements", "a.rss", "<?xml version='1.0'?><rss><channel><item>", "<x>", "</item></channel></rss>");
        row("attributes", "a.rss", "<?xml version='1.0'?><rss><channel><item", " a#='1'", "><title>A</title></item></channel></rss>");
        row("events", "a.ics", "BEGIN:VCALENDAR\n", "BEGIN:VEVENT\nDTSTART:20190417\nSUMMARY:#\nEND:VEVENT\n", "END:VCALENDAR\n");
        row("folds", "a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20190417\nSUMMARY:A\n", " a\n", "END:VEVENT\nEND:VCALENDAR\n");
        row("events", "a.mw", {}, "2019: Story #\n");
        row("sections", "a.mw", {}, "section A#\n");
        row("notes", "a.mw", "2019: Story\n", "note\n");
    }
    void twiceTheFileTwiceTheTime()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, piece);
        QFETCH(QByteArray, tail);
        const auto path = [&](qsizetype size) {
            QByteArray bytes = head;
            for (int number = 0; bytes.size() < size; ++number)
                bytes += QByteArray(piece).replace('#', QByteArray::number(number));
            return fileWith(bytes + tail, name);
        };
        constexpr qsizetype size = 300'000;
        const QString once = path(size);
        const QString twice = path(2 * size);
        const auto read = [&](qsizetype bytes) {
            auto reading = readInput({bytes > size ? twice : once, name}, {});
            if (!reading || !reading->source)
                return;
            for (auto records = reading->source->next(8192); records && *records; records = reading->source->next(8192)) { }
        };
        const QString said = timeOutOfProportion(read, size);
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestLinearReading)
#include "tst_linearreading.moc"
