// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "charts/chartpanel.h"
#include "core/edtf.h"
#include "explorer.h"
#include "filter/knownbar.h"
#include "exporting/exportpicture.h"
#include "filter/searchfield.h"
#include "support/program.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QDragEnterEvent>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QUrl>

#include <algorithm>

/// The window opens, refuses and closes projects; keys act on what is shown unless a field has them.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset(); // before what it is made with
        m_parts = std::make_unique<WindowParts>();
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_path = m_parts->file("Market.annals");
        writeSampleProject(m_path);
    }

    void opensAndCloses()
    {
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Annals"));
        QVERIFY(m_window->openProject(m_path).ok());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Market – Annals"));
        QVERIFY(m_window->explorer());
        QCOMPARE(m_parts->recent.list().size(), size_t(1));
        QVERIFY(textsOf(*m_window).contains(u"6 of 6 events shown · 1 undated · 6 unreviewed"));
        QVERIFY(textsOf(*m_window).contains(u"3 articles · 4 companies · 1 dispute"));
        EventFilter filter;
        for (const char *company : {"Alibaba", "Amazon"}) {
            filter.companies = {QLatin1String(company)};
            m_window->explorer()->workspace().filter().apply(filter);
            QCOMPARE(textsOf(*m_window).contains(u"1 dispute"), filter.companies.front() == u"Amazon");
        }
        m_window->closeProject();
        QVERIFY(!m_window->explorer());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Annals"));
    }

    /// What was known on a day ends as the project closes, which changes what is shown while the window lets go of it.
    void aProjectClosesWhileItTellsWhatWasKnown()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        Explorer &explorer = *m_window->explorer();
        explorer.knownBar().show();
        QTRY_VERIFY(explorer.knownBar().isVisible());
        explorer.workspace().setKnownOn(Day(QDate(2019, 5, 1).toJulianDay()));
        m_window->closeProject();
        QVERIFY(!m_window->explorer());
        QVERIFY(m_window->openProject(m_path).ok());
        QVERIFY(!m_window->explorer()->workspace().knownOn());
    }

    void aBrokenFileLeavesTheOpenOneAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("This is no project.\n");
        QTest::newRow("cut short") << QByteArray("SQLite format 3\0\x10\0", 18);
        QTest::newRow("zeroes") << QByteArray(5000, '\0');
    }
    void aBrokenFileLeavesTheOpenOneAlone()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(m_window->openProject(m_path).ok());
        const Explorer *before = m_window->explorer();
        const QString broken = m_parts->file("broken.annals");
        writeFile(broken, bytes);
        const auto opened = m_window->openProject(broken);
        QVERIFY(!opened.ok());
        QVERIFY(!opened.error().text().isEmpty());
        QCOMPARE(m_window->explorer(), before);
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Market – Annals"));
        QCOMPARE(readFile(broken), bytes);
        QVERIFY(!m_window->openProject(m_parts->file("missing.annals")).ok());
        QCOMPARE(m_parts->recent.list().size(), size_t(1));
    }

    void anEmptyProjectSaysSo()
    {
        const QString path = m_parts->file("empty.annals");
        QVERIFY(Project::open(path, Project::Mode::Create).ok());
        QVERIFY(m_window->openProject(path).ok());
        QVERIFY(textsOf(*m_window).contains(u"0 of 0 events shown"));
        QVERIFY(textsOf(*m_window).contains(u"Import articles to read them here."));
        QVERIFY(!m_window->grab().isNull());
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_Period, Qt::Key_Left, Qt::Key_Home, Qt::Key_F, Qt::Key_0, Qt::Key_Escape})
            QTest::keyClick(focused(), key);
        QVERIFY(!m_window->explorer()->workspace().current());
    }

    void keysStepAndEscapeClears()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        Workspace &workspace = m_window->explorer()->workspace();
        QVERIFY(m_window->explorer()->timeline().hasFocus());
        QTest::keyClick(focused(), Qt::Key_N);
        QVERIFY(workspace.current());
        QVERIFY(textsOf(m_window->explorer()->panels()).contains(u"Amazon acquires Joyo"));
        QVERIFY(textsOf(m_window->explorer()->panels()).contains(u"1 of 6 shown"));
        QTest::keyClick(focused(), Qt::Key_Escape);
        QVERIFY(!workspace.current());
        QVERIFY(m_window->explorer()->timeline().selection().empty());
    }

    void aFieldKeepsItsKeys()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        Workspace &workspace = m_window->explorer()->workspace();
        workspace.step(1);
        QTest::keyClick(focused(), Qt::Key_Slash);
        auto *search = m_window->findChild<SearchField *>();
        QVERIFY(search->hasFocus());
        const auto current = workspace.current();
        QTest::keyClicks(focused(), QStringLiteral("Alibaba n/?"));
        QVERIFY(workspace.current() == current);
        QCOMPARE(search->text(), QStringLiteral("Alibaba n/?"));
        search->setText({});
        QTest::keyClicks(focused(), QStringLiteral("rival"));
        QTRY_COMPARE(workspace.mask().count(), EventIndex::Row(1));
        m_window->activateWindow(); // which its list was, where no window manager looks after that
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(focused(), Qt::Key_Escape); // the field first
        QTRY_COMPARE(workspace.mask().count(), EventIndex::Row(6));
        QVERIFY(workspace.current() == current);
        QTest::keyClick(focused(), Qt::Key_Escape); // then out of it
        QVERIFY(m_window->explorer()->timeline().hasFocus());
        QTest::keyClick(focused(), Qt::Key_Escape);
        QVERIFY(!workspace.current());
    }

    void searchingLeavesTheReviewThatHidesTheField()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        QTest::keyClick(focused(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_window->explorer()->page());
        QTest::keyClick(focused(), Qt::Key_F, Qt::ControlModifier);
        auto *search = m_window->findChild<SearchField *>();
        QVERIFY(!m_window->explorer()->page());
        QVERIFY(search->hasFocus() && search->isVisible());
    }

    void aSearchWithoutResultSaysSo()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        EventFilter filter;
        filter.search = QStringLiteral("zebra");
        m_window->explorer()->workspace().filter().apply(filter);
        QVERIFY(textsOf(*m_window).contains(u"0 of 6 events shown"));
        QVERIFY(textsOf(*m_window).contains(u"hides 6"));
    }

    void f74_theThemeIsInTheViewMenu()
    {
        const auto named = [](const QList<QAction *> &actions, const QString &text) {
            const auto found = std::ranges::find(actions, text, [](const QAction *action) { return action->text(); });
            return found == actions.end() ? nullptr : *found;
        };
        const QAction *view = named(m_window->menuBar()->actions(), QStringLiteral("&View"));
        QVERIFY(view);
        const QAction *themes = named(view->menu()->actions(), QStringLiteral("&Theme")); // first level
        QVERIFY(themes && themes->menu());
        QAction *dark = named(themes->menu()->actions(), QStringLiteral("&Dark"));
        QAction *light = named(themes->menu()->actions(), QStringLiteral("&Light"));
        QVERIFY(dark && light && named(themes->menu()->actions(), QStringLiteral("Like the &system")));
        dark->trigger();
        QVERIFY(m_parts->appearance.theme().dark);
        light->trigger();
        QVERIFY(!m_parts->appearance.theme().dark);
    }

    void f73_animationIsTurnedOffInTheViewMenu()
    {
        QAction *still = nullptr;
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text() == QStringLiteral("&Move without animation"))
                still = action;
        QVERIFY(still && still->isCheckable() && !still->isChecked());
        QVERIFY(m_window->openProject(m_path).ok());
        const auto arrivesAtOnce = [this] {
            Viewport &time = m_window->explorer()->time();
            time.fit(Viewport::Motion::Immediate);
            time.show(time.extentFirst(), time.extentFirst() + 365);
            return time.scale() == time.destination();
        };
        if (arrivesAtOnce())
            QSKIP("This desktop wants no animation anyway");
        still->trigger();
        QVERIFY(arrivesAtOnce());
        QVERIFY(m_window->openProject(m_path).ok()); // it holds for the next project
        QVERIFY(arrivesAtOnce());
        still->trigger();
        QVERIFY(!arrivesAtOnce());
    }

    void f74_everythingWearsTheThemeAtOnce()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        m_window->explorer()->workspace().step(1);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark}) {
            m_parts->appearance.setChoice(choice);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was replaced
            QCoreApplication::processEvents();
            const Theme &theme = m_parts->appearance.theme();
            for (const QLabel *label : m_window->findChildren<QLabel *>()) {
                if (label->isHidden() || label->text().isEmpty())
                    continue;
                const QColor words = label->palette().color(QPalette::WindowText);
                QVERIFY2(theme.dark == (words.lightness() > 110), qPrintable(label->text()));
            }
            QCOMPARE(m_window->findChild<QTextEdit *>()->palette().color(QPalette::Base), theme.canvas);
        }
    }

    void takesWhatIsDropped()
    {
        QMimeData project;
        project.setUrls({QUrl::fromLocalFile(m_path)});
        QVERIFY(drop(project));
        QTRY_VERIFY(m_window->explorer());
        QCOMPARE(m_window->windowTitle(), QStringLiteral("Market – Annals"));
        QMimeData words;
        words.setText(QStringLiteral("some words"));
        QVERIFY(!drop(words));
    }

    void aDroppedAddressIsSaidToBeOne()
    {
        QString said;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&said] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                said = box->text();
                box->accept();
            }
        });
        answers.start(20);
        QMimeData address;
        address.setUrls({QUrl(QStringLiteral("https://example.org/story"))});
        QVERIFY(drop(address));
        QTRY_VERIFY(said.contains(QStringLiteral("save the page")));
        QVERIFY(!m_window->explorer());
    }

    void f07_aDroppedFolderIsATimelineWithinAMinute()
    {
        int asked = 0;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            ++asked; // where the project shall lie
            dialog->selectFile(m_parts->file("dropped.annals"));
            static_cast<QDialog *>(dialog)->accept();
        });
        answers.start(20);
        QElapsedTimer clock;
        clock.start();
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(QStringLiteral(ANNALS_SOURCE_DIR "/resources/sample"))});
        QVERIFY(drop(folder));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->explorer() && m_window->explorer()->workspace().index().count() >= 20, 60'000);
        QVERIFY(clock.elapsed() < 60'000);
        QVERIFY(asked <= 3);
        QTRY_VERIFY(m_window->explorer()->timeline().isVisible());
        QVERIFY(m_window->explorer()->workspace().shown().count() >= 20);
    }

    void aDroppedPictureBringsItsViewBack()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        Explorer &explorer = *m_window->explorer();
        PictureOptions options;
        options.format = PictureFormat::Svg;
        options.grouping = Grouping::Kind;
        options.filter.companies = {QStringLiteral("Amazon")};
        options.range = Edtf::parse(u"2003/2020")->range();
        options.selected = QStringLiteral("e-exit");
        const auto picture = pictureOf(explorer.workspace().project(), options);
        QVERIFY(picture.ok());
        const QString path = m_parts->file("view.svg");
        writeFile(path, *picture);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(drop(dropped));
        QTRY_VERIFY(explorer.workspace().filter().current() == options.filter);
        QCOMPARE(explorer.grouping(), Grouping::Kind);
        QVERIFY(explorer.workspace().current());
        QTRY_COMPARE(explorer.visibleDays(), *options.range);
    }

    void theViewIsCopied()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        QApplication::clipboard()->clear();
        QTest::keyClick(focused(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->image().size(), QSize(3200, 1800), 30'000);
    }

    void f60_theChartIsCopiedAsItIsAndComesBack()
    {
        QVERIFY(m_window->openProject(m_path).ok());
        Explorer &explorer = *m_window->explorer();
        const LaneArrangement lanes{{}, {QStringLiteral("Alibaba")}, {}};
        ChartOptions chart;
        chart.activity = true;
        chart.by = ActivityBy::Company;
        chart.step = StackStep::Quarter;
        explorer.charts().setOptions(chart);
        explorer.timeline().setArrangement(lanes);
        explorer.knownBar().showDay(Day(QDate(2019, 5, 1).toJulianDay()));
        QApplication::clipboard()->clear();
        explorer.timeline().setFocus();
        QTest::keyClick(focused(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::clipboard()->image().isNull(), 30'000);
        const QString path = m_parts->file("view.png");
        writeFile(path, QApplication::clipboard()->mimeData()->data(QStringLiteral("image/png")));

        explorer.charts().setOptions({});
        explorer.setChartShown(false);
        explorer.timeline().setArrangement({});
        explorer.knownBar().hide();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QVERIFY(drop(dropped));
        QTRY_VERIFY(explorer.charts().options() == chart);
        QVERIFY(explorer.isChartShown());
        QVERIFY(explorer.timeline().stage().options().arrangement == lanes);
        QCOMPARE(explorer.workspace().knownOn(), std::optional(Day(QDate(2019, 5, 1).toJulianDay())));
    }

    void actionsWithoutAProjectAreOff()
    {
        for (const bool open : {false, true}) {
            if (open)
                QVERIFY(m_window->openProject(m_path).ok());
            for (const QAction *action : m_window->menuBar()->actions())
                if (action->text() == u"&Timeline")
                    QCOMPARE(action->isEnabled(), open);
            QTRY_COMPARE(m_window->findChild<SearchField *>()->isVisible(), open);
        }
    }

private:
    [[nodiscard]] static QWidget *focused() { return QApplication::focusWidget(); }

    bool drop(const QMimeData &data)
    {
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &event);
        return event.isAccepted();
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
