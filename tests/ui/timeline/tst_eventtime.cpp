// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline/eventtime.h"

#include "core/calendar.h"
#include "core/edtf.h"
#include "palette/fonts.h"
#include "palette/theme.h"
#include "support/marketevents.h"
#include "timeline/barpainter.h"
#include "timeline/cardcontent.h"
#include "timeline/coverage.h"
#include "timeline/dateinwords.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using Shape = BarPiece::Shape;

namespace {

QImage barOf(const Extent &extent)
{
    QImage image(720, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, extent.pieces, {.dx = 0, .y = 10, .left = 0, .right = 720}, {Theme::light().company(0)}, Theme::light());
    return image;
}

/// How much darker than paper a column is.
int inkIn(const QImage &image, int x)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        ink += 255 - qGray(image.pixel(x, y));
    return ink;
}

} // namespace

class TestEventTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Width is precision: what a date looks like at 48 px a year.
    void barsAreAsWideAsWhatIsNotKnown_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QList<int>>("shapes");
        QTest::addColumn<int>("width"); // from first to last piece
        using Shapes = QList<int>;
        QTest::addRow("day") << "2015-06-14" << Shapes{} << 14;
        QTest::addRow("month") << "2015-06" << Shapes{} << 14;
        QTest::addRow("quarter") << "2015-34" << Shapes{} << 14;
        QTest::addRow("year") << "2015" << Shapes{int(Shape::Soft)} << 48;
        QTest::addRow("about a year") << "2015~" << Shapes{int(Shape::About)} << 84;
        QTest::addRow("about a day") << "2015-06-14~" << Shapes{} << 14;
        QTest::addRow("from, to") << "2014/2016"
                                  << Shapes{int(Shape::Soft), int(Shape::Soft), int(Shape::Firm)} << 144;
        QTest::addRow("to a known day")
            << "2014/2016-06-14" << Shapes{int(Shape::Soft), int(Shape::End), int(Shape::Firm)} << 118;
        QTest::addRow("short interval") << "2019-11-25/2019-12-31" << Shapes{} << 14;
        QTest::addRow("two years that touch") << "2011/2012" << Shapes{int(Shape::Soft)} << 96;
        QTest::addRow("since") << "2014/.." << Shapes{int(Shape::Soft), int(Shape::TailOn)} << 140;
        QTest::addRow("until") << "../2014" << Shapes{int(Shape::TailBack), int(Shape::Soft)} << 140;
    }
    void barsAreAsWideAsWhatIsNotKnown()
    {
        QFETCH(QString, date);
        QFETCH(QList<int>, shapes);
        QFETCH(int, width);
        const MarketEvents market = marketEvents(date + QStringLiteral(" | other | happened | A | x\n"));
        const TimeScale scale{
            .firstDay = double(dayOf({2010, 1, 1})), .pixelsPerDay = 48 / 365.25, .left = 0, .width = 900};
        const EventTime time = timeOf(market.index, 0);
        const Extent extent = extentOf(time, scale);
        QList<int> found;
        for (const BarPiece &piece : extent.pieces)
            found << int(piece.shape);
        QCOMPARE(found, shapes);
        QVERIFY2(std::abs(extent.right - extent.left - width) < 1.5,
                 qPrintable(QString::number(extent.right - extent.left)));
        const double mark = scale.xOf(time.mark);
        QVERIFY(mark >= extent.left && mark <= extent.right);
    }

    void f51_eachKindOfInexactDateHasItsGlyphAndItsWords()
    {
        enum Side { Sharp, Fades, Arrow };
        struct Kind {
            const char *date;
            const char *words;
            Side left;
            Side right;
        };
        constexpr Kind kinds[] = {
            {"2015", "2015", Sharp, Sharp},
            {"2015~", "about 2015", Fades, Fades},
            {"../2015", "until 2015", Arrow, Sharp},
            {"2015/..", "since 2015", Sharp, Arrow},
            {"2013/2017", "2013 to 2017", Sharp, Sharp},
        };
        loadFonts();
        std::set<QByteArray> glyphs;
        for (const Kind &kind : kinds) {
            const MarketEvents market = marketEvents(QLatin1String(kind.date) + QStringLiteral(" | other | happened | A | x\n"));
            const TimeScale scale{
                .firstDay = double(dayOf({2008, 1, 1})), .pixelsPerDay = 48 / 365.25, .left = 0, .width = 720};
            TimelineStage stage;
            stage.setIndex(
                &market.index, [&](EventIndex::Row row) { return market.title(row); }, marketLaneInfo);
            const DrawList list = stage.drawList(scale, scale);
            QCOMPARE(list.items.size(), 1U);
            QCOMPARE(cardOf(stage, list, list.items[0], QLocale::c()).lines.front().text, QLatin1String(kind.words));

            const Extent extent = extentOf(timeOf(market.index, 0), scale);
            const QImage glyph = barOf(extent);
            QVERIFY2(glyphs.insert(QByteArray(reinterpret_cast<const char *>(glyph.constBits()), glyph.sizeInBytes())).second, kind.date);
            const std::pair sides{std::pair(kind.left, qRound(extent.left)), std::pair(kind.right, qRound(extent.right))};
            for (const auto &[side, x] : {sides.first, sides.second}) {
                const int inwards = x < qRound(extent.right) ? 1 : -1;
                const int beyond = inkIn(glyph, x - 2 * inwards);
                const int atEnd = inkIn(glyph, x + 4 * inwards);
                const int inside = inkIn(glyph, x + 20 * inwards);
                if (side == Sharp)
                    QVERIFY2(beyond == 0 && atEnd > 0 && atEnd == inside, kind.date);
                else if (side == Fades)
                    QVERIFY2(beyond < atEnd && atEnd < inside, kind.date);
                else // a head on a tail that fades towards it
                    QVERIFY2(beyond == 0 && atEnd > inside && inside < inkIn(glyph, x + 60 * inwards), kind.date);
            }
        }
    }

    void datesInWords_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("words");
        QTest::addRow("day") << "2004-08-19"
                             << "19 Aug 2004";
        QTest::addRow("month") << "2019-04"
                               << "April 2019";
        QTest::addRow("quarter") << "2019-35"
                                 << "third quarter of 2019";
        QTest::addRow("half") << "2019-41"
                              << "second half of 2019";
        QTest::addRow("year") << "2015"
                              << "2015";
        QTest::addRow("decade") << "201X"
                                << "the 2010s";
        QTest::addRow("about") << "2014~"
                               << "about 2014";
        QTest::addRow("years") << "2012/2015"
                               << "2012 to 2015";
        QTest::addRow("months") << "2019-01/2019-04"
                                << "January 2019 to April 2019";
        QTest::addRow("days") << "2019-11-25/2019-12-01"
                              << "25 Nov 2019 to 1 Dec 2019";
        QTest::addRow("since") << "2008/.."
                               << "since 2008";
        QTest::addRow("until") << "../2018"
                               << "until 2018";
        QTest::addRow("before our era") << "-0043"
                                        << "44 BCE";
    }
    void datesInWords()
    {
        QFETCH(QString, date);
        const MarketEvents market = marketEvents(date + QStringLiteral(" | other | happened | A | x\n"));
        const DateFacts facts{market.index.days(0), market.index.approximate(0), market.index.interval(0)};
        QTEST(dateInWords(facts, QLocale::c()), "words");
    }

    void coverageCountsArticlesAYear()
    {
        const auto days = [](const char *date) { return Edtf::parse(QString::fromLatin1(date))->range(); };
        const std::vector<ToldDays> tellings{
            {ArticleId(1), days("2008"), false},    {ArticleId(1), days("2008-05"), false},
            {ArticleId(2), days("2008-06"), false}, {ArticleId(2), days("2010/2013"), true},
            {ArticleId(3), days("2014/.."), true},  {ArticleId(3), days("2009-12/2010-01"), false},
        };
        const Coverage coverage = coverageOf(tellings);
        QCOMPARE(coverage.firstYear, 2008);
        QCOMPARE(coverage.articles, std::vector<int>({2, 1, 2, 0, 0, 1, 1}));
        QCOMPARE(coverage.of(2007), 0);
        QCOMPARE(coverage.of(2015), 0);
        QVERIFY(coverageOf({}).articles.empty());
    }

    void coverageOfManyTellings()
    {
        const Day first = Edtf::parse(QStringLiteral("1990-01-01"))->range().first;
        QRandomGenerator random(3);
        CoverageCounter counter;
        std::map<qint64, std::set<qint64>> plain;
        for (int i = 0; i < 400'000; ++i) {
            const Day day = first + random.bounded(3 * 365);
            const ArticleId article(1 + random.bounded(50));
            counter.add({article, {day, day}, false});
            plain[civilOf(day).year].insert(article.value());
        }
        const Coverage coverage = counter.coverage();
        QCOMPARE(coverage.articles.size(), plain.size());
        for (const auto &[year, articles] : plain)
            QCOMPARE(coverage.of(year), int(articles.size()));
    }
};

QTEST_MAIN(TestEventTime)
#include "tst_eventtime.moc"
