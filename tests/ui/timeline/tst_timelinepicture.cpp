// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/timelinepicture.h"

#include "core/calendar.h"
#include "support/marketevents.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

namespace
{

const QRectF box(20, 10, 860, 560);

TimelinePictureContent contentOf(const MarketEvents &market)
{
    return {.index = market.index,
            .mask = FilterMask(market.index.count(), true),
            .title = [&market](EventIndex::Row row) { return market.title(row); },
            .info = marketLaneInfo,
            .coverage = {2004, {1, 0, 2}},
            .eras = {},
            .grouping = Grouping::Company,
            .range = {},
            .selected = {},
            .locale = QLocale::c()};
}

QImage paintedWith(const TimelinePictureContent &content, const Theme &theme)
{
    QImage image(900, 600, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.canvas);
    QPainter painter(&image);
    TimelinePicture(content, box, theme).paint(painter);
    return image;
}

int inked(const QImage &image, const QRect &area, const QColor &ground)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) != ground;
    }
    return count;
}

} // namespace

class TestTimelinePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void everyThemePaintsInsideItsBox()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        for (const Theme *theme : {&Theme::light(), &Theme::darkTheme(), &Theme::print()}) {
            const QImage image = paintedWith(contentOf(market), *theme);
            QVERIFY(inked(image, box.toRect(), theme->canvas) > 20'000);
            QCOMPARE(inked(image, QRect(0, 0, 900, 9), theme->canvas), 0);
            QCOMPARE(inked(image, QRect(0, 0, 18, 600), theme->canvas), 0);
            QCOMPARE(inked(image, QRect(882, 0, 18, 600), theme->canvas), 0);
            QCOMPARE(inked(image, QRect(0, 572, 900, 28), theme->canvas), 0);
        }
    }

    void sameContentSamePixels()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        QVERIFY(paintedWith(contentOf(market), Theme::print())
                == paintedWith(contentOf(market), Theme::print()));
    }

    void lanesFoldRatherThanBeingCut_data()
    {
        QTest::addColumn<int>("companies");
        QTest::addColumn<int>("events");
        QTest::addRow("one") << 1 << 30;
        QTest::addRow("twelve") << 12 << 400;
        QTest::addRow("hundred") << 100 << 2000;
        QTest::addRow("two thousand") << 2000 << 4000;
    }
    void lanesFoldRatherThanBeingCut()
    {
        QFETCH(int, companies);
        QFETCH(int, events);
        const MarketEvents market = randomEvents(events, companies, 9);
        for (const double height : {200.0, 400.0, 900.0}) {
            const TimelinePicture picture(contentOf(market), QRectF(0, 0, 1000, height), Theme::print());
            QVERIFY(picture.covered().height() <= height);
            QVERIFY(companies < 50 || picture.lanesFolded() > 0);
        }
    }

    void legendExplainsWhatIsThere()
    {
        const MarketEvents market
            = marketEvents(QStringLiteral("2004-08-19 | acquisition | happened | A | x\n"
                                          "2010 | closure | planned | A | y\n"));
        const LegendContent legend = TimelinePicture(contentOf(market), box, Theme::print()).legend();
        QVERIFY(legend.shapes[size_t(MarkShape::Deal)] && legend.shapes[size_t(MarkShape::Ending)]);
        QVERIFY(!legend.shapes[size_t(MarkShape::Words)]);
        QVERIFY(legend.modalities[size_t(Modality::Planned)] && !legend.modalities[size_t(Modality::Denied)]);
        QVERIFY(legend.inexact && !legend.about && !legend.several && !legend.disputed && !legend.lasted);
    }

    void legendStaysInItsBox()
    {
        LegendContent everything;
        everything.shapes.fill(true);
        everything.modalities.fill(true);
        everything.inexact = everything.lasted = everything.about = everything.several = everything.disputed
            = true;
        for (const double width : {200.0, 400.0, 700.0, 1000.0}) {
            QImage image(1100, 120, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            const QRectF room(1050 - width, 10, width, 56);
            const QRectF covered = paintMarkLegend(painter, room, everything, Theme::print());
            painter.end();
            QVERIFY(room.adjusted(-0.5, 0, 0.5, 1).contains(covered));
            QVERIFY(inked(image, covered.toRect(), Qt::white) > 200);
            QCOMPARE(inked(image, QRect(0, 0, int(room.left()) - 2, 120), Qt::white), 0);
            QCOMPARE(inked(image, QRect(0, 70, 1100, 50), Qt::white), 0);
        }
    }

    void svgKeepsTextAsText()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({900, 600});
        QPainter painter(&generator);
        TimelinePicture(contentOf(market), box, Theme::print()).paint(painter);
        painter.end();
        QVERIFY(buffer.data().contains("<text"));
        QVERIFY(buffer.data().contains("Buys Joyo for $75 million"));
        QVERIFY(!buffer.data().contains("<image"));
    }

    void rangeIsShownToTheDay()
    {
        const MarketEvents market = marketEvents(amazonInChina());
        TimelinePictureContent content = contentOf(market);
        content.range = DateRange{dayOf({2015, 3, 1}), dayOf({2019, 8, 31})};
        const TimelinePicture picture(content, box, Theme::print());
        const TimeScale &scale = picture.scale();
        const double gutter = 0.02 * double(content.range->last - content.range->first);
        QVERIFY(scale.firstDay <= double(content.range->first)
                && scale.firstDay > double(content.range->first) - gutter);
        QVERIFY(scale.lastDay() >= double(content.range->last)
                && scale.lastDay() < double(content.range->last) + 2 + gutter);
        content.range = DateRange{DateRange::beginningOfTime, dayOf({2019, 8, 31})};
        QVERIFY(TimelinePicture(content, box, Theme::print()).covered().height() > 100);
    }

    void f52_emptyAndUndatedOnly()
    {
        const MarketEvents none = marketEvents(QString());
        QVERIFY(inked(paintedWith(contentOf(none), Theme::print()), box.toRect(), Qt::white) > 0);
        const MarketEvents undated
            = marketEvents(QStringLiteral("undated | exit | happened | A | It left\n"));
        const TimelinePicture picture(contentOf(undated), box, Theme::print());
        QCOMPARE(picture.undatedLeftOut(), 0);
    }
};

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
