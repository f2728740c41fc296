// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/selection.h"

#include "store/articlecopies.h"

Result<Done> Selection::events(const std::function<void(Event &&)> &visit) const
{
    if (!m_told)
        return m_project.events().each(m_filter, visit);
    qint64 visited = 0;
    return m_project.events().each(m_filter, [&](Event &&event) {
        visit(std::move(event));
        m_told(++visited);
    });
}

Result<Done> Selection::figures(const std::function<void(Figure &&)> &visit) const
{
    return m_project.figures().each(m_filter, visit);
}

Result<Done> Selection::companies(const std::function<void(Company &&)> &visit)
{
    if (auto collected = collect(); !collected)
        return collected;
    auto all = m_project.companies().all();
    if (!all)
        return all.error();
    for (Company &company : *all)
        if (m_filter.isEmpty() || m_companies.contains(company.name))
            visit(std::move(company));
    return Done{};
}

Result<Done> Selection::documents(const std::function<void(Article &&)> &visit)
{
    if (auto collected = collect(); !collected)
        return collected;
    QSet<qint64> found; // by their own text, where nothing else is asked for
    EventFilter rest = m_filter;
    rest.search.clear();
    if (!m_filter.isEmpty() && rest.isEmpty()) {
        const auto ids = m_project.search().articles(m_filter.search);
        if (!ids)
            return ids.error();
        for (const ArticleId id : *ids)
            found.insert(id.value());
    }
    return m_project.articles().each([&](Article &&article) {
        if (m_filter.isEmpty() || m_documents.contains(article.hash) || found.contains(article.id.value()))
            visit(std::move(article));
    });
}

Result<Done> Selection::claims(const std::function<void(StoredClaim &&)> &visit)
{
    if (auto collected = collect(); !collected)
        return collected;
    return m_project.claims().each([&](StoredClaim &&claim) {
        if (m_filter.isEmpty() || m_records.contains(claim.record))
            visit(std::move(claim));
    });
}

Result<qint64> Selection::undatedEvents() const
{
    return m_filter.days ? m_project.events().countUndated(m_filter) : qint64(0);
}

Result<qint64> Selection::undatedFigures() const
{
    if (!m_filter.days)
        return qint64(0);
    EventFilter anyTime = m_filter;
    anyTime.days.reset();
    qint64 undated = 0;
    const auto counted = m_project.figures().each(anyTime, [&undated](Figure &&figure) { undated += !figure.asOf; });
    if (!counted)
        return counted.error();
    return undated;
}

Result<Done> Selection::collect()
{
    if (m_collected || m_filter.isEmpty())
        return Done{};
    m_collected = true;
    const auto goesWith = [this](const QString &key, const std::vector<Claim> &claims) {
        m_records.insert(key);
        for (const Claim &claim : claims)
            m_documents.insert(claim.document);
    };
    auto visited = events([&](Event &&event) {
        goesWith(event.key, event.claims);
        for (const EventCompany &company : event.companies)
            m_companies.insert(company.name);
    });
    if (!visited)
        return visited;
    return figures([&](Figure &&figure) {
        goesWith(figure.key, figure.claims);
        for (const QString &company : figure.company.split(QStringLiteral(" + "), Qt::SkipEmptyParts))
            m_companies.insert(company);
    });
}

std::vector<SourceReference> Selection::copiesOf(const Article &document) const
{
    auto copies = ArticleCopies(m_project.database()).of(document.hash);
    return copies ? *std::move(copies) : std::vector<SourceReference>();
}
