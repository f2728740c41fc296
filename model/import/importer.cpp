// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importer.h"

#include "import/articlebatch.h"
#include "import/mergedrecords.h"
#include "import/recordbatch.h"
#include "store/project.h"
#include "store/sqlvalues.h"
#include "store/transaction.h"

#include <memory>
#include <set>

namespace
{

constexpr qsizetype batchCharacters = 32'000'000; // a batch of long articles is short

/// One run: what it has gathered for the next batch, and what became of the files before.
class Run
{
public:
    Run(Project &project, const Importer::Extract &extract, const ImportOptions &options)
        : m_project(project)
        , m_extract(extract)
        , m_options(options)
    {
    }

    Result<Done> take(ImportFile &&file)
    {
        auto &report = m_pending.emplace_back(std::make_unique<FileReport>());
        report->path = file.path;
        report->rejected = file.rejected;
        std::optional<Records> records = std::move(file.records);
        if (auto added = m_batch->add(std::move(file), *report); !added || !records)
            return added;
        if (auto stored = storePending(std::move(records)); !stored)
            return stored;
        m_loaded = false; // records may have changed what was at hand
        return Done();
    }

    [[nodiscard]] bool isFull() const
    {
        return int(m_pending.size()) >= m_options.batch || m_batch->characters() >= batchCharacters;
    }

    /// Extracts and stores what was taken, `records` being those of the last file.
    Result<Done> storePending(std::optional<Records> records = std::nullopt)
    {
        m_batch->extract(m_extract);
        auto transaction = Transaction::begin(m_project.database());
        if (!transaction)
            return transaction.error();
        if (auto loaded = loadRecords(); !loaded)
            return loaded;
        auto changes = m_batch->store(m_records);
        if (!changes)
            return changes.error();
        if (records) {
            const auto more = RecordBatch(m_project, *m_pending.back()).store(*std::move(records));
            if (!more)
                return more.error();
            changes->insert(changes->end(), more->begin(), more->end());
        }
        if (auto logged = log(*changes); !logged)
            return logged;
        if (auto committed = transaction->commit(); !committed)
            return committed;
        for (auto &report : m_pending)
            m_report.files.push_back(std::move(*report));
        m_pending.clear();
        m_batch.emplace(m_project, m_seen);
        return Done();
    }

    [[nodiscard]] bool hasPending() const { return !m_pending.empty(); }
    [[nodiscard]] ImportReport &report() { return m_report; }

private:
    /// Makes sure that the records at hand are those of the project: another connection may have edited them
    /// meanwhile.
    Result<Done> loadRecords()
    {
        const auto version = m_project.database().integer(QStringLiteral("PRAGMA data_version"));
        if (!version)
            return version.error();
        if (m_batch->isEmpty() || (m_loaded && *version == m_version))
            return Done();
        m_loaded = true;
        m_version = *version;
        return m_records.load();
    }

    /// One deed of the log: how much came in, and what happened to the records that were there before.
    Result<Done> log(const std::vector<Change> &changes)
    {
        ImportReport batch;
        for (const auto &report : m_pending)
            batch.files.push_back(*report);
        if (batch.added() == 0 && batch.changed() == 0)
            return Done();
        const AuditEntry model{0,
                               0,
                               m_options.now,
                               m_options.who,
                               QStringLiteral("import"),
                               QStringLiteral("Import"),
                               0,
                               {},
                               {},
                               {},
                               {}};
        QJsonObject totals = batch.toJson();
        totals.remove(QStringLiteral("files"));
        std::vector<AuditEntry> entries{model};
        entries.front().after = SqlValues::json(totals);
        for (const Change &change : changes) {
            AuditEntry entry = model;
            entry.entity = change.entity;
            entry.key = change.key;
            entry.before = change.before ? SqlValues::json(*change.before) : QString();
            entry.after = change.after ? SqlValues::json(*change.after) : QString();
            entries.push_back(std::move(entry));
        }
        const auto step = m_project.audit().append(entries);
        return step ? Result<Done>(Done()) : step.error();
    }

    Project &m_project;
    const Importer::Extract &m_extract;
    const ImportOptions &m_options;
    std::set<ArticleId> m_seen;
    MergedRecords m_records{m_project};
    bool m_loaded = false;
    qint64 m_version = 0; ///< of the data, as m_records knows them
    std::optional<ArticleBatch> m_batch{std::in_place, m_project, m_seen};
    std::vector<std::unique_ptr<FileReport>> m_pending; ///< of the files in m_batch
    ImportReport m_report;
};

} // namespace

Importer::Importer(Project &project, Extract extract, ImportOptions options)
    : m_project(project)
    , m_extract(std::move(extract))
    , m_options(std::move(options))
{
}

Result<ImportReport> Importer::run(const NextFile &next, const Progress &progress, std::stop_token stop)
{
    Run run(m_project, m_extract, m_options);
    bool more = true;
    while (more) {
        if (stop.stop_requested()) {
            run.report().cancelled = true;
            break;
        }
        const size_t before = run.report().files.size();
        while (run.report().files.size() == before && !run.isFull()) {
            auto file = next();
            more = file.has_value();
            if (!more)
                break;
            if (auto taken = run.take(*std::move(file)); !taken)
                return taken.error();
        }
        if (run.hasPending())
            if (auto stored = run.storePending(); !stored)
                return stored.error();
        if (progress && run.report().files.size() > before)
            progress(run.report());
    }
    return std::move(run.report());
}
