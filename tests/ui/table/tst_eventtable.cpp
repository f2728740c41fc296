// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explorer.h"
#include "support/windowparts.h"
#include "table/eventtable.h"
#include "timeline/timelineview.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace {

QString cell(const EventTable &table, int place, EventColumn column)
{
    return table.model()->index(place, int(column)).data().toString();
}

} // namespace

/// The table is the timeline's twin: the same events, the same current one.
class TestEventTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<WindowParts>();
        m_explorer = std::make_unique<Explorer>(sampleWorkspace(), m_parts->appearance);
        m_explorer->resize(1400, 900);
        m_explorer->show();
        QVERIFY(QTest::qWaitForWindowActive(m_explorer.get()));
        m_table = m_explorer->findChild<EventTable *>();
        QVERIFY(m_table);
    }

    void f72_itShowsWhatTheTimelineShows()
    {
        QVERIFY(m_table->isHidden());
        QCOMPARE(m_table->model()->rowCount(), 0); // nothing is kept for what is not seen
        m_explorer->setTableShown(true);
        QVERIFY(m_table->hasFocus());
        QCOMPARE(m_table->model()->rowCount(), 6);
        QCOMPARE(cell(*m_table, 0, EventColumn::Title), QStringLiteral("Amazon acquires Joyo"));
        QCOMPARE(cell(*m_table, 5, EventColumn::Date), QStringLiteral("undated"));
        EventFilter filter;
        filter.companies = {QStringLiteral("Alibaba")};
        workspace().filter().apply(filter);
        QCOMPARE(m_table->model()->rowCount(), 2);
        filter.companies.clear();
        filter.search = QStringLiteral("zebra");
        workspace().filter().apply(filter);
        QCOMPARE(m_table->model()->rowCount(), 0);
        QTRY_VERIFY(m_table->height() > 100);
        QVERIFY(!m_table->grab().isNull());
        m_explorer->setTableShown(false);
        QVERIFY(m_explorer->timeline().hasFocus());
        workspace().filter().apply({});
        QCOMPARE(m_table->model()->rowCount(), 0);
    }

    void columnsComeBackWithTheLayout()
    {
        m_explorer->setTableShown(true);
        QHeaderView *head = m_table->horizontalHeader();
        m_table->setColumnHidden(int(EventColumn::Sources), true);
        head->moveSection(head->visualIndex(int(EventColumn::Kind)), 0);
        m_table->setColumnWidth(int(EventColumn::Companies), 231);
        m_table->sortByColumn(int(EventColumn::Kind), Qt::DescendingOrder);
        const QByteArray kept = m_explorer->arrangement();

        Explorer other(sampleWorkspace(), m_parts->appearance);
        other.setArrangement(kept);
        other.show();
        other.setTableShown(true);
        EventTable &table = other.table();
        QVERIFY(table.isColumnHidden(int(EventColumn::Sources)));
        QVERIFY(!table.isColumnHidden(int(EventColumn::Review)));
        QCOMPARE(table.horizontalHeader()->visualIndex(int(EventColumn::Kind)), 0);
        QCOMPARE(table.columnWidth(int(EventColumn::Companies)), 231);
        QCOMPARE(cell(table, 0, EventColumn::Title), QStringLiteral("Amazon acquires Joyo")); // by time, as the heading says
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(EventColumn::Date));

        other.setArrangement("rubbish");
        QVERIFY(table.isColumnHidden(int(EventColumn::Sources)));
    }

    void f72_itSharesTheCurrentEvent()
    {
        m_explorer->setTableShown(true);
        QTest::keyClick(m_table, Qt::Key_Down);
        QVERIFY(workspace().current());
        const QString first = workspace().titleOf(*workspace().index().rowOf(*workspace().current()));
        QCOMPARE(first, cell(*m_table, m_table->currentIndex().row(), EventColumn::Title));
        QVERIFY(m_explorer->timeline().current() == workspace().current());
        m_explorer->timeline().selectEnd(true);
        QVERIFY(m_explorer->timeline().current() == workspace().current());
        QCOMPARE(m_table->currentIndex().row(), 4); // the last with a date
        QVERIFY(m_table->selectionModel()->isRowSelected(4));
        QSignalSpy changes(&workspace(), &Workspace::currentChanged);
        m_table->sortByColumn(int(EventColumn::Kind), Qt::DescendingOrder);
        QCOMPARE(changes.size(), 0); // what is in another place is still the same
        QCOMPARE(workspace().current()->value(),
                 m_table->events().events()->id(m_table->events().rowAt(m_table->currentIndex().row())).value());
        EventFilter filter;
        filter.search = QStringLiteral("zebra");
        workspace().filter().apply(filter);
        QVERIFY(workspace().current()); // hidden, not forgotten
        QVERIFY(!m_table->currentIndex().isValid());
        workspace().filter().apply({});
        QVERIFY(m_table->currentIndex().isValid());
        workspace().setCurrent({});
        QVERIFY(!m_table->currentIndex().isValid());
        QVERIFY(!m_table->selectionModel()->hasSelection());
    }

    void f72_aHeadingOrders()
    {
        m_explorer->setTableShown(true);
        QHeaderView &head = *m_table->horizontalHeader();
        const auto click = [&](EventColumn column) {
            const QPoint at(head.sectionViewportPosition(int(column)) + 12, head.height() / 2);
            QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, at);
        };
        click(EventColumn::Title);
        QCOMPARE(head.sortIndicatorSection(), int(EventColumn::Title));
        QStringList titles;
        for (int place = 0; place < 6; ++place)
            titles << cell(*m_table, place, EventColumn::Title);
        QStringList ordered = titles;
        ordered.sort(Qt::CaseInsensitive);
        QCOMPARE(titles, ordered);
        click(EventColumn::Title);
        QCOMPARE(cell(*m_table, 0, EventColumn::Title), ordered.back());
        click(EventColumn::Date);
        QCOMPARE(cell(*m_table, 0, EventColumn::Title), QStringLiteral("Amazon acquires Joyo"));
        EventFilter filter;
        filter.companies = {QStringLiteral("Alibaba")};
        workspace().filter().apply(filter);
        QCOMPARE(head.sortIndicatorSection(), int(EventColumn::Date));
    }

    void f70_columnsAreHiddenFromTheKeyboard()
    {
        m_explorer->setTableShown(true);
        const auto hideFirst = [this] {
            bool offered = false;
            QTimer::singleShot(0, this, [&] {
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                offered = menu->actions().constFirst()->isEnabled();
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            });
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, m_table->mapToGlobal(QPoint(10, 10)));
            QCoreApplication::sendEvent(m_table->viewport(), &event);
            return offered;
        };
        QVERIFY(hideFirst());
        QVERIFY(m_table->isColumnHidden(0));
        QVERIFY(hideFirst());
        QVERIFY(!m_table->isColumnHidden(0));
        for (int column = 1; column < m_table->model()->columnCount(); ++column)
            m_table->setColumnHidden(column, true);
        bool offered = true;
        QTimer::singleShot(0, this, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            offered = menu->actions().constFirst()->isEnabled();
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, m_table->mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(m_table->viewport(), &event);
        QVERIFY(!offered); // the last one stays
    }

    void f70_keysOfTheWindowWorkInIt()
    {
        m_explorer->setTableShown(true);
        QTest::keyClick(m_table, Qt::Key_Down);
        const auto current = workspace().current();
        QTest::keyClicks(m_table, QStringLiteral("Eb")); // no search for titles by their first letters
        QVERIFY(workspace().current() == current);
        QSignalSpy opened(m_table, qOverload<EventId>(&EventTable::activated));
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY(!m_table->hasFocus());
    }

    void itDrawsInBothThemes()
    {
        m_explorer->setTableShown(true);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            m_parts->appearance.setChoice(choice);
            const QImage image = m_table->viewport()->grab().toImage();
            QCOMPARE(image.pixelColor(image.width() - 3, 14), m_parts->appearance.theme().canvas);
        }
    }

private:
    [[nodiscard]] Workspace &workspace() { return m_explorer->workspace(); }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<Explorer> m_explorer;
    EventTable *m_table = nullptr;
};

QTEST_MAIN(TestEventTable)
#include "tst_eventtable.moc"
