// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlebatch.h"

#include "import/mergedrecords.h"
#include "store/project.h"

#include <QtConcurrent>


Result<std::optional<ArticleId>> ArticleBatch::earlierOf(const Article &article, const QString &location)
{
    const auto earlier = m_project.articles().findEarlier(article.path, location);
    if (!earlier)
        return earlier.error();
    for (const ArticleId id : *earlier)
        if (!m_seen.contains(id))
            return std::optional(id);
    return std::optional<ArticleId>();
}

Result<Done> ArticleBatch::add(ImportFile &&file, FileReport &report)
{
    for (Article &article : file.articles) {
        m_characters += article.text.size(); // of duplicates, too: batches end at the same places at every run
        const auto known = m_project.articles().findByHash(article.hash);
        if (!known)
            return known.error();
        if (*known)
            m_seen.insert((*known)->id);
        if (*known || m_hashes.contains(article.hash)) {
            ++report.duplicate;
            continue;
        }
        const auto earlier = earlierOf(article, file.location);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            m_seen.insert(**earlier);
        ++(*earlier ? report.changed : report.added);
        m_hashes.insert(article.hash);
        m_fresh.push_back({file.location, *earlier});
        m_articles.push_back(std::move(article));
    }
    return Done();
}

void ArticleBatch::extract(const Extract &extract)
{
    m_extractions = QtConcurrent::blockingMapped<std::vector<Extraction>>(
        m_articles, [&extract](const Article &article) { return extract(article); });
}

Result<std::vector<Change>> ArticleBatch::store(MergedRecords &records)
{
    QSet<QString> withdrawn;
    for (const Fresh &fresh : m_fresh) {
        if (!fresh.replaces)
            continue;
        const auto old = m_project.articles().find(*fresh.replaces);
        if (!old)
            return old.error();
        if (*old)
            withdrawn.insert((*old)->hash);
    }
    for (size_t i = 0; i < m_extractions.size(); ++i) {
        for (const Company &company : m_extractions[i].companies)
            if (auto added = m_project.companies().add(company); !added)
                return added.error();
        const auto id = m_project.articles().insert(m_extractions[i].article, m_fresh[i].location);
        if (!id)
            return id.error();
        m_seen.insert(*id);
    }
    auto changes = records.add(m_extractions, withdrawn);
    if (!changes)
        return changes;
    for (const Fresh &fresh : m_fresh)
        if (fresh.replaces)
            if (auto removed = m_project.articles().remove(*fresh.replaces); !removed)
                return removed.error();
    return changes;
}
