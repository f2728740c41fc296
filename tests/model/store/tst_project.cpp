// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/schema.h"
#include "store/schemamigrator.h"
#include "support/program.h"
#include "support/storesamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace StoreSamples;

namespace
{

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Runs SQL as another program would.
void runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
    char *message = nullptr;
    QVERIFY2(sqlite3_exec(database, sql, nullptr, nullptr, &message) == SQLITE_OK, message);
    QCOMPARE(sqlite3_close(database), SQLITE_OK);
}

void makeProject(const QString &path)
{
    const auto project = Project::open(path, Project::Mode::Create);
    QVERIFY2(project.ok(), qPrintable(project ? QString() : project.error().text()));
    QVERIFY(
        (*project)
            ->events()
            .insert(eventOf(QStringLiteral("k"), "2004", QStringLiteral("Joyo"), {QStringLiteral("Amazon")}))
            .ok());
}

/// The message of an opening that must fail, without the file's name.
QString refusal(const QString &path, Project::Mode mode)
{
    const auto project = Project::open(path, mode);
    return project ? QStringLiteral("opened") : project.error().message;
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void createsAndOpensAgain();
    void whatAKillLeftOfTheMakingIsMadeAnew();
    void closesToOneFile();
    void isMarkedAsOurs();
    void f82_theFileSaysWhatIsInIt();
    void createTakesAnEmptyFile();
    void refusals_data();
    void refusals();
    void f69_aNewerVersionIsOpenedForReading();
    void f69_aNewerVersionThatKeepsThingsOtherwiseIsRefused();
    void refusesForeignCode_data();
    void refusesForeignCode();
    void triggersNeverRun();
    void theSchemaCannotBeWrittenByHand();
    void secondConnectionSeesTheFirst();
    void f69_anotherProgramThatLeavesTakesNothingAlong();
    void f69_whoLooksIntoTheFilesOfAProjectTakesNoLockAway();
    void aLongLogIsWrittenBack();
    void waitingWriterGetsASentence();
    void readsWhereNothingCanBeWritten();
    void readOnlyRefusesChanges();
    void namesWithOddCharacters();
    void otherToolsCanCheckAndRead();

private:
    QString path(const QString &name = QStringLiteral("market.annals")) const
    {
        return m_folder->filePath(name);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

/// Pages are in the file already, and the journal that takes them back lies beside it.
void TestProject::whatAKillLeftOfTheMakingIsMadeAnew()
{
    const QString making = path(QStringLiteral("making"));
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(making).constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "PRAGMA cache_size = 1; BEGIN; CREATE TABLE t(x); INSERT INTO t VALUES (zeroblob(1000000))", nullptr, nullptr, nullptr),
             SQLITE_OK);
    for (const QString &killed : {path(QStringLiteral("killed")), path(QStringLiteral("opened"))}) {
        QVERIFY(QFile::copy(making, killed));
        QVERIFY(QFile::copy(making + QStringLiteral("-journal"), killed + QStringLiteral("-journal")));
        QVERIFY(QFileInfo(killed).size() > 0);
    }
    QCOMPARE(sqlite3_close(database), SQLITE_OK);

    QCOMPARE(refusal(path(QStringLiteral("opened")), Project::Mode::ReadWrite), QStringLiteral("The file is empty, not an Annals project."));
    makeProject(path(QStringLiteral("killed")));
    QCOMPARE(Project::open(path(QStringLiteral("killed")), Project::Mode::ReadWrite).value()->events().count().value(), 1);
}

void TestProject::createsAndOpensAgain()
{
    makeProject(path());
    const auto project = Project::open(path(), Project::Mode::ReadWrite);
    QVERIFY(project.ok());
    QCOMPARE(titles(**project), QStringLiteral("Joyo"));
    QCOMPARE((*project)->name(), QStringLiteral("market"));
    QCOMPARE((*project)->path(), path());
    QVERIFY(!(*project)->isReadOnly());
    QVERIFY(Project::open(path(), Project::Mode::Create).ok()); // what is there is not made anew
    QCOMPARE(titles(**project), QStringLiteral("Joyo"));
}

void TestProject::closesToOneFile()
{
    {
        const auto one = Project::open(path(), Project::Mode::Create);
        const auto other = Project::open(path(), Project::Mode::ReadWrite);
        QVERIFY((*one)->events().insert(eventOf(QStringLiteral("k"), "2004", QStringLiteral("Joyo"))).ok());
        QVERIFY(QFile::exists(path() + QStringLiteral("-wal")));
        QCOMPARE(titles(**other), QStringLiteral("Joyo"));
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("market.annals")));
    QCOMPARE(titles(**Project::open(path(), Project::Mode::ReadOnly)), QStringLiteral("Joyo"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("market.annals")));
}

void TestProject::isMarkedAsOurs()
{
    makeProject(path());
    QCOMPARE(bytesOf(path()).mid(68, 4), QByteArray("Annl"));
    const auto project = Project::open(path(), Project::Mode::ReadOnly);
    QCOMPARE(*(*project)->database().integer(QStringLiteral("PRAGMA foreign_keys")), 1);
    QCOMPARE(*(*project)->database().integer(QStringLiteral("PRAGMA trusted_schema")), 0);
    QCOMPARE(*(*project)->database().integer(QStringLiteral("PRAGMA user_version")), qint64(SchemaMigrator::bundled().size()));
}

void TestProject::f82_theFileSaysWhatIsInIt()
{
    makeProject(path());
    const auto project = Project::open(path(), Project::Mode::ReadOnly);
    // Every view that is made for other tools, and every table that is not a part of another one, has its words.
    QCOMPARE(*(*project)->database().integer(
                 QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name NOT IN (SELECT name FROM v_about) AND name <> 'v_about' AND "
                                "(type = 'view' AND name LIKE 'v\\_%' ESCAPE '\\' OR type = 'table' AND name NOT LIKE '%\\_search%' ESCAPE '\\' AND "
                                "name NOT IN ('company_name', 'event_company', 'event_amount', 'tag', 'source', 'figure_company'))")),
             0);
}

void TestProject::createTakesAnEmptyFile()
{
    write(path(), {});
    makeProject(path());
    QCOMPARE(titles(**Project::open(path(), Project::Mode::ReadWrite)), QStringLiteral("Joyo"));
}

void TestProject::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *tag, const char *name, Project::Mode mode, const char *message) {
        QTest::addRow("%s", tag) << QString::fromLatin1(name) << int(mode) << QString::fromLatin1(message);
    };
    using Mode = Project::Mode;
    row("missing, to write", "missing", Mode::ReadWrite, "There is no such project.");
    row("missing, to read", "missing", Mode::ReadOnly, "There is no such project.");
    row("missing folder", "nowhere/new.annals", Mode::Create,
        "The folder of the new project does not exist.");
    row("a folder", "folder", Mode::Create, "This is a folder, not an Annals project.");
    row("empty, to read", "empty", Mode::ReadOnly, "The file is empty, not an Annals project.");
    row("empty, to write", "empty", Mode::ReadWrite, "The file is empty, not an Annals project.");
    row("a text", "text", Mode::ReadWrite, "This is not an Annals project.");
    row("a text, not overwritten", "text", Mode::Create, "This is not an Annals project.");
    row("one byte", "byte", Mode::Create, "This is not an Annals project.");
    row("another program's", "other.sqlite", Mode::ReadWrite,
        "This SQLite database is another program's, not an Annals project.");
    row("another program's, to make", "other.sqlite", Mode::Create,
        "This SQLite database is another program's, not an Annals project.");
    row("cut off", "cut", Mode::ReadOnly, "The project file is damaged");
    row("rubbish after the header", "rubbish", Mode::ReadWrite, "This is not an Annals project");
}

void TestProject::refusals()
{
    QFETCH(QString, name);
    QFETCH(int, mode);
    QFETCH(QString, message);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    write(path(QStringLiteral("empty")), {});
    write(path(QStringLiteral("text")),
          "Amazon buys Joyo, an article and no project, long enough to be one.");
    write(path(QStringLiteral("byte")), "S");
    runSql(path(QStringLiteral("other.sqlite")), "CREATE TABLE cookies (name TEXT)");
    makeProject(path(QStringLiteral("whole")));
    write(path(QStringLiteral("cut")), bytesOf(path(QStringLiteral("whole"))).left(5000));
    write(path(QStringLiteral("rubbish")), QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'));
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    const QByteArray bytes = bytesOf(path(name));

    const QString refused = refusal(path(name), Project::Mode(mode));
    QVERIFY2(refused.startsWith(message), qPrintable(refused));
    QCOMPARE(bytesOf(path(name)), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
}

void TestProject::f69_aNewerVersionIsOpenedForReading()
{
    makeProject(path());
    runSql(path(), "PRAGMA user_version = 4711; ALTER TABLE event ADD COLUMN mood TEXT; CREATE TABLE dream (of TEXT);"
                   "CREATE VIEW v_dreams AS SELECT * FROM dream; CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM audit; END");
    const QByteArray bytes = bytesOf(path());
    for (const auto mode : {Project::Mode::ReadWrite, Project::Mode::Create})
        QCOMPARE(refusal(path(), mode),
                 QStringLiteral("The project was made by a newer version of Annals; here it can only be opened for reading."));
    {
        const auto project = Project::open(path(), Project::Mode::ReadOnly);
        QVERIFY2(project.ok(), qPrintable(project ? QString() : project.error().text()));
        QCOMPARE(titles(**project), QStringLiteral("Joyo"));
        QVERIFY(*isOfNewerVersion((*project)->database()));
        QVERIFY(!(*project)->events().remove(EventId(1)).ok());
    }
    QCOMPARE(bytesOf(path()), bytes);
}

void TestProject::f69_aNewerVersionThatKeepsThingsOtherwiseIsRefused()
{
    makeProject(path());
    runSql(path(), "PRAGMA user_version = 4711; ALTER TABLE event RENAME COLUMN title TO headline");
    QCOMPARE(refusal(path(), Project::Mode::ReadOnly),
             QStringLiteral("The project was made by a newer version of Annals, and keeps what it holds in another way."));
    makeProject(path(QStringLiteral("view.annals")));
    runSql(path(QStringLiteral("view.annals")), "PRAGMA user_version = 4711; DROP VIEW event_text; CREATE VIEW event_text AS SELECT 1 AS id, "
                                                "'x' AS title, '' AS note, '' AS labels, '' AS sentences");
    QVERIFY(refusal(path(QStringLiteral("view.annals")), Project::Mode::ReadOnly)
                .startsWith(QStringLiteral("The file holds SQL that is not the program's")));
}

void TestProject::refusesForeignCode_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM audit; END");
    QTest::newRow("trigger named like the index")
        << QByteArray("CREATE TRIGGER event_search_data2 AFTER INSERT ON event BEGIN DELETE FROM audit; END");
    QTest::newRow("view of others") << QByteArray("CREATE VIEW v AS SELECT * FROM event");
    QTest::newRow("view in the place of ours")
        << QByteArray("DROP VIEW event_text; CREATE VIEW event_text AS SELECT 1 AS id, 'x' AS title, '' AS "
                      "note, '' AS labels, '' AS sentences");
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE extra USING fts5(x)");
    QTest::newRow("table replaced by a view")
        << QByteArray("DROP TABLE setting; CREATE VIEW setting AS SELECT 'a' AS name");
}

void TestProject::refusesForeignCode()
{
    QFETCH(QByteArray, sql);
    makeProject(path());
    runSql(path(), sql.constData());
    const QString refused = refusal(path(), Project::Mode::ReadWrite);
    QVERIFY2(refused.startsWith(QStringLiteral("The file holds SQL that is not the program's")),
             qPrintable(refused));
}

void TestProject::triggersNeverRun()
{
    const auto database = Database::open((makeProject(path()), path()), Database::Mode::ReadWrite);
    QVERIFY(
        (*database)
            ->execute(QStringLiteral("CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM event; END"))
            .ok());
    QVERIFY((*database)->execute(QStringLiteral("INSERT INTO setting VALUES ('a', 'b')")).ok());
    QCOMPARE(*(*database)->integer(QStringLiteral("SELECT count(*) FROM event")), 1);
}

void TestProject::theSchemaCannotBeWrittenByHand()
{
    makeProject(path());
    const auto project = Project::open(path(), Project::Mode::ReadWrite);
    Database &database = (*project)->database();
    QVERIFY(database.execute(QStringLiteral("PRAGMA writable_schema = ON")).ok());
    QVERIFY(!database.execute(QStringLiteral("UPDATE sqlite_schema SET sql = 'x'")).ok());
    QVERIFY(!database.execute(QStringLiteral("DELETE FROM event_search_data")).ok()); // a shadow table
    QVERIFY(!database.execute(QStringLiteral("SELECT load_extension('x')")).ok());
}

void TestProject::secondConnectionSeesTheFirst()
{
    makeProject(path());
    const auto one = Project::open(path(), Project::Mode::ReadWrite);
    const auto other = Project::open(path(), Project::Mode::ReadWrite);
    const auto reader = Project::open(path(), Project::Mode::ReadOnly);
    QVERIFY((*one)->events().insert(eventOf(QStringLiteral("a"), "2005", QStringLiteral("A"))).ok());
    QVERIFY((*other)->events().insert(eventOf(QStringLiteral("b"), "2006", QStringLiteral("B"))).ok());
    for (const auto *project : {&one, &other, &reader})
        QCOMPARE(titles(***project), QStringLiteral("Joyo; A; B"));
}

void TestProject::f69_anotherProgramThatLeavesTakesNothingAlong()
{
    makeProject(path());
    const auto project = Project::open(path(), Project::Mode::ReadWrite);
    QVERIFY((*project)->settings().set(QStringLiteral("a"), QStringLiteral("1")).ok());
    QVERIFY(Project::open(path(), Project::Mode::ReadOnly).ok()); // as another thread does, and leaves
    QCOMPARE(runAnnals({QStringLiteral("list"), path(), QStringLiteral("events")}).status, 0);
    QVERIFY(QFile::exists(path() + QStringLiteral("-wal"))); // ours
    QVERIFY((*project)->settings().set(QStringLiteral("b"), QStringLiteral("2")).ok());
    const auto again = Project::open(path(), Project::Mode::ReadOnly);
    QCOMPARE(*(*again)->settings().value(QStringLiteral("b")), std::optional(QStringLiteral("2")));
}

/// As a file dialog does to find out what a file is.
void TestProject::f69_whoLooksIntoTheFilesOfAProjectTakesNoLockAway()
{
    makeProject(path());
    write(path(QStringLiteral("more.csv")), "date,title\n2019,Leaves\n");
    const auto project = Project::open(path(), Project::Mode::ReadWrite);
    QVERIFY((*project)->settings().set(QStringLiteral("a"), QStringLiteral("1")).ok());
    for (const auto &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QVERIFY(bytesOf(path() + ending) != "cannot be read");
    QCOMPARE(runAnnals({QStringLiteral("import"), path(), path(QStringLiteral("more.csv"))}).status, 0);
    QVERIFY(QFile::exists(path() + QStringLiteral("-wal"))); // ours
    QCOMPARE(titles(**project), QStringLiteral("Joyo; Leaves"));
    QVERIFY((*project)->settings().set(QStringLiteral("b"), QStringLiteral("2")).ok());
    QCOMPARE(runAnnals({QStringLiteral("check"), path()}).status, 0);
    const auto again = Project::open(path(), Project::Mode::ReadOnly);
    QCOMPARE(*(*again)->settings().value(QStringLiteral("b")), std::optional(QStringLiteral("2")));
}

void TestProject::aLongLogIsWrittenBack()
{
    makeProject(path());
    const auto project = Project::open(path(), Project::Mode::ReadWrite);
    const auto sizeAfterSetting = [&](char value) {
        const bool isSet = (*project)->settings().set(QString(QLatin1Char(value)), QString(200'000, QLatin1Char(value))).ok();
        return isSet ? QFileInfo(path()).size() : -1;
    };
    const qint64 before = QFileInfo(path()).size();
    QCOMPARE(sizeAfterSetting('a'), before); // 50 pages of the 1,000
    (*project)->database().setLogPages(100);
    QVERIFY(sizeAfterSetting('b') > before + 400'000);
    QCOMPARE(runAnnals({QStringLiteral("check"), path()}).status, 0);
}

void TestProject::waitingWriterGetsASentence()
{
    makeProject(path());
    const auto one = Project::open(path(), Project::Mode::ReadWrite);
    const auto other = Project::open(path(), Project::Mode::ReadWrite);
    QVERIFY((*other)->database().execute(QStringLiteral("PRAGMA busy_timeout = 20")).ok());
    QVERIFY((*one)->database().execute(QStringLiteral("BEGIN IMMEDIATE")).ok());
    const auto refused = (*other)->events().insert(eventOf(QStringLiteral("b"), "2006", QStringLiteral("B")));
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().message.startsWith(QStringLiteral("The project is in use by another program")),
             qPrintable(refused.error().message));
    QVERIFY((*one)->database().execute(QStringLiteral("COMMIT")).ok());
    QVERIFY((*other)->events().insert(eventOf(QStringLiteral("b"), "2006", QStringLiteral("B"))).ok());
}

void TestProject::readsWhereNothingCanBeWritten()
{
    makeProject(path());
    // Whoever may do everything is not held up by modes: become a person who may not.
    const bool almighty = ::geteuid() == 0;
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(m_folder->path(),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                              | QFile::ReadOther | QFile::ExeOther);
    QString read;
    QString written;
    QString made;
    if (almighty && ::setresuid(65534, 65534, 0) != 0)
        QSKIP("cannot become another user here");
    if (const auto project = Project::open(path(), Project::Mode::ReadOnly))
        read = titles(**project);
    else
        read = project.error().text();
    written = refusal(path(), Project::Mode::ReadWrite);
    made = refusal(path(QStringLiteral("new.annals")), Project::Mode::Create);
    if (almighty)
        QCOMPARE(::setresuid(0, 0, 0), 0);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(read, QStringLiteral("Joyo"));
    QCOMPARE(written, QStringLiteral("The project cannot be written to; it can only be opened for reading."));
    QCOMPARE(made, QStringLiteral("The folder cannot be written to."));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("market.annals")));
}

void TestProject::readOnlyRefusesChanges()
{
    makeProject(path());
    const QByteArray bytes = bytesOf(path());
    {
        const auto project = Project::open(path(), Project::Mode::ReadOnly);
        QVERIFY((*project)->isReadOnly());
        const auto refused
            = (*project)->events().insert(eventOf(QStringLiteral("x"), "2006", QStringLiteral("X")));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().message.startsWith(QStringLiteral("The project is open for reading only")));
        QCOMPARE(titles(**project), QStringLiteral("Joyo"));
    }
    QCOMPARE(bytesOf(path()), bytes);
}

void TestProject::namesWithOddCharacters()
{
    for (const QString &name :
         {QStringLiteral("100%41?mode=memory#x.annals"), QStringLiteral("亚马逊 'quoted' \"x\".annals"),
          QStringLiteral("a;b&immutable=1.annals")}) {
        makeProject(path(name));
        QVERIFY2(QFile::exists(path(name)), qPrintable(name));
        QCOMPARE(titles(**Project::open(path(name), Project::Mode::ReadOnly)), QStringLiteral("Joyo"));
    }
}

void TestProject::otherToolsCanCheckAndRead()
{
    makeProject(path());
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &database), SQLITE_OK);
    QStringList answers;
    const auto collect = [](void *target, int count, char **values, char **) {
        for (int i = 0; i < count; ++i)
            *static_cast<QStringList *>(target) << QString::fromUtf8(values[i]);
        return 0;
    };
    QCOMPARE(sqlite3_exec(
                 database,
                 "PRAGMA integrity_check; SELECT title, edtf, first_day, last_day, companies FROM v_events; "
                 "SELECT count(*) FROM v_claims; SELECT count(*) FROM v_figures;",
                 collect, &answers, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    QCOMPARE(answers.join(QLatin1Char('|')),
             QStringLiteral("ok|Joyo|2004|2004-01-01|2004-12-31|Amazon (actor)|0|0"));
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
