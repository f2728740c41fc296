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

void findSpokespeople(const SentenceView &view, const QString &topic, Spokespeople &people, Spokespeople &officers)
{
    for (qsizetype at = view.first(); at < view.last(); ++at) {
        qsizetype length = 0;
        const QStringList *classes = view.lexicon().object(view.from(at), &length);
        if (!classes || !classes->contains(QLatin1String("post")) || view.mention(at))
            continue;
        const CompanyMention *mention = employer(view, at, at + length);
        if (mention && mention->publisher)
            continue;
        if (!mention && (topic.isEmpty() || (view.token(at).capital && at > view.first())))
            continue; // "President Widodo"
        // "its chief executive": of the firm spoken of, whichever that is then
        const bool owned = !mention && view.is(at - 1, GrammarClass::Possessive);
        const QString company = mention ? mention->company : owned ? QString() : topic;
        Spokespeople &found = mention ? people : officers;
        // "president Douglas Gurr"
        qsizetype end = at + length;
        while (isNameWord(view, end))
            ++end;
        // "its chief executive, Dara Khosrowshahi,"
        qsizetype begin = at + length;
        if (view.isAny(begin, u",") && isNameWord(view, begin + 1))
            for (end = ++begin; isNameWord(view, end) && end - begin < 4;)
                ++end;
        if (begin > at + length && !view.isAny(end, u",."))
            end = begin;
        add(view, begin, end, company, found);
        // "Wang Xin, executive chairman of": the name before the comma
        qsizetype comma = at - 1;
        while (view.holds(comma) && at - comma < 6 && !view.isAny(comma, u","))
            --comma;
        if (view.isAny(comma, u",")) {
            qsizetype name = comma;
            while (isNameWord(view, name - 1))
                --name;
            if (comma - name <= 4)
                add(view, name, comma, company, found);
        }
        at += length - 1;
    }
}
