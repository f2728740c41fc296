// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartpanel.h"

#include "charts/chartview.h"
#include "explorer.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

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
