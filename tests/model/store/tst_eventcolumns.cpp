// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventcolumnsbuilder.h"
#include "store/eventcolumnsreader.h"
#include "support/storesamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace StoreSamples;

namespace
{

std::vector<Article> addArticles(Project &project, int count)
{
    std::vector<Article> articles;
    for (int i = 0; i < count; ++i) {
        Article article = articleOf(QStringLiteral("%1.txt").arg(i), QStringLiteral("Text %1").arg(i));
        article.publisher = QStringLiteral("Publisher %1").arg(i % 3);
        articles.push_back(article);
        const auto id = project.articles().insert(articles.back());
        articles.back().id = id ? *id : ArticleId();
    }
    return articles;
}

void addEvents(Project &project, int count, const std::vector<Article> &articles, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i)
        QVERIFY(project.events().insert(randomEvent(random, QStringLiteral("e%1").arg(i), articles)).ok());
}

QStringList namesAt(const NameListColumn &column, size_t row)
{
    QStringList names;
    const quint32 list = column.rows[row];
    for (quint32 i = column.starts[list]; i < column.starts[list + 1]; ++i)
        names << column.names[column.numbers[i]];
    return names;
}

} // namespace

class TestEventColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void haveWhatTheRowsHave();
    void readerGivesAllByIdOnce();
    void readerSeesOneMoment();
    void columnsOfSomeEvents();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("p.annals")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEventColumns::haveWhatTheRowsHave()
{
    const auto project = StoreSamples::project();
    addEvents(*project, 200, addArticles(*project, 6), 1);
    auto reader = EventColumnsReader::over(project->database());
    QVERIFY(reader.ok());
    QCOMPARE(reader->total(), 200);
    const auto columns = reader->next();
    QVERIFY(columns.ok() && *columns);
    const EventColumns &c = **columns;
    size_t i = 0;
    QVERIFY(project->events()
                .eachRow([&](EventRow &&row) {
                    QCOMPARE(c.ids[i], row.id.value());
                    QCOMPARE(bool(c.facts[i].dated), row.dated);
                    QVERIFY(!row.dated || c.days[i] == row.days);
                    QCOMPARE(bool(c.facts[i].approximate), row.approximate);
                    QCOMPARE(bool(c.facts[i].interval), row.interval);
                    QCOMPARE(bool(c.facts[i].conflicting), row.conflicting);
                    QVERIFY(c.facts[i].kind == row.kind && c.facts[i].modality == row.modality
                            && c.facts[i].review == row.review);
                    QVERIFY(std::abs(c.confidence[i] / 10'000.0 - row.confidence) <= 0.00005);
                    QCOMPARE(int(c.sources[i]), row.sources);
                    QCOMPARE(namesAt(c.publishers, i), row.publishers);
                    QStringList tags = row.tags;
                    tags.removeDuplicates();
                    QCOMPARE(namesAt(c.tags, i), tags);
                    QStringList companies;
                    for (const EventCompany &company : row.companies)
                        companies << company.name;
                    companies.removeDuplicates();
                    QCOMPARE(namesAt(c.companies, i), companies);
                    const auto certain = std::find_if(c.certain.begin(), c.certain.end(),
                                                      [&](const auto &entry) { return entry.first == i; });
                    QCOMPARE(certain != c.certain.end(), row.interval);
                    QVERIFY(!row.interval || certain->second == row.certain);
                    ++i;
                })
                .ok());
    QCOMPARE(i, size_t(200));
    QCOMPARE(c.companyIds.size(), c.companies.names.size());
    for (size_t n = 0; n < c.companyIds.size(); ++n)
        QCOMPARE((*project->companies().find(c.companyIds[n]))->name, c.companies.names[n]);
    const auto end = reader->next();
    QVERIFY(end.ok() && !*end);
}

void TestEventColumns::readerGivesAllByIdOnce()
{
    const auto project = Project::open(path(), Project::Mode::Create);
    {
        QVERIFY((*project)->database().execute(QStringLiteral("BEGIN")).ok());
        QVERIFY((*project)
                    ->database()
                    .execute(QStringLiteral(
                        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) "
                        "INSERT INTO event (id, key, kind, modality) SELECT i * 7 + (i / 900) * 20000, i, "
                        "'other', 'happened' FROM n"))
                    .ok());
        QVERIFY((*project)->database().execute(QStringLiteral("COMMIT")).ok());
    }
    auto reader = EventColumnsReader::open(path());
    QVERIFY(reader.ok());
    QCOMPARE(reader->total(), 30'000);
    std::vector<qint64> ids;
    for (;;) {
        const auto columns = reader->next();
        QVERIFY(columns.ok());
        if (!*columns)
            break;
        QVERIFY(!(*columns)->ids.empty());
        ids.insert(ids.end(), (*columns)->ids.begin(), (*columns)->ids.end());
    }
    QCOMPARE(ids.size(), size_t(30'000));
    QVERIFY(std::is_sorted(ids.begin(), ids.end(), std::less_equal<>()));
}

void TestEventColumns::readerSeesOneMoment()
{
    const auto project = Project::open(path(), Project::Mode::Create);
    addEvents(**project, 5, addArticles(**project, 2), 2);
    auto reader = EventColumnsReader::open(path());
    QVERIFY(reader.ok());
    QVERIFY((*project)->events().remove(EventId(2)).ok());
    QVERIFY((*project)->events().insert(eventOf(QStringLiteral("new"), "2004", QStringLiteral("New"))).ok());
    const auto columns = reader->next();
    QVERIFY(columns.ok() && *columns);
    QCOMPARE((*columns)->ids, (std::vector<qint64>{1, 2, 3, 4, 5}));
}

void TestEventColumns::columnsOfSomeEvents()
{
    const auto project = StoreSamples::project();
    addEvents(*project, 60, addArticles(*project, 4), 3);
    std::vector<EventRow> rows;
    QVERIFY(project->events().eachRow([&](EventRow &&row) { rows.push_back(std::move(row)); }).ok());
    QRandomGenerator random(11);
    for (int i = 0; i < 50; ++i) {
        std::vector<EventId> ids;
        for (const EventRow &row : rows)
            if (random.bounded(i + 2) == 0)
                ids.push_back(row.id);
        std::shuffle(ids.begin(), ids.end(), random);
        EventColumnsBuilder expected;
        for (const EventRow &row : rows)
            if (std::find(ids.begin(), ids.end(), row.id) != ids.end())
                expected.append(row);
        ids.emplace_back(4711); // not there
        const auto columns = project->events().columns(ids);
        QVERIFY(columns.ok());
        QVERIFY(*columns == expected.take());
    }
    QVERIFY(project->events().columns({})->ids.empty());
}

QTEST_GUILESS_MAIN(TestEventColumns)
#include "tst_eventcolumns.moc"
