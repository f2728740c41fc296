// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/articlehits.h"

#include "store/database.h"
#include "store/query.h"
#include "store/search.h"
#include "store/sqlvalues.h"

#include <QStringMatcher>

#include <algorithm>

namespace {

constexpr qsizetype around = 60; // UTF-16 units of a line on either side of a word

/// What stands around a word on its line, without half of a surrogate pair or of a word at its ends.
void describe(FoundPlace &place, const QString &text, qsizetype begin, qsizetype end)
{
    const auto ends = [&](qsizetype at) { return text[at] == u'\n' || text[at] == QChar::ParagraphSeparator; };
    qsizetype from = begin;
    while (from > 0 && begin - from < around && !ends(from - 1))
        --from;
    qsizetype to = end;
    while (to < text.size() && to - end < around && !ends(to))
        ++to;
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    if (to < text.size() && text[to].isLowSurrogate())
        --to;
    place.before = text.mid(from, begin - from);
    place.word = text.mid(begin, end - begin);
    place.after = text.mid(end, to - end);
    if (begin - from >= around)
        place.before.prepend(u'…');
    if (to - end >= around)
        place.after.append(u'…');
}

} // namespace

std::vector<FoundPlace> placesOf(const QString &text, const QStringList &words, size_t most, int &count)
{
    std::vector<std::pair<qsizetype, qsizetype>> spans; // begin, end
    for (const QString &word : words) {
        const QStringMatcher matcher(word, Qt::CaseInsensitive);
        for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + word.size()))
            spans.emplace_back(at, at + word.size());
    }
    std::ranges::sort(spans);
    std::vector<FoundPlace> places;
    count = 0;
    qsizetype counted = 0; // code points are counted up to here
    qint64 characters = 0;
    const auto charactersUpTo = [&](qsizetype unit) {
        for (; counted < unit; ++counted)
            characters += !text[counted].isLowSurrogate();
        return characters;
    };
    qsizetype last = 0;
    for (const auto &[begin, end] : spans) {
        if (begin < last)
            continue; // within the one before
        last = end;
        ++count;
        if (places.size() >= most)
            continue;
        FoundPlace place;
        place.span.start = charactersUpTo(begin);
        place.span.end = charactersUpTo(end);
        describe(place, text, begin, end);
        places.push_back(std::move(place));
    }
    return places;
}

Result<ArticleHits> ArticleHits::of(Database &database, const QString &text, const std::function<bool()> &goOn)
{
    ArticleHits hits;
    const QStringList words = Search::terms(text);
    const auto found = Search(database).articles(text);
    if (!found)
        return found.error();
    auto query = Query::prepare(database, QStringLiteral("SELECT hash, title, publisher, published, text FROM article WHERE id = :id"));
    if (!query)
        return query.error();
    for (const ArticleId id : *found) {
        if (auto executed = query->bind("id", id.value()).execute(); !executed)
            return executed.error();
        while (query->next()) {
            ArticleHit hit{query->text(0), query->text(1), query->text(2), SqlValues::toDate(query->optionalText(3)), 0, {}};
            hit.places = placesOf(query->text(4), words, mostPlaces, hit.count);
            ++hits.articles;
            hits.places += hit.count;
            if (hits.listed.size() < mostListed)
                hits.listed.push_back(std::move(hit));
        }
        if (auto finished = query->finish(); !finished)
            return finished.error();
        if (goOn && !goOn())
            break;
    }
    std::ranges::stable_sort(hits.listed, [](const ArticleHit &a, const ArticleHit &b) {
        if (a.published.has_value() != b.published.has_value())
            return a.published.has_value();
        if (a.published && *a.published != *b.published)
            return *a.published < *b.published;
        return a.title < b.title;
    });
    return hits;
}
