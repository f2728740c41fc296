// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "read/pdfreader.h"

#include "read/pdfstreams.h"
#include "read/pdftext.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Line {
    int x, y;
    const char *text;
};

/// A PDF whose pages have lines at places, in the order of the list.
QByteArray pdf(const std::vector<std::vector<Line>> &pages, const QByteArray &filter = {}, const QByteArray &stream = {})
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", {}, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
    QByteArray kids;
    for (const auto &lines : pages) {
        QByteArray content;
        for (const Line &line : lines)
            content += "BT /F1 10 Tf " + QByteArray::number(line.x) + ' ' + QByteArray::number(line.y) + " Td (" + line.text + ") Tj ET\n";
        if (!stream.isEmpty())
            content = stream;
        objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents " + QByteArray::number(objects.size() + 2) + " 0 R>>";
        kids += QByteArray::number(objects.size()) + " 0 R ";
        objects << "<<" + filter + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
    }
    objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(pages.size()) + ">>";
    QByteArray file("%PDF-1.4\n");
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const qsizetype at = file.size();
    return file + "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n" + table + "trailer<</Root 1 0 R/Size "
        + QByteArray::number(objects.size() + 1) + ">>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
}

Result<Article> read(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    auto articles = PdfReader().read(buffer, QStringLiteral("x.pdf"), {});
    if (!articles)
        return articles.error();
    return articles->front();
}

QString refusal(const QByteArray &bytes)
{
    const auto article = read(bytes);
    return article ? QStringLiteral("was read: ") + article->text : article.error().text();
}

QByteArray deflated(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

} // namespace

class TestPdfReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f01_twoColumnsOneAfterTheOther()
    {
        std::vector<Line> lines;
        const char *left[] = {"Amazon said on Thursday that it will close its", "marketplace in China on July 18, after it had", "been there for fifteen years."};
        const char *right[] = {"Alibaba has more than half of the market, and", "Pinduoduo grows faster than any other of the", "platforms, iResearch says."};
        for (int i = 0; i < 3; ++i) {
            lines.push_back({60, 700 - 14 * i, left[i]});
            lines.push_back({330, 700 - 14 * i, right[i]});
        }
        const auto article = read(pdf({lines}));
        QVERIFY2(article.ok(), article ? "" : qPrintable(article.error().message));
        QVERIFY2(article->text.contains(QStringLiteral("close its marketplace in China on July 18, after it had been there")), qPrintable(article->text));
        QVERIFY2(article->text.contains(QStringLiteral("Pinduoduo grows faster than any other of the platforms")), qPrintable(article->text));
        QVERIFY(article->text.indexOf(QStringLiteral("fifteen years")) < article->text.indexOf(QStringLiteral("Alibaba")));
    }

    void f01_headsFeetAndHyphens()
    {
        const auto page = [](const char *number, const char *first, const char *second) {
            return std::vector<Line>{{60, 760, "The Annual Report of Everything"}, {60, 700, first}, {60, 686, second}, {300, 30, number}};
        };
        const auto article = read(pdf({page("1", "Amazon closed its market-", "place in China in July 2019."), page("2", "Its e-", "commerce rivals were glad of it."),
                                       page("3", "Nobody else was ever so", "sure of anything.")}));
        QVERIFY(article.ok());
        QVERIFY2(!article->text.contains(QStringLiteral("Annual Report")), qPrintable(article->text));
        QVERIFY2(article->text.contains(QStringLiteral("its marketplace in China")), qPrintable(article->text));
        QVERIFY2(article->text.contains(QStringLiteral("Its e-commerce rivals")), qPrintable(article->text));
        QVERIFY(!article->text.contains(u'3'));
    }

    void f01_aHyphenOfTheWordStaysAtTheEndOfALine()
    {
        const auto article = read(pdf({{{60, 700, "In the U.S. Coca-"}, {60, 686, "Cola sold more in 2019-"}, {60, 672, "2020 than its long-"}, {60, 658, "standing rival; the long-standing"}, {60, 644, "rival made lemon-"}, {60, 630, "ade."}}}));
        QVERIFY(article.ok());
        QCOMPARE(article->text, QStringLiteral("In the U.S. Coca-Cola sold more in 2019-2020 than its long-standing rival; the long-standing rival made lemonade."));
    }

    void paragraphsGoOnAcrossPages()
    {
        const QString text = runningText({{QStringLiteral("The first page ends in the middle of a sentence that"), QString(), QStringLiteral("- 1 -")},
                                          {QStringLiteral("goes on upon the second."), QString(), QStringLiteral("Another begins."), QString(), QStringLiteral("- 2 -")}});
        QCOMPARE(text, QStringLiteral("The first page ends in the middle of a sentence that goes on upon the second.\n\nAnother begins."));
    }

    void linesOfChineseJoinWithoutABlank()
    {
        QCOMPARE(runningText({{QStringLiteral("亚马逊宣布停止"), QStringLiteral("为卖家提供服务")}}), QStringLiteral("亚马逊宣布停止为卖家提供服务"));
    }

    void namedAsWhatTheyAre()
    {
        QCOMPARE(refusal("PK\x03\x04 and more"), QStringLiteral("x.pdf: The file is a zip archive, no PDF."));
        QCOMPARE(refusal("Not at all"), QStringLiteral("x.pdf: The file is no PDF."));
        QCOMPARE(refusal({}), QStringLiteral("x.pdf: The file is empty."));
        QCOMPARE(refusal("%PDF-1.4\nbroken"), QStringLiteral("x.pdf: The PDF is broken: it cannot be opened."));
        QVERIFY(refusal(pdf({{}})).startsWith(QStringLiteral("x.pdf: The PDF holds pictures of pages, no text")));
    }

    void aBombIsRefusedBeforeItGoesOff()
    {
        const QByteArray blanks(64 * 1024 * 1024, ' ');
        const QByteArray piece = deflated(blanks);
        QVERIFY(unpackedSize(pdf({{}}, "/Filter/FlateDecode", piece), pdfUnpackedLimit) >= blanks.size());
        // Filters in filters: a few kilobytes that unpack to half a gigabyte.
        const QByteArray twice = deflated(piece);
        QVERIFY(twice.size() < 2000);
        QVERIFY(unpackedSize(pdf({{}}, "/Filter[/FlateDecode/FlateDecode]", twice), pdfUnpackedLimit) >= blanks.size());
        const std::vector<std::vector<Line>> pages(9);
        QCOMPARE(refusal(pdf(pages, "/Filter[/FlateDecode/FlateDecode]", twice)), QStringLiteral("x.pdf: The PDF unpacks to more than 512 MB."));
        QVERIFY(read(pdf({{{60, 700, "Small."}}})).ok());
    }

    void pagesToTheLimitAndBeyond()
    {
        std::vector<std::vector<Line>> pages(pdfPageLimit);
        pages.front() = {{60, 700, "A story."}};
        QVERIFY(read(pdf(pages)).ok());
        pages.emplace_back();
        QCOMPARE(refusal(pdf(pages)), QStringLiteral("x.pdf: The PDF has more than 5000 pages."));
    }

    void anEncryptedFile()
    {
        const QString qpdf = QStandardPaths::findExecutable(QStringLiteral("qpdf"));
        if (qpdf.isEmpty())
            QSKIP("qpdf is not there to encrypt a file");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf({{{60, 700, "Secret."}}}));
        file.close();
        QCOMPARE(QProcess::execute(qpdf, {QStringLiteral("--warning-exit-0"), QStringLiteral("--encrypt"), QStringLiteral("pw"), QStringLiteral("pw"), QStringLiteral("256"), QStringLiteral("--"),
                                          file.fileName(), folder.filePath(QStringLiteral("b.pdf"))}), 0);
        QFile locked(folder.filePath(QStringLiteral("b.pdf")));
        QVERIFY(locked.open(QIODevice::ReadOnly));
        QCOMPARE(refusal(locked.readAll()), QStringLiteral("x.pdf: The PDF is encrypted and asks for a password."));
    }

    void everyCutOfAFile()
    {
        const QByteArray whole = pdf({{{60, 700, "Amazon left China in 2019."}}});
        for (qsizetype size = 0; size < whole.size(); size += 11)
            (void)read(whole.first(size));
        QCOMPARE(read(whole)->text, QStringLiteral("Amazon left China in 2019."));
    }
};

QTEST_GUILESS_MAIN(TestPdfReader)
#include "tst_pdfreader.moc"
