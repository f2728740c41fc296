// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/viewstate.h"

#include "core/edtf.h"
#include "exporting/exportpicture.h"
#include "exporting/pngfile.h"
#include "support/sampleproject.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

/// A picture remembers the view that it was made of.
class TestViewState : public QObject
{
    Q_OBJECT

    static PictureOptions everything()
    {
        PictureOptions options;
        options.grouping = Grouping::Kind;
        options.lanes = LaneArrangement{{QStringLiteral("exit")}, {QStringLiteral("acquisition")}, {QStringLiteral("report")}};
        options.allLanes = true;
        options.chart = ChartOptions();
        options.chart->form = ChartForm::Bars;
        options.chart->relative = true;
        options.chart->definition = ChartDefinition{QStringLiteral("e-commerce"), QString()};
        options.hasChart = false;
        options.knownOn = Edtf::parse(u"2019-04-17")->range().first;
        options.range = Edtf::parse(u"2003/2020-06")->range();
        options.selected = QStringLiteral("e-exit");
        options.filter.companies = {QStringLiteral("Amazon"), QStringLiteral("亚马逊 <&>")};
        options.filter.together = {QStringLiteral("Amazon")};
        options.filter.kinds = {EventKind::Exit, EventKind::Acquisition};
        options.filter.modalities = {Modality::Happened};
        options.filter.reviews = {Review::Unreviewed, Review::Accepted};
        options.filter.days = DateRange{Edtf::year(2004).range().first, DateRange::endOfTime};
        options.filter.minimumConfidence = 0.25;
        return options;
    }

private Q_SLOTS:
    void everyFormatRemembers_data()
    {
        QTest::addColumn<PictureFormat>("format");
        QTest::newRow("png") << PictureFormat::Png;
        QTest::newRow("svg") << PictureFormat::Svg;
        QTest::newRow("pdf") << PictureFormat::Pdf;
    }
    void everyFormatRemembers()
    {
        QFETCH(PictureFormat, format);
        const auto project = makeSampleProject();
        PictureOptions options = everything();
        options.format = format;
        const auto bytes = pictureOf(*project, options);
        QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.error().text()));
        const auto state = viewStateIn(*bytes);
        QVERIFY(state);
        QCOMPARE(state->project, project->name());
        QCOMPARE(state->options.view, options.view);
        QCOMPARE(state->options.grouping, options.grouping);
        QCOMPARE(state->options.range, options.range);
        QCOMPARE(state->options.selected, options.selected);
        QVERIFY(state->options.filter == options.filter);
        QVERIFY(state->options.lanes == options.lanes);
        QVERIFY(state->options.allLanes);
        QVERIFY(state->options.chart == options.chart);
        QVERIFY(!state->options.hasChart);
        QCOMPARE(state->options.knownOn, options.knownOn);
    }

    void f60_aChartSurvivesItsWords_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char *words : {R"({"chart":"market-share"})", R"({"chart":"market-share","form":"areas","relative":true})",
                                  R"({"chart":"revenue","form":"bars","unit":"USD"})", R"({"chart":"users","form":"ring","ring-year":2018,"unit":"count"})",
                                  R"({"all-markets":true,"chart":"market-share","dash-gaps":true})", R"({"chart":"market-share","market":"","region":"China"})",
                                  R"({"by":"company","chart":"activity","mark-events":true,"period":"quarter","relative":true})",
                                  R"({"chart":"market-share","mark-events":true})"})
            QTest::newRow(words) << QByteArray(words);
    }
    void f60_aChartSurvivesItsWords()
    {
        QFETCH(QByteArray, words);
        const QJsonObject object = QJsonDocument::fromJson(words).object();
        QCOMPARE(toJson(chartOptionsOf(object)), object);
    }

    void f60_viewsOfBeforeStillRead()
    {
        const auto read = [](const char *words) { return viewOptionsOf(QJsonDocument::fromJson(words).object()); };
        const PictureOptions view = read(R"({"view":"timeline","group-by":"kind","select":"e-exit","filter":{"company":["Amazon"]}})");
        QCOMPARE(view.grouping, Grouping::Kind);
        QCOMPARE(view.selected, QStringLiteral("e-exit"));
        QVERIFY(!view.chart && view.hasChart && !view.lanes && !view.allLanes && !view.knownOn);
        const PictureOptions shares = read(R"({"view":"market-share","group-by":"company"})");
        QCOMPARE(shares.view, PictureView::Chart);
        QVERIFY(shares.chart == ChartOptions());
        QVERIFY(read(R"({"view":"activity"})").chart->activity);
        const PictureOptions rubbish = read(R"({"view":"pie","chart":"pies","form":7,"known-on":"soon","lanes":[1],"ring-year":"x"})");
        QCOMPARE(rubbish.view, PictureView::Timeline);
        QVERIFY(rubbish.chart == ChartOptions());
        QVERIFY(!rubbish.knownOn && !rubbish.lanes);
    }

    void whatIsNotOursHasNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("AnnalsView {}");
        QTest::newRow("a png that ends early") << QByteArray("\x89PNG\r\n\x1a\n\xff\xff\xff\xff"
                                                             "iTXt",
                                                             16);
        QTest::newRow("another svg") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata>{\"a\":1}</metadata></svg>");
        QTest::newRow("a broken svg") << QByteArray("<svg><metadata>{");
        QTest::newRow("another pdf") << QByteArray("%PDF-1.4\n/AnnalsView <FEFF00");
    }
    void whatIsNotOursHasNone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!viewStateIn(bytes));
    }

    void noPathIsInIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("market.annals"));
        writeSampleProject(path);
        const auto project = Project::open(path, Project::Mode::ReadOnly);
        PictureOptions options;
        options.format = PictureFormat::Svg;
        const auto bytes = pictureOf(**project, options);
        QVERIFY(bytes.ok() && bytes->contains("market"));
        QVERIFY(!bytes->contains(folder.path().toUtf8()));
    }
};

QTEST_MAIN(TestViewState)
#include "tst_viewstate.moc"
