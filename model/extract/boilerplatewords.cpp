// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/boilerplatewords.h"

#include "text/lexicon.h"

#include <algorithm>

namespace boilerplate
{
namespace
{

constexpr size_t longestByline = 16;
constexpr size_t longestCredit = 40;
constexpr size_t longestCaption = 60;
constexpr size_t roleReach = 12; ///< tokens between "is" and "reporter"

const Lexicon &words()
{
    static const Lexicon lexicon = Lexicon::bundled(
        {QStringLiteral(":/lexicon/en/boilerplate.tsv"), QStringLiteral(":/lexicon/zh/boilerplate.tsv")});
    return lexicon;
}

/// Tokens that a phrase of this place covers at the front, or 0.
size_t covered(Tokens tokens, QLatin1String place)
{
    const auto match = words().longest(tokens);
    return match && match->field(0) == place ? size_t(match.tokens) : 0;
}

bool holds(Tokens tokens, QLatin1String place)
{
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (covered(tokens.subspan(i), place) > 0)
            return true;
    }
    return false;
}

char16_t mark(QStringView text, const Token &token)
{
    const bool isMark = token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol;
    return isMark ? text[token.begin].unicode() : u'\0';
}

bool isName(const Token &token)
{
    return token.kind == TokenKind::Word && token.capital;
}

bool isQuote(char16_t c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»' || c == u'「'
        || c == u'」';
}

/// An address of electronic mail around token `at`.
bool isMailSign(QStringView text, Tokens tokens, size_t at)
{
    return mark(text, tokens[at]) == u'@' && at > 0 && at + 1 < tokens.size() && tokens[at].glued
        && tokens[at + 1].glued;
}

/// Tokens of a person's name at the front: two to four capital words, initials and a second name in brackets
/// allowed.
size_t nameAtFront(QStringView text, Tokens tokens)
{
    size_t i = 0;
    size_t names = 0;
    for (; i < tokens.size() && names < 5; ++i) {
        if (isName(tokens[i]))
            ++names;
        else if (mark(text, tokens[i]) != u'.' && mark(text, tokens[i]) != u'-')
            break;
    }
    if (names < 2 || names > 4)
        return 0;
    if (i < tokens.size() && mark(text, tokens[i]) == u'(') {
        while (i < tokens.size() && mark(text, tokens[i]) != u')')
            ++i;
        i = std::min(i + 1, tokens.size());
    }
    return i;
}

Tokens withoutEmphasis(QStringView text, Tokens tokens)
{
    while (!tokens.empty() && (mark(text, tokens.front()) == u'*' || mark(text, tokens.front()) == u'_'))
        tokens = tokens.subspan(1);
    return tokens;
}

} // namespace

bool isFixedLine(QStringView text, Tokens line)
{
    size_t i = 0;
    size_t phrases = 0;
    while (i < line.size()) {
        if (const size_t length = covered(line.subspan(i), QLatin1String("line"))) {
            ++phrases;
            i += length;
        } else if (line[i].kind == TokenKind::Number || mark(text, line[i]) != u'\0') {
            ++i;
        } else {
            return false;
        }
    }
    return phrases > 0;
}

bool isLinkHeading(Tokens line)
{
    const size_t length = covered(line, QLatin1String("heading"));
    return length > 0 && line.size() <= length + 3;
}

bool addressesReader(QStringView text, Tokens sentence)
{
    sentence = withoutEmphasis(text, sentence);
    bool quoted = false;
    bool atStart = true;
    for (size_t i = 0; i < sentence.size(); ++i) {
        const char16_t c = mark(text, sentence[i]);
        if (atStart && covered(sentence.subspan(i), QLatin1String("start")) > 0)
            return true;
        atStart
            = atStart && c != u'\0' && !isQuote(c); // behind a pictograph or a bracket it is the start still
        quoted ^= isQuote(c);
        if (!quoted
            && (isMailSign(text, sentence, i) || covered(sentence.subspan(i), QLatin1String("anywhere")) > 0))
            return true;
    }
    return false;
}

bool isByline(QStringView text, Tokens line)
{
    if (line.size() < 3 || line.size() > longestByline || line[0].word != wordHash(u"by"))
        return false;
    const Tokens rest = line.subspan(1);
    if (nameAtFront(text, rest) == 0 || endsLikeSentence(text, line))
        return false;
    return std::all_of(rest.begin(), rest.end(), [&](const Token &token) {
        if (token.kind != TokenKind::Word || token.capital)
            return true;
        switch (token.word) {
        case wordHash(u"and"):
        case wordHash(u"in"):
        case wordHash(u"at"):
        case wordHash(u"for"):
        case wordHash(u"of"):
        case wordHash(u"staff"):
        case wordHash(u"am"):
        case wordHash(u"pm"):
        case wordHash(u"van"):
        case wordHash(u"von"):
        case wordHash(u"de"):
        case wordHash(u"bin"):
            return true;
        default:
            return covered({&token, 1}, QLatin1String("role")) > 0;
        }
    });
}

bool isBiography(QStringView text, Tokens sentence)
{
    sentence = withoutEmphasis(text, sentence);
    const size_t name = nameAtFront(text, sentence);
    if (name == 0 || name >= sentence.size())
        return false;
    const Tokens rest = sentence.subspan(name);
    if (covered(rest, QLatin1String("writes")) > 0)
        return true;
    switch (rest[0].word) {
    case wordHash(u"is"):
    case wordHash(u"was"):
    case wordHash(u","):
        break;
    default:
        return false;
    }
    for (size_t i = 1; i < std::min(rest.size(), roleReach); ++i) {
        if (const size_t length = covered(rest.subspan(i), QLatin1String("role")))
            return i + length + 1 >= rest.size() || holds(rest.subspan(i + length), QLatin1String("tie"))
                || rest[i + length].word == wordHash(u"at") || rest[i + length].word == wordHash(u"for");
    }
    return false;
}

bool isPhotoCredit(QStringView text, Tokens line)
{
    if (line.size() > longestCredit || endsLikeSentence(text, line))
        return false;
    for (size_t i = 0; i < line.size(); ++i) {
        const size_t length = covered(line.subspan(i), QLatin1String("credit"));
        if (length == 0)
            continue;
        const char16_t before = i > 0 ? mark(text, line[i - 1]) : u'\0';
        const char16_t after = i + length < line.size() ? mark(text, line[i + length]) : u'\0';
        if (before == u'/' || before == u'|' || before == u'©'
            || (after == u'/' && line.size() <= i + length + 4))
            return true;
        const bool isLast = i + length >= line.size() || after == u')';
        if (isLast && i > 0 && (before == u'(' || line[i - 1].word == wordHash(u"via")))
            return true;
    }
    return false;
}

bool isBareCounter(Tokens line)
{
    const auto isUnit = [](const Token &token) {
        return token.word == wordHash(u"x") || token.word == wordHash(u"wpm")
            || token.kind != TokenKind::Word;
    };
    return line.size() <= 5 && std::all_of(line.begin(), line.end(), isUnit)
        && std::any_of(line.begin(), line.end(), [](const Token &t) { return t.kind == TokenKind::Number; });
}

bool isTicker(QStringView text, Tokens line)
{
    int changes = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        if (line[i].kind == TokenKind::Word && !line[i].capital)
            return false;
        const char16_t sign = mark(text, line[i]);
        const bool isSigned = sign == u'+' || sign == u'-' || sign == u'−' || sign == u'▲' || sign == u'▼';
        if (isSigned && i + 2 < line.size() && line[i + 1].kind == TokenKind::Number
            && mark(text, line[i + 2]) == u'%')
            ++changes;
    }
    return changes >= 2;
}

bool isBreadcrumb(QStringView text, Tokens line)
{
    int steps = 0;
    size_t words = 0;
    for (const Token &token : line) {
        switch (mark(text, token)) {
        case u'>':
        case u'›':
        case u'»':
        case u'|':
            ++steps;
            words = 0;
            break;
        case u'\0':
            if (++words > 4 || token.kind == TokenKind::Number)
                return false;
            break;
        default:
            break;
        }
    }
    return steps >= 2;
}

bool isIdeographicCaption(QStringView text, Tokens line)
{
    const auto han = std::count_if(line.begin(), line.end(),
                                   [](const Token &token) { return token.kind == TokenKind::Ideographs; });
    return line.size() <= longestCaption && han >= 4 && size_t(han) * 5 >= line.size() * 3
        && !endsLikeSentence(text, line);
}

bool endsLikeSentence(QStringView text, Tokens line)
{
    for (auto token = line.rbegin(); token != line.rend(); ++token) {
        const char16_t c = mark(text, *token);
        switch (c) {
        case u'.':
        case u'!':
        case u'?':
        case u'…':
        case u':':
        case u'。':
        case u'！':
        case u'？':
            return true;
        case u'"':
        case u'\'':
        case u'”':
        case u'’':
        case u')':
        case u'*':
        case u'_':
            continue;
        default:
            return false;
        }
    }
    return false;
}

} // namespace boilerplate
