// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import/articlebatch.h"

#include "import/mergedrecords.h"
#include "store/articlecopies.h"
#include "store/project.h"

#include <QtConcurrent>

namespace
{

/// Stores what is new of a company; what that does to one that was there is added to the changes.
Result<Done> addCompany(Project &project, const Company &company, std::vector<Change> &changes)
{
    const auto before = project.companies().findCanonical(company.name);
    if (!before)
        return before.error();
    const auto id = project.companies().add(company);
    if (!id)
        return id.error();
    if (!*before)
        return Done();
    const auto after = project.companies().find(*id);
    if (!after)
        return after.error();
    Change change = Change::of(*before, *after);
    if (change.before != change.after)
        changes.push_back(std::move(change));
    return Done();
}

} // namespace

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
            m_copies[article.hash].push_back(ArticleCopies::copyOf(article));
            continue;
        }
        const auto earlier = earlierOf(article, file.location);
        if (!earlier)
            return earlier.error();
        if (*earlier)
            m_seen.insert(**earlier);
        ++(*earlier ? report.changed : report.added);
        m_hashes.insert(article.hash);
        m_fresh.push_back({file.location, *earlier, &report});
        m_articles.push_back(std::move(article));
    }
    return Done();
}

void ArticleBatch::extract(const Extract &extract)
{
    m_extractions = QtConcurrent::blockingMapped<std::vector<Extraction>>(
        m_articles, [&extract](const Article &article) { return extract(article); });
}

Result<std::vector<Change>> ArticleBatch::store(MergedRecords &records, MadeRecords &made)
{
    std::vector<Change> changes;
    ChangedArticles changed;
    std::vector<Change> removals;
    for (size_t i = 0; i < m_fresh.size(); ++i) {
        if (!m_fresh[i].replaces)
            continue;
        const auto old = m_project.articles().find(*m_fresh[i].replaces);
        if (!old)
            return old.error();
        if (*old) {
            changed.add((*old)->hash, m_extractions[i]);
            removals.push_back(Change::of(*old, std::optional<Article>()));
        }
    }
    for (size_t i = 0; i < m_extractions.size(); ++i) {
        for (const Company &company : m_extractions[i].companies)
            if (auto added = addCompany(m_project, company, changes); !added)
                return added.error();
        const auto id = m_project.articles().insert(m_extractions[i].article, m_fresh[i].location);
        if (!id)
            return id.error();
        m_seen.insert(*id);
        const QString &language = m_extractions[i].article.language;
        const bool isRead = language.startsWith(u"en") || language.startsWith(u"zh");
        m_fresh[i].report->unread += !isRead && m_extractions[i].events.empty() && m_extractions[i].figures.empty();
        made.articles << m_extractions[i].article.hash;
    }
    const auto merged = records.add(m_extractions, changed, made);
    if (!merged)
        return merged;
    changes.insert(changes.end(), merged->begin(), merged->end());
    for (size_t i = 0; i < m_fresh.size(); ++i) {
        if (!m_fresh[i].replaces)
            continue;
        m_fresh[i].report->kept.add(changed.kept(m_extractions[i].article.hash));
        if (auto removed = m_project.articles().remove(*m_fresh[i].replaces); !removed)
            return removed.error();
    }
    changes.insert(changes.end(), removals.begin(), removals.end());
    if (auto stored = storeCopies(changes); !stored)
        return stored.error();
    return changes;
}

/// Remembers where else the texts stood that are in the project by now.
Result<Done> ArticleBatch::storeCopies(std::vector<Change> &changes)
{
    ArticleCopies known(m_project.database());
    for (const auto &[hash, copies] : m_copies) {
        const auto article = m_project.articles().findByHash(hash);
        if (!article)
            return article.error();
        if (!*article)
            continue; // another text has taken its place
        auto change = known.adding(**article, copies);
        if (!change)
            return change.error();
        if (!*change)
            continue;
        if (auto applied = Edit{{}, {**change}}.apply(m_project); !applied)
            return applied;
        changes.push_back(**std::move(change));
    }
    return Done();
}
