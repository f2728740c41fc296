// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edithistory.h"
#include "store/eventcolumncodec.h"
#include "store/eventcolumnsbuilder.h"
#include "store/eventcolumnsreader.h"
#include "store/eventcolumntable.h"
#include "store/integrity.h"
#include "store/schemamigrator.h"
#include "store/repair.h"
#include "store/transaction.h"
#include "support/storesamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace StoreSamples;

namespace {

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

/// All that a reader gives, in one text; equal texts mean equal columns.
QString readAll(Result<EventColumnsReader> reader)
{
    if (!reader)
        return reader.error().text();
    QByteArray bytes;
    QStringList names;
    qint64 count = 0;
    for (;;) {
        const auto columns = reader->next();
        if (!columns)
            return columns.error().text();
        if (!*columns)
            break;
        count += qint64((*columns)->ids.size());
        bytes += EventColumnCodec::encode(**columns);
        for (const QString &name : (*columns)->companies.names)
            names << name;
    }
    if (count != reader->total())
        return QStringLiteral("%1 were announced, %2 came").arg(reader->total()).arg(count);
    return QString::fromLatin1(bytes.toHex()) + names.join(QLatin1Char('|'));
}

/// The same from the tables alone.
QString readTables(Project &project)
{
    QByteArray bytes;
    QStringList names;
    EventColumnsBuilder builder;
    qint64 chunk = 0;
    const auto close = [&] {
        if (builder.count() == 0)
            return;
        const EventColumns columns = builder.take();
        bytes += EventColumnCodec::encode(columns);
        for (const QString &name : columns.companies.names)
            names << name;
    };
    const auto read = project.events().eachRow([&](EventRow &&row) {
        if (EventColumnTable::chunkOf(row.id.value()) != chunk)
            close();
        chunk = EventColumnTable::chunkOf(row.id.value());
        builder.append(row);
    });
    if (!read)
        return read.error().text();
    close();
    return QString::fromLatin1(bytes.toHex()) + names.join(QLatin1Char('|'));
}

QStringList disagreements(Project &project)
{
    const auto found = EventColumnTable(project.database()).disagreements();
    return found ? *found : QStringList(found.error().text());
}

void execute(Project &project, const char *sql)
{
    const auto executed = project.database().execute(QString::fromUtf8(sql));
    QVERIFY2(executed.ok(), sql);
}

/// Events in three chunks, the middle one left out.
void addDistantEvents(Project &project)
{
    addEvents(project, 40, addArticles(project, 3), 17);
    execute(project, "PRAGMA foreign_keys = OFF");
    for (const char *table : {"event_company", "event_amount", "tag", "claim", "source"})
        execute(project,
                qPrintable(QStringLiteral("UPDATE %1 SET event_id = event_id + 9000 WHERE event_id > 20")
                               .arg(QLatin1String(table))));
    execute(project, "UPDATE event SET id = id + 9000 WHERE id > 20");
    execute(project, "PRAGMA foreign_keys = ON");
    execute(project, "INSERT INTO event_search (event_search) VALUES ('rebuild')");
    auto transaction = Transaction::begin(project.database());
    QVERIFY(EventColumnTable(project.database()).rebuild().ok());
    QVERIFY(transaction->commit().ok());
}

/// Makes a file one of the version before there were columns.
void makeOld(const QString &path)
{
    const auto project = Project::open(path, Project::Mode::Create);
    addEvents(**project, 30, addArticles(**project, 3), 21);
    execute(**project, "DROP TABLE event_columns");
    execute(**project, "DROP VIEW v_about");
    execute(**project, "DROP INDEX company_by_colour");
    execute(**project, "DROP INDEX source_by_event");
    execute(**project, "CREATE INDEX source_by_event ON source (event_id, position)");
    execute(**project, "DROP INDEX source_by_figure");
    execute(**project, "CREATE INDEX source_by_figure ON source (figure_id, position)");
    execute(**project, "DROP INDEX claim_by_event");
    execute(**project, "CREATE INDEX claim_by_event ON claim (event_id)");
    execute(**project, "DROP INDEX claim_by_figure");
    execute(**project, "CREATE INDEX claim_by_figure ON claim (figure_id)");
    execute(**project, "PRAGMA user_version = 1");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
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
    void stayInStepWithEveryChange();
    void chunksComeAndGo();
    void bulkIsWrittenOnceAndWhole();
    void missingOrDamagedOnesAreReadFromTheTables_data();
    void missingOrDamagedOnesAreReadFromTheTables();
    void checkFindsWhatDisagrees_data();
    void checkFindsWhatDisagrees();
    void repairMakesThemAnew();
    void toldWhatChanged();
    void olderProjectsGetThem();
    void olderProjectsCanBeRead();
    void fullDiskLeavesAnOlderProjectAsItWas();

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

void TestEventColumns::stayInStepWithEveryChange()
{
    const auto project = StoreSamples::project();
    std::vector<Article> articles = addArticles(*project, 12);
    addEvents(*project, 40, articles, 4);
    EditHistory history(*project, QStringLiteral("tester"));
    const QDateTime now(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
    QRandomGenerator random(77);
    int next = 1000;
    const auto anEvent = [&]() -> std::optional<Event> {
        std::vector<Event> events;
        (void)project->events().each({}, [&](Event &&event) { events.push_back(std::move(event)); });
        return events.empty() ? std::nullopt : std::optional(events[size_t(random.bounded(int(events.size())))]);
    };
    const auto changed = [&](const Event &before) {
        Event after = randomEvent(random, before.key, articles);
        after.id = before.id;
        return Edit{QStringLiteral("Change"), {Change::of(before, after)}};
    };
    for (int i = 0; i < 260; ++i) {
        const auto event = anEvent();
        const int deed = random.bounded(11);
        if (deed == 0 || !event) {
            QVERIFY(project->events().insert(randomEvent(random, QStringLiteral("n%1").arg(++next), articles)).ok());
        } else if (deed == 1) {
            Event after = randomEvent(random, event->key, articles);
            after.id = event->id;
            QVERIFY(project->events().update(after).ok());
        } else if (deed == 2) {
            QVERIFY(project->events().remove(event->id).ok());
        } else if (deed == 3) {
            QVERIFY(project->events().setStarred(event->id, random.bounded(2) != 0).ok());
        } else if (deed == 4) {
            Article &article = articles[size_t(random.bounded(int(articles.size())))];
            article.publisher = QStringLiteral("Renamed %1").arg(i);
            QVERIFY(project->articles().update(article).ok());
        } else if (deed == 5 && articles.size() > 4) {
            QVERIFY(project->articles().remove(articles.back().id).ok());
            articles.pop_back();
        } else if (deed == 6 && !event->claims.empty()) {
            QVERIFY(project->claims()
                        .setRank(event->claims[size_t(random.bounded(int(event->claims.size())))].id,
                                 Rank(random.bounded(3)), QStringLiteral("so"))
                        .ok());
        } else if (deed == 7) {
            const auto companies = project->companies().all();
            Company company = (*companies)[size_t(random.bounded(int(companies->size())))];
            company.name += QStringLiteral(" %1").arg(i);
            QVERIFY(project->companies().update(company).ok());
        } else if (deed == 8) {
            QVERIFY(history.perform(changed(*event), now).ok());
        } else if (deed == 9) {
            if (history.canUndo())
                (void)history.undo(now); // may be refused: another deed came between
            else if (history.canRedo())
                (void)history.redo(now);
        } else { // a part of a change fails, so none of it is made
            auto transaction = Transaction::begin(project->database());
            QVERIFY(project->events().remove(event->id).ok());
        }
        QCOMPARE(disagreements(*project), QStringList());
        QCOMPARE(readAll(EventColumnsReader::over(project->database())), readTables(*project));
    }
}

void TestEventColumns::chunksComeAndGo()
{
    const auto project = StoreSamples::project();
    addDistantEvents(*project);
    const auto chunks
        = [&] { return *project->database().integer(QStringLiteral("SELECT count(*) FROM event_columns")); };
    QCOMPARE(chunks(), 2);
    QCOMPARE(readAll(EventColumnsReader::over(project->database())), readTables(*project));
    for (qint64 id = 9021; id <= 9040; ++id)
        QVERIFY(project->events().remove(EventId(id)).ok());
    QCOMPARE(chunks(), 1);
    QCOMPARE(disagreements(*project), QStringList());
    QCOMPARE(readAll(EventColumnsReader::over(project->database())), readTables(*project));
    for (qint64 id = 1; id <= 20; ++id)
        QVERIFY(project->events().remove(EventId(id)).ok());
    QCOMPARE(chunks(), 0);
    QCOMPARE(readAll(EventColumnsReader::over(project->database())), QString());
}

void TestEventColumns::bulkIsWrittenOnceAndWhole()
{
    const auto project = Project::open(path(), Project::Mode::Create);
    const auto articles = addArticles(**project, 4);
    {
        auto transaction = Transaction::begin((*project)->database());
        addEvents(**project, 200, articles, 5);
        QCOMPARE(*(*project)->database().integer(QStringLiteral("SELECT count(*) FROM event_columns")), 0);
        QVERIFY(transaction->commit().ok());
    }
    QCOMPARE(disagreements(**project), QStringList());
    QCOMPARE(readAll(EventColumnsReader::open(path())), readTables(**project));
    {
        auto transaction = Transaction::begin((*project)->database());
        QVERIFY((*project)->events().remove(EventId(3)).ok());
    }
    QCOMPARE(disagreements(**project), QStringList());
    QCOMPARE(EventColumnsReader::open(path())->total(), 200);
}

void TestEventColumns::missingOrDamagedOnesAreReadFromTheTables_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("none") << QStringLiteral("DELETE FROM event_columns");
    QTest::newRow("the first is missing") << QStringLiteral("DELETE FROM event_columns WHERE chunk = 0");
    QTest::newRow("the last is missing") << QStringLiteral("DELETE FROM event_columns WHERE chunk > 0");
    QTest::newRow("damaged") << QStringLiteral("UPDATE event_columns SET data = substr(data, 1, 90) WHERE chunk = 0");
    QTest::newRow("empty") << QStringLiteral("UPDATE event_columns SET data = x''");
    QTest::newRow("a text") << QStringLiteral("UPDATE event_columns SET data = 'columns'");
    QTest::newRow("of no events") << QStringLiteral(
        "INSERT INTO event_columns SELECT 1, 0, data FROM event_columns LIMIT 1");
    QTest::newRow("no table") << QStringLiteral("DROP TABLE event_columns");
}

void TestEventColumns::missingOrDamagedOnesAreReadFromTheTables()
{
    QFETCH(QString, sql);
    const auto project = StoreSamples::project();
    addDistantEvents(*project);
    execute(*project, qPrintable(sql));
    QCOMPARE(readAll(EventColumnsReader::over(project->database())), readTables(*project));
}

void TestEventColumns::checkFindsWhatDisagrees_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("expected");
    const QString parted = QStringLiteral("those of the events 0 to 4095 do not agree with the tables");
    QTest::newRow("sound") << QStringLiteral("SELECT 1") << QString();
    QTest::newRow("kind by another tool")
        << QStringLiteral("UPDATE event SET kind = 'exit', edtf = '2004', first_day = 1, last_day = 2 WHERE id = 2")
        << parted;
    QTest::newRow("company by another tool")
        << QStringLiteral("DELETE FROM event_company WHERE event_id = 3") << parted;
    QTest::newRow("another row") << QStringLiteral(
        "INSERT INTO event (id, key, kind, modality) VALUES (99, 'x', 'exit', 'denied')")
                                 << parted;
    QTest::newRow("missing") << QStringLiteral("DELETE FROM event_columns WHERE chunk = 2")
                             << QStringLiteral("those of the events 8192 to 12287 are missing");
    QTest::newRow("superfluous")
        << QStringLiteral("INSERT INTO event_columns SELECT 7, events, data FROM event_columns WHERE chunk = 0")
        << QStringLiteral("those of the events 28672 to 32767 are of events that are not there");
    QTest::newRow("beyond all ids")
        << QStringLiteral("INSERT INTO event_columns VALUES (9223372036854775807, 1, x'00')")
        << QStringLiteral("those of the events -4096 to -1 are of events that are not there");
    QTest::newRow("damaged") << QStringLiteral("UPDATE event_columns SET data = zeroblob(500) WHERE chunk = 0")
                             << parted;
    QTest::newRow("number of events") << QStringLiteral("UPDATE event_columns SET events = 3 WHERE chunk = 0")
                                      << parted;
}

void TestEventColumns::checkFindsWhatDisagrees()
{
    QFETCH(QString, sql);
    QFETCH(QString, expected);
    const auto project = StoreSamples::project();
    addDistantEvents(*project);
    execute(*project, qPrintable(sql));
    const auto findings = checkIntegrity(project->database());
    QVERIFY(findings.ok());
    QStringList messages;
    for (const Finding &finding : *findings)
        if (finding.check == QLatin1String("columns"))
            messages << finding.message;
    QCOMPARE(messages.join(QLatin1Char('\n')), expected);
}

void TestEventColumns::repairMakesThemAnew()
{
    {
        const auto project = Project::open(path(), Project::Mode::Create);
        addDistantEvents(**project);
        execute(**project, "UPDATE event_columns SET data = zeroblob(500)");
    }
    const QString repaired = m_folder->filePath(QStringLiteral("repaired.annals"));
    QVERIFY(repairInto(path(), repaired).ok());
    const auto project = Project::open(repaired, Project::Mode::ReadOnly);
    QVERIFY(project.ok());
    QCOMPARE(disagreements(**project), QStringList());
    QCOMPARE(readAll(EventColumnsReader::open(repaired)), readTables(**project));
}

void TestEventColumns::toldWhatChanged()
{
    const auto project = StoreSamples::project();
    const auto articles = addArticles(*project, 2);
    addEvents(*project, 6, articles, 9);
    const auto changed = [&] {
        QStringList ids;
        for (const EventId id : project->events().takeChanged())
            ids << QString::number(id.value());
        return ids.join(QLatin1Char(' '));
    };
    QCOMPARE(changed(), QStringLiteral("1 2 3 4 5 6"));
    QCOMPARE(changed(), QString());
    QVERIFY(project->events().setStarred(EventId(4), true).ok());
    QVERIFY(project->events().remove(EventId(2)).ok());
    QVERIFY(project->events().setStarred(EventId(4), false).ok());
    QCOMPARE(changed(), QStringLiteral("2 4"));
    {
        auto transaction = Transaction::begin(project->database());
        QVERIFY(project->events().remove(EventId(5)).ok());
    }
    QCOMPARE(changed(), QString()); // it was not committed
    Company company = project->companies().all()->front();
    company.name = QStringLiteral("Renamed");
    QVERIFY(project->companies().update(company).ok());
    const auto named = project->search().events(QStringLiteral("\"Renamed\""));
    QVERIFY(named.ok() && !named->empty());
    QCOMPARE(project->events().takeChanged().size(), named->size());
}

void TestEventColumns::olderProjectsGetThem()
{
    makeOld(path());
    const auto project = Project::open(path(), Project::Mode::ReadWrite);
    QVERIFY2(project.ok(), qPrintable(project ? QString() : project.error().text()));
    QCOMPARE(*(*project)->database().integer(QStringLiteral("PRAGMA user_version")), qint64(SchemaMigrator::bundled().size()));
    QCOMPARE(*(*project)->database().integer(QStringLiteral("SELECT sum(events) FROM event_columns")), 30);
    QVERIFY(checkIntegrity((*project)->database())->empty());
    QCOMPARE(readAll(EventColumnsReader::open(path())), readTables(**project));
}

void TestEventColumns::olderProjectsCanBeRead()
{
    makeOld(path());
    const QByteArray before = bytesOf(path());
    {
        const auto project = Project::open(path(), Project::Mode::ReadOnly);
        QVERIFY2(project.ok(), qPrintable(project ? QString() : project.error().text()));
        QCOMPARE(readAll(EventColumnsReader::open(path())), readTables(**project));
        QVERIFY(checkIntegrity((*project)->database())->empty());
    }
    QCOMPARE(bytesOf(path()), before);
}

void TestEventColumns::fullDiskLeavesAnOlderProjectAsItWas()
{
    makeOld(path());
    const QByteArray before = bytesOf(path());
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit full{8192, limit.rlim_max};
    const auto handler = ::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const auto refused = Project::open(path(), Project::Mode::ReadWrite);
    const bool opened = refused.ok();
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    ::signal(SIGXFSZ, handler);
    QVERIFY(!opened);
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(*Database::open(path(), Database::Mode::ReadOnly).value()->integer(QStringLiteral("PRAGMA user_version")),
             1);
    QVERIFY(Project::open(path(), Project::Mode::ReadWrite).ok()); // with room again
}

QTEST_GUILESS_MAIN(TestEventColumns)
#include "tst_eventcolumns.moc"
