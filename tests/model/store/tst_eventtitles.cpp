// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/titles.h"
#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

class TestEventTitles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTitlesById()
    {
        const auto project = filled();
        Titles titles(project->database());
        for (int round = 0; round < 2; ++round)
            for (int i = 1; i <= 50; ++i)
                QCOMPARE(titles[EventId(i)], QStringLiteral("标题 %1").arg(i));
        QCOMPARE(titles[EventId(51)], QString());
        QCOMPARE(titles[EventId()], QString());
    }
    void forgetsTheOldestFirst()
    {
        const auto project = filled();
        Titles titles(project->database(), 10);
        for (int i = 1; i <= 50; ++i)
            (void)titles[EventId(i)];
        QVERIFY(rename(*project, 45) && rename(*project, 3));
        QCOMPARE(titles[EventId(45)], QStringLiteral("标题 45")); // still at hand
        QCOMPARE(titles[EventId(3)], QStringLiteral("Renamed"));
    }
    void fetchesInBulk()
    {
        const auto project = filled();
        Titles titles(project->database());
        titles.fetch({EventId(9), EventId(2), EventId(9), EventId(99)});
        QVERIFY(rename(*project, 9) && rename(*project, 5));
        QCOMPARE(titles[EventId(9)], QStringLiteral("标题 9"));
        QCOMPARE(titles[EventId(5)], QStringLiteral("Renamed"));
    }
    void forgetsWhatChanged()
    {
        const auto project = filled();
        Titles titles(project->database());
        titles.fetch({EventId(1), EventId(2), EventId(3)});
        for (int i = 1; i <= 3; ++i)
            QVERIFY(rename(*project, i));
        titles.forget(EventId(2));
        QCOMPARE(titles[EventId(1)], QStringLiteral("标题 1"));
        QCOMPARE(titles[EventId(2)], QStringLiteral("Renamed"));
        titles.clear();
        QCOMPARE(titles[EventId(3)], QStringLiteral("Renamed"));
    }

private:
    static bool rename(Project &project, qint64 id)
    {
        auto event = project.events().find(EventId(id));
        (*event)->title = QStringLiteral("Renamed");
        return project.events().update(**event).ok();
    }
    static std::unique_ptr<Project> filled()
    {
        auto project = StoreSamples::project();
        for (int i = 1; i <= 50; ++i)
            if (!project->events().insert(eventOf(QString::number(i), "2004", QStringLiteral("标题 %1").arg(i))).ok())
                qFatal("the samples cannot be stored");
        return project;
    }
};

QTEST_GUILESS_MAIN(TestEventTitles)
#include "tst_eventtitles.moc"
