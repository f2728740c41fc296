// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sequels.h"

namespace {

constexpr qsizetype longestSubject = 8;

bool isRest(quint32 word)
{
    switch (word) {
    case wordHash(u"remainder"):
    case wordHash(u"rest"):
    case wordHash(u"remaining"):
    case wordHash(u"others"):
    case wordHash(u"balance"): return true;
    default: return false;
    }
}

bool isFollowing(quint32 word)
{
    return word == wordHash(u"follow") || word == wordHash(u"follows") || word == wordHash(u"followed");
}

/// What may happen in parts.
bool isDivisible(EventKind kind)
{
    switch (kind) {
    case EventKind::Acquisition:
    case EventKind::Investment:
    case EventKind::Closure:
    case EventKind::Exit:
    case EventKind::Opening:
    case EventKind::Launch:
    case EventKind::Layoffs: return true;
    default: return false;
    }
}

} // namespace

std::optional<Sequel> findSequel(const SentenceView &view, const Discourse &discourse)
{
    if (discourse.events.empty() || !isDivisible(discourse.events.back().kind))
        return std::nullopt;
    bool rest = false;
    for (qsizetype at = view.first(); at < view.last() && at < view.first() + longestSubject; ++at) {
        rest = rest || isRest(view.token(at).word);
        if (!rest || !isFollowing(view.token(at).word))
            continue;
        for (const DateMention *date : view.dates()) {
            if (!date->edtf || date->type == TimexType::Duration || date->type == TimexType::Set
                || view.tokenAt(date->span.begin) <= at)
                continue;
            Sequel sequel;
            sequel.told = &discourse.events.back();
            sequel.date = {momentOf(view, *date), DateBasis::Clause, date};
            sequel.trigger = view.word(at).toString();
            sequel.last = at + 1;
            return sequel;
        }
    }
    return std::nullopt;
}
