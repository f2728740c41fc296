// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "extract/extraction.h"
#include "import/importfile.h"
#include "import/importreport.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

class Project;

struct ImportOptions {
    QString who; ///< for the audit log
    QDateTime now; ///< for the audit log
    int batch = 64; ///< files a transaction
    int rows = 8192; ///< of a table a transaction
};

/// Puts files into a project: extracts on all cores, merges with what the project holds, stores in batches,
/// each in one transaction. The outcome depends neither on the number of threads nor, after an interruption,
/// on how far the first run came.
///
/// - An article whose text is there already is a duplicate and changes nothing.
/// - Another text from the same place is a changed article: its old claims go, and with them unreviewed
/// records that rest on nothing else.
/// - What a person has decided about keeps its fields; its claims go into the new text, or stay as gone.
/// - Records (tables, interchange) are known again by their key, companies by name, documents by text.
/// - The first run that fills a project ends with the colours: to the companies that take part the most.
class Importer
{
public:
    using Extract = std::function<Extraction(Article)>; ///< called from several threads at once
    using NextFile = std::function<std::optional<ImportFile>()>; ///< gives the next file, nothing at the end
    using Progress
        = std::function<void(const ImportReport &soFar)>; ///< called after each batch, on the caller's thread

    Importer(Project &project, Extract extract, ImportOptions options);

    /// Error where the store fails: the batches before it are kept, the one it happened in is not. Cancelled
    /// between batches, also within a table.
    Result<ImportReport> run(const NextFile &next, const Progress &progress = {}, std::stop_token stop = {});

private:
    Project &m_project;
    Extract m_extract;
    ImportOptions m_options;
};
