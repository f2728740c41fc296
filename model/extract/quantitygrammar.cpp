// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/quantitygrammar.h"

#include "extract/countednouns.h"

std::optional<FoundQuantity> QuantityGrammar::at(qsizetype i) const
{
    const Token &token = m_tokens[size_t(i)];
    if (auto found = multipleWord(i))
        return found;
    if (auto found = money(i))
        return found;
    if (token.kind != TokenKind::Number && token.kind != TokenKind::Word && token.kind != TokenKind::Ideographs)
        return std::nullopt;
    if (auto found = ofHundred(i))
        return found;
    if (auto found = crowd(i))
        return found;
    if (!startsNumber(i))
        return std::nullopt;
    const auto number = readNumeral(m_text, m_tokens, i, m_size, false);
    if (!number)
        return std::nullopt;
    if (auto found = percent(i, *number))
        return found;
    if (auto found = multiple(i, *number))
        return found;
    return count(i, *number);
}

bool QuantityGrammar::isWord(qsizetype i, const char16_t *word) const
{
    return i >= 0 && i < m_size && m_tokens[size_t(i)].word == wordHash(word);
}

char16_t QuantityGrammar::mark(qsizetype i) const
{
    if (i < 0 || i >= m_size)
        return 0;
    const Token &token = m_tokens[size_t(i)];
    return token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol ? m_text[token.begin].unicode() : u'\0';
}

bool QuantityGrammar::isHyphen(qsizetype i) const
{
    const char16_t c = mark(i);
    return c == u'-' || c == u'–' || c == u'‑';
}

bool QuantityGrammar::startsNumber(qsizetype i) const
{
    const Token &token = m_tokens[size_t(i)];
    if (!token.glued || i == 0)
        return true;
    const Token &before = m_tokens[size_t(i - 1)];
    if (before.kind == TokenKind::Word || before.kind == TokenKind::Number)
        return false;
    if (before.kind == TokenKind::Ideographs)
        return token.kind == TokenKind::Number || !isIdeographNumber(i - 1);
    const char16_t c = mark(i - 1);
    if (c == u'-' && !glued(i - 1))
        return true; // a minus sign
    return c != u'-' && c != u'.' && c != u'/' && c != u':' && c != u'#' && c != u'_' && c != u'@' && c != u',';
}

bool QuantityGrammar::isIdeographNumber(qsizetype i) const
{
    const QChar c = m_text[m_tokens[size_t(i)].begin];
    return ideographDigit(c) >= 0 || ideographScale(c) > 0 || c == u'第';
}

QString QuantityGrammar::nounOfPart(qsizetype i) const
{
    if (!isWord(i, u"of"))
        return {};
    const bool owned = isWord(i + 1, u"its") || isWord(i + 1, u"their") || isWord(i + 1, u"the") || isWord(i + 1, u"his") || isWord(i + 1, u"our");
    const qsizetype at = owned ? i + 2 : i + 1;
    if (!owned || at >= m_size || m_tokens[size_t(at)].kind != TokenKind::Number)
        return {};
    const auto whole = readNumeral(m_text, m_tokens, at, m_size, false);
    return whole ? countedNoun(m_text, m_tokens, whole->end, whole->value).text : QString();
}

bool QuantityGrammar::isSomeMore(qsizetype i) const
{
    const QChar c = i < m_size && m_tokens[size_t(i)].kind == TokenKind::Ideographs ? m_text[m_tokens[size_t(i)].begin] : QChar();
    return c == u'多' || c == u'余' || c == u'餘';
}

qsizetype QuantityGrammar::rangeJoint(qsizetype i) const
{
    if (isHyphen(i) || mark(i) == u'~')
        return i + 1;
    if (isWord(i, u"to") || isWord(i, u"and"))
        return i + 1;
    const bool ideograph = i < m_size && m_tokens[size_t(i)].kind == TokenKind::Ideographs;
    const QChar sign = ideograph ? m_text[m_tokens[size_t(i)].begin] : QChar();
    return sign == u'至' || sign == u'到' ? i + 1 : 0;
}

void QuantityGrammar::widen(FoundQuantity &found, qsizetype joint, double upper, qsizetype last) const
{
    found.mention.upTo = upper;
    if (!mark(joint - 1))
        found.mention.joint = m_tokens[size_t(joint - 1)].span();
    found.last = last;
}

double QuantityGrammar::scaleOf(const Numeral &number, qsizetype at) const
{
    const auto digits = numberValue(m_tokens[size_t(at)].in(m_text));
    return digits && *digits > 0 ? number.value / *digits : 1;
}

std::optional<FoundQuantity> QuantityGrammar::ofHundred(qsizetype i) const
{
    if (m_tokens[size_t(i)].kind != TokenKind::Ideographs || m_text.mid(m_tokens[size_t(i)].begin, 3) != u"百分之")
        return std::nullopt;
    const auto number = readNumeral(m_text, m_tokens, i + 3, m_size, false);
    if (!number)
        return std::nullopt;
    FoundQuantity found {.first = i, .last = number->end, .mention = {}};
    found.mention.type = QuantityType::Percent;
    found.mention.value = number->value;
    found.mention.unit = QStringLiteral("percent");
    return found;
}

qsizetype QuantityGrammar::percentWords(qsizetype i, bool &points, double &unit) const
{
    if (i >= m_size)
        return 0;
    qsizetype end = 0;
    if (mark(i) == u'%' || mark(i) == u'％')
        end = i + 1;
    else if (isWord(i, u"percent") || isWord(i, u"pct") || (isWord(i, u"pc") && !(glued(i + 1) && m_tokens[size_t(i + 1)].kind != TokenKind::Punctuation)))
        end = i + 1;
    else if (isWord(i, u"per") && isWord(i + 1, u"cent"))
        end = i + 2;
    else if (isWord(i, u"percentage") && (isWord(i + 1, u"points") || isWord(i + 1, u"point")))
        end = i + 1;
    else if (isWord(i, u"basis") && (isWord(i + 1, u"points") || isWord(i + 1, u"point"))) {
        points = true;
        unit = 0.01;
        return i + 2;
    } else if (isWord(i, u"bps") || isWord(i, u"bp")) {
        points = true;
        unit = 0.01;
        return i + 1;
    } else if (isWord(i, u"ppt") || isWord(i, u"ppts") || isWord(i, u"pp")) {
        points = true;
        return i + 1;
    } else if (m_tokens[size_t(i)].kind == TokenKind::Ideographs) {
        const QStringView rest = m_text.mid(m_tokens[size_t(i)].begin, 4);
        points = rest == u"个百分点" || rest == u"個百分點";
        if (points)
            return i + 4;
        static constexpr QStringView others = u"立本员為为功长長交都分果熟就见";
        if (rest.startsWith(u'成') && isIdeographNumber(i - 1) && (rest.size() < 2 || !others.contains(rest[1]))) { // 三成
            unit = 10;
            return i + 1;
        }
    }
    if (end && (isWord(end, u"points") || isWord(end, u"point"))) {
        points = true;
        ++end;
    }
    return end;
}

int QuantityGrammar::tenthBehind(qsizetype i, double unit) const
{
    constexpr double tenths = 10;
    if (unit != tenths || i >= m_size || !isIdeographNumber(i))
        return 0;
    const QChar next = m_text.mid(m_tokens[size_t(i)].begin, 2).back();
    return QStringView(u"家个名项亿万千百年月成").contains(next) ? 0 : ideographDigit(m_text[m_tokens[size_t(i)].begin]);
}

std::optional<FoundQuantity> QuantityGrammar::percent(qsizetype i, const Numeral &number) const
{
    FoundQuantity found {.first = i, .last = 0, .mention = {}};
    bool points = false;
    double unit = 1;
    qsizetype at = number.end;
    if (isHyphen(at) && glued(at) && (isWord(at + 1, u"percent") || isWord(at + 1, u"percentage")))
        ++at;
    found.last = percentWords(at, points, unit);
    qsizetype joint = rangeJoint(found.last ? found.last : number.end);
    std::optional<Numeral> upper;
    if (joint && joint < m_size)
        upper = readNumeral(m_text, m_tokens, joint, m_size, false);
    if (upper && upper->value > number.value) {
        if (const qsizetype end = percentWords(upper->end, points, unit); end && (!found.last || !isWord(joint - 1, u"and") || isWord(i - 1, u"between")))
            widen(found, joint, upper->value * unit, end);
    }
    if (!found.last)
        return std::nullopt;
    found.mention.type = QuantityType::Percent;
    found.mention.value = number.value * unit;
    if (const int rest = tenthBehind(found.last, unit); rest > 0) { // 三成五
        found.mention.value += rest;
        ++found.last;
    }
    found.mention.unit = points ? QStringLiteral("points") : QStringLiteral("percent");
    const bool sign = (mark(i - 1) == u'-' || mark(i - 1) == u'−') && glued(i) && !glued(i - 1);
    if (sign) {
        found.mention.value = -found.mention.value;
        --found.first;
    }
    return found;
}

std::optional<FoundQuantity> QuantityGrammar::multiple(qsizetype i, const Numeral &number) const
{
    qsizetype at = number.end;
    if (isHyphen(at) && isWord(at + 1, u"fold"))
        ++at;
    if (m_tokens[size_t(i)].kind == TokenKind::Ideographs && m_text.mid(m_tokens[size_t(i)].begin, 2) == u"一倍")
        return std::nullopt;
    const bool fold = isWord(at, u"fold");
    const bool times = isWord(at, u"times") && !isWord(at + 1, u"a") && !isWord(at + 1, u"per") && !isWord(at + 1, u"in");
    const bool x = isWord(at, u"x") && glued(at) && !glued(at + 1);
    const bool bei = mark(at) == 0 && at < m_size && m_tokens[size_t(at)].kind == TokenKind::Ideographs && m_text[m_tokens[size_t(at)].begin] == u'倍';
    if (!fold && !times && !x && !bei)
        return std::nullopt;
    return multipleOf(i, at + 1, number.value);
}

FoundQuantity QuantityGrammar::multipleOf(qsizetype first, qsizetype last, double value) const
{
    FoundQuantity found {.first = first, .last = last, .mention = {}};
    found.mention.type = QuantityType::Multiple;
    found.mention.value = value;
    found.mention.unit = QStringLiteral("times");
    return found;
}

std::optional<FoundQuantity> QuantityGrammar::multipleWord(qsizetype i) const
{
    const double value = multipleValue(m_tokens[size_t(i)].word);
    return value > 0 ? std::optional(multipleOf(i, i + 1, value)) : std::nullopt;
}

std::optional<FoundQuantity> QuantityGrammar::count(qsizetype i, const Numeral &number) const
{
    const Token &token = m_tokens[size_t(i)];
    if (number.spelled && number.value < 2)
        return std::nullopt;
    const bool ordinal = isOrdinalContext(m_text, m_tokens, i);
    if (ordinal)
        return std::nullopt;
    FoundQuantity found {.first = i, .last = number.end, .mention = {}};
    found.mention.type = QuantityType::Count;
    found.mention.value = number.value;
    if (number.more)
        found.mention.comparator = Comparator::Greater;
    if (token.kind == TokenKind::Number && isSomeMore(number.end)) { // 30多家门店
        const CountedNoun many = countedNoun(m_text, m_tokens, number.end + 1, number.value);
        if (!many.end)
            return std::nullopt;
        found.mention.comparator = Comparator::Greater;
        found.mention.unit = many.text;
        found.last = many.end;
        return found;
    }
    const qsizetype joint = rangeJoint(number.end);
    if (joint && joint < m_size && !isWord(number.end, u"and")) {
        const auto upper = readNumeral(m_text, m_tokens, joint, m_size, false);
        const bool telephone = glued(joint) && token.length() == 3 && m_tokens[size_t(joint)].length() == 4;
        if (upper && upper->value > number.value && token.kind == TokenKind::Number && !telephone) {
            if (upper->scaled && !number.scaled)
                found.mention.value *= scaleOf(*upper, joint);
            widen(found, joint, upper->value, upper->end);
        } else if (isHyphen(number.end) && glued(number.end)) {
            return std::nullopt;
        }
    }
    const CountedNoun noun = countedNoun(m_text, m_tokens, found.last, number.value);
    if (noun.end == 0 && token.kind == TokenKind::Number) // "closed 46 of its 143 sites"
        if (const QString of = nounOfPart(found.last); !of.isEmpty()) {
            found.mention.unit = of;
            return found;
        }
    if (noun.end == 0) {
        if (!number.scaled)
            return std::nullopt;
        return found;
    }
    found.mention.unit = noun.text;
    found.last = noun.end;
    return found;
}
