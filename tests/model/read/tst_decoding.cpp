// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/decoding.h"
#include "read/encoding.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

#include <memory>
#include <unicode/ucnv.h>

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestDecoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString mixed = QStringLiteral("Amazon bought Joyo (卓越网) for €62 million — “a café”. 🛒\n");
        QTest::newRow("UTF-8") << mixed.toUtf8() << mixed;
        QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, mixed, true) << mixed;
        QTest::newRow("UTF-16LE with mark") << encoded(QStringConverter::Utf16LE, mixed, true) << mixed;
        QTest::newRow("UTF-16BE with mark") << encoded(QStringConverter::Utf16BE, mixed, true) << mixed;
        QTest::newRow("UTF-32LE with mark") << encoded(QStringConverter::Utf32LE, mixed, true) << mixed;
        QTest::newRow("UTF-16LE without") << encoded(QStringConverter::Utf16LE, mixed, false) << mixed;
        QTest::newRow("UTF-16BE without") << encoded(QStringConverter::Utf16BE, mixed, false) << mixed;
        QTest::newRow("ASCII") << QByteArray("Plain.") << QStringLiteral("Plain.");
        QTest::newRow("Windows-1252")
            << QByteArray("Nestl\xe9 said it would \x93" "consider\x94 an offer of \x80" "3 billion for the caf\xe9 chain, people said. "
                          "The company, based in Vevey, declined to comment on the talks.")
            << QStringLiteral("Nestlé said it would “consider” an offer of €3 billion for the café chain, people said. "
                              "The company, based in Vevey, declined to comment on the talks.");
        QTest::newRow("GBK")
            << QByteArray("\xd1\xc7\xc2\xed\xd1\xb7\xd0\xfb\xb2\xbc\xcd\xcb\xb3\xf6\xd6\xd0\xb9\xfa\xa1\xa3"
                          "\xd1\xc7\xc2\xed\xd1\xb7\xd6\xd0\xb9\xfa\xb5\xc4\xca\xd0\xb3\xa1\xb7\xdd\xb6\xee\xb2\xbb\xb5\xbd"
                          "0.6%\xa1\xa3")
            << QStringLiteral("亚马逊宣布退出中国。亚马逊中国的市场份额不到0.6%。");
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        const auto text = decodeText(bytes, QStringLiteral("a.txt"));
        QVERIFY2(text.ok(), qPrintable(text ? QString() : text.error().text()));
        QTEST(*text, "text");
    }

    void aFewCharactersOfChineseAreTold_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isChinese");
        const auto row = [](const char *encoding, const char *words, bool isChinese) {
            QTest::newRow(QByteArray(encoding + QByteArray(" ") + words).constData()) << QByteArray(encoding) << QString::fromUtf8(words) << isChinese;
        };
        for (const char *words : {"阿里巴巴收", "贵州茅台", "腾讯控股公司", "京东集团", "宁德时代", "中国，上海", "亚马逊中国", "招商银行", "上汽集团"})
            row("gb18030", words, true);
        for (const char *words : {"สยาม", "กรุงเทพ", "บริษัท ปตท ไทย", "ไทยเบฟเวอเรจ ซื้อกิจการ", "ซีพี ออลล์", "ธนาคารกสิกรไทย"})
            row("windows-874", words, false);
        for (const char *words : {"Москва", "МОСКВА", "БАНК", "Газпром", "Сбербанк купил банк", "ОАО РЖД", "Яндекс"}) {
            row("windows-1251", words, false);
            row("KOI8-R", words, false);
        }
        for (const char *words : {"Société Générale a été créée", "“‘Hello’” he said", "L’Oréal", "Crédit Agricole, “Nestlé”", "ÉLYSÉE", "Citroën…"}) {
            row("macintosh", words, false);
            row("windows-1252", words, false);
        }
        for (const char *words : {"¿Él?", "señor Ibáñez", "AÇÃO", "Übergröße", "naïve façade — déjà vu"})
            row("windows-1252", words, false);
        row("windows-1253", "Ελλάδα Τράπεζα", false);
        row("EUC-JP", "東京株式会社", false);
        row("EUC-KR", "삼성전자", false);
    }
    void aFewCharactersOfChineseAreTold()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, words);
        QFETCH(bool, isChinese);
        const QString table = QStringLiteral("date,title,amount\n2019-04-17,") + words + QStringLiteral(",5\n2019-05-02,Amazon leaves China,7\n");
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(ucnv_open(encoding.constData(), &status), ucnv_close);
        QByteArray bytes(table.size() * 4, '\0');
        const int32_t size = ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()), reinterpret_cast<const UChar *>(table.utf16()),
                                             int32_t(table.size()), &status);
        QVERIFY(U_SUCCESS(status));
        bytes.truncate(size);
        QCOMPARE(detectEncoding(bytes).toLower() == "gb18030", isChinese);
        if (isChinese)
            QCOMPARE(*decodeText(bytes, {}), table);
    }

    void lineEnds()
    {
        QCOMPARE(*decodeText("a\r\nb\rc\nd\r\n", {}), QStringLiteral("a\nb\nc\nd\n"));
        QCOMPARE(*decodeText("a\r\r\nb", {}), QStringLiteral("a\n\nb"));
    }

    void aStrayControlCharacterIsNoReasonToRefuse()
    {
        QVERIFY(decodeText(QByteArray(1000, 'x') + '\x0c' + '\x1b', {}).ok());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("The file is empty.");
        QTest::newRow("blank") << QByteArray(" \n\t\r\n") << QStringLiteral("The file holds nothing but white space.");
        QTest::newRow("mark alone") << QByteArray("\xef\xbb\xbf") << QStringLiteral("The file holds nothing but white space.");
        QTest::newRow("NUL in a text") << QByteArray("Amazon\0bought Joyo", 18) << QStringLiteral("The file is binary, not text.");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x8\6\0\0\0", 28)
                             << QStringLiteral("The file is binary, not text.");
        QTest::newRow("control characters") << QByteArray("\1\2\3\4\5\6\7 abc") << QStringLiteral("The file is binary, not text.");
        QTest::newRow("zeros") << QByteArray(4096, '\0') << QStringLiteral("The file is binary, not text.");
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        const auto text = decodeText(bytes, QStringLiteral("a.txt"));
        QVERIFY(!text.ok());
        QTEST(text.error().message, "message");
        QCOMPARE(text.error().source, QStringLiteral("a.txt"));
    }

    void theLimitIsOnTheBytesThatAreLeft()
    {
        QByteArray bytes(11, 'x');
        QBuffer device(&bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto refused = readWithin(device, 10, QStringLiteral("big.txt"));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.contains(QStringLiteral("the most that is read of its kind")));
        QCOMPARE(device.pos(), 0); // it knew without reading
        QCOMPARE(readWithin(device, 11, {})->size(), 11);
        QCOMPARE(readWithin(device, 11, {})->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
