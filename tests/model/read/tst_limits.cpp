// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/csvrows.h"
#include "read/decoding.h"
#include "read/jsonitems.h"
#include "read/mailreader.h"
#include "read/reading.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// What README.md says that an input may be at most: at the limit it is read, just past it the refusal names the limit.
class TestLimits : public QObject
{
    Q_OBJECT

    /// What is wrong with a file of these bytes, filled up to `size` with NUL where that is more; empty where nothing is.
    QString refusal(const QString &name, const QByteArray &bytes, qint64 size = 0, const ReadOptions &options = {})
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.resize(std::max<qint64>(size, bytes.size())))
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        const auto reading = readInput({file.fileName(), name}, options);
        file.remove();
        return reading ? QString() : reading.error().message;
    }

private Q_SLOTS:
    void theSizeOfAnArticle()
    {
        const QByteArray most = QByteArray("Some words in a line of a very long article.\n").repeated(int(articleLimit / 45)).leftJustified(articleLimit, '\n');
        QCOMPARE(refusal(QStringLiteral("a.txt"), most), QString());
        QCOMPARE(refusal(QStringLiteral("a.txt"), most + '\n'), QStringLiteral("The file is larger than 64 MB, the most that is read of its kind."));
    }

    void theSizeOfOtherFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("page") << "a.html" << QByteArray("<!DOCTYPE html><p>Story.") << articleLimit;
        QTest::newRow("message") << "a.eml" << QByteArray("Subject: Story\n\nStory.") << articleLimit;
        QTest::newRow("feed") << "a.rss" << QByteArray("<?xml version='1.0'?><rss><channel><item>") << articleLimit;
        QTest::newRow("PDF") << "a.pdf" << QByteArray("%PDF-1.4\n") << articleLimit;
        QTest::newRow("calendar") << "a.ics" << QByteArray("BEGIN:VCALENDAR\n") << articleLimit;
        QTest::newRow("Markwhen") << "a.mw" << QByteArray("2019: Story\n") << articleLimit;
        QTest::newRow("JSON") << "a.json" << QByteArray("[]") << jsonLimit;
    }
    /// What stands in them is no story: what is asked is that size is the fault just past the limit, and only there.
    void theSizeOfOtherFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(qint64, limit);
        const QString words = QStringLiteral("larger than %1 MB").arg(limit / (1024 * 1024));
        QVERIFY(!refusal(name, head, limit).contains(words));
        QVERIFY(refusal(name, head, limit + 1).contains(words));
    }

    void thePartsOfAMessage()
    {
        const auto nested = [](int depth) -> QByteArray {
            QByteArray message("Subject: Story\nMIME-Version: 1.0\n");
            for (int i = 0; i < depth; ++i) {
                const QByteArray edge = 'b' + QByteArray::number(i);
                message += "Content-Type: multipart/mixed; boundary=" + edge + "\n\n--" + edge + '\n';
            }
            return message + "Content-Type: text/plain\n\nAmazon bought Joyo in 2004.\n";
        };
        QCOMPARE(refusal(QStringLiteral("a.eml"), nested(mailPartsLimit)), QString());
        QCOMPARE(refusal(QStringLiteral("a.eml"), nested(mailPartsLimit + 1)), QStringLiteral("The message nests its parts more than 200 deep."));
    }

    void theNumberOfPartsOfAMessage_data()
    {
        QTest::addColumn<QByteArray>("named"); ///< how the message names the edge, which is b
        QTest::newRow("plain") << QByteArray("boundary=b");
        QTest::newRow("in quotes") << QByteArray("Boundary = \"b\"");
        QTest::newRow("on the next line") << QByteArray("\n boundary=b;");
        QTest::newRow("encoded") << QByteArray("boundary*=us-ascii''%62");
        QTest::newRow("continued") << QByteArray("boundary*0=b");
    }
    void theNumberOfPartsOfAMessage()
    {
        QFETCH(QByteArray, named);
        const auto message = [&named](int parts) -> QByteArray {
            return "Subject: Story\nMIME-Version: 1.0\nContent-Type: multipart/mixed; " + named + "\n\n"
                + QByteArray("--b\nContent-Type: text/plain\n\nAmazon bought Joyo.\n").repeated(parts) + "--b--\n";
        };
        QVERIFY(!refusal(QStringLiteral("a.eml"), message(mailPieceLimit)).contains(QStringLiteral("parts")));
        QCOMPARE(refusal(QStringLiteral("a.eml"), message(mailPieceLimit + 1)), QStringLiteral("The message has more than 10000 parts."));
    }

    void theColumnsOfATable()
    {
        const auto table = [](qsizetype columns) -> QByteArray { return "date,title" + QByteArray(",").repeated(columns - 2) + "\n2019,Story\n"; };
        QCOMPARE(refusal(QStringLiteral("a.csv"), table(columnLimit)), QString());
        QCOMPARE(refusal(QStringLiteral("a.csv"), table(columnLimit + 1)), QStringLiteral("The table has more than 16384 columns."));
        const auto lines = [](qsizetype columns) {
            QByteArray line("{\"date\":\"2019\",\"title\":\"Story\"");
            for (qsizetype i = 2; i < columns; ++i)
                line += ",\"c" + QByteArray::number(i) + "\":1";
            return QByteArray(line + "}\n");
        };
        QCOMPARE(refusal(QStringLiteral("a.jsonl"), lines(columnLimit)), QString());
        QCOMPARE(refusal(QStringLiteral("a.jsonl"), lines(columnLimit + 1)), QStringLiteral("The table has more than 16384 columns."));
    }

    void aRowOfAnyTableAtTheLimitAndOneBeyond_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("row"); ///< ~ is a word that fills it up
        QTest::addColumn<int>("others"); ///< bytes of it that do not count
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("JSON Lines") << "a.jsonl" << QByteArray(R"({"date":"2019","title":"~"})" "\n") << 1 << QByteArray() << QByteArray();
        QTest::newRow("JSON") << "a.json" << QByteArray(R"({"date":"2019","title":"~"},)") << 1 << QByteArray("[") << QByteArray(R"({"date":"2019","title":"last"}])");
        QTest::newRow("calendar") << "a.ics" << QByteArray("BEGIN:VEVENT\nDTSTART:20190417\nSUMMARY:~\nEND:VEVENT\n") << 24 << QByteArray("BEGIN:VCALENDAR\n")
                                  << QByteArray("END:VCALENDAR\n");
        QTest::newRow("Markwhen") << "a.mw" << QByteArray("2019: ~\n") << 2 << QByteArray() << QByteArray("2020: last\n");
    }
    void aRowOfAnyTableAtTheLimitAndOneBeyond()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, row);
        QFETCH(int, others);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        const auto rowOf = [&](qsizetype size) { return QByteArray(row).replace('~', QByteArray(size - row.size() + 1 + others, 'x')); };
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(head + rowOf(rowLimit) + rowOf(rowLimit + 1) + QByteArray(row).replace('~', "short") + tail);
        file.close();
        auto reading = readInput({file.fileName(), name}, {});
        QVERIFY2(reading.ok(), reading ? "" : qPrintable(reading.error().text()));
        const Records &records = *reading->records;
        QCOMPARE(records.rejected.size(), size_t(1));
        QCOMPARE(records.rejected.front(), (RejectedRow{2, QStringLiteral("It is larger than 4 MB, the limit of a row.")}));
        QCOMPARE(records.events.size(), size_t(records.rows) - 1);
        QVERIFY(std::ranges::any_of(records.events, [](const Event &event) { return event.title == u"short"; }));
    }

    void aSlideAtTheLimitAndOneBeyond()
    {
        const auto story = [](qsizetype size) { // the slide has 53 bytes besides its headline
            return QByteArray(R"({"events":[{"start_date":{"year":"2019"},"text":{"headline":"~"}},{"start_date":{"year":"2020"},"text":{"headline":"b"}}]})")
                .replace('~', QByteArray(size - 53, 'x'));
        };
        const auto refused = [&](qsizetype size) {
            QFile file(m_folder.filePath(QStringLiteral("t.json")));
            if (!file.open(QIODevice::WriteOnly) || file.write(story(size)) < 0)
                qFatal("no file");
            file.close();
            return readInput({file.fileName(), QStringLiteral("t.json")}, {})->records->rejected;
        };
        QVERIFY(refused(rowLimit).empty());
        QCOMPARE(refused(rowLimit + 1), (RejectedRows{{1, QStringLiteral("It is larger than 4 MB, the limit of a row.")}}));
    }

    void aRecordAtTheLimitAndOneBeyond()
    {
        const auto event = [](qint64 size) {
            const QByteArray record(R"({"type":"event","id":"e","title":"~"})");
            return QByteArray(record).replace('~', QByteArray(size - record.size() + 1, 'x'));
        };
        QByteArray bytes = event(recordLimit) + '\n' + event(recordLimit + 1) + '\n' + "{\"type\":\"document\",\"id\":\"" + QByteArray(documentRecordLimit, 'x')
            + "\"}\n" R"({"type":"event","id":"last","title":"T"})";
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto records = readRecords(device, QStringLiteral("r.jsonl"));
        QVERIFY(records.ok());
        QCOMPARE(records->events.size(), size_t(2));
        QCOMPARE(records->rows, 4);
        QCOMPARE(records->rejected, (RejectedRows{{2, QStringLiteral("The record is larger than 16 MB.")}, {3, QStringLiteral("The record is larger than 128 MB.")}}));
    }

    void theSizeOfAManifest()
    {
        QByteArray table = QByteArray("path\n").leftJustified(articleLimit, '\n');
        const auto refused = [&table] {
            QBuffer device(&table);
            device.open(QIODevice::ReadOnly);
            const auto manifest = Manifest::read(device, {}, QStringLiteral("m.csv"));
            return manifest ? QString() : manifest.error().message;
        };
        QCOMPARE(refused(), QString());
        table += '\n';
        QCOMPARE(refused(), QStringLiteral("The file is larger than 64 MB, the most that is read of its kind."));
    }

    void theDepthOfJson()
    {
        const auto nested = [](int depth) -> QByteArray { // the object is one, the lists in it the others
            return "{\"title\":\"A\",\"date\":\"2019\",\"x\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
        };
        QVERIFY(jsonObjectIn(nested(jsonDepthLimit)).ok());
        const auto deeper = jsonObjectIn(nested(jsonDepthLimit + 1));
        QVERIFY(!deeper.ok());
        QCOMPARE(deeper.error().message, QStringLiteral("It is nested more than 500 deep."));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestLimits)
#include "tst_limits.moc"
