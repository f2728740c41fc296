// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/linelayout.h"
#include "charts/chartscene.h"

#include <QApplication>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTest>

#include <cmath>

namespace {

Figure share(const QString &company, double percent, const char *when, Comparator comparator = Comparator::Equal,
             const QString &measurer = {})
{
    Figure figure;
    figure.key = company + QString::number(percent) + QLatin1String(when);
    figure.measure = Measure::MarketShare;
    figure.company = company;
    figure.value = percent;
    figure.unit = QStringLiteral("percent");
    figure.comparator = comparator;
    if (*when)
        figure.asOf = Edtf::parse(QString::fromLatin1(when)).value();
    figure.attributedTo = measurer;
    figure.market = QStringLiteral("e-commerce");
    figure.region = QStringLiteral("China");
    return figure;
}

std::vector<Figure> chinaShares()
{
    return {
        share(QStringLiteral("Amazon China"), 15, "2008", Comparator::About),
        share(QStringLiteral("Amazon China"), 15, "2011/2012", Comparator::Greater),
        share(QStringLiteral("Amazon China"), 0.6, "2018", Comparator::Equal, QStringLiteral("Analysys")),
        share(QStringLiteral("Amazon China"), 0.7, "2018", Comparator::Equal, QStringLiteral("eMarketer")),
        share(QStringLiteral("Amazon China"), 1, "2018-06", Comparator::Less, QStringLiteral("eMarketer")),
        share(QStringLiteral("Alibaba"), 58.2, "2018", Comparator::Equal, QStringLiteral("eMarketer")),
        share(QStringLiteral("JD.com"), 16.3, "2018", Comparator::Equal, QStringLiteral("eMarketer")),
        share(QStringLiteral("Pinduoduo"), 5.2, "2018", Comparator::Equal, QStringLiteral("eMarketer")),
    };
}

/// "between 20 and 25 %": two bounds that one sentence tells.
std::vector<Figure> rangeOf(const QString &company, double from, double to, const char *when)
{
    std::vector<Figure> ends{share(company, from, when, Comparator::GreaterOrEqual), share(company, to, when, Comparator::LessOrEqual)};
    for (Figure &end : ends) {
        Claim claim;
        claim.document = QStringLiteral("a");
        claim.span = {10, 60};
        end.claims = {claim};
    }
    return ends;
}

TimeScale scaleOf(int firstYear, int lastYear, double left, double width)
{
    const auto first = Edtf::year(firstYear).range().first;
    const auto last = Edtf::year(lastYear).range().last;
    return {double(first), width / double(last - first + 1), left, width};
}

double roughWidth(const QString &text, int pixelSize, bool bold)
{
    return double(text.size()) * pixelSize * (bold ? 0.62 : 0.56);
}

} // namespace

class TestLineLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresWithoutTimeOrCompanyAreCounted()
    {
        auto figures = chinaShares();
        figures.push_back(share(QStringLiteral("Amazon"), 3, ""));
        figures.push_back(share(QString(), 3, "2018"));
        figures.push_back(share(QStringLiteral("Vipshop"), 3, "2018/.."));
        auto rejected = share(QStringLiteral("Vipshop"), 99, "2018");
        rejected.review = Review::Rejected;
        figures.push_back(rejected);
        const ChartData data = chartDataOf(figures, [](const QString &) { return 0; });
        QCOMPARE(data.undated.size(), size_t(2));
        QCOMPARE(data.withoutCompany.size(), size_t(1));
        QCOMPARE(data.series.size(), size_t(4));
        QCOMPARE(data.series.front().company, QStringLiteral("Amazon China"));
        QCOMPARE(data.market, QStringLiteral("e-commerce"));
    }

    void valuesOfOneTimeStandSideBySide()
    {
        const ChartData data = chartDataOf(chinaShares(), [](const QString &) { return 0; });
        int seconds = 0;
        for (const ChartPoint &point : data.series.front().points) {
            if (point.days.first < Edtf::year(2018).range().first) {
                QCOMPARE(point.places, 1);
                QVERIFY(!point.second);
            } else {
                QCOMPARE(point.places, point.days == Edtf::year(2018).range() ? 2 : 1);
                seconds += point.second;
            }
        }
        QCOMPARE(seconds, 2);
    }

    void anAcceptedValueIsPreferred()
    {
        auto figures = chinaShares();
        figures[2].review = Review::Accepted;
        for (const ChartSeries &series : chartDataOf(figures, [](const QString &) { return 0; }).series)
            for (const ChartPoint &point : series.points)
                if (point.value == 0.6)
                    QVERIFY(!point.second);
                else if (point.value == 0.7)
                    QVERIFY(point.second && point.disputed);
    }

    void f43_lessThanIsAnArrowNotAValue()
    {
        const ChartData data = chartDataOf(chinaShares(), [](const QString &) { return 0; });
        const TimeScale scale = scaleOf(2004, 2021, 160, 900);
        const LineLayout layout = layoutLines(data, scale, {160, 28, 900, 300}, roughWidth, true);
        int under = 0;
        for (const LineMark &mark : layout.marks)
            under += mark.form == LineMark::Form::Under;
        QVERIFY(under >= 1);
        QVERIFY(std::none_of(layout.marks.begin(), layout.marks.end(), [](const LineMark &mark) {
            return mark.key.startsWith(u"Amazon China12018") && mark.form != LineMark::Form::Under;
        }));
    }

    void f53_aValueOfALowScoreIsMarkedSo()
    {
        Figure low = share(QStringLiteral("Vipshop"), 18, "2014");
        low.confidence = 0.5;
        Figure looked = share(QStringLiteral("Vipshop"), 19, "2016");
        looked.confidence = 0.5;
        looked.review = Review::Accepted;
        const ChartData data = chartDataOf({low, looked}, [](const QString &) { return 0; });
        const LineLayout layout = layoutLines(data, scaleOf(2010, 2020, 0, 900), {0, 0, 900, 300}, roughWidth, true);
        QCOMPARE(layout.marks.size(), size_t(2));
        for (const LineMark &mark : layout.marks)
            QCOMPARE(mark.unsure, mark.key == low.key);
    }

    void f43_aRangeIsABarFromEndToEnd()
    {
        std::vector<Figure> figures = rangeOf(QStringLiteral("Vipshop"), 20, 25, "2016");
        figures.push_back(share(QStringLiteral("Vipshop"), 18, "2014"));
        const ChartData data = chartDataOf(figures, [](const QString &) { return 0; });
        QCOMPARE(data.series.front().points.size(), size_t(2));
        const ChartPoint &range = data.series.front().points.back();
        QVERIFY(range.isRange() && range.isBound() && !range.disputed); // no value of its own: nothing to be stacked
        QCOMPARE(stackOf(data, StackStep::Year).bounds, 1);
        const LineLayout layout = layoutLines(data, scaleOf(2010, 2020, 0, 900), {0, 0, 900, 300}, roughWidth, true);
        const auto bar = std::ranges::find(layout.marks, LineMark::Form::Range, &LineMark::form);
        QVERIFY(bar != layout.marks.end());
        QCOMPARE(bar->centre.y() - bar->reach, layout.main.yOf(25));
        QCOMPARE(bar->centre.y() + bar->reach, layout.main.yOf(20));
        QCOMPARE(bar->span.height(), 2 * bar->reach);
        figures.push_back(share(QStringLiteral("Vipshop"), 26, "2017"));
        const ChartData next = chartDataOf(figures, [](const QString &) { return 0; });
        QVERIFY(layoutLines(next, scaleOf(2010, 2020, 0, 900), {0, 0, 900, 300}, roughWidth, true).lines.empty()); // to no made-up middle
        QVERIFY(std::ranges::none_of(layout.marks, [](const LineMark &mark) { return mark.form == LineMark::Form::Over || mark.form == LineMark::Form::Under; }));
        QVERIFY(std::ranges::any_of(layout.labels, [](const ChartLabel &label) { return label.value == QStringLiteral("20–25 %"); }));
        QVERIFY(layout.main.top >= 25);

        ChartScene scene;
        ChartContent content;
        content.figures = data;
        scene.arrange(std::make_shared<const ChartContent>(content), scaleOf(2010, 2020, 160, 900), {1060, 400}, {}, Theme::light());
        const auto &marks = scene.drawing().lines().marks;
        const auto drawn = std::ranges::find(marks, LineMark::Form::Range, &LineMark::form);
        const ChartHit hit = scene.drawing().hitAt(drawn->centre - QPointF(0, drawn->reach));
        QVERIFY(hit.isRange);
        QCOMPARE(hit.figures, std::vector<QString>({figures[0].key, figures[1].key}));
    }

    void f43_boundsOfTwoSentencesAreNoRange()
    {
        std::vector<Figure> figures = rangeOf(QStringLiteral("Vipshop"), 20, 25, "2016");
        figures[1].claims.front().span = {90, 120};
        QCOMPARE(chartDataOf(figures, [](const QString &) { return 0; }).series.front().points.size(), size_t(2));
        figures = rangeOf(QStringLiteral("Vipshop"), 20, 25, "2016");
        figures[1].attributedTo = QStringLiteral("eMarketer");
        QCOMPARE(chartDataOf(figures, [](const QString &) { return 0; }).series.front().points.size(), size_t(2));
    }

    void f41_distantValuesAreDashedAdjacentOnesJoined()
    {
        std::vector<Figure> figures;
        for (const char *when : {"2014-01", "2014-02", "2014-03", "2019-01"})
            figures.push_back(share(QStringLiteral("Firefox"), 10, when, Comparator::Equal, QStringLiteral("StatCounter")));
        const ChartData data = chartDataOf(figures, [](const QString &) { return 1; });
        const LineLayout layout = layoutLines(data, scaleOf(2012, 2020, 0, 1200), {0, 0, 1200, 300}, roughWidth, true);
        QCOMPARE(layout.lines.size(), size_t(1));
        QCOMPARE(layout.lines.front().points.size(), size_t(3));
        QCOMPARE(layout.gaps.size(), size_t(1));
        QVERIFY(!layout.gaps.front().measuredOtherwise);
    }

    void f41_aMissingMonthIsAGap_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("gap");
        QTest::newRow("June between months of 31 days") << QByteArray("2024-05") << QByteArray("2024-07") << true;
        QTest::newRow("February") << QByteArray("2023-01") << QByteArray("2023-03") << true;
        QTest::newRow("none") << QByteArray("2024-05") << QByteArray("2024-06") << false;
        QTest::newRow("a year") << QByteArray("2017") << QByteArray("2019") << true;
        QTest::newRow("a quarter") << QByteArray("2017-33") << QByteArray("2017-35") << true;
    }
    void f41_aMissingMonthIsAGap()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const ChartData data = chartDataOf({share(QStringLiteral("Firefox"), 10, before.constData(), Comparator::Equal),
                                            share(QStringLiteral("Firefox"), 12, after.constData(), Comparator::Equal)},
                                           [](const QString &) { return 1; });
        const int year = before.left(4).toInt(); // a gap is drawn where it is wide enough
        const LineLayout layout = layoutLines(data, scaleOf(year, year + 3, 0, 1200), {0, 0, 1200, 300}, roughWidth, true);
        QTEST(!layout.gaps.empty(), "gap");
    }

    void labelsNeverOverlap()
    {
        const ChartData data = chartDataOf(chinaShares(), [](const QString &) { return 0; });
        for (double width = 300; width < 1500; width += 37) {
            const TimeScale scale = scaleOf(2004, 2021, 160, width);
            const LineLayout layout = layoutLines(data, scale, {160, 28, width, 200}, roughWidth, true);
            for (size_t i = 0; i < layout.labels.size(); ++i) {
                for (size_t j = i + 1; j < layout.labels.size(); ++j)
                    QVERIFY(!layout.labels[i].rect.intersects(layout.labels[j].rect));
                for (const LineMark &mark : layout.marks)
                    QVERIFY(!layout.labels[i].rect.intersects(mark.bounds()));
                QVERIFY(layout.labels[i].rect.right() <= 160 + width);
            }
        }
    }

    void aSmallSeriesGetsALens()
    {
        const ChartData data = chartDataOf(chinaShares(), [](const QString &) { return 0; });
        const LineLayout layout = layoutLines(data, scaleOf(2004, 2021, 0, 900), {0, 0, 900, 220}, roughWidth, true);
        QVERIFY(layout.lens);
        QCOMPARE(layout.lensCompanies, QStringList(QStringLiteral("Amazon China")));
        QVERIFY(layout.lens->top >= 1 && layout.lens->top <= 2);
        QVERIFY(!layout.main.area.intersects(layout.lens->area));
    }

    void aBoundAtTheFootOfTheScaleIsInTheLens()
    {
        auto figures = chinaShares();
        figures.resize(5);
        for (const auto &[bound, has] : {std::pair(Comparator::Less, true), std::pair(Comparator::Greater, false)}) {
            figures.back() = share(QStringLiteral("Amazon China"), 1, "2019-06", bound); // of a scale up to 20
            const ChartData data = chartDataOf(figures, [](const QString &) { return 0; });
            const LineLayout layout = layoutLines(data, scaleOf(2004, 2021, 0, 900), {0, 0, 900, 220}, roughWidth, true);
            QCOMPARE(layout.lens.has_value(), has);
        }
    }

    void nothingAndOnePoint()
    {
        const TimeScale scale = scaleOf(2004, 2021, 0, 900);
        QVERIFY(layoutLines({}, scale, {0, 0, 900, 220}, roughWidth, true).marks.empty());
        const ChartData one = chartDataOf({share(QStringLiteral("A"), 108, "2018")}, [](const QString &) { return 0; });
        const LineLayout layout = layoutLines(one, scale, {0, 0, 900, 220}, roughWidth, true);
        QCOMPARE(layout.marks.size(), size_t(1));
        QVERIFY(layout.main.top >= 108);
    }

    void labelsOfACrowdedChartKeepClearOfLines()
    {
        std::vector<Figure> figures;
        for (int company = 0; company < 9; ++company)
            for (int month = 0; month < 120; ++month)
                figures.push_back(share(QStringLiteral("Company %1").arg(company), 4 + 9 * company + 2 * std::sin(month * 0.3 + company),
                                        qPrintable(Edtf::month(2010 + month / 12, month % 12 + 1).toString())));
        const ChartData data = chartDataOf(figures, [](const QString &) { return 1; });
        for (const double width : {700.0, 1200.0}) {
            const LineLayout layout = layoutLines(data, scaleOf(2010, 2019, 100, width), {100, 0, width, 500}, roughWidth, false);
            QVERIFY(layout.crowded);
            QVERIFY2(layout.labels.size() >= 7, qPrintable(QString::number(layout.labels.size()))); // hardly a name is missing
            for (const ChartLabel &label : layout.labels) {
                for (const ChartLabel &other : layout.labels)
                    QVERIFY(&other == &label || !other.rect.intersects(label.rect));
                for (const DrawnLine &line : layout.lines)
                    for (size_t i = 1; i < line.points.size(); ++i)
                        for (double part = 0; part <= 1; part += 0.125)
                            QVERIFY(!label.rect.contains(QLineF(line.points[i - 1], line.points[i]).pointAt(part)));
            }
        }
    }

    void chartHoldsTheSeries()
    {
        ChartScene scene;
        const ChartData data = chartDataOf(chinaShares(), [](const QString &) { return 2; });
        ChartContent content;
        content.figures = data;
        content.options.joinGaps = true;
        scene.arrange(std::make_shared<const ChartContent>(content), scaleOf(2004, 2021, 160, 900), {1060, 400}, {}, Theme::light());
        int lines = 0;
        int dots = 0;
        for (const QAbstractSeries *series : scene.chart().series()) {
            lines += qobject_cast<const QLineSeries *>(series) != nullptr;
            dots += qobject_cast<const QScatterSeries *>(series) != nullptr;
        }
        QCOMPARE(lines, int(scene.drawing().lines().gaps.size() + scene.drawing().lines().lines.size()));
        QCOMPARE(dots, 1); // all of one colour, the second values being in the lens
        QVERIFY(scene.chart().plotArea().contains(scene.drawing().lines().main.area));
        for (const LineMark &mark : scene.drawing().lines().marks)
            QVERIFY(!scene.drawing().hitAt(mark.centre).figures.empty());
        QVERIFY(scene.drawing().hitAt({2, 2}).isEmpty());
    }
};

QTEST_MAIN(TestLineLayout)
#include "tst_linelayout.moc"
