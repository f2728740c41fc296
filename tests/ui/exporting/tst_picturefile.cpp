// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/picturefile.h"

#include "core/edtf.h"
#include "support/program.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

class TestPictureFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesSayWhatIsInThem()
    {
        PictureOptions options;
        options.date = QDate(2026, 11, 22);
        QCOMPARE(suggestedFileName(QStringLiteral("Amazon in China"), options, QStringLiteral("png")),
                 QStringLiteral("Amazon-in-China_timeline_20261122@2x.png"));
        QCOMPARE(suggestedFileName(QStringLiteral("Amazon in China"), options, QStringLiteral("anno.json")),
                 QStringLiteral("Amazon-in-China_events_20261122.anno.json"));
        options.format = PictureFormat::Svg;
        options.filter.companies = {QStringLiteral("Amazon"), QStringLiteral("京东/JD")};
        options.range = Edtf::parse(u"2004/2021")->range();
        QCOMPARE(suggestedFileName(QStringLiteral("../a"), options, QStringLiteral("svg")),
                 QStringLiteral("a_timeline_Amazon-京东-JD_2004-2021_20261122.svg"));
        const QString name = suggestedFileName(QString(400, u'x'), options, QStringLiteral("svg"));
        QCOMPARE(name.size(), 120);
        QVERIFY(name.endsWith(QStringLiteral(".svg")));
    }

    void noFileIsOverwrittenUnasked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.b.png"));
        const QString ending = QStringLiteral("png");
        QCOMPARE(freePath(path, ending), path);
        writeFile(path, "1");
        QCOMPARE(freePath(path, ending), folder.filePath(QStringLiteral("a.b-2.png")));
        writeFile(folder.filePath(QStringLiteral("a.b-2.png")), "2");
        QCOMPARE(freePath(path, ending), folder.filePath(QStringLiteral("a.b-3.png")));
        const QString bundle = folder.filePath(QStringLiteral("100%1.svg.zip"));
        writeFile(bundle, "3");
        QCOMPARE(freePath(bundle, QStringLiteral("svg.zip")), folder.filePath(QStringLiteral("100%1-2.svg.zip")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(writeWhole(folder.filePath(QStringLiteral("x")), "bytes").ok());
        const auto written = writeWhole(folder.filePath(QStringLiteral("no/such/x")), "bytes");
        QVERIFY(!written.ok());
        QVERIFY(written.error().text().contains(QStringLiteral("no/such/x: The file cannot be written: ")));
        QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("no"))));
    }
};

QTEST_GUILESS_MAIN(TestPictureFile)
#include "tst_picturefile.moc"
