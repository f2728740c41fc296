// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "write/citations.h"

#include "core/edtfparts.h"
#include "store/project.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

Citation citationOf(const SourceReference &source)
{
    return {.title = source.title, .publisher = source.publisher, .url = source.url, .published = source.published};
}

/// Preferred ones first and deprecated ones last; behind them all those whose articles no longer have the sentence.
auto order(const Claim &claim)
{
    return std::pair(claim.isGone(), claim.rank);
}

const Claim *firstOf(const std::vector<Claim> &claims)
{
    const auto found = std::min_element(claims.begin(), claims.end(),
                                        [](const Claim &a, const Claim &b) { return order(a) < order(b); });
    return found == claims.end() ? nullptr : &*found;
}

} // namespace

QString Citation::source() const
{
    const QString day = published ? published->toString() : QString();
    const QString words = joined({publisher, title, day});
    return words.isEmpty() ? url : words;
}

QString Citation::credit() const
{
    return joined({publisher.isEmpty() ? author : publisher, published ? inEnglish(*published) : QString()});
}

Result<Citations> Citations::in(Project &project)
{
    Citations citations;
    const auto read = project.articles().each(
        [&](Article &&article) { citations.m_articles.insert(article.hash, std::move(article)); }, false);
    if (!read)
        return read.error();
    return citations;
}

Citation Citations::of(const Claim &claim) const
{
    Citation citation{.quote = claim.quote, .document = claim.document};
    const auto article = m_articles.constFind(claim.document);
    if (article == m_articles.constEnd())
        return citation;
    citation.title = article->title.isEmpty() ? QFileInfo(article->path).fileName() : article->title;
    citation.publisher = article->publisher;
    citation.author = article->author;
    citation.url = article->url;
    citation.published = article->published;
    return citation;
}

std::vector<Citation> Citations::of(const std::vector<Claim> &claims, const std::vector<SourceReference> &sources) const
{
    std::vector<const Claim *> ranked;
    for (const Claim &claim : claims)
        ranked.push_back(&claim);
    std::ranges::stable_sort(ranked, {}, [](const Claim *claim) { return order(*claim); });
    std::vector<Citation> citations;
    for (const Claim *claim : ranked)
        citations.push_back(of(*claim));
    for (const SourceReference &source : sources)
        citations.push_back(citationOf(source));
    return citations;
}

Citation Citations::first(const std::vector<Claim> &claims, const std::vector<SourceReference> &sources) const
{
    if (const Claim *claim = firstOf(claims))
        return of(*claim);
    return sources.empty() ? Citation() : citationOf(sources.front());
}

bool isWebAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.isValid() && !parsed.host().isEmpty() && (parsed.scheme() == u"http" || parsed.scheme() == u"https");
}
