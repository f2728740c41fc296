// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/extractor.h"

#include "support/lineartime.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace {

QString articles()
{
    QString all;
    const QDir folder(QStringLiteral(ANNALS_TEST_DATA "/events"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll()) + QStringLiteral("\n\n");
    }
    return all;
}

QString repeated(const QString &piece, qsizetype characters)
{
    return piece.repeated(characters / piece.size() + 1).left(characters);
}

} // namespace

/// Extraction is total and linear: whatever the text, twice of it takes about twice as long.
class TestLinearTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twiceTheTextTwiceTheTime_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("articles") << articles();
        QTest::newRow("one long word") << QStringLiteral("a");
        QTest::newRow("capitals") << QStringLiteral("Amazon Alibaba Baidu Tencent ");
        QTest::newRow("numbers") << QStringLiteral("12,345.6 ");
        QTest::newRow("digits") << QStringLiteral("7");
        QTest::newRow("money") << QStringLiteral("$5 million RMB 3 billion ($4) ");
        QTest::newRow("dates") << QStringLiteral("April 17, 2019 two years later last month ");
        QTest::newRow("percents") << QStringLiteral("Amazon 3.5% of the market share 0.6% ");
        QTest::newRow("one sentence") << QStringLiteral("Amazon said that Alibaba, which acquired Kaola, ");
        QTest::newRow("brackets") << QStringLiteral("((((((((");
        QTest::newRow("quotes") << QStringLiteral("\"'“‘");
        QTest::newRow("dots") << QStringLiteral(". . ");
        QTest::newRow("line ends") << QStringLiteral("\n");
        QTest::newRow("Chinese, no stops") << QStringLiteral("亚马逊收购卓越网2004年8月");
        QTest::newRow("joint shares") << QStringLiteral("Amazon and Alibaba together hold 15% of assets and ");
        QTest::newRow("shares of others") << QStringLiteral("Amazon held 15% of assets, Zest with 7%, others 3%, ");
        QTest::newRow("Chinese shares") << QStringLiteral("亚马逊占15%，京东和阿里巴巴分别约为20%和3%，");
        QTest::newRow("Chinese shares, no stops") << QStringLiteral("在市场中品牌的份额占15%");
        QTest::newRow("rows") << QStringLiteral("Zest 12%\nAmazon 9%\n");
        QTest::newRow("initials") << QStringLiteral("U.S. J. P. ");
        QTest::newRow("hyphens") << QStringLiteral("e-commerce-");
        QTest::newRow("combining marks") << QStringLiteral("e\u0301\u0302");
    }
    void twiceTheTextTwiceTheTime()
    {
        QFETCH(QString, piece);
        static const Extractor extractor;
        constexpr qsizetype characters = 40'000;
        const QString twice = repeated(piece, 2 * characters);
        const auto extract = [&](qsizetype bytes) {
            Article article;
            article.text = twice.left(twice.size() * bytes / twice.toUtf8().size());
            (void)extractor.extract(article);
        };
        const QString said = timeOutOfProportion(extract, twice.toUtf8().size() / 2);
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TestLinearTime)
#include "tst_lineartime.moc"
