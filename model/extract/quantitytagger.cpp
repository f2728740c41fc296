// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/quantitytagger.h"

#include "extract/countednouns.h"
#include "extract/currencies.h"
#include "extract/hedges.h"
#include "text/numerals.h"

#include <algorithm>

namespace {

/// A quantity in tokens, hedges apart.
struct Found {
    qsizetype first = 0;
    qsizetype last = 0;
    QuantityMention mention;
};

class Tagger
{
public:
    Tagger(QStringView text, const std::vector<Token> &tokens, const std::vector<DateMention> &dates)
        : m_text(text), m_tokens(tokens), m_dates(dates), m_size(qsizetype(tokens.size())) { }

    std::vector<QuantityMention> run()
    {
        for (qsizetype i = 0; i < m_size;) {
            if (const qsizetype past = pastDate(i); past > i) {
                i = past;
                m_floor = i;
                continue;
            }
            auto found = at(i);
            if (!found) {
                ++i;
                continue;
            }
            HedgeWords hedge = hedgeBefore(m_text, m_tokens, found->first, m_floor);
            if (isWord(hedge.first - 1, u"between") && found->mention.upTo)
                --hedge.first;
            if (hedge.first < found->first)
                if (found->mention.comparator == Comparator::Equal)
                    found->mention.comparator = hedge.comparator;
            Comparator after = found->mention.comparator;
            const qsizetype last = hedgeAfter(m_text, m_tokens, found->last, after);
            found->mention.comparator = after;
            found->mention.span = {m_tokens[size_t(hedge.first)].begin, m_tokens[size_t(last - 1)].end};
            m_mentions.push_back(std::move(found->mention));
            i = last;
            m_floor = i;
        }
        return std::move(m_mentions);
    }

private:
    [[nodiscard]] bool isWord(qsizetype i, const char16_t *word) const
    {
        return i >= 0 && i < m_size && m_tokens[size_t(i)].word == wordHash(word);
    }
    [[nodiscard]] char16_t mark(qsizetype i) const
    {
        if (i < 0 || i >= m_size)
            return 0;
        const Token &token = m_tokens[size_t(i)];
        return token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol ? m_text[token.begin].unicode() : u'\0';
    }
    [[nodiscard]] bool glued(qsizetype i) const { return i >= 0 && i < m_size && m_tokens[size_t(i)].glued; }
    [[nodiscard]] bool isHyphen(qsizetype i) const
    {
        const char16_t c = mark(i);
        return c == u'-' || c == u'–' || c == u'‑';
    }

    /// One past the date that token `i` stands in, or `i`. Ranges are left to the dates in them.
    [[nodiscard]] qsizetype pastDate(qsizetype i)
    {
        const qsizetype begin = m_tokens[size_t(i)].begin;
        while (m_date < m_dates.size() && (m_dates[m_date].span.end <= begin || m_dates[m_date].type == TimexType::Range))
            ++m_date;
        if (m_date >= m_dates.size() || m_dates[m_date].span.begin > begin)
            return i;
        qsizetype past = i;
        while (past < m_size && m_tokens[size_t(past)].begin < m_dates[m_date].span.end)
            ++past;
        return past;
    }

    [[nodiscard]] std::optional<Found> at(qsizetype i) const
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

    /// Not the tail of a word, a version, a range or a telephone number.
    [[nodiscard]] bool startsNumber(qsizetype i) const
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
    [[nodiscard]] bool isIdeographNumber(qsizetype i) const
    {
        const QChar c = m_text[m_tokens[size_t(i)].begin];
        return ideographDigit(c) >= 0 || ideographScale(c) > 0 || c == u'第';
    }

    /// "US$40 billion", "RMB 5,000 ($710)", "9.9 billion yuan", "$10 million to $12 million", "26 cents", "75亿元".
    [[nodiscard]] std::optional<Found> money(qsizetype i) const
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

    [[nodiscard]] std::optional<Found> plainMoney(qsizetype i) const
    {
        const CurrencyWords before = currencyBefore(m_text, m_tokens, i, m_size);
        if (i > 0 && m_tokens[size_t(i)].glued && m_tokens[size_t(i)].kind == TokenKind::Symbol && m_tokens[size_t(i - 1)].kind == TokenKind::Word)
            return std::nullopt;
        if (before.isValid() && before.end < m_size) {
            const bool digits = m_tokens[size_t(before.end)].kind == TokenKind::Number;
            const auto number = digits ? readNumeral(m_text, m_tokens, before.end, m_size, true) : std::nullopt;
            if (!number)
                return std::nullopt;
            Found found = amount(i, *number, before);
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
            if (currency.isValid() && upper->value >= number->value) {
                Found found = amount(i, *number, currency);
                const double scale = !number->scaled && upper->scaled ? scaleOf(*upper, joint) : 1;
                found.mention.value *= scale;
                found.mention.upTo = upper->value * currency.unit;
                found.last = currency.end;
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
        Found found = amount(i, *number, currency);
        found.last = currency.end;
        return found;
    }

    [[nodiscard]] double scaleOf(const Numeral &number, qsizetype at) const
    {
        const auto digits = numberValue(m_tokens[size_t(at)].in(m_text));
        return digits && *digits > 0 ? number.value / *digits : 1;
    }

    [[nodiscard]] Found amount(qsizetype first, const Numeral &number, const CurrencyWords &currency) const
    {
        Found found;
        found.first = first;
        found.last = number.end;
        found.mention.type = QuantityType::Money;
        found.mention.value = number.value * currency.unit;
        found.mention.unit = currency.code;
        return found;
    }

    /// "$10 million to $12 million", "$10-12 million".
    void extend(Found &found, const CurrencyWords &currency) const
    {
        const qsizetype joint = rangeJoint(found.last);
        if (!joint)
            return;
        const CurrencyWords again = currencyBefore(m_text, m_tokens, joint, m_size);
        const qsizetype at = again.isValid() ? again.end : joint;
        if (again.isValid() && again.code != currency.code)
            return;
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
        found.mention.upTo = upper->value;
        found.last = upper->end;
    }

    /// One past the word or dash between the ends of a range of numbers, or 0.
    [[nodiscard]] qsizetype rangeJoint(qsizetype i) const
    {
        if (isHyphen(i) || mark(i) == u'~')
            return i + 1;
        if (isWord(i, u"to") || isWord(i, u"and"))
            return i + 1;
        return 0;
    }

    /// "thousands of stores", "hundreds of millions of dollars": more than one of them.
    [[nodiscard]] std::optional<Found> crowd(qsizetype i) const
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
        Found found = amount(i, {value, at, true, true}, currency);
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

    /// 百分之十五
    [[nodiscard]] std::optional<Found> ofHundred(qsizetype i) const
    {
        if (m_tokens[size_t(i)].kind != TokenKind::Ideographs || m_text.mid(m_tokens[size_t(i)].begin, 3) != u"百分之")
            return std::nullopt;
        const auto number = readNumeral(m_text, m_tokens, i + 3, m_size, false);
        if (!number)
            return std::nullopt;
        Found found {.first = i, .last = number->end, .mention = {}};
        found.mention.type = QuantityType::Percent;
        found.mention.value = number->value;
        found.mention.unit = QStringLiteral("percent");
        return found;
    }

    /// One past the words for percent or points at `i`, or 0.
    [[nodiscard]] qsizetype percentWords(qsizetype i, bool &points, double &unit) const
    {
        if (i >= m_size)
            return 0;
        qsizetype end = 0;
        if (mark(i) == u'%' || mark(i) == u'％')
            end = i + 1;
        else if (isWord(i, u"percent") || isWord(i, u"pct") || (isWord(i, u"pc") && !glued(i + 1)))
            end = i + 1;
        else if (isWord(i, u"per") && isWord(i + 1, u"cent"))
            end = i + 2;
        else if (isWord(i, u"percentage") && (isWord(i + 1, u"points") || isWord(i + 1, u"point")))
            end = i + 1;
        else if (isWord(i, u"basis") && (isWord(i + 1, u"points") || isWord(i + 1, u"point"))) {
            points = true;
            unit = 0.01;
            return i + 2;
        } else if (m_tokens[size_t(i)].kind == TokenKind::Ideographs && m_text.mid(m_tokens[size_t(i)].begin, 4) == u"个百分点") {
            points = true;
            return i + 4;
        }
        if (end && (isWord(end, u"points") || isWord(end, u"point"))) {
            points = true;
            ++end;
        }
        return end;
    }

    /// "15%", "35 per cent", "10 to 15 percent", "15-20%", "23 percentage points".
    [[nodiscard]] std::optional<Found> percent(qsizetype i, const Numeral &number) const
    {
        Found found {.first = i, .last = 0, .mention = {}};
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
            if (const qsizetype end = percentWords(upper->end, points, unit); end && (!found.last || !isWord(joint - 1, u"and") || isWord(i - 1, u"between"))) {
                found.mention.upTo = upper->value * unit;
                found.last = end;
            }
        }
        if (!found.last)
            return std::nullopt;
        found.mention.type = QuantityType::Percent;
        found.mention.value = number.value * unit;
        found.mention.unit = points ? QStringLiteral("points") : QStringLiteral("percent");
        const bool sign = (mark(i - 1) == u'-' || mark(i - 1) == u'−') && glued(i) && !glued(i - 1);
        if (sign) {
            found.mention.value = -found.mention.value;
            --found.first;
        }
        return found;
    }

    /// "13-fold", "six times", "2x".
    [[nodiscard]] std::optional<Found> multiple(qsizetype i, const Numeral &number) const
    {
        qsizetype at = number.end;
        if (isHyphen(at) && isWord(at + 1, u"fold"))
            ++at;
        if (m_tokens[size_t(i)].kind == TokenKind::Ideographs && m_text.mid(m_tokens[size_t(i)].begin, 2) == u"一倍")
            return std::nullopt;
        const bool fold = isWord(at, u"fold");
        const bool times = isWord(at, u"times") && !isWord(at + 1, u"a") && !isWord(at + 1, u"per") && !isWord(at + 1, u"in");
        const bool x = isWord(at, u"x") && glued(at);
        const bool bei = mark(at) == 0 && at < m_size && m_tokens[size_t(at)].kind == TokenKind::Ideographs && m_text[m_tokens[size_t(at)].begin] == u'倍';
        if (!fold && !times && !x && !bei)
            return std::nullopt;
        return times_(i, at + 1, number.value);
    }

    [[nodiscard]] Found times_(qsizetype first, qsizetype last, double value) const
    {
        Found found {.first = first, .last = last, .mention = {}};
        found.mention.type = QuantityType::Multiple;
        found.mention.value = value;
        found.mention.unit = QStringLiteral("times");
        return found;
    }

    /// "doubled", "tripled", "tenfold".
    [[nodiscard]] std::optional<Found> multipleWord(qsizetype i) const
    {
        const double value = multipleValue(m_tokens[size_t(i)].word);
        return value > 0 ? std::optional(times_(i, i + 1, value)) : std::nullopt;
    }

    /// "429.6 million monthly active users", "52 cross-border merchants", "50,000 of the group's stores".
    [[nodiscard]] std::optional<Found> count(qsizetype i, const Numeral &number) const
    {
        const Token &token = m_tokens[size_t(i)];
        if (number.spelled && number.value < 2)
            return std::nullopt;
        const bool ordinal = isOrdinalContext(m_text, m_tokens, i);
        if (ordinal)
            return std::nullopt;
        Found found {.first = i, .last = number.end, .mention = {}};
        found.mention.type = QuantityType::Count;
        found.mention.value = number.value;
        const qsizetype joint = rangeJoint(number.end);
        if (joint && joint < m_size && !isWord(number.end, u"and")) {
            const auto upper = readNumeral(m_text, m_tokens, joint, m_size, false);
            const bool telephone = glued(joint) && token.length() == 3 && m_tokens[size_t(joint)].length() == 4;
            if (upper && upper->value > number.value && token.kind == TokenKind::Number && !telephone) {
                if (upper->scaled && !number.scaled)
                    found.mention.value *= scaleOf(*upper, joint);
                found.mention.upTo = upper->value;
                found.last = upper->end;
            } else if (isHyphen(number.end) && glued(number.end)) {
                return std::nullopt;
            }
        }
        const CountedNoun noun = countedNoun(m_text, m_tokens, found.last, number.value);
        if (noun.end == 0) {
            if (!number.scaled)
                return std::nullopt;
            return found;
        }
        found.mention.unit = noun.text;
        found.last = noun.end;
        return found;
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    const std::vector<DateMention> &m_dates;
    qsizetype m_size;
    size_t m_date = 0;
    qsizetype m_floor = 0; ///< where the last mention ended: no hedge reaches into it
    std::vector<QuantityMention> m_mentions;
};

} // namespace

std::vector<QuantityMention> tagQuantities(QStringView text, const std::vector<Token> &tokens,
                                           const std::vector<DateMention> &dates)
{
    return Tagger(text, tokens, dates).run();
}
