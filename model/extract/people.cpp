// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/people.h"

namespace {

bool isNameWord(const SentenceView &view, qsizetype at)
{
    return view.holds(at) && view.token(at).capital && view.token(at).kind == TokenKind::Word && !view.mention(at)
        && !view.date(at) && view.word(at).size() > 1;
}

void add(const SentenceView &view, qsizetype first, qsizetype last, const QString &company, Spokespeople &people)
{
    for (qsizetype at = first; at < last; ++at)
        if (view.word(at).size() > 2)
            people.insert(view.word(at).toString(), company);
}

/// The company next to a post: "[Amazon China] president", "chairman of the [association]"; or null.
const CompanyMention *employer(const SentenceView &view, qsizetype first, qsizetype last)
{
    qsizetype before = first - 1;
    while (view.holds(before) && first - before < 5 && !view.mention(before) && !view.isAny(before, u",")
           && view.token(before).kind == TokenKind::Word && !view.is(before, GrammarClass::Preposition))
        --before;
    if (const CompanyMention *mention = view.mention(before))
        return mention;
    for (qsizetype at = last; view.holds(at) && at < last + 6 && !view.isAny(at, u","); ++at)
        if (view.mention(at))
            return view.mention(at);
    return nullptr;
}

} // namespace

void findSpokespeople(const SentenceView &view, Spokespeople &people)
{
    for (qsizetype at = view.first(); at < view.last(); ++at) {
        qsizetype length = 0;
        const QStringList *classes = view.lexicon().object(view.from(at), &length);
        if (!classes || !classes->contains(QLatin1String("post")) || view.mention(at))
            continue;
        const CompanyMention *mention = employer(view, at, at + length);
        if (!mention || mention->publisher)
            continue;
        // "president Douglas Gurr"
        qsizetype end = at + length;
        while (isNameWord(view, end))
            ++end;
        add(view, at + length, end, mention->company, people);
        // "Wang Xin, executive chairman of": the name before the comma
        qsizetype comma = at - 1;
        while (view.holds(comma) && at - comma < 6 && !view.isAny(comma, u","))
            --comma;
        if (view.isAny(comma, u",")) {
            qsizetype begin = comma;
            while (isNameWord(view, begin - 1))
                --begin;
            if (comma - begin <= 4)
                add(view, begin, comma, mention->company, people);
        }
        at += length - 1;
    }
}
