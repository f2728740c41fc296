// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowparts.h"

#include <QSignalSpy>
#include <QTest>

/// Steps through what the filter shows, in the order of time.
class TestWorkspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsThroughAllInTheOrderOfTime()
    {
        const auto workspace = sampleWorkspace();
        QStringList titles;
        while (workspace->step(1))
            titles << titleOfCurrent(*workspace);
        QCOMPARE(titles.join(QStringLiteral("; ")),
                 QStringLiteral("Amazon acquires Joyo; Alibaba leads; Amazon China reports; Amazon leaves China; "
                                "Alibaba buys a rival; A shop begins"));
        QVERIFY(!workspace->step(1)); // stays at the last
        QCOMPARE(titleOfCurrent(*workspace), QStringLiteral("A shop begins"));
        QVERIFY(workspace->step(-1));
        QCOMPARE(titleOfCurrent(*workspace), QStringLiteral("Alibaba buys a rival"));
    }

    void stepsOverWhatIsHidden()
    {
        const auto workspace = sampleWorkspace();
        EventFilter filter;
        filter.companies = {QStringLiteral("Alibaba")};
        workspace->filter().apply(filter);
        QVERIFY(workspace->step(-1)); // from nowhere: to the last
        QCOMPARE(titleOfCurrent(*workspace), QStringLiteral("Alibaba buys a rival"));
        QVERIFY(workspace->step(-1));
        QCOMPARE(titleOfCurrent(*workspace), QStringLiteral("Alibaba leads"));
        QVERIFY(!workspace->step(-1));
        filter.search = QStringLiteral("no such word");
        workspace->filter().apply(filter);
        QVERIFY(!workspace->step(1));
        QCOMPARE(titleOfCurrent(*workspace), QStringLiteral("Alibaba leads")); // hidden, but still the one that is read
    }

    void anEmptyProjectHasNoStep()
    {
        auto project = Project::inMemory();
        QVERIFY(project.ok());
        auto workspace = Workspace::of(std::move(project).value(), testPerson());
        QVERIFY(workspace.ok());
        QVERIFY(!(*workspace)->step(1));
        QVERIFY(!(*workspace)->step(-1));
        QVERIFY(!(*workspace)->current());
    }

private:
    static QString titleOfCurrent(const Workspace &workspace)
    {
        const auto row = workspace.index().rowOf(*workspace.current());
        return row ? workspace.titleOf(*row) : QString();
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
