// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/knowledge.h"

#include "items/projectsnapshot.h"
#include "support/sampleproject.h"

#include <QTest>

/// What was known on a day is what articles of that day and before tell; when it happened does not matter.
class TestKnowledge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = makeSampleProject();
        m_snapshot = ProjectSnapshot::load(*m_project).value();
        m_knowledge = Knowledge::of(*m_project).value();
    }

    void f59_daysOfPublication()
    {
        QCOMPARE(m_knowledge.days(), std::vector<Day>({dayOf("2018-12-01"), dayOf("2019-04-17"), dayOf("2019-11-24")}));
    }

    void f59_whatOnlyLaterArticlesTellIsGone()
    {
        const QStringList always{QStringLiteral("e-about"), QStringLiteral("e-since")}; // no article tells them
        QCOMPARE(known("2018-12-31"), always);
        QCOMPARE(known("2019-04-16"), always);
        QCOMPARE(known("2019-04-17"), QStringList({QStringLiteral("e-about"), QStringLiteral("e-exit"), QStringLiteral("e-joyo"), QStringLiteral("e-since")}));
        QCOMPARE(known("2019-11-24").size(), 6);
    }

    void f59_eachStepAddsAndNothingMoves()
    {
        FilterMask before(m_snapshot.index->count(), false);
        for (const Day day : m_knowledge.days()) {
            const FilterMask now = m_knowledge.knownOn(*m_snapshot.index, day);
            before.forEach([&](EventIndex::Row row) { QVERIFY(now.test(row)); });
            before = now;
        }
        QCOMPARE(before.count(), m_snapshot.index->count());
    }

    void f59_figures()
    {
        for (const Figure &figure : m_snapshot.figures) {
            QVERIFY(!m_knowledge.isKnownOn(figure, dayOf("2018-11-30")));
            QVERIFY(m_knowledge.isKnownOn(figure, dayOf("2018-12-01")));
        }
    }

    void anArticleWithoutADayWasAlwaysThere()
    {
        std::vector<Article> articles;
        QVERIFY(m_project->articles().each([&](Article &&article) { articles.push_back(std::move(article)); }).ok());
        for (Article &article : articles) {
            article.published.reset();
            QVERIFY(m_project->articles().update(article).ok());
        }
        m_knowledge = Knowledge::of(*m_project).value();
        QVERIFY(m_knowledge.days().empty());
        QCOMPARE(known("0001-01-01").size(), 6);
    }

private:
    static Day dayOf(const char *date) { return Edtf::parse(QString::fromLatin1(date))->range().first; }

    QStringList known(const char *day)
    {
        QStringList keys;
        m_knowledge.knownOn(*m_snapshot.index, dayOf(day)).forEach([&](EventIndex::Row row) {
            keys << m_project->events().find(m_snapshot.index->id(row)).value()->key;
        });
        keys.sort();
        return keys;
    }

    std::unique_ptr<Project> m_project;
    ProjectSnapshot m_snapshot;
    Knowledge m_knowledge;
};

QTEST_APPLESS_MAIN(TestKnowledge)
#include "tst_knowledge.moc"
