// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/countednouns.h"

#include <algorithm>
#include <array>

namespace {

constexpr int longestNoun = 3;

constexpr auto functionWords = [] {
    std::array words {
        wordHash(u"the"), wordHash(u"a"), wordHash(u"an"), wordHash(u"of"), wordHash(u"in"), wordHash(u"on"),
        wordHash(u"at"), wordHash(u"to"), wordHash(u"by"), wordHash(u"for"), wordHash(u"from"), wordHash(u"with"),
        wordHash(u"and"), wordHash(u"or"), wordHash(u"but"), wordHash(u"as"), wordHash(u"is"), wordHash(u"was"),
        wordHash(u"are"), wordHash(u"were"), wordHash(u"be"), wordHash(u"been"), wordHash(u"has"), wordHash(u"have"),
        wordHash(u"had"), wordHash(u"this"), wordHash(u"that"), wordHash(u"these"), wordHash(u"those"), wordHash(u"its"),
        wordHash(u"his"), wordHash(u"her"), wordHash(u"their"), wordHash(u"our"), wordHash(u"it"), wordHash(u"they"),
        wordHash(u"he"), wordHash(u"she"), wordHash(u"we"), wordHash(u"which"), wordHash(u"who"), wordHash(u"will"),
        wordHash(u"would"), wordHash(u"than"), wordHash(u"per"), wordHash(u"out"), wordHash(u"over"), wordHash(u"under"),
        wordHash(u"after"), wordHash(u"before"), wordHash(u"since"), wordHash(u"during"), wordHash(u"last"),
        wordHash(u"next"), wordHash(u"years"), wordHash(u"year"), wordHash(u"months"), wordHash(u"weeks"),
        wordHash(u"days"), wordHash(u"hours"), wordHash(u"minutes"), wordHash(u"seconds"), wordHash(u"percent"),
        wordHash(u"points"), wordHash(u"times"), wordHash(u"vs"), wordHash(u"said"), wordHash(u"says"), wordHash(u"'s"),
        wordHash(u"into"), wordHash(u"when"), wordHash(u"while"), wordHash(u"if"), wordHash(u"not"), wordHash(u"also"),
        wordHash(u"across"), wordHash(u"among"), wordHash(u"through"), wordHash(u"up"), wordHash(u"down"),
        wordHash(u"about"), wordHash(u"against"), wordHash(u"compared"), wordHash(u"reports"), wordHash(u"rises"),
        wordHash(u"falls"), wordHash(u"does"), wordHash(u"as"), wordHash(u"am"), wordHash(u"pm"), wordHash(u"because"),
        wordHash(u"where"), wordHash(u"there"), wordHash(u"then"), wordHash(u"can"), wordHash(u"could"), wordHash(u"may"),
    };
    std::sort(words.begin(), words.end());
    return words;
}();

constexpr auto plainPlurals = [] {
    std::array words {
        wordHash(u"people"), wordHash(u"men"), wordHash(u"women"), wordHash(u"children"), wordHash(u"staff"),
        wordHash(u"aircraft"), wordHash(u"personnel"), wordHash(u"media"), wordHash(u"series"), wordHash(u"police"),
        wordHash(u"crew"), wordHash(u"tonnes"), wordHash(u"sq"), wordHash(u"km"), wordHash(u"personnel"),
    };
    std::sort(words.begin(), words.end());
    return words;
}();

template<size_t N>
bool contains(const std::array<quint32, N> &words, quint32 word)
{
    return std::binary_search(words.begin(), words.end(), word);
}

bool isPlural(QStringView text, const Token &token)
{
    const QStringView word = token.in(text);
    if (contains(plainPlurals, token.word))
        return true;
    if (token.word == wordHash(u"overseas") || token.word == wordHash(u"business") || token.word == wordHash(u"sports"))
        return false;
    return word.size() > 3 && word.endsWith(u's') && !word.endsWith(QLatin1String("ss")) && !word.endsWith(QLatin1String("us"))
        && !word.endsWith(QLatin1String("ous")) && !word.endsWith(QLatin1String("is"));
}

bool isHyphen(QStringView text, const Token &token)
{
    return token.kind == TokenKind::Punctuation && token.glued && (text[token.begin] == u'-' || text[token.begin] == u'‑');
}

/// Chinese counts come with a measure word and a noun of two characters at most: 股, 万家门店, 名员工.
CountedNoun ideographNoun(QStringView text, const std::vector<Token> &tokens, qsizetype at)
{
    static constexpr QStringView measures = u"股家名个人台部辆套项款万件间位笔";
    const Token &token = tokens[size_t(at)];
    if (!measures.contains(text[token.begin]))
        return {};
    return {text.mid(token.begin, 1).toString(), at + 1};
}

} // namespace

CountedNoun countedNoun(QStringView text, const std::vector<Token> &tokens, qsizetype at, double value)
{
    const auto size = qsizetype(tokens.size());
    if (at >= size)
        return {};
    if (tokens[size_t(at)].kind == TokenKind::Ideographs)
        return ideographNoun(text, tokens, at);
    const bool of = tokens[size_t(at)].word == wordHash(u"of");
    qsizetype i = of ? at + 1 : at;
    qsizetype nounFirst = i;
    int words = 0;
    for (; i < size && words < (of ? longestNoun + 2 : longestNoun) + 1; ++i) {
        const Token &token = tokens[size_t(i)];
        if (token.lineStart && i > at)
            return {};
        if (token.kind == TokenKind::Punctuation && isHyphen(text, token) && i > at && i + 1 < size && tokens[size_t(i + 1)].glued)
            continue;
        if (token.kind != TokenKind::Word || (token.glued && i == at))
            return {};
        const bool partOfCompound = i > at && isHyphen(text, tokens[size_t(i - 1)]);
        if (of && (contains(functionWords, token.word))) { // "of the group's stores": the noun begins behind
            nounFirst = i + 1;
            if (token.word == wordHash(u"in") || token.word == wordHash(u"to") || token.word == wordHash(u"and"))
                return {};
            ++words;
            continue;
        }
        if (contains(functionWords, token.word) && !partOfCompound)
            return {};
        words += partOfCompound ? 0 : 1;
        const bool ends = i + 1 >= size || !isHyphen(text, tokens[size_t(i + 1)]);
        if (words <= longestNoun + (of ? 2 : 0) && ends && (value == 1 ? !token.capital : isPlural(text, token))) {
            if (of && i + 1 < size && tokens[size_t(i + 1)].word == wordHash(u"'s"))
                continue;
            return {text.mid(tokens[size_t(nounFirst)].begin, token.end - tokens[size_t(nounFirst)].begin).toString(), i + 1};
        }
    }
    return {};
}

bool isOrdinalContext(QStringView text, const std::vector<Token> &tokens, qsizetype at)
{
    const auto size = qsizetype(tokens.size());
    if (at + 1 < size && tokens[size_t(at + 1)].glued && tokens[size_t(at + 1)].kind == TokenKind::Word
        && tokens[size_t(at)].kind == TokenKind::Number) {
        const quint32 next = tokens[size_t(at + 1)].word;
        if (next != wordHash(u"bn") && next != wordHash(u"mn") && next != wordHash(u"mln") && next != wordHash(u"million")
            && next != wordHash(u"billion"))
            return true; // "1st", "5G", "737s"
    }
    if (at == 0)
        return false;
    if (tokens[size_t(at - 1)].kind == TokenKind::Ideographs)
        return text[tokens[size_t(at - 1)].begin] == u'第';
    switch (tokens[size_t(at - 1)].word) {
    case wordHash(u"no"):
    case wordHash(u"number"):
    case wordHash(u"page"):
    case wordHash(u"pages"):
    case wordHash(u"chapter"):
    case wordHash(u"section"):
    case wordHash(u"article"):
    case wordHash(u"version"):
    case wordHash(u"level"):
    case wordHash(u"phase"):
    case wordHash(u"tier"):
    case wordHash(u"top"):
    case wordHash(u"room"):
    case wordHash(u"flight"):
    case wordHash(u"#"):
        return true;
    case wordHash(u"."):
        return at > 1 && tokens[size_t(at - 1)].glued
            && (tokens[size_t(at - 2)].word == wordHash(u"no") || tokens[size_t(at - 2)].word == wordHash(u"p"));
    default:
        return false;
    }
}

double multipleValue(quint32 word)
{
    switch (word) {
    case wordHash(u"doubled"): return 2;
    case wordHash(u"tripled"):
    case wordHash(u"trebled"): return 3;
    case wordHash(u"quadrupled"): return 4;
    case wordHash(u"quintupled"): return 5;
    case wordHash(u"twofold"): return 2;
    case wordHash(u"threefold"): return 3;
    case wordHash(u"fourfold"): return 4;
    case wordHash(u"fivefold"): return 5;
    case wordHash(u"sixfold"): return 6;
    case wordHash(u"sevenfold"): return 7;
    case wordHash(u"eightfold"): return 8;
    case wordHash(u"ninefold"): return 9;
    case wordHash(u"tenfold"): return 10;
    case wordHash(u"hundredfold"): return 100;
    default: return 0;
    }
}
