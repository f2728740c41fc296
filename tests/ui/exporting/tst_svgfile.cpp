// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpicture.h"
#include "exporting/pictureoptions.h"
#include "palette/fonts.h"
#include "store/project.h"
#include "support/program.h"
#include "support/sampleproject.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// What other programs make of an SVG that leaves the program.
class TestSvgFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        const QString path = m_folder.filePath(QStringLiteral("p.annals"));
        writeSampleProject(path);
        auto project = Project::open(path, Project::Mode::ReadWrite);
        QVERIFY(project.ok());
        m_project = std::move(project).value();
        std::vector<Event> events;
        QVERIFY(m_project->events().each({}, [&](Event &&event) { events.push_back(std::move(event)); }).ok());
        events.front().title = QStringLiteral("<b>\"'; -- ]]> &amp; 拼多多 \U0001F600");
        QVERIFY(m_project->events().update(events.front()).ok());
    }

    void f61_xmllintReadsEveryPicture_data()
    {
        QTest::addColumn<PictureView>("view");
        QTest::addColumn<QByteArray>("chart");
        QTest::newRow("timeline") << PictureView::Timeline << QByteArray("{}");
        QTest::newRow("events behind lines") << PictureView::Chart << QByteArray(R"({"chart":"market-share","mark-events":true})");
        for (const char *form : {"lines", "areas", "bars", "ring"})
            QTest::newRow(form) << PictureView::Chart << QByteArray(R"({"chart":"market-share","form":")") + form + "\"}";
        QTest::newRow("activity") << PictureView::Chart << QByteArray(R"({"chart":"activity"})");
        QTest::newRow("figures") << PictureView::Figures << QByteArray("{}");
    }
    void f61_xmllintReadsEveryPicture()
    {
        const QString xmllint = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
        if (xmllint.isEmpty())
            QSKIP("xmllint is not installed");
        QFETCH(PictureView, view);
        QFETCH(QByteArray, chart);
        for (const bool outlines : {false, true}) {
            const QString file = m_folder.filePath(QStringLiteral("p.svg"));
            writeFile(file, svg(view, chart, outlines));
            QProcess process;
            process.start(xmllint, {QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--noent"), file});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.readAllStandardError(), QByteArray());
            QCOMPARE(process.exitCode(), 0);
        }
    }

    void f61_noPictureNeedsAnythingElse_data() { f61_xmllintReadsEveryPicture_data(); }
    void f61_noPictureNeedsAnythingElse()
    {
        QFETCH(PictureView, view);
        QFETCH(QByteArray, chart);
        const QString text = QString::fromUtf8(svg(view, chart, false));
        static const QRegularExpression outside(QStringLiteral("href\\s*=\\s*\"(?!#)|url\\((?!#)|@import|<script|<!ENTITY|<foreignObject"));
        const auto found = outside.match(text);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + text.mid(found.capturedEnd(), 60)));
        QVERIFY(text.contains(QStringLiteral("<text"))); // text stays text
    }

    void f40_theSelectedEventIsALineWithItsNameInAPicture()
    {
        PictureOptions options;
        options.view = PictureView::Chart;
        options.format = PictureFormat::Svg;
        options.plain = true; // the name is nowhere else
        const auto without = pictureOf(*m_project, options);
        options.selected = QStringLiteral("e-about");
        const auto with = pictureOf(*m_project, options);
        QVERIFY(without.ok() && with.ok());
        QVERIFY(!without->contains("Amazon China reports"));
        QVERIFY(with->contains("Amazon China reports"));
    }

    void f40_eventsBehindAChartAreInAPicture()
    {
        const QByteArray plain = svg(PictureView::Chart, R"({"chart":"market-share"})", false);
        const QByteArray marked = svg(PictureView::Chart, R"({"chart":"market-share","mark-events":true})", false);
        QVERIFY(marked.count("<rect") >= plain.count("<rect") + 4); // of five dated events one has a day
        QVERIFY(marked.contains("events of the timeline") && !plain.contains("events of the timeline")); // its key
    }

private:
    QByteArray svg(PictureView view, const QByteArray &chart, bool outlines)
    {
        PictureOptions options;
        options.view = view;
        options.format = PictureFormat::Svg;
        options.outlines = outlines;
        options.title = QStringLiteral("<b>\"'; -- & 亚马逊");
        const QJsonObject words = QJsonDocument::fromJson(chart).object();
        if (!words.isEmpty())
            options.chart = chartOptionsOf(words);
        const auto bytes = pictureOf(*m_project, options);
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().text()));
        return *bytes;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_MAIN(TestSvgFile)
#include "tst_svgfile.moc"
