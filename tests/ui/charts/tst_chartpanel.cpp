// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"

#include "charts/chartstops.h"
#include "charts/chartview.h"
#include "explorer.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QMenu>
#include <QPointingDevice>

#include <QSignalSpy>
#include <QNativeGestureEvent>
#include <QTest>
#include <QWheelEvent>

#include <set>

/// Chart and timeline are one: what moves one moves the other, what is under the pointer in one shows in the other.
class TestChartPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_explorer = std::make_unique<Explorer>(sampleWorkspace(), m_parts.appearance);
        m_explorer->resize(1400, 900);
        m_explorer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_explorer.get()));
        m_chart = &m_explorer->charts().view();
        QVERIFY(m_chart->isVisible());
    }

    void f39_aWheelOverItZoomsTheTimelineAtThePointer()
    {
        const double x = 600;
        const double day = m_explorer->time().scale().dayAt(x);
        const double before = m_explorer->time().scale().pixelsPerDay;
        wheel(x, 120, Qt::NoModifier);
        const TimeScale &scale = m_explorer->time().scale();
        QVERIFY(scale.pixelsPerDay > before * 1.2);
        QVERIFY(std::abs(scale.xOf(day) - x) < 1);
        // Both draw their areas on that very scale: marks of the lanes and dots of the chart for one day stand one above the other.
        QCOMPARE(m_explorer->timeline().time().scale().xOf(day), scale.xOf(day));
        const LineMark *mark = markOf("f-3");
        QVERIFY(mark);
        const DateRange year = Edtf::parse(QStringLiteral("2018"))->range();
        QVERIFY(std::abs(mark->span.left() - scale.xOf(double(year.first))) < 1);
        const double right = std::min(scale.xOf(double(year.last + 1)), scale.left + scale.width);
        QVERIFY2(std::abs(mark->span.right() - right) < 1, qPrintable(QStringLiteral("%1, not %2").arg(mark->span.right()).arg(right)));
        wheel(x, 120, Qt::ShiftModifier);
        QVERIFY(std::abs(m_explorer->time().scale().xOf(day) - x) > 10); // moved, not zoomed
        QCOMPARE(m_explorer->time().scale().pixelsPerDay, scale.pixelsPerDay);
    }

    void f42_aClickOnAValueShowsItsCompanyAndSentence()
    {
        QSignalSpy companies(&m_explorer->workspace(), &Workspace::companyShown);
        QSignalSpy sources(&m_explorer->workspace(), &Workspace::sourceShown);
        const LineMark *mark = markOf("f-3");
        QVERIFY(mark);
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, mark->centre.toPoint());
        QCOMPARE(companies.size(), 1);
        QCOMPARE(companies.front().front().toString(), QStringLiteral("Alibaba"));
        QCOMPARE(sources.size(), 1);
        QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, mark->centre.toPoint() + QPoint(-200, 40));
        QCOMPARE(sources.size(), 1); // beside every mark
    }

    void f40_theSelectedEventIsALineOnTheChart()
    {
        const EventIndex &index = m_explorer->workspace().index();
        const EventIndex::Row row = index.datedCount() / 2;
        m_explorer->workspace().setSelection({index.id(row)}, index.id(row));
        const QImage with = m_chart->grab().toImage();
        const TimeScale scale = m_explorer->time().scale();
        m_explorer->workspace().setSelection({}, {});
        QVERIFY(m_explorer->time().scale() == scale);
        const QImage without = m_chart->grab().toImage();
        const DateRange days = index.days(row);
        const int x = int(scale.xOf(double(days.first + days.last + 1) / 2));
        int changed = 0;
        for (int y = 0; y < with.height(); ++y)
            changed += with.pixel(x, y) != without.pixel(x, y);
        QVERIFY2(changed > with.height() / 2, qPrintable(QStringLiteral("%1 of %2").arg(changed).arg(with.height())));
    }

    void f40_allEventsAreLinesOnRequest()
    {
        const int height = m_chart->height();
        const auto columns = [&] { // in which the picture changes most of the way down
            const QImage plain = m_chart->grab().toImage();
            ask(true);
            const QImage marked = m_chart->grab().toImage();
            ask(false);
            std::vector<int> found;
            for (int x = int(m_explorer->time().scale().left); x < plain.width(); ++x) {
                int changed = 0;
                for (int y = 30; y < height; ++y)
                    changed += plain.pixel(x, y) != marked.pixel(x, y);
                if (changed > height / 2)
                    found.push_back(x);
            }
            return found;
        };
        const EventIndex &index = m_explorer->workspace().index();
        const TimeScale &scale = m_explorer->time().scale();
        const std::vector<int> all = columns();
        for (EventIndex::Row row = 0; row < index.datedCount(); ++row) {
            const int x = int(scale.xOf(index.mark(row)));
            QVERIFY2(std::ranges::any_of(all, [&](int column) { return std::abs(column - x) <= 1; }), qPrintable(QString::number(x)));
        }
        EventFilter filter;
        filter.companies = {QStringLiteral("Joyo")}; // one event; its figures are gone as well, so count the activity
        ChartOptions options = m_explorer->charts().options();
        options.activity = true;
        m_explorer->charts().setOptions(options);
        m_explorer->workspace().filter().apply(filter);
        const std::vector<int> few = columns();
        QVERIFY(!few.empty());
        const DateRange days = Edtf::year(2004).range();
        for (const int x : few)
            QVERIFY(x >= int(scale.xOf(double(days.first))) - 1 && x <= int(scale.xOf(double(days.last) + 1)) + 1);
    }

    void f40_theToggleIsBesideTheChart()
    {
        auto *toggle = buttonOf(m_explorer->charts(), QStringLiteral("Events"));
        QVERIFY(toggle && toggle->isVisible());
        QTest::mouseClick(toggle, Qt::LeftButton, {}, QPoint(8, toggle->height() / 2));
        QVERIFY(m_explorer->charts().options().markEvents);
        QVERIFY(m_chart->chart().content().options.markEvents);
        ChartOptions options = m_explorer->charts().options();
        options.form = ChartForm::Ring;
        m_explorer->charts().setOptions(options);
        QVERIFY(!toggle->isVisible()); // a ring has no time
        options.form = ChartForm::Bars;
        m_explorer->charts().setOptions(options);
        QVERIFY(toggle->isVisible() && toggle->isChecked());
    }

    void f39_theRangeOfTheTimelineIsInTheChart()
    {
        const DateRange days = Edtf::parse(u"2009/2012")->range();
        const QImage without = m_chart->grab().toImage();
        m_explorer->timeline().setRange(days);
        const QImage with = m_chart->grab().toImage();
        const auto changed = [&](double day) {
            const int x = int(m_explorer->time().scale().xOf(day));
            int count = 0;
            for (int y = 0; y < with.height(); ++y)
                count += with.pixel(x, y) != without.pixel(x, y);
            return count;
        };
        QCOMPARE(changed(double(days.first) + 30), with.height());
        QCOMPARE(changed(double(days.last) - 30), with.height());
        QCOMPARE(changed(double(days.first) - 60), 0);
        m_explorer->timeline().setRange({});
        QVERIFY(m_chart->grab().toImage() == without);
    }

    void f39_aRangeIsChosenInTheChart()
    {
        const TimeScale &scale = m_explorer->time().scale();
        const QPoint from(int(scale.xOf(double(Edtf::year(2009).range().first))), 90);
        const QPoint to(int(scale.xOf(double(Edtf::year(2012).range().last))), 90);
        const TimeScale before = scale;
        bool offered = false;
        connect(&m_explorer->timeline(), &TimelineView::rangeChosen, this, [&] { offered = true; });
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        drag((from + to) / 2, Qt::ControlModifier);
        drag(to, Qt::ControlModifier);
        QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, Qt::ControlModifier, to);
        const auto range = m_explorer->timeline().range();
        QVERIFY(range && offered && scale == before);
        QVERIFY(std::abs(scale.xOf(double(range->first)) - from.x()) <= 1);
        QVERIFY(std::abs(scale.xOf(double(range->last) + 1) - to.x()) <= 1);
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, Qt::ControlModifier, to);
        drag(from - QPoint(40, 0), Qt::ControlModifier);
        QVERIFY(m_explorer->timeline().range() != range);
        QTest::keyClick(m_chart, Qt::Key_Escape); // the drag is taken back
        QCOMPARE(m_explorer->timeline().range(), range);
        QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, Qt::ControlModifier, from);
        QCOMPARE(m_explorer->timeline().range(), range);
    }

    void f39_twoFingersMoveByTheirPixels()
    {
        const TimeScale before = m_explorer->time().scale();
        const QPointF at(600, 100);
        QWheelEvent event(at, m_chart->viewport()->mapToGlobal(at), {-37, 12}, {-74, 24}, Qt::NoButton, Qt::NoModifier, Qt::ScrollUpdate, false);
        QCoreApplication::sendEvent(m_chart->viewport(), &event);
        const TimeScale &after = m_explorer->time().scale();
        QCOMPARE(after.pixelsPerDay, before.pixelsPerDay); // no zoom, though there are notches
        QVERIFY(std::abs(after.xOf(before.dayAt(600)) - 563) < 0.5);
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, m_chart->viewport()->mapToGlobal(at), 0.5, {});
        const double day = m_explorer->time().scale().dayAt(600);
        QCoreApplication::sendEvent(m_chart->viewport(), &pinch);
        QVERIFY(std::abs(m_explorer->time().scale().pixelsPerDay / before.pixelsPerDay - 1.5) < 1e-6);
        QVERIFY(std::abs(m_explorer->time().scale().xOf(day) - 600) < 1);
    }

    void f70_keysMoveTheChartThroughTime()
    {
        m_chart->setFocus(Qt::TabFocusReason);
        const TimeScale before = m_explorer->time().scale();
        QTest::keyClick(m_chart, Qt::Key_Plus);
        QVERIFY(std::abs(m_explorer->time().scale().pixelsPerDay / before.pixelsPerDay - 1.25) < 1e-6);
        QTest::keyClick(m_chart, Qt::Key_W);
        QVERIFY(m_explorer->time().scale().pixelsPerDay > before.pixelsPerDay * 1.5);
        const double middle = m_explorer->time().scale().dayAt(700);
        QTest::keyClick(m_chart, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(std::abs(700 - m_explorer->time().scale().xOf(middle) - m_explorer->time().scale().width / 4) < 2);
        QTest::keyClick(m_chart, Qt::Key_0);
        QTRY_VERIFY(std::abs(m_explorer->time().scale().pixelsPerDay / before.pixelsPerDay - 1) < 1e-6);
    }

    void f70_keysGoFromValueToValueAndOpenThem()
    {
        m_chart->setFocus(Qt::TabFocusReason);
        const QImage unframed = m_chart->grab().toImage();
        const auto at = [&] { return ChartStops(m_chart->chart()).hit(*m_chart->stop()).figures.front(); };
        QTest::keyClick(m_chart, Qt::Key_Right); // the first series has most values: Amazon China
        QVERIFY(m_chart->stop());
        QVERIFY(m_chart->grab().toImage() != unframed);
        QCOMPARE(at(), QStringLiteral("f-2"));
        QTest::keyClick(m_chart, Qt::Key_Right);
        QCOMPARE(at(), QStringLiteral("f-1"));
        QTest::keyClick(m_chart, Qt::Key_End);
        QCOMPARE(at(), QStringLiteral("f-4"));
        QTest::keyClick(m_chart, Qt::Key_Right); // there is none
        QCOMPARE(at(), QStringLiteral("f-4"));
        QVERIFY2(m_chart->accessibleDescription().contains(QStringLiteral("under 1 %")), qPrintable(m_chart->accessibleDescription()));
        QSignalSpy figures(&m_explorer->workspace(), &Workspace::figureShown);
        QTest::keyClick(m_chart, Qt::Key_Down);
        QCOMPARE(at(), QStringLiteral("f-3")); // Alibaba's, of that time
        QSignalSpy sources(&m_explorer->workspace(), &Workspace::sourceShown);
        QTest::keyClick(m_chart, Qt::Key_Return);
        QCOMPARE(sources.size(), 1);
        QCOMPARE(figures.size(), 1);
        QTest::keyClick(m_chart, Qt::Key_Up);
        QTest::keyClick(m_chart, Qt::Key_Home);
        QCOMPARE(at(), QStringLiteral("f-2"));
        QTest::keyClick(m_chart, Qt::Key_Escape);
        QVERIFY(!m_chart->stop());
    }

    void f70_keysBringWhatIsOutOfViewIntoIt()
    {
        m_explorer->time().show(double(Edtf::year(2016).range().first), double(Edtf::year(2019).range().last), Viewport::Motion::Immediate);
        m_chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_chart, Qt::Key_Right);
        QTest::keyClick(m_chart, Qt::Key_Home);
        const DateRange days = Edtf::year(2008).range();
        const double x = m_explorer->time().scale().xOf(double(days.first + days.last) / 2);
        QVERIFY(x > m_explorer->time().scale().left && x < m_chart->width());
        QVERIFY(ChartStops(m_chart->chart()).rect(*m_chart->stop()));
    }

    void f70_keysGoThroughBarsAndRings()
    {
        ChartOptions options = m_explorer->charts().options();
        for (const ChartForm form : {ChartForm::Bars, ChartForm::Ring}) {
            options.form = form;
            m_explorer->charts().setOptions(options);
            m_chart->setFocus(Qt::TabFocusReason);
            QTest::keyClick(m_chart, Qt::Key_Right);
            QVERIFY(m_chart->stop());
            std::set<QString> reached;
            for (int step = 0; step < 6; ++step) {
                reached.insert(ChartStops(m_chart->chart()).hit(*m_chart->stop()).figures.front());
                QTest::keyClick(m_chart, step < 3 ? Qt::Key_Up : Qt::Key_Down);
            }
            QVERIFY2(reached.size() >= 2, qPrintable(QString::number(int(form))));
            QTest::keyClick(m_chart, Qt::Key_Escape);
        }
    }

    void theTimeUnderThePointerIsTold()
    {
        QSignalSpy hovered(m_chart, &ChartView::hovered);
        QTest::mouseMove(m_chart->viewport(), QPoint(500, 100));
        QVERIFY(!hovered.isEmpty());
        const auto day = hovered.back().front().value<std::optional<double>>();
        QVERIFY(day && std::abs(*day - m_explorer->time().scale().dayAt(500)) * m_explorer->time().scale().pixelsPerDay < 1);
    }

    void saysWhereTheFilterLeavesNothing()
    {
        EventFilter filter;
        filter.companies = {QStringLiteral("Joyo")};
        m_explorer->workspace().filter().apply(filter);
        QVERIFY(m_chart->isVisible());
        QVERIFY(m_chart->chart().content().isEmpty());
        m_explorer->workspace().filter().apply({});
        QVERIFY(!m_chart->chart().content().isEmpty());
    }

private:
    void wheel(double x, int delta, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at(x, 100);
        QWheelEvent event(at, m_chart->viewport()->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_chart->viewport(), &event);
    }

    void drag(const QPoint &to, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_chart->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_chart->viewport(), &event);
    }

    void ask(bool events)
    {
        ChartOptions options = m_explorer->charts().options();
        options.markEvents = events;
        m_explorer->charts().setOptions(options);
    }

    [[nodiscard]] const LineMark *markOf(const char *key) const
    {
        for (const LineMark &mark : m_chart->chart().lines().marks)
            if (mark.key == QLatin1String(key))
                return &mark;
        return nullptr;
    }

    WindowParts m_parts;
    std::unique_ptr<Explorer> m_explorer;
    ChartView *m_chart = nullptr;
};

QTEST_MAIN(TestChartPanel)
#include "tst_chartpanel.moc"
