// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportwriter.h"

#include "core/edtf.h"
#include "exporting/viewstate.h"
#include "store/project.h"
#include "support/program.h"
#include "support/sampleproject.h"
#include "support/zippedfiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// A zip with a picture and all that it shows.
class TestPictureBundle : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;

    static ExportChoice choiceOf(PictureView view, PictureFormat format = PictureFormat::Svg)
    {
        ExportChoice choice;
        choice.bundle = true;
        choice.picture.view = view;
        choice.picture.format = format;
        choice.picture.date = QDate(2026, 11, 22);
        return choice;
    }
    QByteArray bundle(const ExportChoice &choice, const QString &name = QStringLiteral("b.zip"))
    {
        const auto written = writePicture(*m_project, choice, m_folder.filePath(name));
        return written ? readFile(m_folder.filePath(name)) : written.error().text().toUtf8();
    }
    static QJsonObject metadataIn(const std::map<QString, QByteArray> &files)
    {
        for (const auto &[name, bytes] : files)
            if (name.endsWith(QStringLiteral(".metadata.json")))
                return QJsonDocument::fromJson(bytes).object();
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString file = m_folder.filePath(QStringLiteral("market.annals"));
        writeSampleProject(file);
        auto project = Project::open(file, Project::Mode::ReadOnly);
        QVERIFY(project.ok());
        m_project = std::move(project).value();
    }

    void f64_aBundleHoldsWhatThePictureShows()
    {
        ExportChoice choice = choiceOf(PictureView::Timeline);
        choice.picture.filter.companies = {QStringLiteral("Alibaba")};
        const auto files = filesIn(bundle(choice));
        const QString stem = QStringLiteral("market_events_Alibaba_20261122.");
        QStringList names;
        for (const auto &[name, bytes] : files)
            names << name;
        QCOMPARE(names, (QStringList{stem + QStringLiteral("csv"), stem + QStringLiteral("md"), stem + QStringLiteral("metadata.json"),
                                     QStringLiteral("market_timeline_Alibaba_20261122.svg"), QStringLiteral("readme.md")}));
        QCOMPARE(files.at(names[3]), *pictureOf(*m_project, choice.picture));
        QVERIFY(files.at(names[0]).contains("Alibaba bought a rival.") && !files.at(names[0]).contains("Amazon leaves China"));
        QVERIFY(files.at(names[1]).contains("- two, Notebook, 24 November 2019"));
        const QString readme = QString::fromUtf8(files.at(names[4]));
        QVERIFY(readme.startsWith(QStringLiteral("# market\n\nAlibaba\n\n")));
        for (const QString &name : names.first(4))
            QVERIFY2(readme.contains(QStringLiteral("- `%1`: ").arg(name)), qPrintable(readme));
        QVERIFY(readme.contains(QStringLiteral("2 of 6 events.")));
        QVERIFY(readme.endsWith(QStringLiteral("\nMade with Annals " ANNALS_VERSION ", 2026-11-22\n")));
    }

    void f64_theMetadataSayWhatIsInIt()
    {
        ExportChoice choice = choiceOf(PictureView::Timeline);
        choice.picture.filter.companies = {QStringLiteral("Alibaba")};
        choice.picture.range = Edtf::parse(u"2010/2020")->range();
        choice.picture.title = QStringLiteral("亚马逊 | “China”");
        const QJsonObject metadata = metadataIn(filesIn(bundle(choice)));
        QCOMPARE(metadata.value(QStringLiteral("title")).toString(), choice.picture.title);
        QCOMPARE(metadata.value(QStringLiteral("subtitle")).toString(), QStringLiteral("Alibaba · 2010–2020"));
        const QJsonObject view = metadata.value(QStringLiteral("view")).toObject();
        QCOMPARE(viewOptionsOf(view).filter, choice.picture.filter);
        QCOMPARE(viewOptionsOf(view).range, choice.picture.range);
        const QJsonObject counts = metadata.value(QStringLiteral("counts")).toObject().value(QStringLiteral("events")).toObject();
        QCOMPARE(counts.value(QStringLiteral("total")).toInt(), 6);
        int sum = -counts.value(QStringLiteral("total")).toInt();
        for (const QJsonValue &count : counts)
            sum += count.toInt();
        QCOMPARE(sum, 6); // what is shown and left out
        const QJsonArray sources = metadata.value(QStringLiteral("sources")).toArray();
        const QJsonObject notebook{{QStringLiteral("title"), QStringLiteral("two")}, {QStringLiteral("publisher"), QStringLiteral("Notebook")},
                                   {QStringLiteral("author"), QString()}, {QStringLiteral("url"), QString()},
                                   {QStringLiteral("published"), QStringLiteral("2019-11-24")}};
        QVERIFY2(sources.contains(notebook), QJsonDocument(sources).toJson().constData());
    }

    void f64_everyColumnIsExplained_data()
    {
        QTest::addColumn<PictureView>("view");
        QTest::newRow("events") << PictureView::Timeline;
        QTest::newRow("shares") << PictureView::Chart;
        QTest::newRow("figures") << PictureView::Figures;
    }
    void f64_everyColumnIsExplained()
    {
        QFETCH(PictureView, view);
        const auto files = filesIn(bundle(choiceOf(view)));
        const auto isTable = [](const auto &file) { return file.first.endsWith(QStringLiteral(".csv")); };
        const QByteArray header = std::ranges::find_if(files, isTable)->second.split('\n').front();
        QByteArrayList explained;
        for (const QJsonValue &column : metadataIn(files).value(QStringLiteral("columns")).toArray()) {
            explained << column.toObject().value(QStringLiteral("name")).toString().toUtf8();
            const QString meaning = column.toObject().value(QStringLiteral("meaning")).toString();
            QVERIFY2(!meaning.isEmpty(), explained.last().constData());
            QVERIFY(files.at(QStringLiteral("readme.md")).contains(QByteArray("- `" + explained.last() + "`: " + meaning.toUtf8() + "\n")));
        }
        QCOMPARE(explained.join(','), header);
    }

    void f64_aBundleIsTheSameUnderAnyName()
    {
        const QByteArray once = bundle(choiceOf(PictureView::Chart, PictureFormat::Png));
        QVERIFY(once.startsWith("PK"));
        QCOMPARE(bundle(choiceOf(PictureView::Chart, PictureFormat::Png), QStringLiteral("other.zip")), once);
        const auto files = filesIn(bundle(choiceOf(PictureView::Timeline, PictureFormat::Pdf)));
        QVERIFY(files.at(QStringLiteral("market_timeline_20261122.pdf")).startsWith("%PDF"));
    }

    void f63_tilesGoIntoABundle()
    {
        ExportChoice choice = choiceOf(PictureView::Timeline, PictureFormat::Png);
        choice.picture.tiles = true;
        choice.picture.tileSide = 1600;
        const auto files = filesIn(bundle(choice));
        QCOMPARE(files.size(), size_t(8));
        for (const char *tile : {"1-1", "1-2", "2-1", "2-2"})
            QVERIFY(viewStateIn(files.at(QStringLiteral("market_timeline_20261122@2x_%1.png").arg(QLatin1String(tile)))));
        QVERIFY(files.at(QStringLiteral("readme.md"))
                    .contains("- `market_timeline_20261122@2x_1-1.png` … `market_timeline_20261122@2x_2-2.png`: the picture in tiles"));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QVERIFY(bundle(choiceOf(PictureView::Timeline), QStringLiteral("none/b.zip")).contains("none/b.zip: The file cannot be written"));
    }
};

QTEST_MAIN(TestPictureBundle)
#include "tst_picturebundle.moc"
