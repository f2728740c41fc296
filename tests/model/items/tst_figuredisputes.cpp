// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/figuredisputes.h"

#include "items/preference.h"
#include "items/projectsnapshot.h"
#include "support/sampleproject.h"

#include <QTest>

/// Figures that disagree find each other, until somebody prefers one.
class TestFigureDisputes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f58_figuresThatDisagreeFindEachOther()
    {
        const auto project = makeSampleProject();
        const Figure first = **project->figures().findByKey(QStringLiteral("f-1")); // 0.6 % in 2018
        QCOMPARE(ProjectSnapshot::load(*project)->disputes().openCount(), 0);
        Figure other = first;
        other.key = QStringLiteral("f-other");
        other.value = 2.4;
        other.attributedTo = QStringLiteral("somebody else");
        for (Claim &claim : other.claims)
            claim.key += QStringLiteral("-other");
        const auto id = project->figures().insert(other);
        QVERIFY(id.ok());

        const auto disputed = ProjectSnapshot::load(*project);
        const FigureId under = (**project->figures().findByKey(QStringLiteral("f-4"))).id; // under 1 % in June
        QCOMPARE(disputed->disputes().rivalsOf(first.id), std::vector<FigureId>{*id});
        QCOMPARE(disputed->disputes().rivalsOf(*id).size(), size_t(2));
        QVERIFY(disputed->disputes().isOpen(first.id) && disputed->disputes().isOpen(*id) && disputed->disputes().isOpen(under));
        QCOMPARE(disputed->disputes().openCount(), 3);

        QVERIFY(preferring(**project->figures().find(*id), {first, **project->figures().find(under)}, QStringLiteral("newer")).apply(*project).ok());
        const auto decided = ProjectSnapshot::load(*project);
        QCOMPARE(decided->disputes().openCount(), 0);
        QCOMPARE(decided->disputes().rivalsOf(first.id), std::vector<FigureId>{*id}); // it stays
    }
};

QTEST_APPLESS_MAIN(TestFigureDisputes)
#include "tst_figuredisputes.moc"
