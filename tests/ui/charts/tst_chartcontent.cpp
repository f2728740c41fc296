// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartcontent.h"

#include "charts/chartscene.h"

#include <QAreaSeries>
#include <QPieSeries>
#include <QTest>

namespace {

Figure figure(const QString &company, double value, const char *when, const char *unit = "percent", Measure measure = Measure::MarketShare)
{
    Figure made;
    made.key = company + QString::number(value) + QLatin1String(when) + QLatin1String(unit);
    made.measure = measure;
    made.company = company;
    made.value = value;
    made.unit = QString::fromLatin1(unit);
    if (*when)
        made.asOf = Edtf::parse(QString::fromLatin1(when)).value();
    made.attributedTo = QStringLiteral("a measurer");
    return made;
}

Figure of(Figure figure, const char *region)
{
    figure.region = QString::fromLatin1(region);
    figure.key += QString::fromLatin1(region);
    return figure;
}

const EventIndex noEvents{};
const FilterMask nothing{};

ChartContent contentOf(const std::vector<Figure> &figures, ChartForm form, bool relative = false, const ChartOptions &base = {})
{
    ChartOptions options = base;
    options.form = form;
    options.relative = relative;
    return chartContentOf(options, {figures, noEvents, nothing, [](const QString &) { return 1; }, {}});
}

/// So many companies with a share each month of two years.
std::vector<Figure> monthly(int companies)
{
    std::vector<Figure> figures;
    for (int company = 0; company < companies; ++company)
        for (int month = 0; month < 24; ++month)
            figures.push_back(figure(QStringLiteral("C%1").arg(company), double(companies - company) * 100 / (companies * (companies + 1) / 2.0),
                                     qPrintable(Edtf::month(2020 + month / 12, month % 12 + 1).toString())));
    return figures;
}

TimeScale scale()
{
    const double first = double(Edtf::year(2017).range().first);
    return {first, 900.0 / (double(Edtf::year(2022).range().last) - first), 150, 900};
}

void arrange(ChartScene &scene, const ChartContent &content)
{
    scene.arrange(std::make_shared<const ChartContent>(content), scale(), {1050, 300}, {}, Theme::light());
}

} // namespace

/// What becomes of figures and events in each form of chart, and that nothing is lost silently.
class TestChartContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f38_relativeOnlyWhereSharesAreParts()
    {
        const std::vector<Figure> parts{figure(QStringLiteral("A"), 60, "2018"), figure(QStringLiteral("B"), 30, "2018")};
        const ChartContent whole = contentOf(parts, ChartForm::Bars, true);
        QVERIFY(whole.canBeRelative && whole.options.relative);
        ChartScene scene;
        arrange(scene, whole);
        QCOMPARE(scene.drawing().stack().main.top, 100.0);
        QCOMPARE(scene.drawing().stack().rests.size(), size_t(1)); // the ten percent of somebody else

        const std::vector<Figure> more{figure(QStringLiteral("A"), 60, "2018"), figure(QStringLiteral("B"), 48, "2018")};
        const ChartContent overfull = contentOf(more, ChartForm::Bars, true);
        QVERIFY(!overfull.canBeRelative && !overfull.options.relative);
        QVERIFY2(overfull.notes.join(u';').contains(QStringLiteral("shares of 2018 add up to 108 %")), qPrintable(overfull.notes.join(u';')));
        arrange(scene, overfull);
        const auto &labels = scene.drawing().stack().labels;
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const StackLabel &label) { return label.warning && label.text == u"108 %"; }));
        QVERIFY(scene.drawing().stack().main.top > 108);
    }

    void f38_ringOfOneYear()
    {
        const std::vector<Figure> figures{figure(QStringLiteral("A"), 60, "2017"), figure(QStringLiteral("A"), 50, "2018"),
                                          figure(QStringLiteral("B"), 30, "2018")};
        ChartScene scene;
        arrange(scene, contentOf(figures, ChartForm::Ring));
        QCOMPARE(scene.drawing().ring().entries.size(), size_t(2));
        QCOMPARE(scene.drawing().ring().entries.front().part, 0.5);
        QVERIFY(std::abs(scene.drawing().ring().rest - 0.2) < 1e-9);
        ChartOptions of2017;
        of2017.year = 2017;
        arrange(scene, contentOf(figures, ChartForm::Ring, false, of2017));
        QCOMPARE(scene.drawing().ring().entries.size(), size_t(1));
        QCOMPARE(scene.drawing().ring().sum, 60.0);
        auto *pie = qobject_cast<QPieSeries *>(scene.chart().series().constFirst());
        QVERIFY(pie);
        QCOMPARE(pie->count(), 2); // and what is not told
        QCOMPARE(scene.drawing().hitAt(scene.drawing().ring().ring.center() + QPointF(scene.drawing().ring().ring.width() * 0.4, 0)).figures,
                 std::vector<QString>{figures[0].key});
    }

    void f38_ringOfMoreThanTheWholeSaysSo()
    {
        ChartScene scene;
        arrange(scene, contentOf({figure(QStringLiteral("A"), 60, "2018"), figure(QStringLiteral("B"), 48, "2018")}, ChartForm::Ring));
        QVERIFY(scene.drawing().ring().ring.isEmpty());
        QCOMPARE(scene.drawing().ring().entries.size(), size_t(2)); // the values are there all the same
        QVERIFY(!scene.drawing().hitAt(scene.drawing().ring().entries[1].rect.center()).figures.empty());
    }

    void f38_theListStandsBesideItsRing()
    {
        std::vector<Figure> figures;
        for (int i = 0; i < 9; ++i)
            figures.push_back(figure(QStringLiteral("C%1").arg(i), 10 - i, "2018"));
        ChartScene scene;
        arrange(scene, contentOf(figures, ChartForm::Ring));
        const RingLayout &layout = scene.drawing().ring();
        QVERIFY(layout.restRect);
        for (const RingEntry &entry : layout.entries) {
            QCOMPARE(entry.rect.left(), layout.restRect->left()); // one below the other
            QVERIFY(entry.rect.left() > layout.ring.right());
            QVERIFY(entry.rect.top() >= layout.ring.top() && entry.rect.bottom() <= layout.ring.bottom());
        }
    }

    void f38_aLittleOverTheWholeKeepsTheScale()
    {
        ChartScene scene;
        arrange(scene, contentOf({figure(QStringLiteral("A"), 60, "2018"), figure(QStringLiteral("B"), 40.8, "2018")}, ChartForm::Bars));
        QCOMPARE(scene.drawing().stack().main.top, 125.0);
        QCOMPARE(scene.drawing().stack().main.step, 25.0);
    }

    void f44_theMarketWithMostValuesComesFirst()
    {
        std::vector<Figure> figures{of(figure(QStringLiteral("A"), 60, "2018"), "Brazil"), of(figure(QStringLiteral("B"), 20, "2018"), "Brazil"),
                                    of(figure(QStringLiteral("A"), 15, "2017"), "Austria")};
        for (const char *year : {"2016", "2018", ""}) { // bounds, and what nobody knows the time of
            figures.push_back(of(figure(QStringLiteral("A"), 1, year), "Austria"));
            figures.back().comparator = *year ? Comparator::Less : Comparator::Equal;
        }
        const auto definitions = definitionsOf(figures, {});
        QCOMPARE(definitions.size(), size_t(2));
        QCOMPARE(definitions[0].definition.region, QStringLiteral("Brazil"));
        QCOMPARE(definitions[1].figures, 4);
        QCOMPARE(definitions[1].values, 1);
    }

    void f38_barsAreApart()
    {
        ChartScene scene;
        arrange(scene, contentOf({figure(QStringLiteral("A"), 50, "2017"), figure(QStringLiteral("B"), 20, "2017"), figure(QStringLiteral("A"), 40, "2018")},
                                 ChartForm::Bars));
        const std::vector<StackBand> &bands = scene.drawing().stack().bands;
        QCOMPARE(bands.size(), size_t(3)); // no line runs from one to the next, nor where a bar has nothing
        const double end = scale().xOf(double(Edtf::parse(u"2017")->range().last) + 1);
        for (const StackBand &band : bands)
            QVERIFY(band.upper.size() == 2 && (band.upper[0].x() < end) == (band.upper[1].x() < end));
    }

    void f41_areasDoNotBridgeAGap()
    {
        std::vector<Figure> figures;
        for (const char *when : {"2018-01", "2018-02", "2018-03", "2021-01", "2021-02"})
            figures.push_back(figure(QStringLiteral("A"), 40, when));
        ChartScene scene;
        arrange(scene, contentOf(figures, ChartForm::Area));
        const StackBand &band = scene.drawing().stack().bands.front();
        const double before = scale().xOf(double(Edtf::parse(u"2018-03")->range().last) + 1);
        const double after = scale().xOf(double(Edtf::parse(u"2021-01")->range().first));
        for (size_t i = 0; i < band.upper.size(); ++i)
            if (band.upper[i].x() > before + 0.01 && band.upper[i].x() < after - 0.01)
                QFAIL("a corner within the gap");
        const auto thicknessAt = [&](double x) { // the area is nothing where both its lines meet
            for (size_t i = 0; i < band.upper.size(); ++i)
                if (std::abs(band.upper[i].x() - x) < 0.01 && band.upper[i].y() == band.lower[i].y())
                    return 0.0;
            return 1.0;
        };
        QCOMPARE(thicknessAt(before), 0.0);
        QCOMPARE(thicknessAt(after), 0.0);
    }

    void f43_boundsAreNotStacked()
    {
        Figure bound = figure(QStringLiteral("B"), 1, "2018");
        bound.comparator = Comparator::Less;
        const ChartContent content = contentOf({figure(QStringLiteral("A"), 60, "2018"), bound}, ChartForm::Bars);
        QCOMPARE(content.stack.series.size(), size_t(1));
        QCOMPARE(content.stack.bounds, 1);
        QVERIFY(content.notes.join(u';').contains(QStringLiteral("1 only bounds")));
    }

    void f44_unlikeRegionsAreNeverOnTopOfEachOther()
    {
        std::vector<Figure> figures;
        for (const char *region : {"China", "Brazil"})
            for (int month = 1; month <= 12; ++month)
                for (int year = 2018; year < 2021; ++year)
                    figures.push_back(of(figure(QStringLiteral("A"), 60, qPrintable(Edtf::month(year, month).toString())), region));
        figures.push_back(of(figure(QStringLiteral("A"), 60, "2017-01"), "China"));
        for (const ChartForm form : {ChartForm::Line, ChartForm::Area, ChartForm::Bars, ChartForm::Ring}) {
            const ChartContent content = contentOf(figures, form);
            QCOMPARE(content.options.definition->region, QStringLiteral("China")); // the one with the most
            QCOMPARE(content.figures.elsewhere.size(), size_t(36));
            QVERIFY(content.notes.join(u';').contains(QStringLiteral("36 of other markets")));
        }
        ChartOptions brazil;
        brazil.definition = ChartDefinition{{}, QStringLiteral("Brazil")};
        QCOMPARE(contentOf(figures, ChartForm::Line, false, brazil).figures.series.front().points.size(), size_t(36));
    }

    void aLongTailBecomesOthersAndNothingIsLost()
    {
        const std::vector<Figure> figures = monthly(300);
        const ChartContent bars = contentOf(figures, ChartForm::Bars);
        QCOMPARE(bars.stack.series.size(), size_t(9));
        QCOMPARE(bars.stack.tail.size(), size_t(292));
        QVERIFY(std::abs(bars.stack.sum(0) - 100) < 1e-6);
        QVERIFY(bars.stack.means); // of twelve months
        const ChartContent lines = contentOf(figures, ChartForm::Line);
        QCOMPARE(lines.figures.series.size(), size_t(300));
        QCOMPARE(int(std::count_if(lines.figures.series.begin(), lines.figures.series.end(), [](const ChartSeries &series) { return series.tail; })), 288);
        for (const ChartForm form : {ChartForm::Line, ChartForm::Area, ChartForm::Bars, ChartForm::Ring}) {
            ChartScene scene;
            arrange(scene, contentOf(figures, form));
            QImage image(1050, 300, QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            scene.render(&painter, QRectF(image.rect()), QRectF(image.rect()));
        }
    }

    void figuresWithoutUnitDateOrCompanyHaveTheirPlace()
    {
        const std::vector<Figure> figures{figure(QStringLiteral("A"), 5, "2018"), figure(QStringLiteral("A"), 7, "2018", ""),
                                          figure(QStringLiteral("A"), 6, ""), figure(QString(), 8, "2018"),
                                          figure(QStringLiteral("A"), 2e9, "2018", "USD", Measure::Revenue)};
        const auto subjects = subjectsOf(figures);
        QCOMPARE(subjects.size(), size_t(3));
        int all = 0;
        for (const SubjectCount &count : subjects)
            all += count.figures;
        QCOMPARE(all, int(figures.size()));
        QVERIFY(subjects.front().subject == ChartSubject());
        const ChartContent content = contentOf(figures, ChartForm::Line);
        QCOMPARE(content.notes, QStringList({QStringLiteral("1 without a date"), QStringLiteral("1 without a company")}));
        QCOMPARE(content.leftOut, std::vector<QString>({figures[2].key, figures[3].key}));
        ChartOptions withoutUnit;
        withoutUnit.subject.unit.clear();
        const ChartContent other = contentOf(figures, ChartForm::Line, false, withoutUnit);
        QCOMPARE(other.figures.series.front().points.size(), size_t(1));
        QVERIFY(other.about.contains(QStringLiteral("no unit told")));
    }

    void onePointAndNoneInEveryForm()
    {
        for (const ChartForm form : {ChartForm::Line, ChartForm::Area, ChartForm::Bars, ChartForm::Ring}) {
            ChartScene scene;
            arrange(scene, contentOf({}, form));
            const ChartContent one = contentOf({figure(QStringLiteral("A"), 12, "2018")}, form);
            QVERIFY(!one.isEmpty());
            arrange(scene, one);
            arrange(scene, contentOf({}, form));
            QVERIFY(scene.drawing().content().isEmpty());
        }
    }

    void negativeValuesStandBelowZero()
    {
        ChartOptions profit;
        profit.subject = {Measure::Profit, QStringLiteral("USD")};
        const std::vector<Figure> figures{figure(QStringLiteral("A"), 2e9, "2018", "USD", Measure::Profit),
                                          figure(QStringLiteral("A"), -3e9, "2019", "USD", Measure::Profit)};
        ChartScene scene;
        arrange(scene, contentOf(figures, ChartForm::Line, false, profit));
        QVERIFY(scene.drawing().lines().main.bottom <= -3e9 && scene.drawing().lines().main.top >= 2e9);
        const ChartContent bars = contentOf(figures, ChartForm::Bars, true, profit);
        QVERIFY(!bars.canBeRelative);
        arrange(scene, bars);
        const double zero = scene.drawing().stack().main.yOf(0);
        QVERIFY(scene.drawing().stack().cells[0].rect.bottom() <= zero + 0.01);
        QVERIFY(scene.drawing().stack().cells[1].rect.top() >= zero - 0.01);
    }

    void activityCountsEachEventOnce()
    {
        const auto entry = [](qint64 id, const char *when, EventKind kind, std::vector<QString> companies) {
            EventIndex::Entry made;
            made.id = EventId(id);
            made.kind = kind;
            made.companies = std::move(companies);
            if (*when) {
                const Edtf date = Edtf::parse(QString::fromLatin1(when)).value();
                made.dated = true;
                made.days = date.range();
                made.interval = date.isInterval();
            }
            return made;
        };
        const EventIndex index({entry(1, "2015-03-02", EventKind::Acquisition, {QStringLiteral("A"), QStringLiteral("B")}),
                                entry(2, "2015", EventKind::Exit, {QStringLiteral("B")}), entry(3, "2018-04", EventKind::Merger, {}),
                                entry(4, "2016/2019", EventKind::Partnership, {QStringLiteral("A")}), entry(5, "201X", EventKind::Exit, {}),
                                entry(6, "", EventKind::Exit, {})});
        const FilterMask all(index.count(), true);
        const std::vector<Figure> figures;
        const ChartSource source{figures, index, all, [](const QString &) { return 0; }, {}};
        ChartOptions options;
        options.activity = true;
        const ChartContent years = chartContentOf(options, source);
        QCOMPARE(years.stack.periods.size(), size_t(4)); // 2015 to 2018, an empty 2017 among them
        double sum = 0;
        for (size_t i = 0; i < years.stack.periods.size(); ++i)
            sum += years.stack.sum(i);
        QCOMPARE(sum, 4.0);
        QCOMPARE(years.stack.otherSpans, 1); // the decade
        QCOMPARE(years.stack.sum(2), 0.0);
        options.step = StackStep::Quarter;
        const ChartContent quarters = chartContentOf(options, source);
        QCOMPARE(quarters.stack.otherSpans, 2); // "2015" is in no quarter
        options.by = ActivityBy::Company;
        options.step = StackStep::Year;
        const ChartContent companies = chartContentOf(options, source);
        QCOMPARE(companies.stack.series.size(), size_t(3)); // A, B and nobody
        QVERIFY(companies.canBeRelative);
    }
};

QTEST_MAIN(TestChartContent)
#include "tst_chartcontent.moc"
