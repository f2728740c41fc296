// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/deeds.h"

#include "import/importer.h"
#include "import/inputqueue.h"
#include "import/projectwords.h"
#include "store/backup.h"
#include "store/companymerge.h"
#include "store/dailycopies.h"
#include "store/edithistory.h"
#include "store/eventedits.h"
#include "store/madelog.h"
#include "store/project.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace {

const QDateTime now({2026, 11, 22}, {3, 4, 5}, Qt::UTC);
const QString who = QStringLiteral("Ann");

void beginEmpty(const Scene &scene)
{
    scene.writeInputs();
}

void beginFull(const Scene &scene)
{
    scene.writeInputs();
    scene.makeProject();
    QDir(scene.inputs()).removeRecursively();
}

/// Deeds of people in the log so far.
Result<int> stepsDone(Project &project)
{
    QSet<qint64> steps;
    const auto read = project.audit().each([&](AuditEntry &&entry) {
        if (entry.action != QLatin1String("import"))
            steps.insert(entry.step);
    });
    return read ? Result<int>(int(steps.size())) : read.error();
}

/// By key, which nothing changes.
Result<std::vector<Event>> eventsOf(Project &project)
{
    std::vector<Event> events;
    const auto read = project.events().each({}, [&](Event &&event) { events.push_back(std::move(event)); });
    std::ranges::sort(events, {}, &Event::key);
    return read ? Result<std::vector<Event>>(std::move(events)) : read.error();
}

using Step = Result<Done> (*)(Project &, EditHistory &, int step);

/// Does the steps of a deed that the log has not.
Result<Done> runSteps(const Scene &scene, int count, Step step, const Watch &watch)
{
    const auto project = Project::open(scene.project(), Project::Mode::ReadWrite);
    if (!project)
        return project.error();
    EditHistory history(**project, who);
    if (auto loaded = history.load(); !loaded)
        return loaded;
    const auto done = stepsDone(**project);
    if (!done)
        return done.error();
    for (int i = *done; i < count; ++i) {
        for (auto performed = step(**project, history, i); !performed; performed = step(**project, history, i))
            if (!watch.triesAgain(performed.error()))
                return performed;
        watch.acknowledge(i);
    }
    return Done();
}

QString lostSteps(const Scene &scene, int acknowledged, const Scene &, const Scene &)
{
    const auto project = Project::open(scene.project(), Project::Mode::ReadWrite);
    if (!project)
        return project.error().text();
    const auto done = stepsDone(**project);
    if (!done)
        return done.error().text();
    return *done >= acknowledged ? QString() : QStringLiteral("%1 steps were acknowledged, %2 are there").arg(acknowledged).arg(*done);
}

Result<Done> decide(Project &project, EditHistory &history, int step)
{
    const auto events = eventsOf(project);
    if (!events)
        return events.error();
    const Event &before = events->at(size_t(step) * 5 % events->size());
    Event after = before;
    after.review = before.review == Review::Accepted || step % 4 == 0 ? Review::Rejected : Review::Accepted;
    return history.perform({QStringLiteral("Decide"), {Change::of(before, after)}}, now);
}

Result<Done> editFigure(Project &project, EditHistory &history, int step)
{
    std::vector<Figure> figures;
    if (auto read = project.figures().each({}, [&](Figure &&figure) { figures.push_back(std::move(figure)); }); !read)
        return read;
    std::ranges::sort(figures, {}, &Figure::key);
    const Figure &before = figures.at(size_t(step) % figures.size());
    Figure after = before;
    after.market = QStringLiteral("market of step %1").arg(step);
    after.review = Review::Accepted;
    return history.perform({QStringLiteral("Edit"), {Change::of(before, after)}}, now);
}

Result<Done> editCompany(Project &project, EditHistory &history, int step)
{
    auto companies = project.companies().all();
    if (!companies)
        return companies.error();
    std::ranges::sort(*companies, {}, &Company::name);
    const Company &before = companies->at(size_t(step) % companies->size());
    Company after = before;
    after.tickers << QStringLiteral("STEP%1").arg(step);
    return history.perform({QStringLiteral("Edit"), {Change::of(before, after)}}, now);
}

Result<Done> edit(Project &project, EditHistory &history, int step)
{
    if (step % 3 == 2) {
        const auto undone = history.undo(now);
        return undone ? Result<Done>(Done()) : undone.error();
    }
    if (step % 9 == 3)
        return editFigure(project, history, step);
    if (step % 9 == 6)
        return editCompany(project, history, step);
    const auto events = eventsOf(project);
    if (!events)
        return events.error();
    const Event &before = events->at(size_t(step) * 7 % events->size());
    Event after = editedByHand(before);
    after.note = QStringLiteral("note of step %1").arg(step);
    after.title += QStringLiteral(" (%1)").arg(step);
    after.tags << QStringLiteral("step %1").arg(step);
    return history.perform({QStringLiteral("Edit"), {Change::of(before, after)}}, now);
}

Result<Done> merge(Project &project, EditHistory &history, int step)
{
    if (step % 2 == 0) {
        const auto events = eventsOf(project);
        if (!events)
            return events.error();
        const Event &kept = events->at(size_t(step) % events->size());
        const auto changes = mergeOf(project, kept, {events->at((size_t(step) + 9) % events->size())});
        return changes ? history.perform({QStringLiteral("Merge"), *changes}, now) : changes.error();
    }
    auto companies = project.companies().all();
    if (!companies)
        return companies.error();
    std::ranges::sort(*companies, {}, &Company::name);
    const size_t count = companies->size();
    const auto merged = CompanyMerge(project).merge(companies->at(size_t(step) % count).name, companies->at((size_t(step) + 5) % count).name);
    return merged ? history.perform(*merged, now) : merged.error();
}

Result<Done> runReview(const Scene &scene, const Watch &watch)
{
    return runSteps(scene, 40, decide, watch);
}

Result<Done> runEdit(const Scene &scene, const Watch &watch)
{
    return runSteps(scene, 30, edit, watch);
}

Result<Done> runMerge(const Scene &scene, const Watch &watch)
{
    return runSteps(scene, 12, merge, watch);
}

/// An import is whole batches: what the log says was made is all that is there.
QString tornBatches(const Scene &scene, int acknowledged, const Scene &, const Scene &)
{
    const auto project = Project::open(scene.project(), Project::Mode::Create);
    if (!project)
        return project.error().text();
    qint64 articles = 0;
    qint64 events = 0;
    qint64 figures = 0;
    qint64 companies = 0;
    const auto read = (*project)->audit().each([&](AuditEntry &&entry) {
        if (entry.id != entry.step)
            return;
        const MadeRecords made = MadeRecords::of(QJsonDocument::fromJson(entry.after.toUtf8()).object().value(madeField).toObject());
        articles += made.articles.size();
        events += made.events.size();
        figures += made.figures.size();
        companies += made.companies.size();
    });
    if (!read)
        return read.error().text();
    for (const auto &[table, logged] : {std::pair{"article", articles}, {"event", events}, {"figure", figures}, {"company", companies}}) {
        const auto there = (*project)->database().integer(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)));
        if (!there || *there != logged)
            return QStringLiteral("%1 rows of %2, but batches that made %3").arg(there ? *there : -1).arg(QLatin1String(table)).arg(logged);
    }
    const auto fromTables = (*project)->database().integer(
        QStringLiteral("SELECT count(*) FROM event WHERE id NOT IN (SELECT event_id FROM claim WHERE event_id IS NOT NULL)"));
    const qint64 rows = articles + (fromTables ? *fromTables : 0);
    return rows >= acknowledged ? QString() : QStringLiteral("%1 rows were acknowledged, %2 are there").arg(acknowledged).arg(rows);
}

void beginOld(const Scene &scene)
{
    QDir().mkpath(scene.output({}));
    if (!QFile::copy(QStringLiteral(ANNALS_TEST_DATA "/schemas/1.annals"), scene.project())
        || !QFile::setPermissions(scene.project(), QFile::ReadOwner | QFile::WriteOwner))
        qFatal("the project of the first schema is missing");
}

Result<Done> runMigration(const Scene &scene, const Watch &watch)
{
    const auto project = Project::open(scene.project(), Project::Mode::ReadWrite);
    if (!project)
        return project.error();
    watch.acknowledge(0);
    return Done();
}

QString otherRecords(const Scene &scene, int, const Scene &, const Scene &after)
{
    return recordsOf(scene.project()) == recordsOf(after.project()) ? QString() : QStringLiteral("other records than before");
}

const QString copy = QStringLiteral("copy.annals");

/// There is a copy already, of before an edit.
void beginBackup(const Scene &scene)
{
    beginFull(scene);
    const auto project = Project::open(scene.project(), Project::Mode::ReadWrite);
    EditHistory history(**project, who);
    if (!backUp((*project)->database(), scene.output(copy)) || !history.load() || !edit(**project, history, 0))
        qFatal("the copy could not be prepared");
}

Result<Done> runBackup(const Scene &scene, const Watch &watch)
{
    const auto project = Project::open(scene.project(), Project::Mode::ReadOnly);
    if (!project)
        return project.error();
    if (auto made = backUp((*project)->database(), scene.output(copy)); !made)
        return made;
    watch.acknowledge(0);
    return Done();
}

QString tornCopy(const Scene &scene, int acknowledged, const Scene &before, const Scene &after)
{
    if (const QString doubts = doubtsOf(scene.output(copy)); !doubts.isEmpty())
        return doubts;
    const QString records = recordsOf(scene.output(copy));
    const bool isNew = records == recordsOf(after.output(copy));
    if (!isNew && (acknowledged > 0 || records != recordsOf(before.output(copy))))
        return QStringLiteral("the copy is neither the old nor the new one");
    return {};
}

/// The copy of a day before, and a project that has gone on since.
void beginRestore(const Scene &scene)
{
    beginFull(scene);
    const auto project = Project::open(scene.project(), Project::Mode::ReadWrite);
    EditHistory history(**project, who);
    if (!DailyCopies(scene.project()).keep((*project)->database(), now.date().addDays(-1)) || !history.load() || !edit(**project, history, 0))
        qFatal("the copy of the day before could not be made");
}

Result<Done> runRestore(const Scene &scene, const Watch &watch)
{
    const auto project = Project::open(scene.project(), Project::Mode::ReadWrite);
    if (!project)
        return project.error();
    DailyCopies copies(scene.project());
    if (auto restored = copies.restore((*project)->database(), copies.list().back(), now.date()); !restored)
        return restored;
    watch.acknowledge(0);
    return Done();
}

QString tornRestore(const Scene &scene, int acknowledged, const Scene &before, const Scene &after)
{
    const QString records = recordsOf(scene.project());
    if (records == recordsOf(after.project()) || (acknowledged == 0 && records == recordsOf(before.project())))
        return {};
    return QStringLiteral("the project is neither what it was nor what it was restored to");
}

const QStringList exports{QStringLiteral("all.jsonl"), QStringLiteral("events.csv"),  QStringLiteral("page.html"), QStringLiteral("days.ics"),
                          QStringLiteral("story.json"), QStringLiteral("data.jsonld"), QStringLiteral("notes.anno.json")};

void beginExport(const Scene &scene)
{
    beginFull(scene);
    for (const QString &name : exports)
        writeFile(scene.output(name), "what was there before");
}

Result<Done> runExport(const Scene &scene, const Watch &watch)
{
    for (int i = 0; i < exports.size(); ++i) {
        const QString said = runCommand({QStringLiteral("export"), scene.project(), QStringLiteral("-o"), scene.output(exports[i])});
        if (!said.isEmpty())
            return Error{said};
        watch.acknowledge(i);
    }
    return Done();
}

QString tornExports(const Scene &scene, int acknowledged, const Scene &before, const Scene &after)
{
    for (int i = 0; i < exports.size(); ++i) {
        const QByteArray bytes = readFile(scene.output(exports[i]));
        const bool isNew = bytes == readFile(after.output(exports[i]));
        if (!isNew && (i < acknowledged || bytes != readFile(before.output(exports[i]))))
            return exports[i] + QStringLiteral(" is neither the old nor the new one");
    }
    return {};
}

constexpr Deed all[] = {
    {"import", beginEmpty, importInputs, tornBatches}, {"review", beginFull, runReview, lostSteps},
    {"edit", beginFull, runEdit, lostSteps},           {"merge", beginFull, runMerge, lostSteps},
    {"migration", beginOld, runMigration, otherRecords}, {"backup", beginBackup, runBackup, tornCopy},
    {"export", beginExport, runExport, tornExports},   {"restore", beginRestore, runRestore, tornRestore},
};

} // namespace

QString lossIn(const Scene &scene, const Deed &deed, int acknowledged, const Scene &before, const Scene &after)
{
    const bool isThere = QFileInfo(scene.project()).size() > 0;
    const bool isNew = acknowledged == 0 && !QFileInfo::exists(before.project());
    if (!isThere && isNew)
        return {}; // disturbed before there was a project
    const QString doubts = doubtsOf(scene.project(), isNew ? Project::Mode::Create : Project::Mode::ReadWrite);
    return doubts.isEmpty() ? deed.broken(scene, acknowledged, before, after) : doubts;
}

std::span<const Deed> deeds()
{
    return all;
}

Result<Done> importInputs(const Scene &scene, const Watch &watch)
{
    const auto project = Project::open(scene.project(), Project::Mode::Create);
    if (!project)
        return project.error();
    const auto extractor = extractorFor(**project);
    if (!extractor)
        return extractor.error();
    InputQueue queue({scene.inputs()}, {}, scene.project());
    Importer importer(**project, [&](Article article) { return extractor->extract(std::move(article)); }, {who, now, 3, 50});
    const auto report
        = importer.run([&] { return queue.next(); }, [&](const ImportReport &soFar) { watch.acknowledge(int(soFar.rows() - soFar.rejected()) - 1); });
    if (!report)
        return report.error();
    for (const FileReport &file : report->files)
        if (!file.rejected.empty())
            return Error{file.rejected.front().reason};
    return Done();
}
