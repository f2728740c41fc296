// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/companydescriptions.h"

#include "extract/wordclasses.h"

using namespace WordClass;

namespace
{

constexpr int longestDescription
    = 10; // tokens, hyphens included: "the four-year-old Hangzhou-based e-commerce startup"

bool isDeterminer(quint32 word)
{
    return word == wordHash(u"the") || word == wordHash(u"this") || word == wordHash(u"that");
}

/// "chi" for "Chinese" and "China", "us" for all that means the United States.
QString nationOf(QStringView word)
{
    const QString lower = word.toString().toLower().remove(u'.');
    if (lower == u"us" || lower == u"usa" || lower.startsWith(u"american"))
        return QStringLiteral("us");
    if (lower == u"uk" || lower == u"british" || lower == u"britain" || lower == u"english")
        return QStringLiteral("uk");
    if (lower == u"france" || lower == u"french")
        return QStringLiteral("fr");
    if (lower == u"dutch" || lower == u"netherlands")
        return QStringLiteral("nl");
    return lower.first(std::min<qsizetype>(3, lower.size()));
}

void note(const NameContext &m, qsizetype at, CompanyDescription &description)
{
    if (m.tokens[at].kind != TokenKind::Word || (m.is(at, Plain) && !m.is(at, Demonym | Firm)))
        return;
    description.words.insert(m.word(at));
    if (m.is(at, Demonym | Country))
        description.nation = nationOf(m.spelling(at, at + 1));
    description.loose = m.is(at, Loose);
    description.body = m.is(at, Body);
}

bool carriesOn(const NameContext &m, qsizetype at)
{
    if (at < 0 || at >= qsizetype(m.tokens.size()))
        return false;
    const Token &token = m.tokens[at];
    const quint32 hyphen = wordHash(u"-");
    if (m.word(at) == hyphen || m.word(at + 1) == hyphen || (m.word(at - 1) == hyphen && token.glued))
        return true;
    if (token.kind == TokenKind::Number)
        return true;
    if (token.kind != TokenKind::Word || m.is(at, Act | Tell | Deal) || m.word(at) == wordHash(u"'s"))
        return m.is(at, Firm);
    return m.is(at, Demonym | Place | Firm) || (!token.capital && !m.is(at, Plain))
        || m.word(at) == wordHash(u"domestic") || m.word(at) == wordHash(u"global")
        || m.word(at) == wordHash(u"online") || m.word(at) == wordHash(u"tech")
        || m.word(at) == wordHash(u"technology") || m.word(at) == wordHash(u"internet")
        || m.word(at) == wordHash(u"software");
}

} // namespace

std::optional<CompanyDescription> definiteDescription(const NameContext &m, qsizetype at)
{
    if (!isDeterminer(m.word(at)))
        return {};
    qsizetype noun = -1;
    const qsizetype stop = std::min(at + 1 + longestDescription, m.sentence(at).lastToken);
    qsizetype i = at + 1;
    for (; i < stop && carriesOn(m, i); ++i) {
        if (m.is(i, Firm) && !m.is(i, Many))
            noun = i;
        else if (noun >= 0 && m.word(i) != wordHash(u"-"))
            break; // "the company now", "the company car"
    }
    if (noun < 0 || m.is(noun + 1, Many) || m.word(noun + 1) == wordHash(u"-"))
        return {};
    const bool named = m.isCapital(noun + 1) && !m.is(noun + 1, Plain | Calendar);
    const bool another = m.word(noun + 1) == wordHash(u"of") || m.word(noun + 1) == wordHash(u"that");
    if (named || another)
        return {};
    CompanyDescription description;
    description.first = at;
    description.last = noun + 1;
    for (qsizetype k = at + 1; k <= noun; ++k)
        note(m, k, description);
    return description;
}

CompanyDescription descriptionBeside(const NameContext &m, qsizetype first, qsizetype last)
{
    CompanyDescription description;
    const qsizetype begin = std::max(m.sentence(first).firstToken, first - longestDescription);
    qsizetype before = first - 1;
    if (m.word(before) == wordHash(u","))
        --before; // "Irish airline, X"
    if (m.is(before, Firm) && !m.is(before, Many))
        for (qsizetype i = before; i >= begin && carriesOn(m, i); --i)
            note(m, i, description);
    else if (m.is(first - 1, Demonym) && first - 1 >= begin)
        note(m, first - 1, description);
    const quint32 article = m.word(last + 1);
    if (m.word(last) == wordHash(u",")
        && (article == wordHash(u"a") || article == wordHash(u"an") || article == wordHash(u"the"))) {
        const qsizetype stop = std::min(last + 2 + longestDescription, m.sentence(first).lastToken);
        CompanyDescription behind;
        qsizetype i = last + 2;
        for (; i < stop && carriesOn(m, i); ++i)
            note(m, i, behind);
        if (m.is(i - 1, Firm)) {
            description.words |= behind.words;
            if (!behind.nation.isEmpty())
                description.nation = behind.nation;
        }
    }
    return description;
}
