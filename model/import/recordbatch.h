// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "import/importreport.h"
#include "read/records.h"
#include "store/edit.h"
#include "store/madelog.h"

#include <vector>

class Project;

/// Ready records (interchange, tables) on their way into a project. Documents are known again by their text,
/// companies by name, events and figures by key. What a person has reviewed here stays as it is; a record
/// that differs from an unreviewed one replaces it.
class RecordBatch
{
public:
    /// `made` takes the keys of what is new.
    RecordBatch(Project &project, FileReport &report, MadeRecords &made)
        : m_project(project)
        , m_report(report)
        , m_made(made)
    {
    }

    /// Within a transaction. Gives back what was done to records that were there before.
    Result<std::vector<Change>> store(Records records);

private:
    enum class Outcome { Duplicate, Changed, Added }; ///< of a row with several records the greatest counts

    void count(Outcome outcome, size_t claims = 0);
    Result<Done> storeArticle(const Article &article, const std::vector<SourceReference> &copies);
    Result<Done> storeCompany(const Company &company, int row); ///< `row`: 0 where not known
    template <class Record, class Repository>
    Result<Outcome> storeRecord(Repository &repository, Record record);
    template <class Record, class Repository>
    Result<Done> storeRecords(Repository &repository, std::vector<Record> records, const std::vector<int> &rows);
    Result<Done> dropClaimsOfOthers(std::vector<Claim> &claims, const QString &record, bool ofEvent);

    Project &m_project;
    FileReport &m_report;
    MadeRecords &m_made;
    int m_claimLines = 0; ///< not counted yet
    std::vector<Change> m_changes;
};
