// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/quantitygrammar.h"

#include "extract/countednouns.h"
#include "extract/hedges.h"

std::optional<FoundQuantity> QuantityGrammar::money(qsizetype i) const
{
    auto found = plainMoney(i);
    if (!found)
        return found;
    // The same in another currency.
    if (mark(found->last) == u'(' || mark(found->last) == u'（') {
        qsizetype inner = found->last + 1;
        for (int words = 0; words < 3 && inner < m_size; ++words, ++inner) {
            const auto also = plainMoney(inner);
            if (!also)
                continue;
            const HedgeWords hedge = hedgeBefore(m_text, m_tokens, inner, found->last + 1);
            const bool closes = mark(also->last) == u')' || mark(also->last) == u'）';
            if (hedge.first == found->last + 1 && closes && also->mention.unit != found->mention.unit) {
                found->mention.also.push_back({also->mention.value, also->mention.unit});
                found->last = also->last + 1;
            }
            break;
        }
    }
    return found;
}

std::optional<FoundQuantity> QuantityGrammar::plainMoney(qsizetype i) const
{
    const CurrencyWords before = currencyBefore(m_text, m_tokens, i, m_size);
    if (i > 0 && m_tokens[size_t(i)].glued && m_tokens[size_t(i)].kind == TokenKind::Symbol && m_tokens[size_t(i - 1)].kind == TokenKind::Word)
        return std::nullopt;
    if (before.isValid() && before.end < m_size) {
        const bool digits = m_tokens[size_t(before.end)].kind == TokenKind::Number;
        const auto number = digits ? readNumeral(m_text, m_tokens, before.end, m_size, true) : std::nullopt;
        if (!number)
            return std::nullopt;
        FoundQuantity found = amount(i, *number, before);
        const CurrencyWords after = currencyAfter(m_text, m_tokens, found.last, m_size);
        if (after.isValid() && after.name && after.unit == 1) // "$5.9 billion dollars"
            found.last = after.end;
        extend(found, before);
        return found;
    }
    const Token &token = m_tokens[size_t(i)];
    if ((token.kind != TokenKind::Number && token.kind != TokenKind::Word && token.kind != TokenKind::Ideographs) || !startsNumber(i))
        return std::nullopt;
    const auto number = readNumeral(m_text, m_tokens, i, m_size, true);
    if (!number)
        return std::nullopt;
    // "12 to 15 million euros": the scale and the currency stand once.
    const qsizetype joint = rangeJoint(number->end);
    if (joint) {
        const auto upper = readNumeral(m_text, m_tokens, joint, m_size, true);
        const CurrencyWords currency = upper ? currencyAfter(m_text, m_tokens, upper->end, m_size) : CurrencyWords {};
        const bool joined = !isWord(number->end, u"and") || isWord(i - 1, u"between");
        if (currency.isValid() && joined && upper->value >= number->value) {
            FoundQuantity found = amount(i, *number, currency);
            const double scale = !number->scaled && upper->scaled ? scaleOf(*upper, joint) : 1;
            found.mention.value *= scale;
            widen(found, joint, upper->value * currency.unit, currency.end);
            if (*found.mention.upTo > found.mention.value)
                return found;
        }
    }
    qsizetype at = number->end;
    if (isHyphen(at) && glued(at) && glued(at + 1))
        ++at;
    const CurrencyWords currency = currencyAfter(m_text, m_tokens, at, m_size);
    if (!currency.isValid() || (currency.code == QLatin1String("KRW") && number->value < 100))
        return std::nullopt;
    if (at != number->end && !currency.name)
        return std::nullopt;
    FoundQuantity found = amount(i, *number, currency);
    found.last = currency.end;
    return found;
}

FoundQuantity QuantityGrammar::amount(qsizetype first, const Numeral &number, const CurrencyWords &currency) const
{
    FoundQuantity found;
    found.first = first;
    found.last = number.end;
    found.mention.type = QuantityType::Money;
    found.mention.value = number.value * currency.unit;
    if (number.more)
        found.mention.comparator = Comparator::Greater;
    found.mention.unit = currency.code;
    return found;
}

void QuantityGrammar::extend(FoundQuantity &found, const CurrencyWords &currency) const
{
    const qsizetype joint = rangeJoint(found.last);
    if (!joint)
        return;
    const CurrencyWords again = currencyBefore(m_text, m_tokens, joint, m_size);
    const qsizetype at = again.isValid() ? again.end : joint;
    if (again.isValid() && again.code != currency.code)
        return;
    if (isWord(found.last, u"and") && !isWord(found.first - 1, u"between"))
        return; // "$4 million and $7 million" are two sums
    if (!again.isValid() && !(isHyphen(found.last) || isWord(found.last, u"to")))
        return;
    const auto upper = at < m_size && m_tokens[size_t(at)].kind == TokenKind::Number ? readNumeral(m_text, m_tokens, at, m_size, true) : std::nullopt;
    if (!upper)
        return;
    const bool lowerScaled = found.mention.value >= 1000;
    double lower = found.mention.value;
    if (upper->scaled && !lowerScaled)
        lower *= scaleOf(*upper, at);
    if (upper->value <= lower || (!again.isValid() && lowerScaled && !upper->scaled))
        return;
    found.mention.value = lower;
    widen(found, joint, upper->value, upper->end);
}

std::optional<FoundQuantity> QuantityGrammar::crowd(qsizetype i) const
{
    double value = 1;
    qsizetype at = i;
    while (at + 1 < m_size && pluralScaleValue(m_tokens[size_t(at)].word) > 0 && isWord(at + 1, u"of")) {
        value *= pluralScaleValue(m_tokens[size_t(at)].word);
        at += 2;
    }
    if (at == i)
        return std::nullopt;
    const CurrencyWords currency = currencyAfter(m_text, m_tokens, at, m_size);
    FoundQuantity found = amount(i, {value, at, true, true}, currency);
    found.mention.comparator = Comparator::Greater;
    if (currency.isValid()) {
        found.last = currency.end;
        return found;
    }
    const CountedNoun noun = countedNoun(m_text, m_tokens, at, value);
    if (!noun.end)
        return std::nullopt;
    found.mention.type = QuantityType::Count;
    found.mention.value = value;
    found.mention.unit = noun.text;
    found.last = noun.end;
    return found;
}
