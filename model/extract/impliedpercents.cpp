// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/impliedpercents.h"

#include "extract/hedges.h"
#include "text/numerals.h"

#include <algorithm>

namespace {

constexpr double largestPart = 20; ///< "one in twenty"; beyond, it is no share
constexpr qsizetype namedParts = 3; ///< tokens between "one" and "in four": "one toy in every four"

/// What "third", "quarters" divide by, or 0.
int divisorOf(quint32 word)
{
    switch (word) {
    case wordHash(u"half"):
    case wordHash(u"halves"): return 2;
    case wordHash(u"third"):
    case wordHash(u"thirds"): return 3;
    case wordHash(u"quarter"):
    case wordHash(u"quarters"): return 4;
    case wordHash(u"fifth"):
    case wordHash(u"fifths"): return 5;
    case wordHash(u"sixth"):
    case wordHash(u"sixths"): return 6;
    case wordHash(u"seventh"): return 7;
    case wordHash(u"eighth"): return 8;
    case wordHash(u"ninth"): return 9;
    case wordHash(u"tenth"):
    case wordHash(u"tenths"): return 10;
    case wordHash(u"twentieth"): return 20;
    default: return 0;
    }
}

class Finder
{
public:
    Finder(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last, std::span<const QuantityMention> known)
        : m_text(text), m_tokens(tokens), m_first(first), m_last(last), m_known(known) { }

    std::vector<ImpliedPercent> run()
    {
        bool percents = false;
        for (const QuantityMention &one : m_known) {
            const bool percent = one.type == QuantityType::Percent && one.unit == QLatin1String("percent");
            percents |= percent;
            if (percent && one.upTo)
                splitRange(one);
            else if (percent)
                readListBefore(one);
        }
        for (qsizetype i = m_first; i < m_last; ++i)
            if (const qsizetype past = readAt(i, percents); past > i)
                i = past - 1;
        std::sort(m_found.begin(), m_found.end(), [](const ImpliedPercent &a, const ImpliedPercent &b) { return a.first < b.first; });
        return std::move(m_found);
    }

private:
    [[nodiscard]] quint32 word(qsizetype i) const { return i >= m_first && i < m_last ? m_tokens[size_t(i)].word : 0; }
    [[nodiscard]] QChar mark(qsizetype i) const
    {
        if (i < m_first || i >= m_last)
            return {};
        const Token &token = m_tokens[size_t(i)];
        return token.kind == TokenKind::Punctuation || token.kind == TokenKind::Symbol ? m_text[token.begin] : QChar();
    }
    [[nodiscard]] bool isHyphen(qsizetype i) const { return mark(i) == u'-' || mark(i) == u'‑'; }
    [[nodiscard]] bool isInKnown(qsizetype i) const
    {
        const Token &token = m_tokens[size_t(i)];
        return std::any_of(m_known.begin(), m_known.end(), [&](const QuantityMention &one) {
            return one.type != QuantityType::Count && one.span.begin <= token.begin && token.end <= one.span.end;
        });
    }
    [[nodiscard]] qsizetype tokenAt(qsizetype place) const
    {
        const auto begin = m_tokens.begin() + m_first;
        return std::lower_bound(begin, m_tokens.begin() + m_last, place, [](const Token &token, qsizetype at) { return token.begin < at; })
            - m_tokens.begin();
    }

    void add(qsizetype first, qsizetype last, double value)
    {
        const HedgeWords hedge = hedgeBefore(m_text, m_tokens, first, m_first);
        ImpliedPercent found{hedge.first, last, {}};
        found.mention.type = QuantityType::Percent;
        found.mention.unit = QStringLiteral("percent");
        found.mention.value = value;
        found.mention.comparator = hedge.comparator;
        found.mention.span = {m_tokens[size_t(hedge.first)].begin, m_tokens[size_t(last - 1)].end};
        m_found.push_back(std::move(found));
    }

    /// "from 12 to 15%" and "12 and 15%" are two levels and no range.
    void splitRange(const QuantityMention &range)
    {
        const qsizetype first = tokenAt(range.span.begin);
        if (range.joint.isEmpty())
            return;
        const qsizetype joint = tokenAt(range.joint.begin);
        if (word(first - 1) != wordHash(u"from") && (word(joint) != wordHash(u"and") || word(first - 1) == wordHash(u"between")))
            return;
        const qsizetype last = tokenAt(range.span.end);
        add(first, joint, range.value);
        add(joint + 1, last, *range.upTo);
    }

    /// "60, 18 and 19 percent": from the last number back.
    void readListBefore(const QuantityMention &percent)
    {
        qsizetype at = tokenAt(percent.span.begin) - 1;
        const bool list = word(at) == wordHash(u"and") || word(at) == wordHash(u"or");
        for (bool first = true; list && (first || mark(at) == u','); first = false) {
            if (first && mark(at - 1) == u',')
                --at;
            const qsizetype number = at - 1;
            const auto value = plainNumber(number);
            if (!value)
                return;
            add(number, number + 1, *value);
            at = tokenAt(m_found.back().mention.span.begin) - 1;
        }
    }
    [[nodiscard]] std::optional<double> plainNumber(qsizetype i) const
    {
        if (i < m_first || i >= m_last || m_tokens[size_t(i)].kind != TokenKind::Number || isInKnown(i)
            || (m_tokens[size_t(i)].glued && mark(i - 1) != u'('))
            return {};
        const auto value = numberValue(m_tokens[size_t(i)].in(m_text));
        return value && *value < 100 ? value : std::nullopt;
    }

    qsizetype readAt(qsizetype i, bool percents)
    {
        if (percents)
            if (const qsizetype past = readBare(i); past > i)
                return past;
        if (m_tokens[size_t(i)].kind == TokenKind::Ideographs)
            return readParts(i);
        if (const qsizetype past = readFraction(i); past > i)
            return past;
        return readOneInMany(i);
    }

    /// "with 24% and B with 19."
    qsizetype readBare(qsizetype i)
    {
        if (const qsizetype past = readNamed(i); past > i)
            return past;
        switch (word(i)) {
        case wordHash(u"from"):
        case wordHash(u"with"):
        case wordHash(u"at"):
        case wordHash(u"on"):
        case wordHash(u"has"):
        case wordHash(u"had"): break;
        case wordHash(u"'s"): break;
        case wordHash(u"for"): // "A accounts for 24%, B for 19"
            if (i > m_first && m_tokens[size_t(i - 1)].capital)
                break;
            return i;
        default: return i;
        }
        const auto value = plainNumber(i + 1);
        if (!value || !(ends(i + 2) || (word(i) == wordHash(u"from") && word(i + 2) == wordHash(u"to"))))
            return i;
        add(i + 1, i + 2, *value);
        return i + 2;
    }

    /// "A had 24%, B slightly more than 3."
    qsizetype readNamed(qsizetype i)
    {
        const auto value = plainNumber(i);
        if (!value || !ends(i + 1))
            return i;
        const HedgeWords hedge = hedgeBefore(m_text, m_tokens, i, m_first);
        qsizetype name = hedge.first - 1;
        if (mark(name) == u')') // "B (with C) 9"
            while (name > m_first && mark(name + 1) != u'(')
                --name;
        if (name <= m_first || m_tokens[size_t(name)].kind != TokenKind::Word || !m_tokens[size_t(name)].capital)
            return i;
        add(i, i + 1, *value);
        return i + 1;
    }
    [[nodiscard]] bool ends(qsizetype i) const
    {
        const QChar next = mark(i);
        return i >= m_last || next == u'.' || next == u',' || next == u';' || next == u')' || word(i) == wordHash(u"and");
    }

    /// "a third", "two-thirds", "half of", "half a percent"
    qsizetype readFraction(qsizetype i)
    {
        if (word(i) == wordHash(u"half")) {
            if (word(i + 1) == wordHash(u"a") && (word(i + 2) == wordHash(u"percent") || word(i + 2) == wordHash(u"per"))) {
                const qsizetype past = i + (word(i + 2) == wordHash(u"per") ? 4 : 3);
                if (word(past) == wordHash(u"point"))
                    return i;
                add(i, past, 0.5);
                return past;
            }
            const bool part = word(i + 1) == wordHash(u"of") || word(i + 1) == wordHash(u"the") || word(i + 1) == wordHash(u"all");
            const bool period = word(i + 2) == wordHash(u"year") || word(i - 1) == wordHash(u"first") || word(i - 1) == wordHash(u"second");
            if (!part || period || !isLevel(i))
                return i;
            add(i, i + 1, 50);
            return i + 1;
        }
        int parts = word(i) == wordHash(u"a") ? 1 : cardinalValue(word(i));
        if (parts <= 0 || parts > 9)
            return i;
        qsizetype at = i + 1;
        if (isHyphen(at))
            ++at;
        const int divisor = divisorOf(word(at));
        if (divisor <= parts || divisor == 2)
            return i;
        const quint32 next = word(at + 1);
        const bool closes = at + 1 >= m_last || !mark(at + 1).isNull();
        const bool told = word(i - 1) == wordHash(u"of") && word(i - 2) == wordHash(u"share"); // "a share of a quarter in France"
        // "a third of", "a fifth, X reckons"; "a quarter ago" and "a third store" are none
        if (parts == 1 && !closes && !told && next != wordHash(u"of") && next != wordHash(u"and"))
            return i;
        add(i, at + 1, 100.0 * parts / divisor);
        return at + 1;
    }
    [[nodiscard]] bool isLevel(qsizetype i) const ///< not "sold half of X to"
    {
        return i == m_first || (word(i - 1) != wordHash(u"the") && word(i - 1) != wordHash(u"other") && word(i - 1) != wordHash(u"in"));
    }

    /// "one in eight", "one toy in every four", "six out of ten"
    qsizetype readOneInMany(qsizetype i)
    {
        const int parts = cardinalValue(word(i));
        if (parts <= 0 || parts > 9)
            return i;
        for (qsizetype at = i + 1; at <= i + namedParts && at < m_last; ++at) {
            qsizetype past = at;
            if (word(at) == wordHash(u"out") && word(at + 1) == wordHash(u"of"))
                past += 2;
            else if (word(at) == wordHash(u"in"))
                past += 1;
            else if (m_tokens[size_t(at)].kind != TokenKind::Word)
                return i;
            else
                continue;
            if (word(past) == wordHash(u"every"))
                ++past;
            else if (at > i + 1 && word(at) == wordHash(u"in"))
                return i; // "two stores in three years"
            const double whole = cardinalValue(word(past));
            if (whole <= parts || whole > largestPart || isSpan(past + 1))
                return i;
            add(i, past + 1, 100 * parts / whole);
            return past + 1;
        }
        return i;
    }
    [[nodiscard]] bool isSpan(qsizetype i) const
    {
        switch (word(i)) {
        case wordHash(u"years"):
        case wordHash(u"months"):
        case wordHash(u"weeks"):
        case wordHash(u"days"):
        case wordHash(u"hours"):
        case wordHash(u"countries"):
        case wordHash(u"cities"):
        case wordHash(u"quarters"): return true;
        default: return isHyphen(i);
        }
    }

    /// 一半以上, 半数, 过半, 近半; not 近半年
    qsizetype readHalf(qsizetype i)
    {
        const QStringView here = m_text.mid(m_tokens[size_t(i)].begin, 3);
        const QStringView half = here.first(std::min<qsizetype>(2, here.size()));
        const bool bound = half == u"过半" || half == u"近半";
        if ((half != u"一半" && half != u"半数" && !bound) || here.endsWith(u'年') || here.endsWith(u'个') || i + 1 >= m_last)
            return i;
        add(i, i + 2, 50);
        QuantityMention &found = m_found.back().mention;
        if (bound)
            found.comparator = half == u"过半" ? Comparator::Greater : Comparator::About;
        m_found.back().last = hedgeAfter(m_text, m_tokens, i + 2, found.comparator);
        found.span.end = m_tokens[size_t(m_found.back().last - 1)].end;
        return m_found.back().last;
    }
    /// 三分之一
    qsizetype readParts(qsizetype i)
    {
        if (const qsizetype past = readHalf(i); past > i)
            return past;
        const auto digit = [this](qsizetype at) {
            if (at >= m_last || m_tokens[size_t(at)].kind != TokenKind::Ideographs)
                return -1;
            const QChar c = m_text[m_tokens[size_t(at)].begin];
            return c == u'十' ? 10 : ideographDigit(c);
        };
        const qsizetype begin = m_tokens[size_t(i)].begin;
        const int whole = digit(i);
        if (whole < 2 || m_text.mid(begin + 1, 2) != u"分之" || i + 3 >= m_last)
            return i;
        const int parts = digit(i + 3);
        if (parts <= 0 || parts >= whole)
            return i;
        add(i, i + 4, 100.0 * parts / whole);
        return i + 4;
    }

    QStringView m_text;
    const std::vector<Token> &m_tokens;
    qsizetype m_first, m_last;
    std::span<const QuantityMention> m_known;
    std::vector<ImpliedPercent> m_found;
};

} // namespace

std::vector<ImpliedPercent> findImpliedPercents(QStringView text, const std::vector<Token> &tokens, qsizetype first, qsizetype last,
                                                std::span<const QuantityMention> known)
{
    return Finder(text, tokens, first, last, known).run();
}

bool mayImplyPercent(const std::vector<Token> &tokens, qsizetype first, qsizetype last)
{
    return std::any_of(tokens.begin() + first, tokens.begin() + last, [](const Token &token) {
        return token.word == wordHash(u"every") || token.word == wordHash(u"out") || token.word == wordHash(u"分") || token.word == wordHash(u"半") || divisorOf(token.word) > 0;
    });
}
