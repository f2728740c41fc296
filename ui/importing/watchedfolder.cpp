// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/watchedfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

WatchedFolder::WatchedFolder(const QString &folder, const QString &projectPath, const QString &who, std::function<QDateTime()> now,
                             QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_projectPath(projectPath)
    , m_who(who)
    , m_now(std::move(now))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_watcher.addPath(folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_rest.start(); });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_rest.start(); });
    connect(&m_rest, &QTimer::timeout, this, &WatchedFolder::look);
    m_rest.start();
}

QHash<QString, WatchedFolder::Stamp> WatchedFolder::stamps() const
{
    QHash<QString, Stamp> found;
    QDirIterator files(m_folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info = files.nextFileInfo();
        if (info.fileName().startsWith(u'.') || info.absoluteFilePath() == QFileInfo(m_projectPath).absoluteFilePath()
            || info.suffix() == QLatin1String("annals") || info.fileName().contains(QLatin1String(".annals-")))
            continue;
        found.insert(info.absoluteFilePath(), {info.size(), info.lastModified().toMSecsSinceEpoch()});
    }
    return found;
}

void WatchedFolder::look()
{
    if (m_job) {
        m_rest.start();
        return;
    }
    const QHash<QString, Stamp> now = stamps();
    QStringList ready;
    bool arriving = false;
    for (auto file = now.begin(); file != now.end(); ++file) {
        if (m_seen.contains(file.key()) && m_seen.value(file.key()) == *file)
            continue;
        if (m_arriving.contains(file.key()) && m_arriving.value(file.key()) == *file)
            ready << file.key();
        else
            arriving = true; // looked at again when it has rested
    }
    m_arriving = now;
    watch(now.keys());
    if (arriving)
        m_rest.start();
    if (ready.isEmpty())
        return;
    ready.sort();
    for (const QString &file : ready)
        m_seen.insert(file, now.value(file));
    import(ready);
}

void WatchedFolder::watch(QStringList paths)
{
    // Files, which change in place, and folders, which more arrives in.
    QDirIterator folders(m_folder, QDir::Dirs | QDir::Readable | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext())
        paths << folders.nextFileInfo().absoluteFilePath();
    const QStringList known = m_watcher.files() + m_watcher.directories();
    const QSet<QString> watched(known.begin(), known.end());
    paths.removeIf([&watched](const QString &path) { return watched.contains(path); });
    if (paths.isEmpty())
        return;
    m_watcher.addPaths(paths);
    m_rest.start(); // something may have arrived before they were watched
}

void WatchedFolder::import(const QStringList &files)
{
    ReadOptions options;
    options.today = m_now().toLocalTime().date();
    m_job = std::make_unique<ImportJob>(m_projectPath, files, m_who, options);
    const auto finish = [this] {
        m_job.release()->deleteLater();
    };
    connect(m_job.get(), &ImportJob::finished, this, [this, finish] {
        const ImportReport report = m_job->report();
        finish();
        if (report.added() > 0 || report.changed() > 0 || report.rejected() > 0)
            Q_EMIT imported(report);
    });
    connect(m_job.get(), &ImportJob::failed, this, [this, finish](const QString &message) {
        finish();
        Q_EMIT failed(message);
    });
    m_job->start();
}
