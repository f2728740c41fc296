// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"
#include "extract/extraction.h"
#include "import/importfile.h"
#include "import/importreport.h"
#include "store/edit.h"

#include <QSet>

#include <functional>
#include <optional>
#include <set>
#include <vector>

class MergedRecords;
class Project;
struct MadeRecords;

/// Articles on their way into a project: sorts out what is there already, extracts the rest on all cores, and
/// stores it in one go.
class ArticleBatch
{
public:
    using Extract = std::function<Extraction(Article)>;

    /// `seen` are the articles that this run has met, in the project or by storing them: another file of the
    /// same name does not replace them.
    ArticleBatch(Project &project, std::set<ArticleId> &seen)
        : m_project(project)
        , m_seen(seen)
    {
    }

    /// Looks up each article of a file and counts it in `report`, which must live until store().
    Result<Done> add(ImportFile &&file, FileReport &report);
    [[nodiscard]] bool isEmpty() const { return m_fresh.empty(); }
    [[nodiscard]] qsizetype characters() const { return m_characters; } ///< of all added

    /// Needs no transaction and touches no project.
    void extract(const Extract &extract);
    /// Within a transaction. Gives back what was done to records that were there before; `made` are keys of new ones.
    Result<std::vector<Change>> store(MergedRecords &records, MadeRecords &made);

private:
    struct Fresh {
        QString location;
        std::optional<ArticleId> replaces;
        FileReport *report; ///< of the file it came in
    };
    Result<Done> storeCopies(std::vector<Change> &changes);
    Result<std::optional<ArticleId>> earlierOf(const Article &article, const QString &location);

    Project &m_project;
    std::set<ArticleId> &m_seen;
    QSet<QString> m_hashes; ///< of m_articles
    std::vector<Article> m_articles;
    std::vector<Fresh> m_fresh; ///< one an article
    std::vector<Extraction> m_extractions;
    std::map<QString, std::vector<SourceReference>> m_copies; ///< that texts known already came in, by the hash of the text
    qsizetype m_characters = 0;
};
