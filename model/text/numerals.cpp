// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/numerals.h"

std::optional<double> numberValue(QStringView digits)
{
    double value = 0;
    double place = 0;
    for (const QChar c : digits) {
        if (c == u'.') {
            if (place > 0)
                return std::nullopt;
            place = 1;
        } else if (const int digit = c.digitValue(); digit >= 0) {
            place *= 10;
            value = value * 10 + digit;
        }
    }
    return place > 1 ? value / place : value;
}

int cardinalValue(quint32 word)
{
    switch (word) {
    case wordHash(u"one"): return 1;
    case wordHash(u"two"): return 2;
    case wordHash(u"three"): return 3;
    case wordHash(u"four"): return 4;
    case wordHash(u"five"): return 5;
    case wordHash(u"six"): return 6;
    case wordHash(u"seven"): return 7;
    case wordHash(u"eight"): return 8;
    case wordHash(u"nine"): return 9;
    case wordHash(u"ten"): return 10;
    case wordHash(u"eleven"): return 11;
    case wordHash(u"twelve"): return 12;
    case wordHash(u"thirteen"): return 13;
    case wordHash(u"fourteen"): return 14;
    case wordHash(u"fifteen"): return 15;
    case wordHash(u"sixteen"): return 16;
    case wordHash(u"seventeen"): return 17;
    case wordHash(u"eighteen"): return 18;
    case wordHash(u"nineteen"): return 19;
    case wordHash(u"twenty"): return 20;
    case wordHash(u"thirty"): return 30;
    case wordHash(u"forty"): return 40;
    case wordHash(u"fifty"): return 50;
    case wordHash(u"sixty"): return 60;
    case wordHash(u"seventy"): return 70;
    case wordHash(u"eighty"): return 80;
    case wordHash(u"ninety"): return 90;
    default: return 0;
    }
}

double scaleValue(quint32 word, bool letter)
{
    switch (word) {
    case wordHash(u"dozen"): return 12;
    case wordHash(u"hundred"): return 100;
    case wordHash(u"thousand"): return 1e3;
    case wordHash(u"lakh"):
    case wordHash(u"lakhs"): return 1e5;
    case wordHash(u"million"):
    case wordHash(u"mn"):
    case wordHash(u"mln"):
    case wordHash(u"mio"): return 1e6;
    case wordHash(u"crore"):
    case wordHash(u"crores"): return 1e7;
    case wordHash(u"billion"):
    case wordHash(u"bn"):
    case wordHash(u"bln"): return 1e9;
    case wordHash(u"trillion"):
    case wordHash(u"tn"):
    case wordHash(u"trn"): return 1e12;
    case wordHash(u"k"): return letter ? 1e3 : 0;
    case wordHash(u"m"):
    case wordHash(u"mm"): return letter ? 1e6 : 0;
    case wordHash(u"b"): return letter ? 1e9 : 0;
    case wordHash(u"t"): return letter ? 1e12 : 0;
    default: return 0;
    }
}

double pluralScaleValue(quint32 word)
{
    switch (word) {
    case wordHash(u"dozens"): return 12;
    case wordHash(u"hundreds"): return 100;
    case wordHash(u"thousands"): return 1e3;
    case wordHash(u"millions"): return 1e6;
    case wordHash(u"billions"): return 1e9;
    case wordHash(u"trillions"): return 1e12;
    default: return 0;
    }
}

double ideographScale(QChar character)
{
    switch (character.unicode()) {
    case u'十': return 10;
    case u'百': return 100;
    case u'千': return 1e3;
    case u'万':
    case u'萬': return 1e4;
    case u'亿':
    case u'億': return 1e8;
    default: return 0;
    }
}

int ideographDigit(QChar character)
{
    switch (character.unicode()) {
    case u'〇':
    case u'零': return 0;
    case u'一': return 1;
    case u'二':
    case u'两':
    case u'兩': return 2;
    case u'三': return 3;
    case u'四': return 4;
    case u'五': return 5;
    case u'六': return 6;
    case u'七': return 7;
    case u'八': return 8;
    case u'九': return 9;
    default: return -1;
    }
}

namespace {

QChar ideographAt(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    return at < end && tokens[size_t(at)].kind == TokenKind::Ideographs ? text[tokens[size_t(at)].begin] : QChar();
}

/// 1000[多]万, 十[余]万
bool isSomeMore(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    const QChar c = ideographAt(text, tokens, at, end);
    return (c == u'多' || c == u'余' || c == u'餘') && ideographScale(ideographAt(text, tokens, at + 1, end)) >= 1e4;
}

/// 万[千升]: the 千 is of the unit.
bool isOfUnit(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    return ideographAt(text, tokens, at, end) == u'千' && QStringView(u"升米克瓦卡伏").contains(ideographAt(text, tokens, at + 1, end));
}

/// A 万 that no digit stands before is most often part of a name: 万达; not in 上万, 数亿.
bool isBare(QStringView text, const std::vector<Token> &tokens, qsizetype at)
{
    if (ideographScale(text[tokens[size_t(at)].begin]) < 1e4)
        return false;
    const QChar before = at > 0 && tokens[size_t(at - 1)].kind == TokenKind::Ideographs ? text[tokens[size_t(at - 1)].begin] : QChar();
    return before.isNull() || !QStringView(u"上数數几幾超过過逾近").contains(before);
}

/// 百 and 千 multiply digits only where 万 or 亿 follows or they are written in ideographs ("3千万", "十五亿").
std::optional<Numeral> readIdeographs(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    double total = 0;
    double section = 0;
    double digit = -1;
    qsizetype i = at;
    bool scaled = false;
    bool more = false;
    if (isBare(text, tokens, at))
        return std::nullopt;
    for (; i < end && tokens[size_t(i)].kind == TokenKind::Ideographs && !isOfUnit(text, tokens, i, end); ++i) {
        if (i > at && isSomeMore(text, tokens, i, end)) {
            more = true;
            continue;
        }
        const QChar c = text[tokens[size_t(i)].begin];
        const int value = ideographDigit(c);
        const double scale = ideographScale(c);
        if (value >= 0) {
            if (digit > 0)
                break; // a row of digits is a year or a code
            digit = value;
        } else if (scale >= 1e4) {
            section += digit > 0 ? digit : 0;
            total = (total + (section > 0 ? section : 1)) * scale;
            section = 0;
            digit = -1;
            scaled = true;
        } else if (scale > 0) {
            section += (digit > 0 ? digit : 1) * scale;
            digit = -1;
        } else {
            break;
        }
    }
    if (i == at)
        return std::nullopt;
    return Numeral {total + section + (digit > 0 ? digit : 0), i, scaled, true, more};
}

std::optional<Numeral> readWords(const std::vector<Token> &tokens, qsizetype at, qsizetype end)
{
    double total = 0;
    double part = 0;
    bool tens = false;
    bool scaled = false;
    bool any = false;
    qsizetype i = at;
    // "a million", "half a billion"
    const bool half = tokens[size_t(i)].word == wordHash(u"half");
    const qsizetype article = half ? i + 1 : i;
    if (article + 1 < end && (tokens[size_t(article)].word == wordHash(u"a") || tokens[size_t(article)].word == wordHash(u"an"))
        && tokens[size_t(article + 1)].kind == TokenKind::Word && scaleValue(tokens[size_t(article + 1)].word, false) >= 1000) {
        part = half ? 0.5 : 1;
        any = true;
        i = article + 1;
    }
    while (i < end && tokens[size_t(i)].kind == TokenKind::Word) {
        const quint32 word = tokens[size_t(i)].word;
        const int value = cardinalValue(word);
        const double scale = value ? 0 : scaleValue(word, false);
        if (value && (!any || part == 0 || (tens && value < 10) || (part >= 100 && int(part) % 100 == 0))) {
            part += value;
            tens = value >= 20;
            any = true;
            ++i;
            const bool hyphen = i + 1 < end && tokens[size_t(i)].kind == TokenKind::Punctuation && tokens[size_t(i)].word == wordHash(u"-");
            if (tens && hyphen && cardinalValue(tokens[size_t(i + 1)].word) > 0 && cardinalValue(tokens[size_t(i + 1)].word) < 10)
                ++i;
        } else if (scale > 0 && any && part > 0) {
            part *= scale;
            tens = false;
            if (scale >= 1000) {
                total += part;
                part = 0;
                scaled = true;
            }
            ++i;
        } else if (word == wordHash(u"and") && any && part >= 100 && i + 1 < end && cardinalValue(tokens[size_t(i + 1)].word)) {
            ++i;
        } else {
            break;
        }
    }
    if (!any)
        return std::nullopt;
    return Numeral {total + part, i, scaled, true};
}

} // namespace

std::optional<Numeral> readNumeral(QStringView text, const std::vector<Token> &tokens, qsizetype at, qsizetype end,
                                   bool letterScales)
{
    if (at >= end)
        return std::nullopt;
    const Token &token = tokens[size_t(at)];
    if (token.kind == TokenKind::Ideographs)
        return readIdeographs(text, tokens, at, end);
    if (token.kind == TokenKind::Word)
        return readWords(tokens, at, end);
    if (token.kind != TokenKind::Number)
        return std::nullopt;
    const auto value = numberValue(token.in(text));
    if (!value)
        return std::nullopt;
    Numeral numeral {*value, at + 1, false, false};
    // "75亿", "3 百万"
    if (isSomeMore(text, tokens, numeral.end, end)) {
        numeral.more = true;
        ++numeral.end;
    }
    while (numeral.end < end && tokens[size_t(numeral.end)].kind == TokenKind::Ideographs && !isOfUnit(text, tokens, numeral.end, end)) {
        const double scale = ideographScale(text[tokens[size_t(numeral.end)].begin]);
        if (scale < 100)
            break;
        numeral.value *= scale;
        numeral.scaled = true;
        ++numeral.end;
    }
    // "7.4 billion", "12 hundred thousand", "$3.5m"; a hyphen may stand between ("$40-billion")
    for (int i = 0; i < 2 && numeral.end < end; ++i) {
        qsizetype next = numeral.end;
        const bool hyphen = tokens[size_t(next)].word == wordHash(u"-") && tokens[size_t(next)].glued && next + 1 < end;
        next += hyphen ? 1 : 0;
        const Token &word = tokens[size_t(next)];
        const double scale = word.kind == TokenKind::Word ? scaleValue(word.word, letterScales && word.glued && !hyphen) : 0;
        if (scale < 100)
            break;
        numeral.value *= scale;
        numeral.scaled = true;
        numeral.end = next + 1;
    }
    return numeral;
}
