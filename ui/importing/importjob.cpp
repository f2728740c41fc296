// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importing/importjob.h"

#include "import/importer.h"
#include "import/inputqueue.h"
#include "import/projectwords.h"
#include "store/project.h"

#include <QDateTime>

ImportJob::ImportJob(const QString &projectPath, const QStringList &inputs, const QString &who, ReadOptions options, QObject *parent)
    : QObject(parent), m_projectPath(projectPath), m_inputs(inputs), m_who(who), m_options(std::move(options))
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportJob::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
}

// Runs on the thread; signals reach the window through its event loop.
void ImportJob::run()
{
    auto project = Project::open(m_projectPath, Project::Mode::Create);
    if (!project) {
        Q_EMIT failed(project.error().text());
        return;
    }
    InputQueue queue(m_inputs, m_options, m_projectPath);
    Q_EMIT counted(int(queue.total()));
    const auto extractor = extractorFor(**project);
    if (!extractor) {
        Q_EMIT failed(extractor.error().text());
        return;
    }
    Importer importer(
        **project, [&](Article article) { return extractor->extract(std::move(article)); },
        {m_who, QDateTime::currentDateTimeUtc()});
    auto report = importer.run([&] { return queue.next(); },
                               [this](const ImportReport &soFar) {
                                   Q_EMIT progressed(int(soFar.files.size()), soFar.ofLastFile, int(soFar.added()));
                               },
                               m_stop.get_token());
    if (!report) {
        Q_EMIT failed(report.error().text());
        return;
    }
    m_report = std::move(report).value();
    Q_EMIT finished();
}
