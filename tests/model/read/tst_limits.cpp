// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/decoding.h"
#include "read/jsonitems.h"
#include "read/mailreader.h"
#include "read/reading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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
