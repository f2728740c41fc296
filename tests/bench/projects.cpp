// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projects.h"

#include "eventinserts.h"
#include "realproject.h"

#include "store/eventcolumntable.h"
#include "store/project.h"
#include "store/query.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

constexpr int edition = 1; // of the recipe: raise it when another project comes out

QString folder()
{
    const QString wanted = qEnvironmentVariable("ANNALS_BENCH_PROJECTS");
    return wanted.isEmpty() ? QStringLiteral(ANNALS_BENCH_PROJECTS) : wanted;
}

/// Runs the steps one after the other, up to the first that fails.
Result<Done> executeAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        if (auto executed = database.execute(statement); !executed)
            return executed;
    return Done();
}

/// The secondary indexes of what grows with the events: dropped before, made again after.
Result<std::vector<std::pair<QString, QString>>> indexes(Database &database)
{
    auto query
        = Query::prepare(database,
                         QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT "
                                        "NULL AND tbl_name IN ('event', 'event_company', 'tag', 'claim', 'source')"));
    if (!query)
        return query.error();
    if (auto executed = query->execute(); !executed)
        return executed.error();
    std::vector<std::pair<QString, QString>> found;
    while (query->next())
        found.emplace_back(query->text(0), query->text(1));
    if (auto finished = query->finish(); !finished)
        return finished.error();
    return found;
}

Result<Done> fill(Database &database, const BenchProject &project)
{
    const auto dropped = indexes(database);
    if (!dropped)
        return dropped.error();
    QStringList before = {
        QStringLiteral("PRAGMA journal_mode = MEMORY"), // if it fails, the file is thrown away
        QStringLiteral("PRAGMA synchronous = OFF"),
        QStringLiteral("PRAGMA cache_size = -524288"),
        QStringLiteral("INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 268435456)"),
    };
    QStringList after = {QStringLiteral("INSERT INTO event_search (event_search, rank) VALUES ('hashsize', 1048576)")};
    for (const auto &[name, sql] : *dropped) {
        before << QStringLiteral("DROP INDEX ") + name;
        after << sql;
    }
    if (auto executed = executeAll(database, before); !executed)
        return executed;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    {
        EventInserts inserts(database.handle(), project);
        inserts.insertCompanies();
        inserts.insertArticles();
        inserts.insertEvents();
    }
    if (auto executed = executeAll(database, after); !executed)
        return executed;
    if (auto built = EventColumnTable(database).rebuild(); !built)
        return built;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    return database.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
}

/// Makes a file by a step that fills it, under another name until it is whole.
template <class Fill>
Result<QString> made(const QString &name, Fill fill)
{
    const QString path = QDir(folder()).filePath(name);
    if (QFile::exists(path)) {
        const auto project = Project::open(path, Project::Mode::ReadWrite); // one of an older version is upgraded
        return project ? Result<QString>(path) : project.error();
    }
    if (!QDir().mkpath(folder()))
        return Error{QStringLiteral("The folder of the projects cannot be made."), folder()};
    const QString unfinished = path + QStringLiteral(".%1.part").arg(QCoreApplication::applicationPid());
    QFile::remove(unfinished);
    {
        auto project = Project::open(unfinished, Project::Mode::Create);
        if (!project)
            return project.error();
        if (auto filled = fill(**project); !filled) {
            project->reset();
            QFile::remove(unfinished);
            return filled.error();
        }
    }
    if (!QFile::rename(unfinished, path) && !QFile::exists(path))
        return Error{QStringLiteral("The project could not be put in its place."), path};
    QFile::remove(unfinished); // another process was faster
    return path;
}

} // namespace

Result<QString> benchProject(const BenchProject &project)
{
    const QString name = QStringLiteral("events-%1-companies-%2-seed-%3-edition-%4.annals")
                             .arg(project.events)
                             .arg(project.companies)
                             .arg(project.seed)
                             .arg(edition);
    return made(name, [&](Project &made) { return fill(made.database(), project); });
}

Result<QString> realBenchProject()
{
    return made(QStringLiteral("real-edition-%1.annals").arg(edition), [](Project &made) {
        return fillWithRealEvents(made, QStringLiteral(ANNALS_SHARED_DIR "/data/events_real.csv"));
    });
}
