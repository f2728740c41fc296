// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stories/savedviews.h"

#include "charts/chartpanel.h"
#include "controllers/storiescontroller.h"
#include "explorer.h"
#include "exporting/viewstate.h"
#include "filter/knownbar.h"
#include "filter/savedsearches.h"
#include "mainwindow.h"
#include "start/hintbar.h"
#include "stories/shownview.h"
#include "stories/storybar.h"
#include "stories/storypanel.h"
#include "support/windowparts.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QToolBar>

namespace {

PictureOptions viewOf(const QString &company, qint64 first, qint64 last)
{
    PictureOptions view;
    view.filter.companies = QStringList{company};
    view.grouping = Grouping::Kind;
    view.range = DateRange{first, last};
    return view;
}

const Day day2010 = QDate(2010, 1, 1).toJulianDay();
const Day day2019 = QDate(2019, 12, 31).toJulianDay();

} // namespace

/// Views that have names, stories made of them, and how a window was left.
class TestStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window.reset();
        m_parts = std::make_unique<WindowParts>();
        m_file = m_parts->file("Market.annals");
        writeSampleProject(m_file);
        open();
    }
    void cleanup() { m_window.reset(); }

    void f27_namedViewsAreInTheProject()
    {
        const PictureOptions view = viewOf(QStringLiteral("Amazon"), day2010, day2019);
        explorer().time().setReducedMotion(true); // it is there at once
        showView(explorer(), view);
        SavedViews views(explorer().workspace());
        QVERIFY(views.save({QStringLiteral("Leaving"), shownView(explorer())}).ok());
        showView(explorer(), {});
        QVERIFY(explorer().workspace().filter().current().isEmpty());
        open(); // after a restart
        const auto kept = SavedViews(explorer().workspace()).views();
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept.front().name, QStringLiteral("Leaving"));
        explorer().time().setReducedMotion(true);
        showView(explorer(), kept.front().view);
        QCOMPARE(explorer().workspace().filter().current().companies, QStringList(QStringLiteral("Amazon")));
        QCOMPARE(explorer().grouping(), Grouping::Kind);
        QVERIFY(explorer().visibleDays() == *view.range);
    }

    void f60_aViewKeepsChartLanesAndTheDayItWasKnown()
    {
        ChartOptions chart;
        chart.form = ChartForm::Bars;
        chart.relative = true;
        const LaneArrangement lanes{{}, {QStringLiteral("Alibaba")}, {QStringLiteral("Amazon")}};
        explorer().charts().setOptions(chart);
        explorer().timeline().setArrangement(lanes);
        explorer().knownBar().showDay(Day(QDate(2019, 4, 17).toJulianDay()));
        QVERIFY(action(QStringLiteral("As known on…"))->isChecked());
        QCOMPARE(explorer().workspace().mask().count(), EventIndex::Row(4));
        SavedViews views(explorer().workspace());
        QVERIFY(views.save({QStringLiteral("Then"), shownView(explorer())}).ok());
        const QString told = QString::fromUtf8(QJsonDocument(viewObject(shownView(explorer()))).toJson());

        explorer().timeline().setArrangement({});
        explorer().charts().setOptions({});
        explorer().setChartShown(false);
        explorer().knownBar().showDay({});
        QVERIFY(!action(QStringLiteral("As known on…"))->isChecked());
        QCOMPARE(explorer().workspace().mask().count(), EventIndex::Row(6));

        showView(explorer(), views.views().front().view);
        QVERIFY(explorer().charts().options() == chart);
        QVERIFY(explorer().isChartShown());
        QVERIFY(explorer().timeline().stage().options().arrangement == lanes);
        QCOMPARE(explorer().workspace().mask().count(), EventIndex::Row(4));
        QVERIFY(explorer().knownBar().isVisible());
        QCOMPARE(QString::fromUtf8(QJsonDocument(viewObject(shownView(explorer()))).toJson()), told);

        showView(explorer(), viewOptionsOf({{QStringLiteral("view"), QStringLiteral("timeline")}})); // one of before
        QVERIFY(explorer().charts().options() == chart); // stays
        QVERIFY(explorer().timeline().stage().options().arrangement == LaneArrangement()); // as the project keeps them
        QVERIFY(!explorer().workspace().knownOn());
    }

    void f27_aViewIsSavedRenamedAndRemovedByEdits()
    {
        Workspace &workspace = explorer().workspace();
        SavedViews views(workspace);
        QVERIFY(views.save({QStringLiteral("One"), viewOf(QStringLiteral("Amazon"), day2010, day2019)}).ok());
        QVERIFY(views.save({QStringLiteral("One"), viewOf(QStringLiteral("Alibaba"), day2010, day2019)}).ok());
        QVERIFY(views.rename(QStringLiteral("One"), QStringLiteral("Two")).ok());
        QVERIFY(views.remove(QStringLiteral("Two")).ok());
        QVERIFY(views.views().empty());
        workspace.undo();
        QCOMPARE(views.views().front().name, QStringLiteral("Two"));
        workspace.undo();
        QCOMPARE(views.views().front().name, QStringLiteral("One"));
        workspace.undo();
        QCOMPARE(views.views().front().view.filter.companies, QStringList(QStringLiteral("Amazon")));
        workspace.undo();
        QVERIFY(views.views().empty());
        workspace.redo();
        QCOMPARE(views.views().size(), size_t(1));
    }

    void f27_aNameIsThereOnce()
    {
        Workspace &workspace = explorer().workspace();
        SavedViews views(workspace);
        SavedSearches searches(workspace);
        QVERIFY(searches.save({QStringLiteral("Exits"), QStringLiteral("kind:exit")}).ok());
        QVERIFY(views.save({QStringLiteral("View"), PictureOptions()}).ok());
        QVERIFY(views.isTaken(QStringLiteral("Exits")));
        const auto renamed = views.rename(QStringLiteral("View"), QStringLiteral("Exits"));
        QVERIFY(!renamed.ok());
        QVERIFY(renamed.error().message.contains(u"there already"));
        QCOMPARE(searches.saved().size(), size_t(1));
        workspace.undo();
        workspace.undo(); // a search is an edit as well
        QVERIFY(searches.saved().empty());
    }

    void f48_aStoryIsWrittenInItsPanel()
    {
        answer(QStringLiteral("Amazon in China"));
        action(QStringLiteral("Add this view to the story"))->trigger();
        auto *panel = m_window->findChild<StoryPanel *>();
        QVERIFY(panel && panel->isVisible());
        QCOMPARE(panel->storyName(), QStringLiteral("Amazon in China"));
        panel->titleField().setText(QStringLiteral("It begins"));
        panel->textField().setPlainText(QStringLiteral("With books."));
        showView(explorer(), viewOf(QStringLiteral("Amazon"), day2010, day2019));
        action(QStringLiteral("Add this view to the story"))->trigger();
        panel->titleField().setText(QStringLiteral("It ends"));
        QTest::keyClick(&panel->titleField(), Qt::Key_Return);
        const auto story = SavedViews(explorer().workspace()).story(QStringLiteral("Amazon in China"));
        QCOMPARE(story->stops.size(), size_t(2));
        QCOMPARE(story->stops[1].title, QStringLiteral("It ends"));
        QCOMPARE(panel->stops().count(), 2);
        panel->stops().setCurrentRow(0);
        QTRY_VERIFY(explorer().workspace().filter().current().isEmpty());
        panel->stops().setCurrentRow(1);
        QTRY_COMPARE(explorer().workspace().filter().current().companies, QStringList(QStringLiteral("Amazon")));
        explorer().workspace().undo(); // the title of the second
        QCOMPARE(panel->stops().count(), 2);
        explorer().workspace().undo();
        QCOMPARE(panel->stops().count(), 1);
    }

    void f48_wordsAreKeptWhenOneGoesOn()
    {
        twoStops();
        action(QStringLiteral("Write a story…"))->trigger();
        auto *panel = m_window->findChild<StoryPanel *>();
        panel->textField().setFocus();
        panel->textField().setPlainText(QStringLiteral("With books."));
        panel->stops().setFocus();
        QCOMPARE(SavedViews(explorer().workspace()).story(QStringLiteral("Story"))->stops[0].text, QStringLiteral("With books."));
    }

    void f48_aStoryIsTold()
    {
        twoStops();
        action(QStringLiteral("Play the story"))->trigger();
        auto *bar = m_window->findChild<StoryBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(textsOf(*bar).contains(u"It begins"));
        QVERIFY(textsOf(*bar).contains(u"1 of 2"));
        QTest::keyClick(bar, Qt::Key_Right);
        QVERIFY(textsOf(*bar).contains(u"It ends"));
        QCOMPARE(explorer().workspace().filter().current().companies, QStringList(QStringLiteral("Alibaba")));
        explorer().time().zoomAt(400, 2); // whoever watches may look around on the way
        QTest::keyClick(bar, Qt::Key_Right); // the last one stays
        QCOMPARE(bar->place(), size_t(1));
        action(QStringLiteral("Previous stop"))->trigger();
        QCOMPARE(bar->place(), size_t(0));
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(!action(QStringLiteral("Next stop"))->isEnabled());
    }

    void f48_aStoryIsExported()
    {
        twoStops();
        StoriesController own(m_parts->appearance, [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        const QString page = m_parts->file("story.html");
        const QString slides = m_parts->file("story.json");
        QMenuBar menus;
        QToolBar tools;
        own.populate(menus, tools);
        own.setExplorer(&explorer());
        for (const QString &path : {page, slides}) // asked again, as the one before may not have ended when its file is there
            QTRY_VERIFY_WITH_TIMEOUT((own.exportStory(QStringLiteral("Story"), path), QFile::exists(path)), 30'000);
        const QString html = textOf(page);
        QVERIFY(html.contains(u"default-src 'none'"));
        QVERIFY(!html.contains(u"<script"));
        QVERIFY(html.contains(u"It begins &lt;here&gt;"));
        QCOMPARE(html.count(u"<section"), 2);
        QCOMPARE(html.count(u"data:image/svg+xml;base64,"), 2);
        QCOMPARE(html.count(u"http"), html.count(u"http-equiv")); // it loads nothing
        const QJsonObject json = QJsonDocument::fromJson(textOf(slides).toUtf8()).object();
        const QJsonArray events = json[u"events"].toArray();
        QCOMPARE(events.size(), 2);
        QCOMPARE(json[u"title"][u"text"][u"headline"].toString(), QStringLiteral("Story"));
        QCOMPARE(events[0][u"text"][u"headline"].toString(), QStringLiteral("It begins &lt;here&gt;"));
        QCOMPARE(events[1][u"start_date"][u"year"].toInt(), 2010);
        QCOMPARE(events[1][u"end_date"][u"year"].toInt(), 2019);
        own.setExplorer(nullptr);
    }

    void f27_theWindowIsAsItWasLeft()
    {
        PictureOptions view = viewOf(QStringLiteral("Amazon"), day2010, day2019);
        view.grouping = Grouping::Publisher;
        explorer().time().setReducedMotion(true);
        showView(explorer(), view);
        ChartOptions chart = explorer().charts().options();
        chart.form = ChartForm::Bars;
        explorer().charts().setOptions(chart);
        open();
        QCOMPARE(explorer().workspace().filter().current().companies, QStringList(QStringLiteral("Amazon")));
        QCOMPARE(explorer().grouping(), Grouping::Publisher);
        QVERIFY(explorer().visibleDays() == *view.range);
        QCOMPARE(explorer().charts().options().form, ChartForm::Bars);
        QVERIFY(textsOf(*m_window).contains(u"Amazon")); // the filter says that it is there
    }

    void f27_rubbishInTheSettingsIsPassedOver()
    {
        open();
        const QStringList groups = [&] {
            m_parts->settings.beginGroup(QStringLiteral("sessions"));
            const QStringList all = m_parts->settings.childGroups();
            m_parts->settings.endGroup();
            return all;
        }();
        QVERIFY(!groups.isEmpty());
        m_window.reset();
        for (const QString &group : groups)
            for (const char *key : {"view", "chart", "first", "last"})
                m_parts->settings.setValue(QStringLiteral("sessions/%1/%2").arg(group, QLatin1String(key)), QStringLiteral("{\"filter\": 7, ¿"));
        m_parts->settings.setValue(QStringLiteral("window/panels"), QByteArray("rubbish"));
        m_parts->settings.setValue(QStringLiteral("window/geometry"), 12);
        open();
        QVERIFY(explorer().workspace().filter().current().isEmpty());
        QVERIFY(explorer().showsAll());
    }

    void hintsGoAway()
    {
        QVERIFY(!m_window->findChild<HintBar *>());
        m_parts->settings.remove(QStringLiteral("hints/seen"));
        open();
        auto *hints = m_window->findChild<HintBar *>();
        QVERIFY(hints);
        QTRY_VERIFY(hints->isVisible());
        explorer().workspace().step(1);
        QVERIFY(hints->isVisible());
        explorer().time().zoomAt(500, 2); // both were found out
        QVERIFY(!hints->isVisible());
        open();
        QVERIFY(!m_window->findChild<HintBar *>());
    }

private:
    Explorer &explorer() { return *m_window->explorer(); }

    void open()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(m_parts->settings, m_parts->recent, m_parts->appearance,
                                                [] { return QDateTime({2021, 11, 17}, {12, 0}); });
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openProject(m_file).ok());
    }

    void twoStops()
    {
        Story story{QStringLiteral("Story"), {}};
        story.stops.push_back({QStringLiteral("It begins <here>"), QStringLiteral("With books.\nAnd more."), {}});
        story.stops.push_back({QStringLiteral("It ends"), {}, viewOf(QStringLiteral("Alibaba"), day2010, day2019)});
        QVERIFY(SavedViews(explorer().workspace()).save(story, QStringLiteral("Add story")).ok());
    }

    QAction *action(const QString &name)
    {
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->text().remove(u'&') == name)
                return action;
        qFatal("no action %s", qPrintable(name));
    }

    /// Types into the dialog that comes next.
    static void answer(const QString &text)
    {
        QTimer::singleShot(0, [text] {
            auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
            dialog->setTextValue(text);
            dialog->accept();
        });
    }

    static QString textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<WindowParts> m_parts;
    std::unique_ptr<MainWindow> m_window;
    QString m_file;
};

QTEST_MAIN(TestStories)
#include "tst_stories.moc"
