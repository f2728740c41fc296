// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edithistory.h"

#include "store/recordjson.h"
#include "support/storesamples.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace StoreSamples;

namespace
{

const QDateTime now({2026, 11, 22}, {3, 4, 5, 678}, Qt::UTC);
const QString person = QStringLiteral("Ann");

Event stored(Project &project, const QString &key)
{
    const auto found = project.events().findByKey(key);
    if (!found || !*found)
        qFatal("no event %s", qPrintable(key));
    return **found;
}

/// An edit that sets the review of one event.
Edit reviewed(Project &project, const QString &key, Review review)
{
    const Event before = stored(project, key);
    Event after = before;
    after.review = review;
    return {toString(review), {Change::of(std::optional(before), std::optional(after))}};
}

Edit deleted(Project &project, const QString &key)
{
    return {QStringLiteral("Delete"), {Change::of(std::optional(stored(project, key)), std::nullopt)}};
}

QString dumpAll(Project &project)
{
    QStringList lines;
    const auto events = project.events().each({}, [&](Event &&event) { lines << dump(event); });
    const auto figures = project.figures().each({}, [&](Figure &&figure) { lines << dump(figure); });
    return events && figures ? lines.join(QLatin1Char('\n')) : QStringLiteral("failed");
}

/// Three articles, six events with everything in them, two figures.
void fill(Project &project)
{
    std::vector<Article> articles;
    for (int i = 0; i < 3; ++i) {
        articles.push_back(articleOf(QStringLiteral("%1.txt").arg(i), QString::number(i)));
        QVERIFY(project.articles().insert(articles.back()).ok());
    }
    QRandomGenerator random(5);
    for (int i = 0; i < 6; ++i)
        QVERIFY(project.events().insert(randomEvent(random, QStringLiteral("e%1").arg(i), articles)).ok());
    for (int i = 0; i < 2; ++i)
        QVERIFY(project.figures().insert(randomFigure(random, QStringLiteral("f%1").arg(i), articles)).ok());
}

} // namespace

class TestEditHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_project = StoreSamples::project();
        fill(*m_project);
    }
    void cleanup() { m_project.reset(); }

    void changesHoldOnlyWhatDiffers();
    void undoesAndRedoes();
    void deletionComesBackWhole();
    void anEditAfterAnUndoForgetsTheRedo();
    void nothingToUndo();
    void refusesWhatHasChangedMeanwhile();
    void oneFailureFailsTheWholeEdit();
    void logsWhoAndWhat();
    void randomEditsUndoAndRedoExactly();
    void f49_theLogReplayedGivesTheSameProject();
    void survivesARestart();
    void f15_mergedCompaniesComeApartExactly();
    void starsSettingsAndViewsAreUndone();
    void anArticlesDateIsUndone();
    void anArticleGoesAndComesBackWithItsText();
    void aKindThatNobodyKnowsIsRefused();

private:
    std::unique_ptr<Project> m_project;
};

void TestEditHistory::changesHoldOnlyWhatDiffers()
{
    const Edit edit = reviewed(*m_project, QStringLiteral("e0"), Review::Rejected);
    const Change &change = edit.changes.front();
    QCOMPARE(change.entity, QStringLiteral("event"));
    QCOMPARE(change.after->keys(), QStringList(QStringLiteral("review")));
    QCOMPARE(change.after->value(QLatin1String("review")).toString(), QStringLiteral("rejected"));
    QVERIFY(change.reverted().reverted() == change);
    QVERIFY(!deleted(*m_project, QStringLiteral("e0")).changes.front().after);
}

void TestEditHistory::undoesAndRedoes()
{
    EditHistory history(*m_project, person);
    const QString before = dumpAll(*m_project);
    Edit edit = reviewed(*m_project, QStringLiteral("e0"), Review::Rejected);
    Figure figure = **m_project->figures().findByKey(QStringLiteral("f0"));
    Figure corrected = figure;
    corrected.value = 0.6;
    corrected.company = QStringLiteral("Amazon");
    edit.changes.push_back(Change::of(std::optional(figure), std::optional(corrected)));
    QVERIFY(history.perform(edit, now).ok());
    const QString after = dumpAll(*m_project);
    QVERIFY(after != before);
    QCOMPARE(history.undoLabel(), QStringLiteral("rejected"));
    QVERIFY(history.undo(now).ok());
    QCOMPARE(dumpAll(*m_project), before);
    QCOMPARE(history.redoLabel(), QStringLiteral("rejected"));
    QVERIFY(history.redo(now).ok());
    QCOMPARE(dumpAll(*m_project), after);
}

void TestEditHistory::deletionComesBackWhole()
{
    EditHistory history(*m_project, person);
    const QString before = dumpAll(*m_project);
    for (int i = 0; i < 6; ++i)
        QVERIFY(history.perform(deleted(*m_project, QStringLiteral("e%1").arg(i)), now).ok());
    QCOMPARE(*m_project->events().count(), 0);
    while (history.canUndo())
        QVERIFY(history.undo(now).ok());
    QCOMPARE(dumpAll(*m_project), before);
}

void TestEditHistory::anEditAfterAnUndoForgetsTheRedo()
{
    EditHistory history(*m_project, person);
    QVERIFY(history.perform(reviewed(*m_project, QStringLiteral("e0"), Review::Rejected), now).ok());
    QVERIFY(history.undo(now).ok());
    QVERIFY(history.perform(deleted(*m_project, QStringLiteral("e1")), now).ok());
    QVERIFY(!history.canRedo());
    QVERIFY(!history.redo(now).ok());
    QCOMPARE(history.undoLabel(), QStringLiteral("Delete"));
    EditHistory again(*m_project, person);
    QVERIFY(again.load().ok());
    QVERIFY(!again.canRedo());
    QCOMPARE(again.undoLabel(), QStringLiteral("Delete"));
}

void TestEditHistory::nothingToUndo()
{
    EditHistory history(*m_project, person);
    QVERIFY(history.load().ok());
    QVERIFY(!history.canUndo() && history.undoLabel().isEmpty());
    QVERIFY(!history.undo(now).ok());
    QVERIFY(history.perform({QStringLiteral("Nothing"), {}}, now).ok());
    QVERIFY(!history.canUndo());
    QCOMPARE(*m_project->audit().count(), 0);
}

void TestEditHistory::refusesWhatHasChangedMeanwhile()
{
    EditHistory history(*m_project, person);
    const Edit mine = reviewed(*m_project, QStringLiteral("e0"), Review::Rejected);
    Event other = stored(*m_project, QStringLiteral("e0"));
    other.review = other.review == Review::Accepted ? Review::Edited : Review::Accepted;
    QVERIFY(m_project->events().update(other).ok());
    const auto refused = history.perform(mine, now);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(QStringLiteral("has changed in the meantime")));
    QVERIFY(!history.canUndo());
    QCOMPARE(*m_project->audit().count(), 0);

    const Edit create{QStringLiteral("Add"),
                      {Change::of(std::nullopt, std::optional(stored(*m_project, QStringLiteral("e1"))))}};
    QVERIFY(history.perform(create, now).error().message.contains(QStringLiteral("is there already")));
    const Edit gone = deleted(*m_project, QStringLiteral("e2"));
    QVERIFY(history.perform(gone, now).ok());
    QVERIFY(history.perform(gone, now).error().message.contains(QStringLiteral("is no longer there")));
}

void TestEditHistory::oneFailureFailsTheWholeEdit()
{
    EditHistory history(*m_project, person);
    const QString before = dumpAll(*m_project);
    Edit edit = reviewed(*m_project, QStringLiteral("e0"), Review::Rejected);
    const Edit second = deleted(*m_project, QStringLiteral("e1"));
    edit.changes.push_back(second.changes.front());
    edit.changes.push_back(second.changes.front());
    QVERIFY(!history.perform(edit, now).ok());
    QCOMPARE(dumpAll(*m_project), before);
    QCOMPARE(*m_project->audit().count(), 0);
}

void TestEditHistory::logsWhoAndWhat()
{
    EditHistory history(*m_project, person);
    QVERIFY(history.perform(reviewed(*m_project, QStringLiteral("e0"), Review::Rejected), now).ok());
    QVERIFY(history.undo(now.addSecs(60)).ok());
    const auto entries = m_project->audit().ofRecord(QStringLiteral("event"), QStringLiteral("e0"));
    QVERIFY(entries.ok());
    QCOMPARE(entries->size(), 2U);
    QCOMPARE((*entries)[0].who, person);
    QCOMPARE((*entries)[0].at, now);
    QCOMPARE((*entries)[0].action, QStringLiteral("edit"));
    QCOMPARE((*entries)[0].after, QStringLiteral("{\"review\":\"rejected\"}"));
    QCOMPARE((*entries)[1].action, QStringLiteral("undo"));
    QCOMPARE((*entries)[1].undoes, (*entries)[0].step);
    QCOMPARE((*entries)[1].before, (*entries)[0].after);
    QCOMPARE((*entries)[1].at, now.addSecs(60));
}

void TestEditHistory::randomEditsUndoAndRedoExactly()
{
    std::vector<Article> articles;
    QVERIFY(
        m_project->articles().each([&](Article &&article) { articles.push_back(std::move(article)); }).ok());
    EditHistory history(*m_project, person);
    QRandomGenerator random(2021);
    const QString first = dumpAll(*m_project);
    int made = 6;
    for (int i = 0; i < 200; ++i) {
        std::vector<Event> events;
        QVERIFY(
            m_project->events().each({}, [&](Event &&event) { events.push_back(std::move(event)); }).ok());
        const int choice = events.empty() ? 0 : random.bounded(5);
        if (choice == 0) {
            const Event added = randomEvent(random, QStringLiteral("e%1").arg(made++), articles);
            QVERIFY(
                history
                    .perform({QStringLiteral("Add"), {Change::of(std::nullopt, std::optional(added))}}, now)
                    .ok());
            continue;
        }
        const Event &old = events[size_t(random.bounded(int(events.size())))];
        if (choice == 1) {
            QVERIFY(
                history
                    .perform({QStringLiteral("Delete"), {Change::of(std::optional(old), std::nullopt)}}, now)
                    .ok());
        } else if (choice == 2 && history.canUndo()) {
            QVERIFY(history.undo(now).ok());
        } else {
            const Event changed = randomEvent(random, old.key, articles);
            QVERIFY(history
                        .perform({QStringLiteral("Edit"),
                                  {Change::of(std::optional(old), std::optional(changed))}},
                                 now)
                        .ok());
        }
    }
    while (history.canRedo())
        QVERIFY(history.redo(now).ok());
    const QString last = dumpAll(*m_project);
    for (int times = 0; times < 2; ++times) {
        while (history.canUndo())
            QVERIFY(history.undo(now).ok());
        QCOMPARE(dumpAll(*m_project), first);
        QVERIFY(history.load().ok());
        while (history.canRedo())
            QVERIFY(history.redo(now).ok());
        QCOMPARE(dumpAll(*m_project), last);
        QVERIFY(history.load().ok());
    }
}

void TestEditHistory::f49_theLogReplayedGivesTheSameProject()
{
    const auto replayed = StoreSamples::project();
    fill(*replayed);
    EditHistory history(*m_project, person);
    QVERIFY(history.perform(reviewed(*m_project, QStringLiteral("e0"), Review::Accepted), now).ok());
    QVERIFY(history.perform(deleted(*m_project, QStringLiteral("e1")), now).ok());
    QVERIFY(history.undo(now).ok());
    QVERIFY(history.perform(reviewed(*m_project, QStringLiteral("e2"), Review::Rejected), now).ok());
    QVERIFY(history.perform(deleted(*m_project, QStringLiteral("e3")), now).ok());
    QVERIFY(history.undo(now).ok());
    QVERIFY(history.redo(now).ok());
    std::set<qint64> steps;
    QVERIFY(m_project->audit().each([&](AuditEntry &&entry) { steps.insert(entry.step); }).ok());
    QCOMPARE(steps.size(), size_t(7));
    QVERIFY(dumpAll(*replayed) != dumpAll(*m_project));
    for (const qint64 step : steps)
        QVERIFY(editOf(*m_project->audit().ofStep(step)).apply(*replayed).ok());
    QCOMPARE(dumpAll(*replayed), dumpAll(*m_project));
}

void TestEditHistory::survivesARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.annals"));
    QString first;
    QString last;
    {
        const auto project = Project::open(path, Project::Mode::Create);
        fill(**project);
        first = dumpAll(**project);
        EditHistory history(**project, person);
        QVERIFY(history.perform(reviewed(**project, QStringLiteral("e0"), Review::Accepted), now).ok());
        QVERIFY(history.perform(deleted(**project, QStringLiteral("e1")), now).ok());
        last = dumpAll(**project);
        QVERIFY(history.undo(now).ok());
    }
    const auto project = Project::open(path, Project::Mode::ReadWrite);
    EditHistory history(**project, person);
    QVERIFY(history.load().ok());
    QCOMPARE(history.redoLabel(), QStringLiteral("Delete"));
    QVERIFY(history.redo(now).ok());
    QCOMPARE(dumpAll(**project), last);
    QVERIFY(history.undo(now).ok());
    QVERIFY(history.undo(now).ok());
    QVERIFY(!history.canUndo());
    QCOMPARE(dumpAll(**project), first);
}

namespace
{

/// All companies with row ids, names and colours, in their order.
QString companies(Project &project)
{
    QStringList lines;
    const auto all = project.companies().all();
    for (const Company &company : *all)
        lines << QString::fromUtf8(QJsonDocument(RecordJson::toJson(company)).toJson(QJsonDocument::Compact));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void TestEditHistory::f15_mergedCompaniesComeApartExactly()
{
    const auto add = [&](const char *name, const char *parent) {
        Company company;
        company.name = QString::fromLatin1(name);
        company.parent = QString::fromLatin1(parent);
        company.names = {{QString::fromLatin1(name) + QStringLiteral(".cn"), QStringLiteral("zh"), {}, date("2004"), {}}};
        QVERIFY(m_project->companies().add(company).ok());
    };
    add("Joyo Amazon", "Amazon");
    add("Joyo", "");
    add("Joyo Books", "Joyo");
    QVERIFY(m_project->events().insert(eventOf(QStringLiteral("m"), "2004", QStringLiteral("bought"), {QStringLiteral("Joyo")})).ok());
    const QString before = companies(*m_project) + dumpAll(*m_project);

    const Event event = stored(*m_project, QStringLiteral("m"));
    Event renamed = event;
    renamed.companies.front().name = QStringLiteral("Joyo Amazon");
    const Company merged = **m_project->companies().findCanonical(QStringLiteral("Joyo"));
    const Company child = **m_project->companies().findCanonical(QStringLiteral("Joyo Books"));
    Company adopted = child;
    adopted.parent = QStringLiteral("Joyo Amazon");
    const Company kept = **m_project->companies().findCanonical(QStringLiteral("Joyo Amazon"));
    Company enriched = kept;
    enriched.names.push_back({merged.name, {}, {}, {}, {}});
    const Edit edit{QStringLiteral("Merge"),
                    {Change::of(std::optional(event), std::optional(renamed)), Change::of(std::optional(child), std::optional(adopted)),
                     Change::of(std::optional(merged), std::nullopt), Change::of(std::optional(kept), std::optional(enriched))}};
    EditHistory history(*m_project, person);
    QVERIFY(history.perform(edit, now).ok());
    QVERIFY(!*m_project->companies().findCanonical(QStringLiteral("Joyo")));
    QCOMPARE((*m_project->companies().find(QStringLiteral("Joyo")))->name, QStringLiteral("Joyo Amazon"));
    const QString after = companies(*m_project) + dumpAll(*m_project);
    QVERIFY(history.undo(now).ok());
    QCOMPARE(companies(*m_project) + dumpAll(*m_project), before);
    QVERIFY(history.redo(now).ok());
    QCOMPARE(companies(*m_project) + dumpAll(*m_project), after);
}

void TestEditHistory::starsSettingsAndViewsAreUndone()
{
    const QString name = QStringLiteral("timeline.eras");
    const SavedView view{QStringLiteral("Exits"), {{QStringLiteral("kind"), QStringLiteral("exit")}}};
    EditHistory history(*m_project, person);
    QVERIFY(history.perform({QStringLiteral("All at once"),
                             {Change::starOf(QStringLiteral("e1"), true), Change::settingOf(name, {}, QStringLiteral("[1]")),
                              Change::of(std::nullopt, std::optional(view))}},
                            now).ok());
    QCOMPARE(*m_project->events().isStarred(QStringLiteral("e1")), std::optional(true));
    QCOMPARE(*m_project->settings().value(name), std::optional(QStringLiteral("[1]")));
    QVERIFY(history.perform({QStringLiteral("Another"), {Change::settingOf(name, QStringLiteral("[1]"), QStringLiteral("[2]"))}}, now).ok());
    QVERIFY(history.undo(now).ok());
    QCOMPARE(*m_project->settings().value(name), std::optional(QStringLiteral("[1]")));
    QVERIFY(history.undo(now).ok());
    QCOMPARE(*m_project->events().isStarred(QStringLiteral("e1")), std::optional(false));
    QVERIFY(!*m_project->settings().value(name));
    QVERIFY(m_project->views().all()->empty());
    QVERIFY(history.redo(now).ok());
    QVERIFY(m_project->views().all()->front() == view);
}

void TestEditHistory::anArticlesDateIsUndone()
{
    std::vector<Article> articles;
    QVERIFY(m_project->articles().each([&](Article &&article) { articles.push_back(std::move(article)); }, true).ok());
    Article dated = articles.front();
    dated.published = date("2019-04-17");
    dated.publishedFrom = PublishedFrom::Option;
    const Change change = Change::of(std::optional(articles.front()), std::optional(dated));
    QVERIFY(!change.before->contains(QLatin1String("text"))); // what stays is not written down again
    EditHistory history(*m_project, person);
    QVERIFY(history.perform({QStringLiteral("Date"), {change}}, now).ok());
    QCOMPARE((*m_project->articles().findByHash(dated.hash))->published, dated.published);
    QVERIFY(history.undo(now).ok());
    QCOMPARE((*m_project->articles().findByHash(dated.hash))->published, articles.front().published);
}

void TestEditHistory::anArticleGoesAndComesBackWithItsText()
{
    const Article article = articleOf(QStringLiteral("spare.txt"), QStringLiteral("亚马逊 leaves “China”."));
    EditHistory history(*m_project, person);
    QVERIFY(history.perform({QStringLiteral("Import"), {Change::of(std::nullopt, std::optional(article))}}, now).ok());
    QVERIFY(history.undo(now).ok());
    QVERIFY(!*m_project->articles().findByHash(article.hash));
    QVERIFY(history.redo(now).ok());
    const auto back = m_project->articles().findByHash(article.hash);
    QVERIFY(RecordJson::toJson(**back) == RecordJson::toJson(article));
}

void TestEditHistory::aKindThatNobodyKnowsIsRefused()
{
    const QString before = dumpAll(*m_project);
    Edit edit = reviewed(*m_project, QStringLiteral("e0"), Review::Rejected);
    edit.changes.push_back({QStringLiteral("planet"), QStringLiteral("x"), {}, QJsonObject()});
    EditHistory history(*m_project, person);
    const auto performed = history.perform(edit, now);
    QVERIFY(!performed.ok());
    QVERIFY(performed.error().message.contains(QStringLiteral("planet")));
    QCOMPARE(dumpAll(*m_project), before);
}

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
