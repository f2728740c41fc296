// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureholders.h"

#include "extract/figurebystanders.h"
#include "extract/figuresources.h"

#include <algorithm>

namespace
{

using Mention = Placed<CompanyMention>;
using Number = Placed<QuantityMention>;

constexpr qsizetype besideReach = 6; ///< tokens between a company and the number that is certainly its own

class HolderFinder
{
public:
    HolderFinder(const FigureScene &scene, const Number &number, const Topic &topic)
        : m_scene(scene)
        , m_number(number)
        , m_topic(topic)
        , m_others(scene, number)
    {
        for (const Mention &mention : scene.mentions()) {
            if (!mention->publisher && (!isMeasurer(scene, mention) || m_others.tellsOfItself(mention)))
                m_mentions.push_back(&mention);
        }
    }

    Holders run() const
    {
        if (auto found = respectively(); found)
            return found;
        if (belongsToStranger())
            return {};
        if (auto found = after(); found)
            return found;
        if (auto found = before(); found)
            return found;
        if (auto found = subject(); found)
            return found;
        if (auto found = behind(); found)
            return found;
        return pronoun();
    }

private:
    [[nodiscard]] bool hasWord(quint32 word, TokenRun in) const
    {
        for (qsizetype i = in.first; i < in.last; ++i) {
            if (m_scene.word(i) == word)
                return true;
        }
        return false;
    }
    [[nodiscard]] TokenRun whole() const { return {m_scene.first(), m_scene.last()}; }

    /// Only commas, "and" and the like between two companies.
    [[nodiscard]] bool areJoined(const Mention &one, const Mention &two) const
    {
        bool joined = false;
        for (qsizetype i = one.last; i < two.first; ++i) {
            switch (m_scene.word(i)) {
            case wordHash(u"and"):
            case wordHash(u"&"):
            case wordHash(u"plus"):
                joined = true;
                continue;
            case wordHash(u"和"):
            case wordHash(u"与"):
            case wordHash(u"及"):
                joined = true;
                continue;
            case wordHash(u"rival"):
            case wordHash(u"its"):
                continue;
            default:
                if (m_scene.mark(i) != u',' && m_scene.mark(i) != u'、')
                    return false;
                joined = true;
            }
        }
        return joined;
    }

    [[nodiscard]] bool hasAnd(TokenRun in) const
    {
        return hasWord(wordHash(u"and"), in) || hasWord(wordHash(u"&"), in) || hasWord(wordHash(u"plus"), in)
            || hasWord(wordHash(u"和"), in) || hasWord(wordHash(u"与"), in);
    }

    /// The companies that are joined with the one at `at` and stand before it, it included.
    [[nodiscard]] std::vector<const Mention *> groupUpTo(size_t at) const
    {
        size_t first = at;
        const bool closed = at > 0
            && hasAnd({m_mentions[at - 1]->last, m_mentions[at]->first}); // "A, B's rival" is no list
        while (closed && first > 0 && areJoined(*m_mentions[first - 1], *m_mentions[first]))
            --first;
        return {m_mentions.begin() + qsizetype(first), m_mentions.begin() + qsizetype(at) + 1};
    }

    /// "A、B和C的份额分别为58%、16%和5%": the names of the nearest list before the word, as many as there are numbers behind it.
    [[nodiscard]] Holders eachInTurn() const
    {
        qsizetype turn = -1; // where the word stands
        for (qsizetype i = m_scene.first(); i + 1 < m_number.first; ++i)
            if ((m_scene.word(i) == wordHash(u"分") && m_scene.word(i + 1) == wordHash(u"别"))
                || (m_scene.word(i) == wordHash(u"依") && m_scene.word(i + 1) == wordHash(u"次")))
                turn = i;
        if (turn < 0)
            return {};
        size_t count = 0, place = 0;
        bool open = true;
        for (const Number &number : m_scene.quantities()) {
            if (number.first < turn || number->type != m_number->type || number->unit != m_number->unit)
                continue;
            for (qsizetype i = m_number.last; open && i < number.first; ++i)
                open = m_scene.mark(i) != u'，' && m_scene.mark(i) != u'；' && m_scene.mark(i) != u'。';
            if (number.first < m_number.first)
                ++place;
            count += open ? 1 : 0;
        }
        for (size_t i = m_mentions.size(); i-- > 0;) {
            if (m_mentions[i]->last > turn)
                continue;
            size_t first = i;
            while (first > 0 && areJoined(*m_mentions[first - 1], *m_mentions[first]))
                --first;
            if (i - first + 1 == count && place < count)
                return {{m_mentions[first + place]->item->company}, Holders::Bond::Beside};
            i = first;
        }
        return {};
    }

    [[nodiscard]] Holders respectively() const
    {
        if (auto found = eachInTurn(); found)
            return found;
        if (!hasWord(wordHash(u"respectively"), whole()))
            return {};
        std::vector<const Number *> numbers;
        for (const Number &number : m_scene.quantities()) {
            if (number->type == m_number->type && number->unit == m_number->unit)
                numbers.push_back(&number);
        }
        if (numbers.size() < 2 || numbers.size() != m_mentions.size())
            return {};
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (numbers[i]->item == m_number.item)
                return {{m_mentions[i]->item->company}, Holders::Bond::Beside};
        }
        return {};
    }

    /// A capital word that is no company we know stands where the holder does: "Zest 12%", "12% for Zest".
    [[nodiscard]] bool belongsToStranger() const
    {
        qsizetype before = m_number.first - 1;
        if (m_scene.mark(before) == u'(' || m_scene.word(before) == wordHash(u"with")
            || m_scene.word(before) == wordHash(u"at"))
            --before;
        const qsizetype after = m_number.last + 1;
        return isStrange(before) || (m_scene.word(m_number.last) == wordHash(u"for") && isStrange(after));
    }
    [[nodiscard]] bool isStrange(qsizetype at) const
    {
        if (at <= m_scene.first() || at >= m_scene.last() || m_scene.hasNumber({at, at + 1}))
            return false;
        const Token &token = m_scene.token(at);
        return token.kind == TokenKind::Word && token.capital && !m_scene.mentionAt(at) && !m_scene.dateAt(at)
            && !m_scene.has(Cue::Region, {at, at + 1}) && !m_scene.has(Cue::Region, {at - 1, at + 1})
            && !m_scene.has(Cue::Measure, {at, at + 1}) && m_number->type == QuantityType::Percent;
    }

    /// "58% for A", "a 58% share held by A"
    [[nodiscard]] Holders after() const
    {
        for (const Mention *mention : m_mentions) {
            if (mention->first < m_number.last || mention->first - m_number.last > besideReach)
                continue;
            bool tied = false;
            for (qsizetype i = m_number.last; i < mention->first; ++i) {
                const bool isFor = m_scene.word(i) == wordHash(u"for")
                    || (m_scene.word(i) == wordHash(u"by") && m_scene.has(Cue::Hold, {i - 1, i}));
                tied |= isFor;
                const bool isMark = m_scene.mark(i) != u'\0';
                if (isMark || m_scene.hasNumber({i, i + 1}) || m_scene.dateAt(i)
                    || (!isFor && !tied && m_scene.word(i) == wordHash(u"of")))
                    return {};
            }
            return tied ? Holders{{mention->item->company}, Holders::Bond::Beside} : Holders{};
        }
        return {};
    }

    /// "A, owned by B, with 29%"
    [[nodiscard]] bool isOwner(const Mention &mention) const
    {
        return m_scene.word(mention.first - 1) == wordHash(u"by") && m_scene.word(mention.first - 2) == wordHash(u"owned")
            && m_scene.mark(mention.first - 3) == u',' && m_scene.mark(mention.last) == u',';
    }

    [[nodiscard]] bool isLink(qsizetype at) const ///< may stand between "A" and "58%"
    {
        switch (m_scene.mark(at)) {
        case u'(':
        case u':':
        case u',':
        case u'=':
        case u'|':
        case u'–':
        case u'—':
        case u'-':
            return true;
        default:
            break;
        }
        switch (m_scene.word(at)) {
        case wordHash(u"with"):
        case wordHash(u"at"):
        case wordHash(u"on"):
        case wordHash(u"is"):
        case wordHash(u"was"):
        case wordHash(u"a"):
        case wordHash(u"an"):
        case wordHash(u"market"):
        case wordHash(u"only"):
        case wordHash(u"just"):
        case wordHash(u"some"):
        case wordHash(u"of"):
            return true;
        default:
            return m_scene.isPossessive(at) || m_scene.has(Cue::Hold, {at, at + 1})
                || m_scene.has(Cue::Share, {at, at + 1});
        }
    }

    /// "A 58%", "A (58%)", "A with 58%", "A's 58%"
    [[nodiscard]] Holders before() const
    {
        const auto found = std::find_if(m_mentions.rbegin(), m_mentions.rend(), [&](const Mention *mention) {
            return mention->last <= m_number.first && !isOwner(*mention);
        });
        if (found == m_mentions.rend() || m_number.first - (*found)->last > besideReach)
            return {};
        const Mention &mention = **found;
        for (qsizetype i = mention.last; i < m_number.first; ++i) {
            if (m_scene.mark(i) == u',' && m_scene.word(i + 1) == wordHash(u"owned")) {
                while (i + 1 < m_number.first && m_scene.mark(i + 1) != u',')
                    ++i; // ", owned by X,"
                continue;
            }
            if (!isLink(i) || m_scene.hasNumber({i, i + 1}))
                return {};
        }
        const bool listed = m_scene.hasNumber({m_scene.first(), mention.first});
        if (m_others.isRival(mention) && !listed && m_scene.mark(m_number.first - 1) != u'(')
            return {};
        return held(size_t(m_mentions.rend() - found) - 1, Holders::Bond::Beside);
    }

    /// The nearest company before the number that does not stand there for comparison; of the same clause if
    /// one does.
    [[nodiscard]] Holders subject() const
    {
        const qsizetype clause = m_scene.clauseStart(m_number.first);
        for (size_t i = m_mentions.size(); i-- > 0;) {
            const Mention &mention = *m_mentions[i];
            if (mention.last > m_number.first)
                continue;
            if (m_others.isForeign(mention))
                return {};
            if (mention.first < clause && hasPronoun({clause, m_number.first}))
                return held(0, Holders::Bond::Subject); // "A beat B, but its share ..." is the subject's
            const auto group = groupUpTo(i);
            if (m_others.isOwnerOfRival(mention) && i == 0)
                return {};
            if (m_others.isRival(*group.front()) || m_others.isForm(mention)
                || ((m_others.isStage(mention) || m_others.isOwnerOfRival(mention)) && i >= group.size())
                || m_others.isAside(mention)) {
                i -= group.size() - 1;
                continue;
            }
            return held(i, Holders::Bond::Subject);
        }
        return {};
    }

    /// Alone, jointly or each for itself, with those that are joined with it.
    [[nodiscard]] Holders held(size_t at, Holders::Bond bond) const
    {
        const auto group = groupUpTo(at);
        QStringList names;
        for (const Mention *mention : group) {
            if (!names.contains(mention->item->company))
                names << mention->item->company;
        }
        const bool percent = m_number->type == QuantityType::Percent;
        const bool listed = m_scene.hasNumber({m_scene.first(), group.front()->first});
        if (names.size() < 2 || (listed && !m_scene.has(Cue::Together, whole())))
            return {{m_mentions[at]->item->company}, bond};
        if (hasWord(wordHash(u"each"), whole()))
            return {names, bond};
        const TokenRun gap{group.back()->last, m_number.first};
        const bool acts
            = m_scene.has(Cue::Hold, gap) || m_scene.has(Cue::Mix, gap) || m_scene.has(Cue::Share, gap);
        if (m_scene.has(Cue::Together, whole()) || (percent && acts))
            return {{names.join(QStringLiteral(" + "))}, bond};
        return {{m_mentions[at]->item->company}, bond};
    }

    /// Only behind the number: "half of it is held by A and B", "52 traders founded A", "sales rose 5% at A".
    [[nodiscard]] Holders behind() const
    {
        const qsizetype end = m_scene.clauseEnd(m_number.last);
        for (size_t i = 0; i < m_mentions.size(); ++i) {
            const Mention &mention = *m_mentions[i];
            if (mention.first < m_number.last)
                continue;
            if (mention.first >= end)
                break;
            switch (m_scene.word(m_scene.word(mention.first - 1) == wordHash(u"the") ? mention.first - 2
                                                                                     : mention.first - 1)) {
            case wordHash(u"of"):
            case wordHash(u"at"):
            case wordHash(u"by"):
            case wordHash(u"in"):
            case wordHash(u"on"):
            case wordHash(u"for"):
            case wordHash(u"founded"):
            case wordHash(u"established"):
                break;
            default:
                continue;
            }
            QStringList names{mention->company};
            for (size_t j = i + 1; j < m_mentions.size() && areJoined(*m_mentions[j - 1], *m_mentions[j]);
                 ++j)
                names << m_mentions[j]->item->company;
            const bool percent = m_number->type == QuantityType::Percent;
            return {{percent ? names.join(QStringLiteral(" + ")) : names.first()}, Holders::Bond::Subject};
        }
        return {};
    }

    [[nodiscard]] bool hasPronoun(TokenRun in) const
    {
        return hasWord(wordHash(u"it"), in) || hasWord(wordHash(u"its"), in) || hasWord(wordHash(u"they"), in)
            || hasWord(wordHash(u"their"), in);
    }
    /// "The carrier employs ...", "Net profit rose ...": of whom the text tells.
    [[nodiscard]] bool refersBack() const
    {
        for (qsizetype i = m_scene.first(); i < m_number.first; ++i) {
            if (m_scene.word(i) == wordHash(u"the") && (isFirmNoun(i + 1) || isFirmNoun(i + 2)))
                return true;
        }
        const bool level = m_number->type == QuantityType::Money || m_number->type == QuantityType::Percent;
        return level && m_scene.has(Cue::Measure, {m_scene.first(), m_scene.first() + 3});
    }
    [[nodiscard]] bool isFirmNoun(qsizetype at) const
    {
        switch (m_scene.word(at)) {
        case wordHash(u"company"):
        case wordHash(u"firm"):
        case wordHash(u"group"):
        case wordHash(u"carrier"):
        case wordHash(u"airline"):
        case wordHash(u"carmaker"):
        case wordHash(u"automaker"):
        case wordHash(u"manufacturer"):
        case wordHash(u"maker"):
        case wordHash(u"retailer"):
        case wordHash(u"bank"):
        case wordHash(u"chain"):
        case wordHash(u"startup"):
        case wordHash(u"operator"):
        case wordHash(u"brewer"):
        case wordHash(u"insurer"):
        case wordHash(u"service"):
        case wordHash(u"platform"):
        case wordHash(u"business"):
            return m_scene.mark(at - 1) == u'\0';
        default:
            return false;
        }
    }
    [[nodiscard]] Holders pronoun() const
    {
        const TokenRun before{m_scene.first(), m_number.first};
        if (hasWord(wordHash(u"they"), before) && m_scene.has(Cue::Together, whole()))
            return m_topic.pair.isEmpty() ? Holders{} : Holders{{m_topic.pair}, Holders::Bond::Discourse};
        const bool silent = m_mentions.empty() && m_scene.mentions().empty();
        if (m_topic.company.isEmpty() || !(hasPronoun(before) || (silent && refersBack())))
            return {};
        return {{m_topic.company}, Holders::Bond::Discourse};
    }

    const FigureScene &m_scene;
    const Number &m_number;
    const Topic &m_topic;
    Bystanders m_others;
    std::vector<const Mention *> m_mentions; ///< those that may hold something
};

} // namespace

Holders holdersOf(const FigureScene &scene, const Placed<QuantityMention> &number, const Topic &topic)
{
    return HolderFinder(scene, number, topic).run();
}

Topic topicOf(const FigureScene &scene)
{
    QStringList names;
    for (const auto &mention : scene.mentions()) {
        if (!mention->publisher && !isMeasurer(scene, mention) && !names.contains(mention->company))
            names << mention->company;
    }
    return {names.value(0), names.size() == 2 ? names.join(QStringLiteral(" + ")) : QString()};
}
