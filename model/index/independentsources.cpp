// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "index/independentsources.h"

#include <QHash>
#include <QSet>

#include <numeric>

namespace {

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// Sources that fall together because they share something.
class Sources
{
public:
    // The place of a source; the same for the same identity.
    size_t add(const QString &identity)
    {
        const auto known = m_places.constFind(identity);
        if (known != m_places.cend())
            return *known;
        m_places.insert(identity, m_leaders.size());
        m_leaders.push_back(m_leaders.size());
        return m_leaders.size() - 1;
    }
    void share(size_t source, const QString &what)
    {
        const auto other = m_sharers.constFind(what);
        if (other == m_sharers.cend())
            m_sharers.insert(what, source);
        else
            m_leaders[leader(source)] = leader(*other);
    }
    SourceCount count()
    {
        QSet<size_t> leaders;
        for (size_t i = 0; i < m_leaders.size(); ++i)
            leaders.insert(leader(i));
        return {int(m_leaders.size()), int(leaders.size())};
    }

private:
    size_t leader(size_t source) const
    {
        while (m_leaders[source] != source)
            source = m_leaders[source];
        return source;
    }

    QHash<QString, size_t> m_places;
    QHash<QString, size_t> m_sharers;
    std::vector<size_t> m_leaders; ///< of each source one that it falls together with, or itself
};

SourceCount count(const std::vector<Claim> &claims, const std::vector<SourceReference> &references,
                  const PublisherOf &publisherOf)
{
    Sources sources;
    const auto published = [&](size_t source, const QString &publisher) {
        if (const QString name = folded(publisher); !name.isEmpty())
            sources.share(source, u"publisher " + name);
    };
    for (const Claim &claim : claims) {
        if (claim.rank == Rank::Deprecated || claim.document.isEmpty() || claim.isGone())
            continue;
        const size_t source = sources.add(u"document " + claim.document);
        published(source, publisherOf(claim.document));
        if (const QString quote = folded(claim.quote); !quote.isEmpty())
            sources.share(source, u"quote " + quote);
    }
    for (const SourceReference &reference : references) {
        const size_t source = sources.add(u"reference " + reference.url + u'\n' + reference.title + u'\n'
                                          + reference.publisher);
        published(source, reference.publisher);
    }
    return sources.count();
}

} // namespace

SourceCount sourcesOf(const Event &event, const PublisherOf &publisherOf)
{
    return count(event.claims, event.sources, publisherOf);
}

SourceCount sourcesOf(const Figure &figure, const PublisherOf &publisherOf)
{
    return count(figure.claims, figure.sources, publisherOf);
}
