// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/filtercontroller.h"

#include "explorer.h"
#include "errornote.h"
#include "filter/foundpanel.h"
#include "filter/hitstepper.h"
#include "filter/savedsearches.h"
#include "filter/searchfield.h"
#include "filter/yearfields.h"
#include "mainwindow.h"
#include "source/articleview.h"
#include "support/windowparts.h"
#include "timeline/overviewstrip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QListView>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

/// The search of the window: the filter as text, hits one after the other, what is kept.
class TestFilterController : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_parts = std::make_unique<WindowParts>();
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        m_window->resize(1600, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_path = m_parts->file("Market.annals");
        writeSampleProject(m_path);
        QVERIFY(m_window->openProject(m_path).ok());
        m_search = m_window->findChild<SearchField *>();
        m_search->setFocus();
    }

    void f32_aQueryFilters()
    {
        type(QStringLiteral("company:amazon kind:exit 2015..2019 conf>0.7"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(filter().companies, QStringList(QStringLiteral("Amazon")));
        QVERIFY(filter().kinds == std::vector<EventKind>{EventKind::Exit});
        QCOMPARE(workspace().mask().count(), EventIndex::Row(1));
        QCOMPARE(m_search->text(), QStringLiteral("company:amazon kind:exit 2015..2019 conf>0.7")); // as it was written
    }

    void f32_whatFiltersElsewhereIsSaidHere()
    {
        EventFilter wanted;
        wanted.companies = {QStringLiteral("Amazon China")};
        wanted.search = QStringLiteral("reports");
        workspace().filter().apply(wanted);
        QCOMPARE(m_search->text(), QStringLiteral("company:\"Amazon China\" reports"));
        workspace().filter().back();
        QCOMPARE(m_search->text(), QString());
        m_search->setText(QStringLiteral("lead"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(workspace().mask().count(), EventIndex::Row(1));
    }

    void f32_listsThatNobodyReadsAreKept()
    {
        EventFilter wanted;
        for (int i = 0; i < 30; ++i)
            wanted.companies << QStringLiteral("Company %1").arg(i);
        wanted.companies << QStringLiteral("Alibaba");
        workspace().filter().apply(wanted);
        QCOMPARE(m_search->text(), QString());
        type(QStringLiteral("rival"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(filter().companies, wanted.companies);
        QCOMPARE(filter().search, QStringLiteral("rival"));
    }

    void f32_aWrongQueryIsCalledSoInItsPlace()
    {
        type(QStringLiteral("leads"));
        QTRY_COMPARE(workspace().mask().count(), EventIndex::Row(1));
        type(QStringLiteral(" kind:exi"));
        QTest::qWait(250); // it may still become right
        QVERIFY(note().isEmpty());
        QTest::keyClick(m_search, Qt::Key_Escape); // the list
        type(QStringLiteral("tt x"));
        QTRY_COMPARE(note(), QStringLiteral("There is no kind “exitt”. Did you mean exit?"));
        QCOMPARE(workspace().mask().count(), EventIndex::Row(1)); // what was shown stays
        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(m_search->text(), QStringLiteral("leads")); // back to it
        QVERIFY(note().isEmpty());
        m_search->selectAll();
        type(QStringLiteral("2019..2015"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(note(), QStringLiteral("2019 lies after 2015: no day is in between."));
    }

    void f32_yearsBackwardsAreCalledSo()
    {
        auto *years = m_window->findChild<YearFields *>();
        const auto fields = years->findChildren<QSpinBox *>();
        fields[0]->setValue(2015);
        QVERIFY(filter().days);
        const EventFilter before = filter();
        fields[1]->setValue(2010);
        QVERIFY(filter() == before);
        QVERIFY(notes().contains(QStringLiteral("2015 lies after 2010: no year is in between.")));
        fields[1]->setValue(2016);
        QVERIFY(filter() != before);
        QVERIFY(notes().isEmpty());
    }

    void f32_offersKeysAndValues()
    {
        type(QStringLiteral("comp"));
        QCOMPARE(offered().front(), QStringLiteral("company:"));
        QTest::keyClick(m_search, Qt::Key_Tab);
        QCOMPARE(m_search->text(), QStringLiteral("company:"));
        type(QStringLiteral("亚"));
        QCOMPARE(offered(), QStringList(QStringLiteral("Amazon – 亚马逊")));
        QTest::keyClick(m_search, Qt::Key_Down);
        popup()->setCurrentIndex(popup()->model()->index(0, 0));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(m_search->text(), QStringLiteral("company:Amazon "));
        QTRY_COMPARE(filter().companies, QStringList(QStringLiteral("Amazon")));
    }

    void f32_remembersAndSaves()
    {
        type(QStringLiteral("kind:exit"));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QTest::keyClick(m_search, Qt::Key_Return);
        {
            SavedSearches searches(workspace());
            QCOMPARE(searches.recent(), QStringList(QStringLiteral("kind:exit")));
            QVERIFY(searches.save({QStringLiteral("Leavings"), QStringLiteral("kind:exit,closure")}).ok());
        }
        QVERIFY(m_window->openProject(m_path).ok()); // after a restart
        m_search->setFocus();
        QCOMPARE(m_search->text(), QStringLiteral("kind:exit")); // as it was left
        QTest::keyClick(m_search, Qt::Key_Escape);
        QTest::keyClick(m_search, Qt::Key_Down);
        QCOMPARE(offered().mid(0, 2), (QStringList{QStringLiteral("Leavings"), QStringLiteral("kind:exit")}));
        popup()->setCurrentIndex(popup()->model()->index(0, 0));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(filter().kinds.size(), size_t(2));
    }

    void f31_stepsThroughAllHits()
    {
        type(QStringLiteral("China"));
        QTRY_COMPARE(workspace().mask().count(), EventIndex::Row(2));
        auto *hits = m_window->findChild<HitStepper *>();
        QVERIFY(hits->isVisible());
        QCOMPARE(hits->words(), QStringLiteral("–/2"));
        m_window->explorer()->time().show(-100'000, -99'000, Viewport::Motion::Immediate); // nowhere near
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(hits->words(), QStringLiteral("1/2"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(hits->words(), QStringLiteral("2/2"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(hits->words(), QStringLiteral("1/2")); // and round again
        QTest::keyClick(m_search, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(hits->words(), QStringLiteral("2/2"));
        QCOMPARE(m_window->explorer()->overview().hits().size(), size_t(2));
        m_search->selectAll();
        type(QStringLiteral("zebra"));
        QTRY_COMPARE(hits->words(), QStringLiteral("none"));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(!hits->isVisible());
    }

    void f30_findsWhatMadeNoEvent()
    {
        type(QStringLiteral("little"));
        QTRY_COMPARE(workspace().mask().count(), EventIndex::Row(0));
        auto *found = m_window->findChild<FoundPanel *>();
        QTRY_VERIFY(found->isVisible());
        QVERIFY(textsOf(*found).contains(u"1 place in 1 article"));
        QTest::keyClick(m_search, Qt::Key_Return);
        auto *article = m_window->findChild<ArticleView *>();
        QVERIFY(article->isVisible());
        QCOMPARE(article->extraSelections().back().cursor.selectedText(), QStringLiteral("little"));
    }

    void f30_theTabTellsOfArticlesBesideEvents()
    {
        type(QStringLiteral("rival"));
        auto *tabs = m_window->explorer()->findChild<QTabWidget *>();
        auto *found = m_window->findChild<FoundPanel *>();
        QTRY_COMPARE(tabs->tabText(tabs->indexOf(found)), QStringLiteral("Found 1"));
        QVERIFY(tabs->isTabVisible(tabs->indexOf(found)));
        QVERIFY(tabs->currentWidget() != found); // there are events
        QTest::keyClick(m_search, Qt::Key_Escape);
        QTRY_VERIFY(!tabs->isTabVisible(tabs->indexOf(found)));
    }

    void f34_escapeTakesTheWordsFirst()
    {
        type(QStringLiteral("company:alibaba rival"));
        QTest::keyClick(m_search, Qt::Key_Return);
        QCOMPARE(workspace().mask().count(), EventIndex::Row(1));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(m_search->text(), QStringLiteral("company:Alibaba"));
        QCOMPARE(workspace().mask().count(), EventIndex::Row(2));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QVERIFY(filter().isEmpty());
    }

private:
    Workspace &workspace() { return m_window->explorer()->workspace(); }
    const EventFilter &filter() { return workspace().filter().current(); }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, m_search, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    QAbstractItemView *popup() { return m_search->findChild<QCompleter *>()->popup(); }
    QStringList offered()
    {
        QStringList list;
        for (int row = 0; row < popup()->model()->rowCount(); ++row)
            list << popup()->model()->index(row, 0).data().toString();
        return list;
    }
    QStringList notes()
    {
        QStringList list;
        for (const ErrorNote *note : m_window->findChildren<ErrorNote *>())
            if (note->isVisible())
                list << note->text();
        return list;
    }
    QString note() { return notes().join(QLatin1Char('\n')); }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
    SearchField *m_search = nullptr;
};

QTEST_MAIN(TestFilterController)
#include "tst_filtercontroller.moc"
