// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exporting/drawingthread.h"
#include "exporting/exportchoice.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class Project;

/// Writes an export while the window goes on: what takes long happens on another thread, with a connection of its own that only reads. A
/// file is written whole or not at all. Stopped when it goes.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    /// `project` must outlive it.
    explicit ExportJob(Project &project, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Writes to a file what a project has, and gives back what that is in words; any Error where it was stopped.
    using Write = std::function<Result<QString>(Project &, const DrawingThread &, const DataProgress &)>;
    /// Ends with one of finished() and failed().
    void start(Write write);
    /// Writes the chosen file there, and what goes beside it.
    void start(const ExportChoice &choice, const QString &path);
    void stop(); ///< failed() follows; a file that was there stays
    [[nodiscard]] bool isRunning() const { return m_stopped != nullptr; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 of); ///< events written to a file of data, tiles of a picture, stops of a story
    void finished(const QString &words);       ///< what the file holds
    void failed(const QString &words);

private:
    void end(const Result<QString> &written);

    Project &m_project;
    Background m_work;
    std::shared_ptr<std::atomic<bool>> m_stopped; ///< while it runs
};
