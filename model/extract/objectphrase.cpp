// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/objectphrase.h"

QString objectPhrase(const SentenceView &view, const TokenRun &run, const QStringList &own)
{
    QStringList words;
    for (qsizetype at = run.first; at < run.last; ++at) {
        if (view.date(at))
            continue;
        if (const CompanyMention *mention = view.mention(at)) {
            const bool subject = own.contains(mention->company);
            const qsizetype after = view.tokenAfter(mention->span);
            if (subject || mention->anaphoric) {
                at = after - 1;
                if (isPossessive(view, *mention))
                    ++at;
                continue;
            }
        }
        if (view.word(at) == QLatin1String("of") && words.isEmpty())
            continue;
        if (view.is(at, GrammarClass::Determiner | GrammarClass::Possessive | GrammarClass::Pronoun | GrammarClass::Adverb)
            && !view.mention(at)) {
            if (words.isEmpty())
                continue;
            if (view.is(at, GrammarClass::Possessive))
                break;
        }
        const bool glued = view.token(at).glued && !words.isEmpty();
        if (glued)
            words.last() += view.word(at);
        else if (words.size() == 6)
            break;
        else
            words << view.word(at).toString();
    }
    while (!words.isEmpty() && (words.last() == QLatin1String("and") || words.last() == QLatin1String("of")
                                || words.last() == QLatin1String("the") || words.last() == QLatin1String("its")))
        words.removeLast();
    return words.join(u' ');
}
