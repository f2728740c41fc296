// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chinesedeals.h"

#include "extract/chinesewords.h"

#include <algorithm>
#include <optional>

namespace {

using enum ChineseWord;

constexpr qsizetype farthestTarget = 24; // tokens between a purchase and what is bought

struct Named {
    qsizetype first = 0;
    qsizetype last = 0;
    QString company;
};

class DealReader
{
public:
    DealReader(const Analysis &analysis, qsizetype begin, qsizetype end)
        : m_words(analysis.article.text, analysis.tokens, begin, end)
    {
        const auto &tokens = analysis.tokens;
        auto mention = std::ranges::partition_point(analysis.mentions, [&](const CompanyMention &one) {
            return one.span.begin < tokens[size_t(begin)].begin;
        });
        qsizetype at = begin;
        for (; mention != analysis.mentions.end() && mention->span.end <= tokens[size_t(end - 1)].end; ++mention) {
            if (mention->publisher || mention->anaphoric)
                continue;
            while (at < end && tokens[size_t(at)].begin < mention->span.begin)
                ++at;
            Named named{at, at, mention->company};
            while (named.last < end && tokens[size_t(named.last)].end <= mention->span.end)
                ++named.last;
            if (named.last > named.first)
                m_named.push_back(named);
        }
    }

    [[nodiscard]] bool isInName(qsizetype token) const
    {
        return std::ranges::any_of(m_named, [&](const Named &one) { return one.first <= token && token < one.last; });
    }

    // The first name that acts before `stop`; the subsidiary where it acts through one.
    [[nodiscard]] QString subject(qsizetype stop) const
    {
        QString found;
        bool wasAside = false, isOver = false;
        qsizetype seen = m_words.first();
        for (const Named &one : m_named) {
            if (one.last > stop)
                break;
            for (; seen < one.first; seen = m_words.endOf(seen))
                isOver |= m_words.at(seen) == Deal; // what follows a purchase is bought
            wasAside = isAside(one) || (wasAside && m_words.at(one.first - 1) != Act);
            if (wasAside || m_words.at(one.last) == Hold || m_words.at(one.first) == Authority || isPartOfNoun(one))
                continue;
            const ChineseWord before = m_words.at(one.first - 1);
            const bool adjacent = dealAfter(one.last) == stop && before != Deal && (isOver || before != Join);
            if (adjacent || (!isOver && (found.isEmpty() || isKin(one.first - 1) || m_words.is(one.first - 1, u"由"))))
                found = one.company;
        }
        return found;
    }

    ChineseDeal read(qsizetype first, qsizetype last, const QString &carried) const
    {
        ChineseDeal deal;
        if (const auto agent = passiveAgent(first)) {
            deal.buyer = agent->company;
            const QString before = subject(agent->first - 1);
            deal.bought = QStringList{before.isEmpty() ? carried : before};
        } else {
            deal.buyer = subject(first);
            if (deal.buyer.isEmpty())
                deal.buyer = carried;
            deal.bought = targets(first, last);
        }
        deal.bought.removeAll(deal.buyer);
        deal.bought.removeAll(QString());
        return deal;
    }

private:
    [[nodiscard]] bool isKin(qsizetype at) const { return m_words.at(at) == Kin || m_words.at(at) == Anaphor; }

    // Where the purchase directly after a name and its bracket begins: "X(300192)收购"; -1 where none does.
    [[nodiscard]] qsizetype dealAfter(qsizetype at) const
    {
        if (m_words.isOpening(at))
            while (at < m_words.last() && !m_words.isClosing(at++)) { }
        return m_words.at(at) == Deal ? at : -1;
    }

    // "X资产总额"
    [[nodiscard]] bool isPartOfNoun(const Named &one) const
    {
        const ChineseWord after = m_words.at(one.last);
        return after == Common || after == Person || after == Share;
    }

    // "向X", "对X", "向控股股东X": no subject.
    [[nodiscard]] bool isAside(const Named &one) const
    {
        qsizetype before = one.first - 1;
        while (isKin(before))
            before = m_words.beginOf(before) - 1;
        return (m_words.at(before) == From && !m_words.is(before, u"由")) || m_words.is(before, u"对") || m_words.is(before, u"从")
            || m_words.at(before) == Passive;
    }

    [[nodiscard]] const Named *passiveAgent(qsizetype first) const
    {
        for (const Named &one : m_named)
            if (m_words.is(one.first - 1, u"被") && one.last <= first)
                return &one;
        return nullptr;
    }

    [[nodiscard]] QStringList targets(qsizetype first, qsizetype last) const
    {
        QStringList group;
        qsizetype at = pastOwners(last);
        for (const Named &one : m_named) {
            if (one.first < at)
                continue;
            if (!group.isEmpty() && isKin(at) && m_words.endOf(at) == one.first)
                group.clear(); // "X旗下Y"
            else if (group.isEmpty() ? !leads(at, one.first) : !continues(at, one.first))
                break;
            at = one.last;
            if (!group.isEmpty() && dealAfter(at) >= 0)
                break; // "收购X、Y收购Z"
            group << one.company;
        }
        if (group.isEmpty())
            if (const Named *object = objectBefore(first))
                group << object->company;
        group.removeDuplicates();
        return group;
    }

    // Who owns what is bought is named before it: "W和V合计持有的X"
    [[nodiscard]] qsizetype pastOwners(qsizetype from) const
    {
        qsizetype past = from;
        for (qsizetype i = from; i < m_words.last() && m_words.at(i) != Deal; i = m_words.endOf(i))
            if (m_words.at(i) == Hold)
                past = m_words.endOf(i);
        return past;
    }

    // Whether a purchase may reach over these words to what is bought.
    [[nodiscard]] bool leads(qsizetype from, qsizetype to) const
    {
        if (to - from > farthestTarget)
            return false;
        for (qsizetype i = from; i < to; i = m_words.endOf(i))
            if (m_words.at(i) == Deal || m_words.at(i) == Common || m_words.at(i) == Act)
                return false;
        return true;
    }

    [[nodiscard]] bool continues(qsizetype from, qsizetype to) const
    {
        bool joined = false;
        for (qsizetype i = from; i < to; i = m_words.endOf(i)) {
            const ChineseWord word = m_words.at(i);
            const bool bracket = m_words.isOpening(i) || m_words.isClosing(i) || word == Short;
            joined |= word == Join || bracket;
            if (word != Join && word != Number && word != Share && word != Mark && word != Short && !m_words.is(i, u"的"))
                return false;
        }
        return joined;
    }

    // "对X的收购"
    [[nodiscard]] const Named *objectBefore(qsizetype first) const
    {
        for (const Named &one : m_named)
            if (m_words.is(one.first - 1, u"对") && one.last < first && first - one.last <= 6)
                return &one;
        return nullptr;
    }

    ChineseWords m_words;
    std::vector<Named> m_named;
};

} // namespace

ChineseDeal findChineseDeal(const Analysis &analysis, qsizetype begin, qsizetype end, qsizetype first, qsizetype last,
                            const QString &carried)
{
    const DealReader reader(analysis, begin, end);
    return reader.isInName(first) ? ChineseDeal{} : reader.read(first, last, carried);
}

QString chineseSubject(const Analysis &analysis, qsizetype begin, qsizetype end)
{
    return begin < end ? DealReader(analysis, begin, end).subject(end) : QString();
}
