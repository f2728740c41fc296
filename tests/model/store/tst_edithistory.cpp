// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/edithistory.h"

#include "support/storesamples.h"

#include <QTemporaryDir>
#include <QTest>

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
    void survivesARestart();

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

QTEST_GUILESS_MAIN(TestEditHistory)
#include "tst_edithistory.moc"
