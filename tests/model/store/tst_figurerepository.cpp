// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/storesamples.h"

#include <QTest>

using namespace StoreSamples;

class TestFigureRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = StoreSamples::project(); }
    void cleanup() { m_project.reset(); }

    void givesBackWhatWasPutIn()
    {
        const std::vector<Article> articles{articleOf(QStringLiteral("a.txt"), QStringLiteral("Text"))};
        QVERIFY(m_project->articles().insert(articles.front()).ok());
        QRandomGenerator random(15);
        for (int i = 0; i < 200; ++i) {
            Figure figure = randomFigure(random, QStringLiteral("key %1").arg(i), articles);
            const auto id = m_project->figures().insert(figure);
            QVERIFY2(id.ok(), qPrintable(id ? QString() : id.error().text()));
            QCOMPARE(dump(**m_project->figures().find(*id)), dump(figure));
            figure = randomFigure(random, figure.key, articles);
            figure.id = *id;
            QVERIFY(m_project->figures().update(figure).ok());
            QCOMPARE(dump(**m_project->figures().findByKey(figure.key)), dump(figure));
        }
        QCOMPARE(*m_project->figures().count(), 200);
    }
    void jointSharesBelongToEachHolder()
    {
        QVERIFY(m_project->figures()
                    .insert(figureOf(QStringLiteral("f"), "2018", QStringLiteral("Tencent + JD.com"), 20))
                    .ok());
        QVERIFY(m_project->companies().add({{}, QStringLiteral("Rhythm + Hues"), {}, {}, {}, -1}).ok());
        QVERIFY(m_project->figures()
                    .insert(figureOf(QStringLiteral("g"), "2018", QStringLiteral("Rhythm + Hues"), 1))
                    .ok());
        QCOMPARE(*m_project->companies().count(), 3);
        QCOMPARE(foundOf(QStringLiteral("jd.com")), QStringLiteral("f"));
        QCOMPARE(foundOf(QStringLiteral("Tencent")), QStringLiteral("f"));
        QCOMPARE(foundOf(QStringLiteral("Rhythm + Hues")), QStringLiteral("g"));
        QCOMPARE((*m_project->figures().findByKey(QStringLiteral("f")))->company,
                 QStringLiteral("Tencent + JD.com"));
    }
    void filters()
    {
        Figure analysys = figureOf(QStringLiteral("analysys"), "2018", QStringLiteral("Amazon"), 0.6);
        analysys.attributedTo = QStringLiteral("Analysys International");
        analysys.confidence = 0.9;
        analysys.sources = {{{}, QStringLiteral("Reuters"), {}, {}}};
        Figure emarketer = figureOf(QStringLiteral("emarketer"), "2018-06", QStringLiteral("Amazon"), 1);
        emarketer.attributedTo = QStringLiteral("eMarketer");
        emarketer.review = Review::Accepted;
        Figure undated = figureOf(QStringLiteral("undated"), nullptr, {}, 5);
        for (const Figure &figure : {undated, emarketer, analysys})
            QVERIFY(m_project->figures().insert(figure).ok());
        EventFilter filter;
        QCOMPARE(found(filter), QStringLiteral("analysys emarketer undated"));
        filter.days = date("2018-06").range();
        QCOMPARE(found(filter), QStringLiteral("analysys emarketer"));
        filter.reviews = {Review::Accepted};
        QCOMPARE(found(filter), QStringLiteral("emarketer"));
        filter = {};
        filter.publishers = {QStringLiteral("Reuters")};
        QCOMPARE(found(filter), QStringLiteral("analysys"));
        filter = {};
        filter.search = QStringLiteral("analysys market share");
        QCOMPARE(found(filter), QStringLiteral("analysys"));
        filter.search = QStringLiteral("%");
        QCOMPARE(found(filter), QString());
        filter = {};
        filter.minimumConfidence = 0.5;
        QCOMPARE(found(filter), QStringLiteral("analysys"));
        filter = {};
        filter.kinds = {EventKind::Exit};
        filter.tags = {QStringLiteral("x")};
        QCOMPARE(*m_project->figures().count(filter), 3);
    }
    void removes()
    {
        const auto id
            = m_project->figures().insert(figureOf(QStringLiteral("f"), "2018", QStringLiteral("Amazon"), 1));
        QVERIFY(m_project->figures().remove(*id).ok());
        QCOMPARE(*m_project->figures().count(), 0);
        QVERIFY(!*m_project->figures().find(*id));
        Figure gone = figureOf(QStringLiteral("f"), "2018", QStringLiteral("Amazon"), 1);
        gone.id = *id;
        QVERIFY(!m_project->figures().update(gone).ok());
    }

private:
    QString found(const EventFilter &filter)
    {
        QStringList keys;
        const auto done = m_project->figures().each(filter, [&](Figure &&figure) { keys << figure.key; });
        return done ? keys.join(QLatin1Char(' ')) : done.error().text();
    }
    QString foundOf(const QString &company)
    {
        EventFilter filter;
        filter.companies = {company};
        return found(filter);
    }

    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestFigureRepository)
#include "tst_figurerepository.moc"
