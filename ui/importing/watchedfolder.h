// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importing/importjob.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// Imports what arrives in a folder into a project: new files, and those that change, once they have stopped growing. One import at a
/// time, on its own thread.
class WatchedFolder : public QObject
{
    Q_OBJECT
public:
    static constexpr int restMs = 1500; ///< that a file must not have changed for

    /// Looks at what is there at once: the first import brings the project up to date with the folder.
    /// `who` imports, for the audit log.
    WatchedFolder(const QString &folder, const QString &projectPath, const QString &who, std::function<QDateTime()> now,
                  QObject *parent = nullptr);

    [[nodiscard]] QString folder() const { return m_folder; }

Q_SIGNALS:
    void imported(const ImportReport &report); ///< something was looked at; new, changed or refused
    void failed(const QString &message);

private:
    struct Stamp {
        qint64 size = 0;
        qint64 modified = 0;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    [[nodiscard]] QHash<QString, Stamp> stamps() const;
    void look();
    void watch(QStringList paths);
    void import(const QStringList &files);

    QString m_folder;
    QString m_projectPath;
    QString m_who;
    std::function<QDateTime()> m_now;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
    QHash<QString, Stamp> m_seen;     ///< as they were when they came in
    QHash<QString, Stamp> m_arriving; ///< as they were at the last look
    std::unique_ptr<ImportJob> m_job;
};
