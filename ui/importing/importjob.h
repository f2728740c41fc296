// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "import/importreport.h"
#include "read/reading.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <stop_token>

/// An import on a thread of its own, with a connection of its own to the project file. It tells how far it is and can be cancelled
/// between batches; what is stored by then stays.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// `who` imports, for the audit log.
    ImportJob(const QString &projectPath, const QStringList &inputs, const QString &who, ReadOptions options = {}, QObject *parent = nullptr);
    ~ImportJob() override; ///< cancels and waits

    void start();
    void cancel() { m_stop.request_stop(); }

    [[nodiscard]] const ImportReport &report() const { return m_report; } ///< once finished

Q_SIGNALS:
    void counted(int total);          ///< files to read
    /// `part` is how much of the last file is in, 0 to 1.
    void progressed(int done, double part, int added);
    void finished();                  ///< report() holds what became of every file
    void failed(const QString &message);

private:
    void run();

    QString m_projectPath;
    QStringList m_inputs;
    QString m_who;
    ReadOptions m_options;
    std::stop_source m_stop;
    ImportReport m_report;
    std::unique_ptr<QThread> m_thread;
};
