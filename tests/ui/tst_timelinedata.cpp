// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/projectsnapshot.h"
#include "store/project.h"
#include "support/sampleproject.h"
#include "timelinedata.h"

#include <QTest>

class TestTimelineData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Claim by claim, against one pass.
    void coverageIsThatOfTheClaims()
    {
        const auto project = makeSampleProject();
        const auto snapshot = ProjectSnapshot::load(*project);
        QVERIFY(snapshot.ok());
        const EventIndex &index = *snapshot->index;
        std::vector<ToldDays> tellings;
        const auto read = project->claims().each([&](StoredClaim &&stored) {
            const auto row = stored.event.isValid() ? index.rowOf(stored.event) : std::nullopt;
            if (row && *row < index.datedCount())
                tellings.push_back({snapshot->article(stored.claim.document)->id, index.days(*row), index.interval(*row)});
        });
        QVERIFY(read.ok());
        QVERIFY(!tellings.empty());
        const Coverage plain = coverageOf(tellings);
        const auto counted = coverageIn(*project, index);
        QVERIFY(counted.ok());
        QCOMPARE(counted->firstYear, plain.firstYear);
        QCOMPARE(counted->articles, plain.articles);
    }

    void noEventsAreTold()
    {
        const auto project = makeSampleProject();
        const auto none = coverageIn(*project, EventIndex()); // claims of events that an index does not have
        QVERIFY(none.ok());
        QVERIFY(none->articles.empty());
    }

    void itEndsWhenItIsToldTo()
    {
        const auto project = makeSampleProject();
        const auto snapshot = ProjectSnapshot::load(*project);
        QVERIFY(snapshot.ok());
        int asked = 0;
        QVERIFY(coverageIn(*project, *snapshot->index, [&] { return ++asked < 2; }).ok());
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestTimelineData)
#include "tst_timelinedata.moc"
