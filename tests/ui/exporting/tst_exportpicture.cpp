// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportpicture.h"
#include "exporting/picturecommand.h"
#include "exporting/pngfile.h"

#include "palette/fonts.h"
#include "support/program.h"
#include "support/sampleproject.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>
#include <QXmlStreamReader>

namespace {

struct Placed {
    QString text;
    QRectF box; ///< of the letters, in pixels of the picture
};

struct Drawing {
    QSizeF size;
    QString title;
    QString description;
    QSet<QString> elements;
    QStringList links;
    std::vector<Placed> texts;
    bool isWellFormed = false;

    [[nodiscard]] bool says(const QString &words) const
    {
        QString all; // words in several scripts are several elements
        for (const Placed &placed : texts)
            all += placed.text;
        return all.contains(words);
    }
};

QTransform transformOf(QStringView written)
{
    if (!written.startsWith(u"matrix("))
        return {};
    const auto parts = written.mid(7, written.size() - 8).split(u',');
    const auto at = [&](int i) { return parts[i].toDouble(); };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

Placed placedText(const QXmlStreamAttributes &attributes, const QString &text, const QTransform &transform)
{
    QFont font = textFont(TextRole::Label, attributes.value(QLatin1String("font-weight")).toInt() >= 600);
    const double size = attributes.value(QLatin1String("font-size")).toDouble();
    font.setPixelSize(qRound(size));
    const QPointF at(attributes.value(QLatin1String("x")).toDouble(), attributes.value(QLatin1String("y")).toDouble());
    const QRectF box(at.x(), at.y() - 0.72 * size, QFontMetricsF(font).horizontalAdvance(text), 0.9 * size);
    return {text, transform.mapRect(box)};
}

Drawing read(const QByteArray &svg)
{
    Drawing drawing;
    QXmlStreamReader reader(svg);
    QList<QTransform> transforms{QTransform()};
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement()) {
            transforms.removeLast();
            continue;
        }
        if (!reader.isStartElement())
            continue;
        const QString name = reader.name().toString();
        const auto attributes = reader.attributes();
        drawing.elements.insert(name);
        for (const auto &attribute : attributes)
            if (attribute.name() == u"href" || attribute.name() == u"src")
                drawing.links << attribute.value().toString();
        if (name == u"svg")
            drawing.size = {attributes.value(QLatin1String("width")).toDouble(), attributes.value(QLatin1String("height")).toDouble()};
        transforms << transformOf(attributes.value(QLatin1String("transform"))) * transforms.last();
        if (name != u"title" && name != u"desc" && name != u"text")
            continue;
        const QTransform transform = transforms.takeLast();
        const QString text = reader.readElementText();
        if (name == u"title")
            drawing.title = text;
        else if (name == u"desc")
            drawing.description = text;
        else
            drawing.texts.push_back(placedText(attributes, text, transform));
    }
    drawing.isWellFormed = !reader.hasError();
    return drawing;
}

PictureOptions optionsOf(PictureView view, PictureFormat format)
{
    PictureOptions options;
    options.view = view;
    options.format = format;
    options.date = QDate(2026, 11, 22);
    return options;
}

} // namespace

class TestExportPicture : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_sample;

    QByteArray bytes(const PictureOptions &options)
    {
        auto picture = pictureOf(*m_sample, options);
        if (!picture)
            qWarning("%s", qPrintable(picture.error().text()));
        return picture ? *picture : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        const QString path = m_folder.filePath(QStringLiteral("sample.annals"));
        const ProgramRun run = runAnnals({QStringLiteral("import"), path, QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample")});
        QVERIFY2(run.status == 0, qPrintable(run.err));
        auto project = Project::open(path, Project::Mode::ReadOnly);
        QVERIFY(project.ok());
        m_sample = std::move(project).value();
    }

    void allTextIsWholeAndApart_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<QSizeF>("size");
        for (const int view : {0, 1})
            for (const QSizeF size : {QSizeF(1600, 900), QSizeF(850, 600), QSizeF(1080, 1080), QSizeF(1200, 628), QSizeF(332.6, 415.7), QSizeF(100, 100),
                                      QSizeF(5000, 500), QSizeF(600, 2000)})
                QTest::addRow("%s %g x %g", view == 0 ? "timeline" : "market share", size.width(), size.height()) << view << size;
    }
    void allTextIsWholeAndApart()
    {
        QFETCH(int, view);
        QFETCH(QSizeF, size);
        PictureOptions options = optionsOf(PictureView(view), PictureFormat::Svg);
        options.size = size;
        const Drawing drawing = read(bytes(options));
        QVERIFY(drawing.isWellFormed);
        QVERIFY(drawing.texts.size() > 10);
        const QRectF whole(QPointF(), size);
        for (size_t i = 0; i < drawing.texts.size(); ++i) {
            const auto &[text, box] = drawing.texts[i];
            QVERIFY2(whole.contains(box), qPrintable(text));
            for (size_t j = 0; j < i; ++j) {
                const QRectF shared = box & drawing.texts[j].box;
                QVERIFY2(shared.width() < 1 || shared.height() < 1, qPrintable(text + QStringLiteral(" on ") + drawing.texts[j].text));
            }
        }
    }

    void anSvgSaysItselfWhatItIs()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Svg);
        options.title = QStringLiteral("亚马逊 <in> \"China\" & elsewhere");
        const QByteArray svg = bytes(options);
        const Drawing drawing = read(svg);
        QCOMPARE(drawing.size, QSizeF(1600, 900));
        QCOMPARE(drawing.title, options.title);
        QVERIFY(drawing.description.contains(QStringLiteral("Market Notebook (sample)")));
        QVERIFY(drawing.says(options.title));
        QVERIFY(drawing.says(QStringLiteral("亚马逊")));
        QVERIFY(drawing.says(QStringLiteral("Amazon")));
        QVERIFY(drawing.says(QStringLiteral("Market Notebook (sample)")));
        QVERIFY(drawing.says(QStringLiteral("2026-11-22")));
        QVERIFY(drawing.says(QStringLiteral("Deals"))); // the legend
        // Nothing from elsewhere, and nothing that runs.
        QCOMPARE(drawing.links, QStringList());
        QVERIFY(!(drawing.elements & QSet<QString>{QStringLiteral("image"), QStringLiteral("style"), QStringLiteral("script"), QStringLiteral("use")}).size());
        QCOMPARE(svg.count("http"), 1); // the name of the format
        QVERIFY(!svg.contains("@import"));
        QVERIFY(svg.contains("font-family=\"&quot;Noto Sans&quot;, &quot;Noto Sans CJK SC&quot;, sans-serif\""));
        QVERIFY(!svg.contains("Sans Serif"));
    }

    void lettersAsShapesLookTheSame()
    {
        const auto pixels = [](const QByteArray &svg) {
            QSvgRenderer renderer(svg);
            QImage image(1600, 900, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            renderer.render(&painter);
            return image;
        };
        for (const auto view : {PictureView::Timeline, PictureView::Chart}) {
            PictureOptions options = optionsOf(view, PictureFormat::Svg);
            options.title = QStringLiteral("亚马逊 in China");
            const QByteArray text = bytes(options);
            options.outlines = true;
            const QByteArray shapes = bytes(options);
            QCOMPARE(bytes(options), shapes);
            const Drawing drawing = read(shapes);
            QVERIFY(drawing.isWellFormed);
            QCOMPARE(drawing.texts.size(), size_t(0));
            QVERIFY(!shapes.contains("<text"));
            QVERIFY(drawing.description.contains(QStringLiteral("Amazon")));
            const QImage wanted = pixels(text);
            const QImage drawn = pixels(shapes);
            int other = 0;
            int inked = 0;
            for (int y = 0; y < wanted.height(); ++y)
                for (int x = 0; x < wanted.width(); ++x) {
                    other += std::abs(qGray(wanted.pixel(x, y)) - qGray(drawn.pixel(x, y))) > 96;
                    inked += qGray(wanted.pixel(x, y)) < 160;
                }
            QVERIFY(inked > 5000);
            QVERIFY2(other < inked / 5, qPrintable(QStringLiteral("%1 of %2 pixels").arg(other).arg(inked)));
        }
    }

    void groundsAreThereUnlessTransparent()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Svg);
        QVERIFY(bytes(options).contains(" x=\"0\" y=\"0\" width=\"1600\" height=\"900\"/>"));
        options.transparent = true;
        QVERIFY(!bytes(options).contains(" x=\"0\" y=\"0\" width=\"1600\" height=\"900\"/>"));

        options.format = PictureFormat::Png;
        options.scale = 1;
        for (const bool dark : {false, true}) {
            for (const auto view : {PictureView::Timeline, PictureView::Chart}) {
                options.dark = dark;
                options.view = view;
                options.transparent = true;
                const QImage clear = QImage::fromData(bytes(options));
                options.transparent = false;
                const QImage image = QImage::fromData(bytes(options));
                qint64 clearPixels = 0;
                for (int y = 0; y < clear.height(); y += 3)
                    for (int x = 0; x < clear.width(); x += 3) {
                        QCOMPARE(qAlpha(image.pixel(x, y)), 255);
                        clearPixels += qAlpha(clear.pixel(x, y)) == 0;
                    }
                QVERIFY(clearPixels > qint64(clear.width()) * clear.height() / 9 / 2);
                QCOMPARE(image.pixelColor(2, 2).lightness() < 128, dark);
            }
        }
    }

    void aPngHasItsSizeDotsAndWords_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("dots");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<int>("perMetre");
        QTest::newRow("as it comes") << 2.0 << 0 << QSize(3200, 1800) << 7559;
        QTest::newRow("small") << 0.5 << 0 << QSize(800, 450) << 1890;
        QTest::newRow("for print") << 1.0 << 300 << QSize(1600, 900) << 11811;
    }
    void aPngHasItsSizeDotsAndWords()
    {
        QFETCH(double, scale);
        QFETCH(int, dots);
        QFETCH(QSize, pixels);
        QFETCH(int, perMetre);
        PictureOptions options = optionsOf(PictureView::Chart, PictureFormat::Png);
        options.scale = scale;
        options.dotsPerInch = dots;
        options.title = QStringLiteral("市场份额");
        const QImage image = QImage::fromData(bytes(options), "PNG");
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.dotsPerMeterX(), perMetre);
        QCOMPARE(image.dotsPerMeterY(), perMetre);
        QCOMPARE(image.text(QStringLiteral("Title")), options.title);
        QVERIFY(image.text(QStringLiteral("Source")).contains(QStringLiteral("Market Notebook (sample)")));
        QVERIFY(image.text(QStringLiteral("Description")).contains(QStringLiteral("market shares")));
        QVERIFY(image.text(QStringLiteral("Software")).contains(QStringLiteral("Annals")));
    }

    void f61_anSvgIsSmallAndItsHalosAreNoPaths()
    {
        const QByteArray svg = bytes(optionsOf(PictureView::Timeline, PictureFormat::Svg));
        QVERIFY2(svg.size() < 120'000, qPrintable(QString::number(svg.size())));
        QVERIFY(svg.contains("paint-order=\"stroke\""));
        QVERIFY(read(svg).says(QStringLiteral("Amazon")));
    }

    void f60_aPngNamesItsColoursAndTexts()
    {
        const QByteArray png = bytes(optionsOf(PictureView::Timeline, PictureFormat::Png));
        QVERIFY(png.left(60).contains("sRGB"));
        QCOMPARE(*textIn(png, "Creation Time"), QStringLiteral("2026-11-22"));
        QVERIFY(textIn(png, "Comment")->contains(QStringLiteral("events")));
        QVERIFY(!textIn(png, "Nothing"));
        QVERIFY(!QImage::fromData(png, "PNG").isNull());
    }

    void f67_aHiddenFooterStaysInTheFile()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Svg);
        options.hasFooter = false;
        const Drawing drawing = read(bytes(options));
        QVERIFY(!drawing.says(QStringLiteral("Harbour Business Review"))); // others stand beside their figures
        QVERIFY(drawing.description.contains(QStringLiteral("Market Notebook (sample)")));
        QVERIFY(drawing.says(QStringLiteral("Deals"))); // the legend
        options.hasLegend = false;
        QVERIFY(!read(bytes(options)).says(QStringLiteral("Deals")));
    }

    void whatItSaysInWords()
    {
        const Drawing timeline = read(bytes(optionsOf(PictureView::Timeline, PictureFormat::Svg)));
        QVERIFY2(timeline.description.startsWith(QStringLiteral("Timeline of ")), qPrintable(timeline.description));
        QVERIFY2(timeline.description.contains(QStringLiteral(", in lanes by company: Amazon ")), qPrintable(timeline.description));
        const Drawing shares = read(bytes(optionsOf(PictureView::Chart, PictureFormat::Svg)));
        QVERIFY2(shares.description.startsWith(QStringLiteral("Line chart of market shares: ")), qPrintable(shares.description));
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Svg);
        options.alternative = QStringLiteral("My <own> words");
        QVERIFY(read(bytes(options)).description.startsWith(options.alternative));
    }

    void f62_aLongSpanHasPages()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Pdf);
        options.pages = Paper::A4;
        QCOMPARE(bytes(options).count("/Type /Page\n"), 1); // few events
        const QString path = m_folder.filePath(QStringLiteral("many.annals"));
        auto project = Project::open(path, Project::Mode::Create);
        QVERIFY(project.ok());
        for (int i = 0; i < 130; ++i) {
            Event event;
            event.key = QStringLiteral("e%1").arg(i);
            event.when = Edtf::month(2000 + i / 12, 1 + i % 12);
            event.title = QStringLiteral("What happened number %1").arg(i);
            event.companies = {{i % 2 ? QStringLiteral("Left") : QStringLiteral("Right"), Role::Actor}};
            QVERIFY((*project)->events().insert(event).ok());
        }
        const auto drawn = drawPicture(**project, options);
        QVERIFY(drawn.ok());
        QCOMPARE(drawn->pages, 4);
        QCOMPARE(drawn->bytes.count("/Type /Page\n"), 4);
        QCOMPARE(drawn->bytes.count("/MediaBox [0 0 84"), 4); // A4, landscape
    }

    void aPdfIsOnePageOfItsSize()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Pdf);
        const QByteArray pdf = bytes(options);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.contains("/MediaBox [0 0 1200 675]") || pdf.contains("/MediaBox [0 0 1200.0"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(pdf.contains("/CreationDate (D:20261122000000Z)"));
        QVERIFY(pdf.contains("/FontFile2")); // embedded
        const qsizetype start = pdf.lastIndexOf("startxref\n") + 10; // the table is where the end says, so no byte moved
        const qsizetype table = pdf.mid(start, pdf.indexOf('\n', start) - start).toLongLong();
        QCOMPARE(pdf.mid(table, 4), QByteArray("xref"));
    }

    void theSameOptionsGiveTheSameBytes()
    {
        for (const auto view : {PictureView::Timeline, PictureView::Chart})
            for (const auto format : {PictureFormat::Png, PictureFormat::Svg}) {
                const PictureOptions options = optionsOf(view, format);
                QCOMPARE(bytes(options), bytes(options));
                PictureOptions tomorrow = options;
                tomorrow.date = options.date.addDays(1);
                QVERIFY(bytes(options) != bytes(tomorrow));
            }
    }

    void theCommandWritesTheSameBytes()
    {
        PictureOptions plain = optionsOf(PictureView::Timeline, PictureFormat::Svg);
        PictureOptions shares = optionsOf(PictureView::Chart, PictureFormat::Png);
        QVERIFY(applyPreset(u"article", shares).ok());
        shares.title = QStringLiteral("It's a \"title\", $HOME; 亚马逊");
        shares.dark = true;
        shares.filter.companies = {QStringLiteral("Amazon China"), QStringLiteral("Alibaba")};
        PictureOptions all = optionsOf(PictureView::Timeline, PictureFormat::Png);
        all.grouping = Grouping::Kind;
        all.range = Edtf::parse(u"2010/..")->range();
        all.size = {1234.5, 700};
        all.scale = 1.25;
        all.dotsPerInch = 120;
        all.transparent = true;
        all.plain = true;
        all.filter.days = Edtf::parse(u"2008/2020-06")->range();
        all.filter.kinds = {EventKind::Acquisition, EventKind::Opening, EventKind::Closure};
        all.filter.modalities = {Modality::Happened, Modality::Rumoured};
        all.filter.reviews = {Review::Unreviewed};
        all.filter.publishers = {QStringLiteral("Market Notebook (sample)"), QStringLiteral("Sample Gazette")};
        all.filter.search = QStringLiteral("amazon");
        all.filter.minimumConfidence = 0.125;
        PictureOptions outlined = plain;
        outlined.outlines = true;
        for (const PictureOptions &options : {plain, outlined, shares, all}) {
            const QString file = m_folder.filePath(options.format == PictureFormat::Svg ? QStringLiteral("c.svg") : QStringLiteral("c.png"));
            const ProgramRun run = runAnnals(commandOf(options, m_sample->path(), file));
            QVERIFY2(run.status == 0, qPrintable(run.err));
            QVERIFY(readFile(file) == bytes(options));
        }
        QCOMPARE(shellLine({QStringLiteral("a b"), QStringLiteral("it's"), QStringLiteral("--size"), QStringLiteral("1x2"), QString()}),
                 QStringLiteral("annals 'a b' 'it'\\''s' --size 1x2 ''"));
    }

    void f60_whatTheWindowShowsIsWhatItsCommandDraws_data()
    {
        QTest::addColumn<PictureView>("view");
        QTest::addColumn<QByteArray>("chart");
        QTest::newRow("areas") << PictureView::Chart << QByteArray(R"({"chart":"market-share","form":"areas"})");
        QTest::newRow("share bars") << PictureView::Chart << QByteArray(R"({"chart":"market-share","form":"bars","relative":true})");
        QTest::newRow("ring") << PictureView::Chart << QByteArray(R"({"chart":"market-share","form":"ring","ring-year":2018})");
        QTest::newRow("dashes") << PictureView::Chart << QByteArray(R"({"all-markets":true,"chart":"market-share","dash-gaps":true})");
        QTest::newRow("events behind it") << PictureView::Chart << QByteArray(R"({"chart":"market-share","mark-events":true})");
        QTest::newRow("users") << PictureView::Chart << QByteArray(R"({"chart":"users","form":"bars","unit":"count"})");
        QTest::newRow("a market") << PictureView::Timeline << QByteArray(R"({"chart":"market-share","market":"e-commerce","region":"China"})");
        QTest::newRow("companies") << PictureView::Chart << QByteArray(R"({"by":"company","chart":"activity","period":"quarter","relative":true})");
        QTest::newRow("below") << PictureView::Timeline << QByteArray(R"({"by":"company","chart":"activity"})");
        QTest::newRow("figures") << PictureView::Figures << QByteArray(R"({"chart":"revenue","form":"bars","unit":"USD"})");
    }
    void f60_whatTheWindowShowsIsWhatItsCommandDraws()
    {
        QFETCH(PictureView, view);
        QFETCH(QByteArray, chart);
        PictureOptions options = optionsOf(view, PictureFormat::Svg);
        options.chart = chartOptionsOf(QJsonDocument::fromJson(chart).object());
        options.grouping = Grouping::Kind;
        options.lanes = LaneArrangement{{QStringLiteral("exit")}, {QStringLiteral("launch")}, {QStringLiteral("acquisition")}};
        options.knownOn = Edtf::parse(u"2020-06-30")->range().first;
        QByteArray usual = bytes(optionsOf(view, PictureFormat::Svg));
        for (const PictureFormat format : {PictureFormat::Svg, PictureFormat::Png}) {
            options.format = format;
            const QByteArray drawn = bytes(options);
            QVERIFY(drawn != usual);
            const QString file = m_folder.filePath(QStringLiteral("c.") + endingOf(format));
            const ProgramRun run = runAnnals(commandOf(options, m_sample->path(), file));
            QVERIFY2(run.status == 0, qPrintable(run.err));
            QVERIFY2(readFile(file) == drawn, qPrintable(shellLine(commandOf(options, m_sample->path(), file))));
        }
    }

    void f38_everyFormIsDrawnAndCounted()
    {
        const auto project = makeSampleProject();
        const auto counts = [&](const char *form) {
            PictureOptions options = optionsOf(PictureView::Chart, PictureFormat::Svg);
            options.chart = chartOptionsOf({{QStringLiteral("chart"), QStringLiteral("market-share")}, {QStringLiteral("form"), QLatin1String(form)}});
            const auto drawn = drawPicture(*project, options);
            return drawn ? drawn->words.shown : drawn.error().message;
        };
        QCOMPARE(counts("lines"), QStringLiteral("4 of 4 market shares."));
        const QString bars = QStringLiteral("3 of 4 market shares. Left out: 1 without a place in this form."); // "under 1 %" is no value
        QCOMPARE(counts("bars"), bars);
        QCOMPARE(counts("areas"), bars);
        QCOMPARE(counts("ring"), QStringLiteral("2 of 4 market shares. Left out: 2 without a place in this form."));
    }

    void f15_lanesAreAsTheyWereArranged()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Svg);
        options.hasChart = false;
        const auto topOf = [&](const QString &lane) {
            const Drawing drawing = read(bytes(options));
            for (const Placed &placed : drawing.texts)
                if (placed.text == lane && placed.box.left() < 60)
                    return placed.box.top();
            return -1.0;
        };
        const QString amazon = QStringLiteral("Amazon");
        const QString alibaba = QStringLiteral("Alibaba");
        QVERIFY(topOf(amazon) >= 0 && topOf(amazon) < topOf(alibaba));
        options.lanes = LaneArrangement{{}, {alibaba}, {}};
        QVERIFY(topOf(alibaba) >= 0 && topOf(alibaba) < topOf(amazon));
    }

    void nothingToShowIsSaid()
    {
        for (const auto &[view, words] : {std::pair(PictureView::Timeline, QStringLiteral("No events")),
                                          std::pair(PictureView::Chart, QStringLiteral("No market shares"))}) {
            PictureOptions options = optionsOf(view, PictureFormat::Svg);
            options.filter.companies = {QStringLiteral("Nobody")};
            QVERIFY(read(bytes(options)).says(words));
            options.filter = {};
            QVERIFY(!read(bytes(options)).says(words));
        }
    }

    void plainHasNoWordsAround()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Svg);
        options.plain = true;
        options.title = QStringLiteral("A title");
        const Drawing drawing = read(bytes(options));
        QVERIFY(!drawing.says(options.title));
        QVERIFY(!drawing.says(QStringLiteral("2026-11-22")));
        QVERIFY(drawing.says(QStringLiteral("Amazon")));
    }

    void tooManyPixelsAreRefused()
    {
        PictureOptions options = optionsOf(PictureView::Timeline, PictureFormat::Png);
        options.size = {20'000, 20'000};
        const auto picture = pictureOf(*m_sample, options);
        QVERIFY(!picture.ok());
        QVERIFY(picture.error().message.contains(QStringLiteral("100 million")));
    }
};

QTEST_MAIN(TestExportPicture)
#include "tst_exportpicture.moc"
