// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporting/exportjob.h"

#include "exporting/exportwriter.h"
#include "store/deedwatch.h"
#include "store/inmemory.h"
#include "write/countwords.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace {

constexpr qint64 progressPause = 50; // ms

/// What is written and how much of it: "18 of 21 events. 4 kB in market.csv."
Result<QString> writeFile(Project &project, const ExportChoice &choice, const QString &path, const DrawingThread &thread,
                          const DataProgress &progress)
{
    const auto counts = writeDataFile(project, choice, path, thread, progress);
    if (!counts)
        return counts.error();
    return QString(inTheWordsOfTheWindow(*counts) + u' ' + ExportJob::tr("Written: %1").arg(QFileInfo(path).fileName()));
}

Result<QString> drawFile(Project &project, const ExportChoice &choice, const QString &path, const DrawingThread &thread,
                         const DataProgress &progress)
{
    const auto drawn = writePicture(project, choice, path, thread, progress);
    if (!drawn)
        return drawn.error();
    const bool tiled = choice.picture.tiles && !choice.bundle;
    const QString name = QFileInfo(tiled ? tilePath(path, {}) : path).fileName();
    return QString(drawn->words.shown + u' ' + ExportJob::tr("Written: %1").arg(tiled ? QString(name + QStringLiteral(" …")) : name));
}

} // namespace

ExportJob::ExportJob(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
}

ExportJob::~ExportJob()
{
    if (m_stopped)
        *m_stopped = true;
}

void ExportJob::start(const ExportChoice &choice, const QString &path)
{
    start([choice, path](Project &project, const DrawingThread &thread, const DataProgress &progress) {
        return choice.data ? writeFile(project, choice, path, thread, progress) : drawFile(project, choice, path, thread, progress);
    });
}

void ExportJob::start(Write write)
{
    m_stopped = std::make_shared<std::atomic<bool>>(false);
    if (isInMemory(m_project))
        return end(write(m_project, {}, {}));
    m_work.start([this, write = std::move(write), from = m_project.path(), stopped = m_stopped](const Background::Task &task) {
        const auto project = Project::open(from, Project::Mode::ReadOnly);
        if (!project)
            return task.deliver([this, error = project.error()] { end(error); });
        QElapsedTimer told;
        told.start();
        const auto progress = [&](qint64 done, qint64 of) {
            if (told.elapsed() < progressPause)
                return;
            told.restart();
            task.deliver([this, done, of] { Q_EMIT progressed(done, of); });
        };
        DrawingThread thread = DrawingThread::of(task);
        thread.isStopped = [&stopped] { return stopped->load(); };
        const DeedWatch watch((*project)->database(), [&stopped](qint64) { return !*stopped; });
        const auto written = write(**project, thread, progress);
        task.deliver([this, written] { end(written); });
    });
}

void ExportJob::stop()
{
    if (m_stopped)
        *m_stopped = true;
}

void ExportJob::end(const Result<QString> &written)
{
    const auto stopped = std::exchange(m_stopped, nullptr);
    if (written)
        Q_EMIT finished(*written);
    else
        Q_EMIT failed(*stopped ? tr("Stopped; nothing was written.") : written.error().text());
}
