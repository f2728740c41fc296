// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/hedges.h"

#include "text/numerals.h"

namespace {

using enum Comparator;

struct Phrase {
    const char16_t *words[4]; ///< last word first
    Comparator comparator;
};

// The longer before the shorter that ends alike.
const Phrase phrases[] = {
    {{u"than", u"more", u"no"}, LessOrEqual},
    {{u"than", u"less", u"no"}, GreaterOrEqual},
    {{u"than", u"fewer", u"no"}, GreaterOrEqual},
    {{u"than", u"less", u"not"}, GreaterOrEqual},
    {{u"than", u"more", u"not"}, LessOrEqual},
    {{u"than", u"more", u"slightly"}, Greater},
    {{u"than", u"more", u"little"}, Greater},
    {{u"than", u"more"}, Greater},
    {{u"than", u"greater"}, Greater},
    {{u"than", u"higher"}, Greater},
    {{u"than", u"less"}, Less},
    {{u"than", u"fewer"}, Less},
    {{u"than", u"lower"}, Less},
    {{u"like", u"more"}, About},
    {{u"like", u"something"}, About},
    {{u"of", u"north"}, Greater},
    {{u"of", u"south"}, Less},
    {{u"of", u"upward"}, Greater},
    {{u"of", u"short", u"far", u"not"}, About},
    {{u"of", u"short", u"just"}, Less},
    {{u"of", u"shy", u"just"}, Less},
    {{u"above", u"well"}, Greater},
    {{u"above", u"slightly"}, Greater},
    {{u"below", u"well"}, Less},
    {{u"below", u"slightly"}, Less},
    {{u"on", u"close"}, About},
    {{u"least", u"at"}, GreaterOrEqual},
    {{u"most", u"at"}, LessOrEqual},
    {{u"to", u"up"}, LessOrEqual},
    {{u"to", u"close"}, About},
    {{u"as", u"much", u"as"}, LessOrEqual},
    {{u"as", u"many", u"as"}, LessOrEqual},
    {{u"as", u"high", u"as"}, LessOrEqual},
    {{u"to", u"closer"}, About},
    {{u"quite", u"not"}, Less},
    {{u"of", u"excess", u"in"}, Greater},
    {{u"of", u"minimum", u"a"}, GreaterOrEqual},
    {{u"of", u"maximum", u"a"}, LessOrEqual},
    {{u"of", u"upwards"}, Greater},
    {{u"over", u"well"}, Greater},
    {{u"over", u"just"}, Greater},
    {{u"over", u"slightly"}, Greater},
    {{u"over", u"little"}, Greater},
    {{u"above", u"just"}, Greater},
    {{u"under", u"slightly"}, Less},
    {{u"under", u"little"}, Less},
    {{u"under", u"well"}, Less},
    {{u"under", u"just"}, Less},
    {{u"below", u"just"}, Less},
    {{u"over"}, Greater},
    {{u"above"}, Greater},
    {{u"exceeding"}, Greater},
    {{u"under"}, Less},
    {{u"below"}, Less},
    {{u"about"}, About},
    {{u"around"}, About},
    {{u"approximately"}, About},
    {{u"roughly"}, About},
    {{u"nearly"}, About},
    {{u"almost"}, About},
    {{u"some"}, About},
    {{u"near"}, About},
    {{u"practically"}, About},
    {{u"virtually"}, About},
    {{u"estimated"}, About},
    {{u"perhaps"}, About},
    {{u"maybe"}, About},
    {{u"approaching"}, About},
};

/// "inched up to 16%" is no bound
bool movesUp(quint32 word)
{
    switch (word) {
    case wordHash(u"add"):
    case wordHash(u"adds"):
    case wordHash(u"inched"):
    case wordHash(u"crept"):
    case wordHash(u"edged"):
    case wordHash(u"climbed"):
    case wordHash(u"moved"):
    case wordHash(u"went"):
    case wordHash(u"came"):
    case wordHash(u"ticked"):
    case wordHash(u"shot"):
    case wordHash(u"rose"):
    case wordHash(u"is"):
    case wordHash(u"was"): return true;
    default: return false;
    }
}

struct Ideographs {
    const char16_t *word;
    Comparator comparator;
};
const Ideographs ideographs[] = {
    {u"不超过", LessOrEqual}, {u"不足", Less},         {u"不到", Less},  {u"低于", Less},  {u"少于", Less},
    {u"超过", Greater},       {u"超", Greater},        {u"高于", Greater}, {u"大于", Greater}, {u"逾", Greater},
    {u"至少", GreaterOrEqual}, {u"最多", LessOrEqual}, {u"高达", Equal}, {u"大约", About}, {u"约", About}, {u"约为", About}, {u"将近", About}, {u"突破", Greater},
    {u"近", About},           {u"接近", About},      {u"约合", About}, {u"折合", About}, {u"相当于", About},
};

} // namespace

HedgeWords hedgeBefore(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype floor)
{
    if (at <= floor)
        return {Equal, at};
    if (tokens[size_t(at - 1)].kind == TokenKind::Ideographs) {
        const Ideographs *best = nullptr;
        for (const Ideographs &row : ideographs) {
            const QStringView word(row.word);
            const qint32 begin = tokens[size_t(at - 1)].end - qint32(word.size());
            if (at - word.size() >= floor && begin >= 0 && text.mid(begin, word.size()) == word
                && (!best || word.size() > QStringView(best->word).size()))
                best = &row;
        }
        const QChar before = text[tokens[size_t(at - 1)].begin];
        const bool scale = at < qsizetype(tokens.size()) && tokens[size_t(at)].kind == TokenKind::Ideographs
            && ideographScale(text[tokens[size_t(at)].begin]) > 0;
        if (!best && scale && (before == u'数' || before == u'上' || before == u'几' || before == u'數'))
            return {Greater, at - 1}; // 数十亿元
        return best ? HedgeWords {best->comparator, at - QStringView(best->word).size()} : HedgeWords {Equal, at};
    }
    if (tokens[size_t(at - 1)].kind != TokenKind::Word) {
        const QChar mark = text[tokens[size_t(at - 1)].begin];
        if (mark == u'~' || mark == u'≈')
            return {About, at - 1};
        if (mark == u'<' || mark == u'>')
            return {mark == u'<' ? Less : Greater, at - 1};
        return {Equal, at};
    }
    for (const Phrase &phrase : phrases) {
        qsizetype i = at;
        bool fits = true;
        for (const char16_t *word : phrase.words) {
            if (!word)
                break;
            fits = i > floor && tokens[size_t(i - 1)].word == wordHash(word);
            if (!fits)
                break;
            --i;
        }
        if (fits && tokens[size_t(i)].word == wordHash(u"up") && i > floor && movesUp(tokens[size_t(i - 1)].word))
            return {Equal, at};
        if (fits)
            return {phrase.comparator, i};
    }
    return {Equal, at};
}

qsizetype hedgeAfter(QStringView text, const std::vector<Token> &tokens, qsizetype at, Comparator &comparator)
{
    const auto size = qsizetype(tokens.size());
    if (at >= size)
        return at;
    const Token &token = tokens[size_t(at)];
    if (token.kind == TokenKind::Ideographs) {
        const QStringView next = text.mid(token.begin, 2);
        if (next == u"以下" || next == u"以内")
            comparator = Less;
        else if (next == u"以上")
            comparator = Greater;
        else if (next == u"左右" || next == u"上下")
            comparator = About;
        else
            return at;
        return at + 2;
    }
    if (token.kind == TokenKind::Symbol && token.glued && text[token.begin] == u'+') {
        comparator = GreaterOrEqual;
        return at + 1;
    }
    if (at + 1 < size && token.word == wordHash(u"or")) {
        switch (tokens[size_t(at + 1)].word) {
        case wordHash(u"more"):
        case wordHash(u"higher"):
        case wordHash(u"above"): comparator = GreaterOrEqual; return at + 2;
        case wordHash(u"less"):
        case wordHash(u"fewer"):
        case wordHash(u"lower"): comparator = LessOrEqual; return at + 2;
        case wordHash(u"so"): comparator = About; return at + 2;
        default: break;
        }
    }
    return at;
}
