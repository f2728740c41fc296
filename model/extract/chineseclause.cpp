// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chineseclause.h"

#include <algorithm>

namespace {

bool isMoment(const DateMention &mention)
{
    return mention.edtf && mention.type != TimexType::Range;
}

/// "一季度业绩": the period that the numbers cover, not the day they came out.
bool isPeriod(const DateMention &mention, EventKind kind)
{
    return kind == EventKind::Results && mention.edtf->precision() != Precision::Day && !mention.edtf->isInterval();
}

} // namespace

ChineseClause::ChineseClause(const Analysis &analysis, const Sentence &sentence, qsizetype begin, qsizetype end)
    : m_analysis(&analysis)
    , m_sentence(sentence.span)
    , m_span{analysis.tokens[size_t(begin)].begin, analysis.tokens[size_t(end - 1)].end}
{
}

bool ChineseClause::hasMoney() const
{
    return std::ranges::any_of(within(m_analysis->quantities, m_span), [this](const QuantityMention &quantity) {
        return quantity.type == QuantityType::Money && m_span.contains(quantity.span);
    });
}

bool ChineseClause::hasDate() const
{
    return std::ranges::any_of(within(m_analysis->dates, TextSpan{m_sentence.begin, m_span.end}), isMoment);
}

bool ChineseClause::holdsAny(std::initializer_list<QStringView> words) const
{
    const QStringView clause = m_span.in(m_analysis->article.text);
    return std::ranges::any_of(words, [clause](QStringView word) { return clause.contains(word); });
}

bool ChineseClause::speaksOfParts() const
{
    return holdsAny({u"业务", u"股权", u"股份", u"资产", u"门店", u"公司", u"工厂", u"部门", u"品牌", u"厂房", u"全部", u"剩余"});
}

bool ChineseClause::speaksOfOwner() const
{
    return holdsAny({u"子公司", u"股东", u"东家", u"旗下", u"附属公司", u"麾下"});
}

bool ChineseClause::speaksOfShop() const
{
    return holdsAny({u"店", u"厂", u"工厂", u"仓", u"基地", u"中心", u"园区"});
}

bool ChineseClause::speaksOfIt() const
{
    return holdsAny({u"向其", u"将其", u"对其", u"把它", u"将它", u"给其", u"被其"});
}

bool ChineseClause::isGiven(const TextSpan &trigger) const
{
    constexpr QStringView givers = u"给予";
    const QStringView text = m_analysis->article.text;
    const QStringView behind = text.mid(trigger.end).trimmed();
    return givers.contains(text[trigger.end - 1]) || (!behind.isEmpty() && givers.contains(behind.front()));
}

bool ChineseClause::handsOver(const TextSpan &trigger) const
{
    const QStringView before = TextSpan{m_span.begin, trigger.begin}.in(m_analysis->article.text).trimmed();
    const qsizetype at = before.lastIndexOf(u'将');
    return at >= 0 && before.size() - at > 2;
}

EventDate ChineseClause::dateOf(const TextSpan &trigger, EventKind kind) const
{
    EventDate date;
    for (const DateMention &mention : within(m_analysis->dates, m_sentence)) {
        if (!isMoment(mention) || !m_sentence.contains(mention.span) || isPeriod(mention, kind))
            continue;
        if (mention.span.begin == trigger.end) // "成立于2008年"
            return {mention.edtf, DateBasis::Clause, &mention};
        if (date.mention && mention.span.begin > trigger.begin)
            continue;
        date = {mention.edtf, DateBasis::Clause, &mention};
    }
    // "申请破产，此前借壳的计划已于9月告吹"
    if (m_span.contains(trigger) && date.mention && date.mention->span.begin < m_span.begin)
        for (const DateMention &mention : within(m_analysis->dates, m_span))
            if (isMoment(mention) && m_span.contains(mention.span) && !isPeriod(mention, kind))
                return {mention.edtf, DateBasis::Clause, &mention};
    return date;
}
