// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlecopies.h"
#include "store/edithistory.h"
#include "store/eventedits.h"
#include "store/integrity.h"
#include "support/importsamples.h"
#include "support/storesamples.h"
#include "write/jsonlines.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace StoreSamples;

namespace
{

const QString person = QStringLiteral("Ann");
const QDateTime now({2026, 11, 22}, {3, 4, 5, 678}, Qt::UTC);

/// The project as its file stands, and its history; closed and opened again at will.
class Workbench
{
public:
    explicit Workbench(const QString &path)
        : m_path(path)
    {
        restart();
    }

    void restart()
    {
        m_history.reset();
        m_project.reset();
        auto project = Project::open(m_path, Project::Mode::Create);
        if (!project)
            qFatal("%s", qPrintable(project.error().text()));
        m_project = std::move(project).value();
        if (const auto quick = m_project->database().execute(QStringLiteral("PRAGMA synchronous = OFF")); !quick)
            qFatal("%s", qPrintable(quick.error().text()));
        load();
    }
    void load()
    {
        m_history = std::make_unique<EditHistory>(*m_project, person);
        if (const auto loaded = m_history->load(); !loaded)
            qFatal("%s", qPrintable(loaded.error().text()));
    }

    Project &project() { return *m_project; }
    EditHistory &history() { return *m_history; }

    QByteArray lines()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        const EventFilter all;
        Selection selection(*m_project, all);
        if (const auto written = writeJsonLines(selection, buffer); !written)
            qFatal("%s", qPrintable(written.error().text()));
        return bytes;
    }

private:
    QString m_path;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<EditHistory> m_history;
};

/// Deeds as people do them, at random.
class Deeds
{
public:
    Deeds(Workbench &bench, quint32 seed)
        : m_bench(bench)
        , m_random(seed)
    {
    }

    void one()
    {
        switch (m_random.bounded(16)) {
        case 0: return add();
        case 1: return remove();
        case 2: return merge();
        case 3: return split();
        case 4: return star();
        case 5: return setting();
        case 6: return company();
        case 7: return m_random.bounded(8) == 0 ? import() : edit();
        case 8: return back();
        case 9: return again();
        default: return edit();
        }
    }

private:
    QString word(const char *what, int count) { return QLatin1String(what) + QString::number(m_random.bounded(count)); }

    std::optional<Event> any()
    {
        const auto last = m_bench.project().database().integer(QStringLiteral("SELECT coalesce(max(id), 0) FROM event"));
        if (*last == 0)
            return std::nullopt;
        const auto id = m_bench.project().database().integer(
            QStringLiteral("SELECT coalesce(min(id), 0) FROM event WHERE id >= %1").arg(1 + m_random.bounded(int(*last))));
        return *m_bench.project().events().find(EventId(*id));
    }

    void perform(const QString &label, const std::vector<Change> &changes)
    {
        const auto done = m_bench.history().perform({label, changes}, now);
        if (!done)
            qFatal("%s: %s", qPrintable(label), qPrintable(done.error().text()));
    }

    void add()
    {
        Event event = newEvent();
        event.key = QStringLiteral("made-%1").arg(m_made++);
        event.title = word("Title ", 1000);
        event.when = Edtf::year(1990 + m_random.bounded(30));
        event.companies = {{word("Firm ", 40), Role::Actor}, {word("Other ", 40), Role::Target}};
        perform(QStringLiteral("Add"), {Change::of(std::optional<Event>(), std::optional(event))});
    }

    void edit()
    {
        const auto before = any();
        if (!before)
            return;
        Event after = *before;
        switch (m_random.bounded(7)) {
        case 0: after.title = word("Title ", 1000); break;
        case 1: after.when = Edtf::month(2000 + m_random.bounded(20), 1 + m_random.bounded(12)); break;
        case 2: after.when.reset(); break;
        case 3: after.kind = EventKind(m_random.bounded(eventKindCount)); break;
        case 4: after.tags = {word("tag", 9), word("label", 9)}; break;
        case 5: after.companies = {{word("Firm ", 40), Role::Actor}}; break;
        default: after.review = Review(m_random.bounded(reviewCount)); break;
        }
        perform(QStringLiteral("Edit"), {Change::of(before, std::optional(after))});
    }

    void remove()
    {
        if (const auto event = any())
            perform(QStringLiteral("Delete"), *removalOf(m_bench.project(), {*event}));
    }

    void merge()
    {
        const auto kept = any();
        const auto other = any();
        if (kept && other && kept->key != other->key)
            perform(QStringLiteral("Merge"), *mergeOf(m_bench.project(), *kept, {*other}));
    }

    void split()
    {
        const auto event = any();
        if (!event || event->claims.size() < 2)
            return;
        SplitEvent parts = ::split(*event, {event->claims.front().key});
        parts.part.key = QStringLiteral("made-%1").arg(m_made++);
        perform(QStringLiteral("Split"), {Change::of(event, std::optional(parts.rest)),
                                          Change::of(std::optional<Event>(), std::optional(parts.part))});
    }

    void star()
    {
        const auto event = any();
        if (!event)
            return;
        const bool starred = (*m_bench.project().events().isStarred(event->key)).value_or(false);
        perform(QStringLiteral("Star"), {Change::starOf(event->key, !starred)});
    }

    void setting()
    {
        const QString name = word("setting", 3);
        const auto before = *m_bench.project().settings().value(name);
        perform(QStringLiteral("Setting"), {Change::settingOf(name, before, QString::number(m_made++))});
    }

    void company()
    {
        const auto companies = *m_bench.project().companies().all();
        if (companies.empty())
            return;
        const Company before = companies[size_t(m_random.bounded(int(companies.size())))];
        Company after = before;
        after.names.push_back({QStringLiteral("Alias %1").arg(m_made++), QStringLiteral("en"), {}, {}, {}});
        perform(QStringLiteral("Company"), {Change::of(std::optional(before), std::optional(after))});
    }

    /// Articles that tell new things and known ones; now and then another text of the same file.
    void import()
    {
        std::vector<ImportFile> files;
        for (int i = 0; i < 3; ++i) {
            QStringList lines;
            for (int k = 0; k < 3; ++k)
                lines << QStringLiteral("%1-0%2-11 acquisition Firm %3: Firm %3 buys %4")
                             .arg(1990 + m_random.bounded(30))
                             .arg(1 + m_random.bounded(9))
                             .arg(m_random.bounded(60))
                             .arg(word("thing", 20));
            lines << QStringLiteral("2018 share Firm %1: 0.%2").arg(m_random.bounded(60)).arg(1 + m_random.bounded(9));
            files.push_back(ImportSamples::file(word("article", 40) + QStringLiteral(".txt"), lines.join(QLatin1Char('\n'))));
        }
        ImportSamples::import(m_bench.project(), std::move(files), 1 + m_random.bounded(3));
        m_bench.load();
    }

    void back()
    {
        if (m_bench.history().canUndo())
            if (const auto done = m_bench.history().undo(now); !done)
                qFatal("undo: %s", qPrintable(done.error().text()));
    }
    void again()
    {
        if (m_bench.history().canRedo())
            if (const auto done = m_bench.history().redo(now); !done)
                qFatal("redo: %s", qPrintable(done.error().text()));
    }

    Workbench &m_bench;
    QRandomGenerator m_random;
    int m_made = 0;
};

} // namespace

/// Whatever was done can be taken back, to the byte, and done again.
class TestUndoProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f68_importsAreTakenBack();
    void f05_copiesAreTakenBack();
    void f68_aChangedArticleComesBackAsItWas();
    void f68_aStarComesBackWithItsEvent();
    void f68_mergedClaimsAreTakenBack();
    void f68_randomDeedsUndoAndRedoToTheByte_data();
    void f68_randomDeedsUndoAndRedoToTheByte();

private:
    QTemporaryDir m_folder;
};

void TestUndoProperties::f68_importsAreTakenBack()
{
    Workbench bench(m_folder.filePath(QStringLiteral("imports.annals")));
    const QByteArray empty = bench.lines();
    ImportSamples::import(bench.project(), {ImportSamples::file(QStringLiteral("a.txt"), ImportSamples::joyo),
                                            ImportSamples::file(QStringLiteral("b.txt"), ImportSamples::exit2019)}, 1);
    const QByteArray full = bench.lines();
    bench.load();
    QCOMPARE(bench.history().undoLabel(), QStringLiteral("Import"));
    QVERIFY(bench.history().undo(now).ok()); // both batches of it
    QVERIFY(!bench.history().canUndo());
    QCOMPARE(bench.lines(), empty);
    QCOMPARE(*bench.project().articles().count(), 0);
    QCOMPARE(*bench.project().companies().count(), 0);
    bench.restart();
    QVERIFY(bench.history().redo(now).ok());
    QCOMPARE(bench.lines(), full);
    bench.restart();
    QVERIFY(bench.history().undo(now).ok());
    QCOMPARE(bench.lines(), empty);
}

void TestUndoProperties::f05_copiesAreTakenBack()
{
    Workbench bench(m_folder.filePath(QStringLiteral("copies.annals")));
    const auto at = [](const QString &path, const QString &url) {
        ImportFile file = ImportSamples::file(path, ImportSamples::joyo);
        file.articles.front().url = url;
        return file;
    };
    const QString hash = Article::hashOf(ImportSamples::joyo);
    ImportSamples::import(bench.project(), {at(QStringLiteral("a.txt"), QStringLiteral("https://one.example/a"))});
    QString key;
    QVERIFY(bench.project().events().each({}, [&](Event &&event) { key = event.key; }).ok());
    bench.load();
    QVERIFY(bench.history().perform({QStringLiteral("Star"), {Change::starOf(key, true)}}, now).ok());
    const QByteArray alone = bench.lines();
    QCOMPARE(ImportSamples::import(bench.project(), {at(QStringLiteral("b.txt"), QStringLiteral("https://two.example/b")),
                                                     at(QStringLiteral("a.txt"), QStringLiteral("https://one.example/a"))}),
             QStringLiteral("new 0 duplicate 2 changed 0 rejected 0"));
    const QByteArray copied = bench.lines();
    QVERIFY(copied.contains("https://two.example/b"));
    QCOMPARE(ArticleCopies(bench.project().database()).of(hash)->size(), size_t(1));
    bench.load();
    QVERIFY(bench.history().undo(now).ok());
    QCOMPARE(bench.lines(), alone);
    QVERIFY(ArticleCopies(bench.project().database()).of(hash)->empty());
    bench.restart();
    QVERIFY(bench.history().redo(now).ok());
    QCOMPARE(bench.lines(), copied);
}

void TestUndoProperties::f68_aChangedArticleComesBackAsItWas()
{
    Workbench bench(m_folder.filePath(QStringLiteral("changed.annals")));
    ImportSamples::import(bench.project(), {ImportSamples::file(QStringLiteral("a.txt"), ImportSamples::joyo)});
    bench.load();
    QVERIFY(bench.history().perform({QStringLiteral("Setting"), {Change::settingOf(QStringLiteral("s"), std::nullopt, QStringLiteral("1"))}}, now).ok());
    const QByteArray before = bench.lines();
    QCOMPARE(ImportSamples::import(bench.project(), {ImportSamples::file(QStringLiteral("a.txt"), ImportSamples::joyo + QStringLiteral("\n") + ImportSamples::exit2019)}),
             QStringLiteral("new 0 duplicate 0 changed 1 rejected 0"));
    bench.load();
    const QByteArray after = bench.lines();
    QVERIFY(after != before);
    QVERIFY(bench.history().undo(now).ok());
    QCOMPARE(bench.lines(), before);
    QVERIFY(bench.history().redo(now).ok());
    QCOMPARE(bench.lines(), after);
}

void TestUndoProperties::f68_aStarComesBackWithItsEvent()
{
    Workbench bench(m_folder.filePath(QStringLiteral("star.annals")));
    ImportSamples::import(bench.project(), {ImportSamples::file(QStringLiteral("a.txt"), ImportSamples::joyo)});
    QString key;
    QVERIFY(bench.project().events().each({}, [&](Event &&event) { key = event.key; }).ok());
    bench.load();
    QVERIFY(bench.history().perform({QStringLiteral("Star"), {Change::starOf(key, true)}}, now).ok());
    ImportSamples::import(bench.project(), {ImportSamples::file(QStringLiteral("a.txt"), QStringLiteral("nothing"))});
    QCOMPARE(*bench.project().events().count({}), 0);
    bench.load();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(bench.history().undo(now).ok());
        QCOMPARE(*bench.project().events().isStarred(key), std::optional(true));
        QVERIFY(bench.history().undo(now).ok());
        QCOMPARE(*bench.project().events().isStarred(key), std::optional(false));
        QVERIFY(bench.history().redo(now).ok());
        QVERIFY(bench.history().redo(now).ok());
        QCOMPARE(*bench.project().events().count({}), 0);
    }
}

/// Whatever the order in which two events are merged, their claims stand in the project's.
void TestUndoProperties::f68_mergedClaimsAreTakenBack()
{
    Workbench bench(m_folder.filePath(QStringLiteral("merged.annals")));
    ImportSamples::import(bench.project(), {ImportSamples::file(QStringLiteral("a.txt"), ImportSamples::joyo),
                                            ImportSamples::file(QStringLiteral("b.txt"), ImportSamples::exit2019)});
    bench.load();
    std::vector<Event> events;
    QVERIFY(bench.project().events().each({}, [&](Event &&event) { events.push_back(std::move(event)); }).ok());
    QCOMPARE(events.size(), 2U);
    const QByteArray apart = bench.lines();
    for (const auto &[kept, other] : {std::pair(events[0], events[1]), std::pair(events[1], events[0])}) {
        const auto merge = mergeOf(bench.project(), kept, {other});
        QVERIFY(merge.ok());
        QVERIFY(bench.history().perform({QStringLiteral("Merge"), *merge}, now).ok());
        const QByteArray merged = bench.lines();
        for (int i = 0; i < 2; ++i) {
            const auto undone = bench.history().undo(now);
            QVERIFY2(undone.ok(), undone ? "" : qPrintable(undone.error().text()));
            QCOMPARE(bench.lines(), apart);
            QVERIFY(bench.history().redo(now).ok());
            QCOMPARE(bench.lines(), merged);
        }
        QVERIFY(bench.history().undo(now).ok());
    }
}

void TestUndoProperties::f68_randomDeedsUndoAndRedoToTheByte_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("deeds");
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) // five times as slow and more, and looking for other faults
    QTest::newRow("a thousand") << quint32(1) << 1'000;
#else
    QTest::newRow("ten thousand") << quint32(1) << 10'000;
#endif
    for (quint32 seed = 2; seed < 6; ++seed)
        QTest::addRow("seed %u", seed) << seed << 300;
}

void TestUndoProperties::f68_randomDeedsUndoAndRedoToTheByte()
{
    QFETCH(quint32, seed);
    QFETCH(int, deeds);
    Workbench bench(m_folder.filePath(QStringLiteral("random%1.annals").arg(seed)));
    const QByteArray first = bench.lines();
    Deeds random(bench, seed);
    for (int i = 0; i < deeds; ++i)
        random.one();
    while (bench.history().canRedo())
        QVERIFY(bench.history().redo(now).ok());
    const QByteArray last = bench.lines();
    QVERIFY(last.size() > first.size());
    int undone = 0;
    for (; bench.history().canUndo(); ++undone) {
        const auto done = bench.history().undo(now);
        QVERIFY2(done.ok(), qPrintable(QStringLiteral("%1 undone: %2").arg(undone).arg(done ? QString() : done.error().text())));
        if (undone == deeds / 4)
            bench.restart();
    }
    QVERIFY(undone > deeds / 2);
    QCOMPARE(bench.lines(), first);
    for (int redone = 0; bench.history().canRedo(); ++redone) {
        const auto done = bench.history().redo(now);
        QVERIFY2(done.ok(), qPrintable(QStringLiteral("%1 redone: %2").arg(redone).arg(done ? QString() : done.error().text())));
        if (redone == deeds / 4)
            bench.restart();
    }
    QCOMPARE(bench.lines(), last);
    const auto findings = checkIntegrity(bench.project().database());
    QVERIFY(findings.ok());
    QVERIFY2(findings->empty(), findings->empty() ? "" : qPrintable(findings->front().message));
}

QTEST_GUILESS_MAIN(TestUndoProperties)
#include "tst_undoproperties.moc"
