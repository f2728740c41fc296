// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/importer.h"

#include "import/articlebatch.h"
#include "import/mergedrecords.h"
#include "import/recordbatch.h"
#include "store/companyrows.h"
#include "store/largewrites.h"
#include "store/madelog.h"
#include "store/project.h"
#include "store/sqlvalues.h"
#include "store/transaction.h"

#include <QCoreApplication>

#include <future>
#include <memory>
#include <set>

namespace
{

constexpr size_t mostChanges = 10'000; // that a report lists; the audit log has them all
const QString coloursOpen = QStringLiteral("colours open"); ///< a setting while a project is filled for the first time
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
        report->location = file.location;
        report->rejected = file.rejected;
        std::shared_ptr<RecordSource> source = std::move(file.source);
        std::optional<Records> records = std::move(file.records);
        if (auto added = m_batch->add(std::move(file), *report); !added || (!records && !source))
            return added;
        if (auto stored = storePending(std::move(records)); !stored)
            return stored;
        m_loaded = false; // records may have changed what was at hand
        m_source = std::move(source);
        m_report.ofLastFile = m_source ? 0 : 1;
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
        MadeRecords made;
        const auto last = lastCompany(m_project);
        if (!last)
            return last.error();
        auto changes = m_batch->store(m_records, made);
        if (!changes)
            return changes.error();
        if (records) {
            const auto more = RecordBatch(m_project, *m_pending.back(), made).store(*std::move(records));
            if (!more)
                return more.error();
            changes->insert(changes->end(), more->begin(), more->end());
        }
        FileReport total;
        for (const auto &report : m_pending)
            total.add(FileReport(*report));
        if (auto logged = log(*changes, total, std::move(made), *last); !logged)
            return logged;
        if (auto committed = transaction->commit(); !committed)
            return committed;
        keep(*changes);
        for (auto &report : m_pending)
            m_report.files.push_back(std::move(*report));
        m_pending.clear();
        m_batch.emplace(m_project, m_seen);
        return Done();
    }

    /// Whether the last file taken has more records to give.
    [[nodiscard]] bool hasMore() const { return m_source != nullptr; }

    /// Stores the next records of the last file.
    Result<Done> storeMore()
    {
        auto records = m_ahead.valid() ? m_ahead.get() : m_source->next(m_options.rows);
        if (!records)
            return records.error();
        if (!*records) {
            m_source.reset();
            m_report.ofLastFile = 1;
            return Done();
        }
        const double progress = m_source->progress();
        // While these rows are stored, the next ones are read.
        m_ahead = std::async(std::launch::async, [source = m_source, rows = m_options.rows] { return source->next(rows); });
        auto transaction = Transaction::begin(m_project.database());
        if (!transaction)
            return transaction.error();
        FileReport piece;
        MadeRecords made;
        const auto last = lastCompany(m_project);
        if (!last)
            return last.error();
        const auto changes = RecordBatch(m_project, piece, made).store(std::move(**records));
        if (!changes)
            return changes.error();
        if (auto logged = log(*changes, piece, std::move(made), *last); !logged)
            return logged;
        if (auto committed = transaction->commit(); !committed)
            return committed;
        keep(*changes);
        (void)m_project.events().takeChanged(); // of a million rows: who shows a project reads it anew after an import
        m_report.files.back().add(std::move(piece));
        m_report.ofLastFile = progress;
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

    void keep(const std::vector<Change> &changes)
    {
        for (const Change &change : changes)
            if (change.entity != u"star" && change.entity != u"setting" && m_report.changes.size() < mostChanges) // whose event says it; copies of articles
                m_report.changes.push_back(ChangedRecord::of(m_project, change));
    }

    /// One deed of the log: how much came in, and what happened to the records that were there before.
    /// Companies after `last` are new.
    Result<Done> log(const std::vector<Change> &changes, const FileReport &total, MadeRecords made, qint64 last)
    {
        const auto companies = companyRowsAfter(m_project, last);
        if (!companies)
            return companies.error();
        for (const qint64 row : *companies)
            made.companies << QString::number(row);
        ImportReport batch;
        batch.files.push_back(total);
        if (batch.added() == 0 && batch.changed() == 0 && made.isEmpty() && changes.empty())
            return Done();
        const AuditEntry model{0,
                               0,
                               m_options.now,
                               m_options.who,
                               QStringLiteral("import"),
                               QCoreApplication::translate("Deeds", "Import"),
                               0,
                               {},
                               {},
                               {},
                               {}};
        std::vector<AuditEntry> entries{model};
        QString &after = entries.front().after;
        after = SqlValues::json(batch.totals());
        after.chop(1); // of a batch there are thousands of keys: QJsonDocument takes its time for them
        after += QStringLiteral(",\"") + madeField + QStringLiteral("\":") + made.toJson() + u'}';
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
    std::shared_ptr<RecordSource> m_source; ///< of the last file, while it has more to give
    std::future<Result<std::optional<Records>>> m_ahead; ///< what m_source gives next; nobody else touches it meanwhile
    ImportReport m_report;
};

/// Whether the companies are to get their colours when all are there: also after a run that was interrupted.
Result<bool> openColours(Project &project)
{
    const auto coloured = CompanyRows(project.database()).areColoured();
    if (!coloured)
        return coloured;
    if (!*coloured)
        if (auto kept = project.settings().set(coloursOpen, QStringLiteral("yes")); !kept)
            return kept.error();
    const auto open = project.settings().value(coloursOpen);
    return open ? Result<bool>(open->has_value()) : open.error();
}

Result<Done> giveColours(Project &project)
{
    auto transaction = Transaction::begin(project.database());
    if (!transaction)
        return transaction.error();
    if (auto given = CompanyRows(project.database()).colourBySize(); !given)
        return given;
    if (auto closed = project.settings().remove(coloursOpen); !closed)
        return closed;
    return transaction->commit();
}

} // namespace

Importer::Importer(Project &project, Extract extract, ImportOptions options)
    : m_project(project)
    , m_extract(std::move(extract))
    , m_options(std::move(options))
{
}

Result<ImportReport> Importer::run(const NextFile &next, const Progress &progress, std::stop_token stop)
{
    const LargeWrites writes(m_project.database());
    const auto colours = openColours(m_project);
    if (!colours)
        return colours.error();
    Run run(m_project, m_extract, m_options);
    bool more = true;
    while (more && !run.report().cancelled) {
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
        while (run.hasMore() && !stop.stop_requested()) {
            if (auto stored = run.storeMore(); !stored)
                return stored.error();
            if (progress)
                progress(run.report());
        }
        if (run.hasMore())
            run.report().cancelled = true;
    }
    if (*colours && !run.report().cancelled)
        if (auto given = giveColours(m_project); !given)
            return given.error();
    return std::move(run.report());
}
