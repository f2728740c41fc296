// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurestrangers.h"

#include <algorithm>

namespace
{
constexpr qsizetype clauseReach = 30; ///< tokens between a subject and its number
constexpr qsizetype longestName = 4; ///< words of a name that we do not know
constexpr qsizetype longestStranger = 7; ///< ideographs of a name that we do not know
}

bool Strangers::haveIt() const
{
    qsizetype before = m_number.first - 1;
    switch (m_scene.mark(before) == u'(' ? wordHash(u"with") : m_scene.word(before)) {
    case wordHash(u"with"):
    case wordHash(u"at"):
    case wordHash(u"has"):
    case wordHash(u"had"):
    case wordHash(u"holds"):
    case wordHash(u"held"):
        --before;
        break;
    default:
        break;
    }
    const quint32 whose = m_scene.word(before); // "A 36%, others 20%"
    if (m_number->type == QuantityType::Percent && (whose == wordHash(u"others") || whose == wordHash(u"rest") || whose == wordHash(u"remainder")))
        return true;
    const qsizetype after = m_number.last + 1;
    if (isRankedSegment() || isNamelessSegment() || isOfGroup() || isOfMany() || isOfThings() || !isNobody(clauseSubject()))
        return true;
    return isStrange(before) || (m_scene.word(m_number.last) == wordHash(u"for") && isStrange(after));
}

bool Strangers::isLinkWord(qsizetype at) const
{
    const QStringView word = m_scene.textOf({at, at + 1});
    return !word.isEmpty() && QStringView(u"占约为近仅只有达的以则是到也还但其剩守着").contains(word.front());
}

/// 神州专车不足3%: a Chinese part of the sentence whose words before the number are no company, date or measure that we know.
bool Strangers::isNamelessSegment() const
{
    if (m_number->type != QuantityType::Percent || m_scene.token(m_number.first - 1).kind != TokenKind::Ideographs)
        return false;
    qsizetype words = 0;
    qsizetype i = m_number.first - (m_scene.word(m_number.first - 1) == wordHash(u"占") ? 2 : 1);
    bool named = false; // 只有15%: no name
    for (; i >= m_scene.first() && m_scene.mark(i) == u'\0'; --i, ++words) {
        named |= !isLinkWord(i);
        const QStringView pair = m_scene.textOf({i, i + 2});
        if (pair == u"的是" || pair == u"如今" || pair == u"目前" || pair == u"现在" || pair == u"眼下")
            return false; // 靠的是15%, 如今已有15%
        const TokenRun here{i, i + 4};
        const quint32 word = m_scene.word(i);
        if (m_scene.token(i).kind != TokenKind::Ideographs || m_scene.mentionAt(i) || m_scene.dateAt(i) || m_scene.hasNumber({i, i + 1})
            || m_scene.has(Cue::Share, here) || m_scene.has(Cue::Measure, here) || m_scene.has(Cue::Market, here) || m_scene.has(Cue::Mix, here)
            || m_scene.has(Cue::Up, here) || m_scene.has(Cue::Down, here) || word == wordHash(u"它") || word == wordHash(u"其")
            || word == wordHash(u"司") || word == wordHash(u"者"))
            return false;
    }
    const bool parted = m_scene.mark(i) != u'%' && !m_scene.hasNumber({i, i + 1}); // 从0.6%降至0.1%
    return named && words >= 2 && words <= longestStranger && i > m_scene.first() && parted;
}

/// 中国品牌的份额超过一半: a Chinese part of the sentence that tells of many, and names none.
bool Strangers::isOfGroup() const
{
    bool group = false;
    for (qsizetype i = m_number.first - 1; i >= m_scene.first() && m_scene.token(i).kind == TokenKind::Ideographs; --i) {
        if (m_scene.mentionAt(i))
            return false;
        const QStringView noun = m_scene.textOf({i, i + 2});
        const quint32 before = m_scene.word(i - 1);
        const bool one = before == wordHash(u"该") || before == wordHash(u"本") || before == wordHash(u"家");
        group |= !one && (noun == u"品牌" || noun == u"车企" || noun == u"厂商" || noun == u"企业" || noun == u"平台"
                          || noun == u"其余" || noun == u"其他" || noun == u"玩家" || noun == u"机构" || noun == u"对手" || noun == u"两者" || noun == u"三者");
    }
    return group && m_number->type == QuantityType::Percent;
}

/// "the share of Korean brands went from 11%", "Chinese makers held 80%"
bool Strangers::isOfMany() const
{
    if (m_number->type != QuantityType::Percent)
        return false;
    for (qsizetype i = m_number.first - 1; i > std::max(m_scene.clauseStart(m_number.first), m_number.first - clauseReach); --i) {
        if (m_scene.mentionAt(i))
            return false;
        switch (m_scene.word(i)) {
        case wordHash(u"brands"):
        case wordHash(u"makers"):
        case wordHash(u"manufacturers"):
        case wordHash(u"firms"):
        case wordHash(u"companies"):
        case wordHash(u"banks"):
        case wordHash(u"carmakers"):
        case wordHash(u"retailers"):
        case wordHash(u"players"):
        case wordHash(u"vendors"):
            return !m_scene.token(i).capital && m_scene.has(Cue::Region, {i - 2, i}) && !m_scene.has(Cue::Together, {m_scene.first(), m_scene.last()});
        default: break;
        }
    }
    return false;
}

/// "EVs were 7% of all cars", "its output accounted for 15%": of what is counted
bool Strangers::isOfThings() const
{
    if (m_number->type != QuantityType::Percent || m_scene.word(m_number.last) != wordHash(u"of"))
        return false;
    qsizetype verb = m_number.first - 1;
    if (const PlacedCue *mix = m_scene.lastCue(Cue::Mix, {m_number.first - 3, m_number.first}))
        verb = mix->first;
    else if (m_scene.word(verb) != wordHash(u"were") && m_scene.word(verb) != wordHash(u"are") && m_scene.word(verb) != wordHash(u"was"))
        return false;
    for (qsizetype i = verb - 1; i > verb - 4; --i)
        if (m_scene.mentionAt(i))
            return false;
    return m_scene.has(Cue::Measure, {verb - 2, verb}) || m_scene.has(Cue::Market, {verb - 2, verb});
}

bool Strangers::isStrange(qsizetype at) const
{
    if (at <= m_scene.first() || at >= m_scene.last() || m_scene.hasNumber({at, at + 1}))
        return false;
    const Token &token = m_scene.token(at);
    if ((m_scene.isPossessive(at - 1) || m_scene.word(at - 1) == wordHash(u"of")) && m_scene.mentionAt(at - 2))
        return false; // "A's Pay 11%", "A of Rotterdam had 11%"
    return token.kind == TokenKind::Word && token.capital && !m_scene.mentionAt(at) && !m_scene.mentionAt(at - 1) && !m_scene.dateAt(at)
        && !m_scene.has(Cue::Region, {at, at + 1}) && !m_scene.has(Cue::Region, {at - 1, at + 1})
        && !m_scene.has(Cue::Measure, {at, at + 1}) && m_number->type == QuantityType::Percent;
}

QString Strangers::name() const
{
    if (m_number->type != QuantityType::Percent)
        return {};
    if (const TokenRun subject = clauseSubject(); !isNobody(subject))
        return m_scene.textOf(subject).toString();
    if (!isListed() && !isRankedSegment())
        return {};
    const bool chinese = m_scene.token(m_number.first - 1).kind == TokenKind::Ideographs;
    qsizetype before = m_number.first - 1;
    switch (m_scene.mark(before) == u'(' ? wordHash(u"with") : m_scene.word(before)) {
    case wordHash(u"with"):
    case wordHash(u"at"):
    case wordHash(u"on"):
    case wordHash(u"had"):
    case wordHash(u"has"):
    case wordHash(u"'s"): --before; break;
    default: break;
    }
    const TokenRun name = chinese ? segment() : capitalRun(before);
    return isNobody(name) ? QString() : m_scene.textOf(name).toString();
}

/// The number before or behind in the sentence stands right beside a company.
bool Strangers::isListed() const
{
    const auto &numbers = m_scene.quantities();
    const auto at = std::ranges::lower_bound(numbers, m_number.first, {}, &TokenRun::first) - numbers.begin();
    const auto isKnown = [this](const Placed<QuantityMention> &other) {
        bool beside = false;
        for (qsizetype i = other.first - 1; i > other.first - 4; --i)
            beside |= m_scene.mentionAt(i) != nullptr;
        return beside && other->type == QuantityType::Percent && other->unit == m_number->unit;
    };
    return (at > 0 && isKnown(numbers[size_t(at - 1)])) || (at + 1 < std::ssize(numbers) && isKnown(numbers[size_t(at + 1)]));
}

/// "Others", "Chinese brands", "the rest", 其他
bool Strangers::isNobody(const TokenRun &name) const
{
    if (name.first >= name.last)
        return true;
    for (qsizetype i = name.first; i < name.last; ++i) {
        if (m_scene.mentionAt(i) || m_scene.dateAt(i) || m_scene.has(Cue::Region, {i, name.last}) || m_scene.has(Cue::Measurer, {i, name.last}))
            return true;
        switch (m_scene.word(i)) {
        case wordHash(u"others"):
        case wordHash(u"other"):
        case wordHash(u"rivals"):
        case wordHash(u"total"):
        case wordHash(u"rest"):
        case wordHash(u"market"): return true;
        default: break;
        }
    }
    const QStringView words = m_scene.textOf(name);
    for (const QStringView none : {u"其他", u"其余", u"其它", u"余下", u"剩", u"两家", u"三家", u"合计", u"品牌", u"企业", u"厂商", u"平台", u"上一", u"去年", u"前一", u"同期",
                                   u"升", u"降", u"增", u"跌", u"达到", u"突破", u"超过", u"份额", u"占比", u"市占", u"上半年", u"下半年", u"季度", u"它", u"者", u"后"})
        if (words.contains(none))
            return true;
    return false;
}

/// "A is at 11, and [Zest] has climbed to 9%", "A has 15%; [Zest], once large, had 2%"
TokenRun Strangers::clauseSubject() const
{
    if (m_number->type != QuantityType::Percent)
        return {};
    qsizetype first = m_number.first - 1;
    const qsizetype start = m_scene.clauseStart(m_number.first);
    while (first > std::max(start, m_number.first - clauseReach) && m_scene.word(first - 1) != wordHash(u"and") && !m_scene.mentionAt(first))
        --first;
    TokenRun run{first, first};
    const auto isNamed = [this](qsizetype i) { return m_scene.token(i).kind == TokenKind::Word && m_scene.token(i).capital && !m_scene.mentionAt(i); };
    while (run.last - run.first < longestName && isNamed(run.last))
        ++run.last;
    if (first <= m_scene.first() || run.last == run.first)
        return {};
    switch (m_scene.word(run.last)) {
    case wordHash(u"has"):
    case wordHash(u"had"):
    case wordHash(u"was"):
    case wordHash(u"is"):
    case wordHash(u"holds"):
    case wordHash(u"held"): return run;
    default: return m_scene.mark(run.last) == u',' && first == start ? run : TokenRun{};
    }
}

/// 排在第二位的横店只有4%
bool Strangers::isRankedSegment() const
{
    for (qsizetype i = m_number.first - 1; i > m_number.first - 2 * longestStranger && m_scene.token(i).kind == TokenKind::Ideographs; --i)
        if (m_scene.word(i) == wordHash(u"的")) {
            qsizetype first = i;
            while (first > i - longestStranger && m_scene.token(first - 1).kind == TokenKind::Ideographs)
                --first;
            return m_scene.has(Cue::Rank, {first, i});
        }
    return false;
}

/// "Zest" and "Zest & Sons" before a token one past them
TokenRun Strangers::capitalRun(qsizetype last) const
{
    TokenRun run{last + 1, last + 1};
    const auto isNamed = [this](qsizetype i) { return m_scene.token(i).kind == TokenKind::Word && m_scene.token(i).capital && i > m_scene.first(); };
    while (run.last - run.first < longestName && (isNamed(run.first - 1) || (m_scene.mark(run.first - 1) == u'&' && isNamed(run.first - 2))))
        --run.first;
    const char16_t mark = m_scene.mark(run.first - 1);
    const quint32 word = m_scene.word(run.first - 1);
    const bool opens = mark == u',' || mark == u';' || mark == u':' || word == wordHash(u"and") || word == wordHash(u"by") || word == wordHash(u"then");
    return opens ? run : TokenRun{run.first, run.first};
}

/// 百时美施贵宝22%: from the mark before to the words that lead to the number
TokenRun Strangers::segment() const
{
    TokenRun run{m_number.first, m_number.first};
    while (run.last - run.first <= 2 * longestStranger && m_scene.token(run.first - 1).kind == TokenKind::Ideographs && run.first > m_scene.first())
        --run.first;
    const char16_t mark = m_scene.mark(run.first - 1);
    if (mark != u'，' && mark != u'、' && mark != u'；' && mark != u',')
        return {run.first, run.first};
    if (isRankedSegment())
        for (qsizetype i = run.last - 1; i > run.first; --i)
            if (m_scene.word(i) == wordHash(u"的")) {
                run.first = i + 1;
                break;
            }
    for (qsizetype i = run.first; i < run.last; ++i)
        if (m_scene.word(i) == wordHash(u"占"))
            run.last = i; // 南航占国内市场的24%
    while (run.last > run.first && isLinkWord(run.last - 1))
        --run.last;
    const qsizetype words = run.last - run.first;
    return words >= 2 && words <= longestStranger ? run : TokenRun{run.first, run.first};
}
