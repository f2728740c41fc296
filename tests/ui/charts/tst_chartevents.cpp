// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartevents.h"

#include "core/edtf.h"
#include "support/manyevents.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

/// Events behind a chart: what is drawn depends on the pixels, and nothing that could be seen is missing.
class TestChartEvents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f40_fewEventsAreBandsAndLines()
    {
        const EventIndex index = indexOf(60);
        const FilterMask all = maskOf(index, {});
        const TimeScale scale = whole(900);
        const auto strokes = strokesOf(index, all, scale);
        int bands = 0;
        for (EventIndex::Row row = 0; row < index.datedCount(); ++row) {
            const DateRange days = index.days(row);
            const double mark = scale.xOf(index.mark(row));
            if (mark < scale.left || mark >= scale.left + scale.width)
                continue;
            const auto covers = [&](const EventStroke &stroke) {
                return stroke.isLine() ? std::abs(stroke.left - mark) <= 1 : stroke.left <= mark + 1 && stroke.right >= mark - 1;
            };
            QVERIFY2(std::ranges::any_of(strokes, covers), qPrintable(QString::number(row)));
            bands += !days.startsOpen() && !days.endsOpen() && double(days.last - days.first + 1) * scale.pixelsPerDay > 4;
        }
        QVERIFY(bands > 0);
        QVERIFY(std::ranges::count_if(strokes, [](const EventStroke &stroke) { return !stroke.isLine(); }) > 0);
        for (const EventStroke &stroke : strokes)
            QVERIFY(stroke.left >= scale.left - 1 && stroke.right <= scale.left + scale.width + 1);
    }

    void f40_thePixelsDecideNotTheEvents()
    {
        const TimeScale scale = whole(900);
        std::vector<qint64> spent;
        for (const int count : {10'000, 200'000}) {
            const EventIndex index = indexOf(count);
            const FilterMask all = maskOf(index, {});
            (void)strokesOf(index, all, scale);
            QElapsedTimer timer;
            timer.start();
            const auto strokes = strokesOf(index, all, scale);
            spent.push_back(timer.nsecsElapsed());
            QVERIFY(strokes.size() <= 900 && strokes.size() > 800);
            std::set<double> places;
            for (const EventStroke &stroke : strokes)
                QVERIFY(stroke.isLine() && places.insert(stroke.left).second);
        }
        QVERIFY2(spent[1] < 30 * spent[0] + 2'000'000, qPrintable(QStringLiteral("%1 and %2 ns").arg(spent[0]).arg(spent[1])));
    }

    void f40_theFilterDecides()
    {
        const EventIndex index = indexOf(5'000);
        EventFilter filter;
        filter.days = Edtf::year(2010).range();
        const TimeScale scale = whole(900);
        const FilterMask mask = maskOf(index, filter);
        std::set<int> marks;
        for (EventIndex::Row row = 0; row < index.datedCount(); ++row)
            if (mask.test(row))
                marks.insert(int(std::floor(scale.xOf(index.mark(row)))));
        const auto strokes = strokesOf(index, mask, scale);
        QVERIFY(strokes.size() > 10);
        QVERIFY(strokes.size() < strokesOf(index, maskOf(index, {}), scale).size() / 2);
        for (const EventStroke &stroke : strokes)
            QVERIFY(marks.contains(int(stroke.left)) || marks.contains(int(stroke.left) - 1) || marks.contains(int(stroke.left) + 1));
    }

private:
    static EventIndex indexOf(int count) { return EventIndex().updated(manyEvents(1, count)); }

    static TimeScale whole(double width)
    {
        const auto first = double(Edtf::year(2004).range().first);
        return {first, width / (double(Edtf::year(2023).range().last) + 1 - first), 148, width};
    }
};

QTEST_GUILESS_MAIN(TestChartEvents)
#include "tst_chartevents.moc"
