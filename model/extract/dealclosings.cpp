// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/dealclosings.h"

#include <algorithm>

namespace {

bool isClosingVerb(quint32 word)
{
    switch (word) {
    case wordHash(u"close"):
    case wordHash(u"complete"):
    case wordHash(u"completed"):
    case wordHash(u"finalised"):
    case wordHash(u"finalized"):
    case wordHash(u"concluded"):
    case wordHash(u"closed"):
        return true;
    default:
        return false;
    }
}

/// "expected to close", "should be completed", "due to be finalised".
bool isAhead(const SentenceView &view, qsizetype verb)
{
    for (qsizetype at = verb - 1; view.holds(at) && verb - at < 6; --at) {
        qsizetype length = 0;
        if (view.is(at, GrammarClass::Future | GrammarClass::May)
            || view.lexicon().control(view.from(at), &length) == Control::Planned)
            return true;
    }
    return false;
}

/// "The deal", "the takeover": before the verb, or after it ("complete the purchase").
bool speaksOfDeal(const SentenceView &view, qsizetype verb)
{
    for (qsizetype at = std::max(view.first(), verb - 14); at < std::min(view.last(), verb + 5); ++at) {
        qsizetype length = 0;
        const QStringList *classes = view.lexicon().object(view.from(at), &length);
        if (view.token(at).word == wordHash(u"transaction") || (classes && classes->contains(QLatin1String("bid"))))
            return true;
    }
    return false;
}

bool isDeal(const Event &event)
{
    return (event.kind == EventKind::Acquisition || event.kind == EventKind::Merger || event.kind == EventKind::Investment)
        && event.modality != Modality::Denied && event.companies.size() > 1;
}

/// Told as of the last weeks before the publication.
bool isNews(const SentenceView &view, const Event &event)
{
    const auto &published = view.analysis().article.published;
    return published && event.when && event.when->range().last >= published->range().first - 31;
}

/// The last deal that one of the sentence's companies is a party of; without any, the last at all.
const Event *dealMeant(const SentenceView &view, const Discourse &discourse)
{
    const auto named = [&](const Event &event) {
        return std::any_of(view.mentions().begin(), view.mentions().end(), [&](const CompanyMention *mention) {
            return std::any_of(event.companies.begin(), event.companies.end(),
                               [&](const EventCompany &company) { return company.name == mention->company; });
        });
    };
    const Event *last = nullptr;
    for (auto it = discourse.events.rbegin(); it != discourse.events.rend(); ++it) {
        if (!isDeal(*it) || !(view.mentions().empty() || named(*it)))
            continue;
        if (isNews(view, *it))
            return &*it; // rather than a deal of former years that was told in between
        if (!last)
            last = &*it;
    }
    return last;
}

} // namespace

std::optional<DealClosing> findDealClosing(const SentenceView &view, const Discourse &discourse)
{
    for (qsizetype at = view.first(); at < view.last(); ++at) {
        if (!isClosingVerb(view.token(at).word) || !isAhead(view, at) || !speaksOfDeal(view, at))
            continue;
        const Event *deal = dealMeant(view, discourse);
        const auto &published = view.analysis().article.published;
        for (const DateMention *date : view.dates()) {
            const bool ahead = date->edtf && (!published || date->edtf->range().last >= published->range().first);
            if (!deal || !ahead || view.tokenAt(date->span.begin) <= at)
                continue;
            DealClosing closing;
            closing.deal = deal;
            closing.date = {date->edtf, DateBasis::Clause, date};
            closing.trigger = view.word(at).toString();
            return closing;
        }
    }
    return std::nullopt;
}
