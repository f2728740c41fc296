// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figureholders.h"

#include "extract/figurebystanders.h"
#include "extract/figuresources.h"
#include "extract/figurestrangers.h"
#include "extract/holderanaphora.h"
#include "extract/holdergroups.h"
#include "extract/holderlinks.h"
#include "extract/holdersums.h"
#include "extract/sharereceivers.h"

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
        , m_groups(scene, m_mentions)
        , m_anaphora(scene, number, topic)
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
        if (auto found = each(); found)
            return found;
        if (const auto sum = HolderSums(m_scene, m_number, m_mentions, m_topic).holders())
            return *sum;
        if (const QString one = m_groups.oneOfTwo(m_number); !one.isEmpty())
            return {{one}, Holders::Bond::Beside};
        if (Strangers(m_scene, m_number).haveIt())
            return {};
        if (auto found = m_anaphora.together(); found)
            return found;
        if (auto found = m_anaphora.speaker(m_mentions); found)
            return found;
        if (auto found = after(); found)
            return found;
        if (const Mention *receiver = m_number->type == QuantityType::Percent ? receiverOf(m_scene, m_number) : nullptr)
            return {{receiver->item->company}, Holders::Bond::Subject};
        if (auto found = apposed(); found)
            return found;
        if (auto found = interrupted(); found)
            return found;
        if (auto found = ahead(); found)
            return found;
        if (auto found = before(); found)
            return found;
        if (m_anaphora.opens() && !startsClause())
            if (auto found = m_anaphora.pronoun(); found)
                return found;
        if (auto found = subject(); found)
            return found;
        if (m_anaphora.opens())
            if (auto found = m_anaphora.pronoun(); found)
                return found;
        if (m_anaphora.saysTheFirm() || m_scene.word(m_number.first - 1) == wordHash(u"its") || m_scene.word(m_number.first - 1) == wordHash(u"their"))
            if (auto found = m_anaphora.pronoun(); found)
                return found;
        if (auto found = behind(); found)
            return found;
        return m_anaphora.pronoun();
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
    /// "A and B held 58% and 16% respectively"
    [[nodiscard]] Holders respectively() const
    {
        const QString company = m_groups.inTurn(m_number, m_topic.list);
        return company.isEmpty() ? Holders{} : Holders{{company}, Holders::Bond::Beside};
    }

    /// "A and B 7% each", "A and B each had 7%"
    [[nodiscard]] Holders each() const
    {
        const quint32 verb = m_scene.word(m_number.first - 1);
        const qsizetype held = verb == wordHash(u"占") || verb == wordHash(u"为") ? m_number.first - 1 : m_number.first; // 甲和乙各占6%
        const QStringView before = m_scene.textOf({held - 1, held});
        const bool all = before == u"都" || before == u"均" || before == u"各"; // 蔚来和小鹏都不到2%
        for (size_t i = m_mentions.size(); i-- > 0;) {
            if (m_mentions[i]->last > m_number.first)
                continue;
            const bool told = all || isApiece()
                || hasWord(wordHash(u"each"), {m_mentions[i]->last, m_number.first});
            if (!told)
                return {};
            return {m_groups.joinedUpTo(i), Holders::Bond::Beside};
        }
        return {};
    }

    /// "15% each", "15% of the market apiece"
    [[nodiscard]] bool isApiece() const
    {
        for (qsizetype i = m_number.last; i < m_number.last + besideReach && m_scene.mark(i) == u'\0'; ++i)
            if (m_scene.word(i) == wordHash(u"each") || m_scene.word(i) == wordHash(u"apiece"))
                return true;
        return false;
    }

    /// "A, a unit of B, 7%", "A, which is owned by B, handled 7%", "beating A, whose share fell to 7%": the words behind a name and a comma
    /// tell of it, whoever else is in them.
    [[nodiscard]] Holders apposed() const
    {
        for (size_t i = m_mentions.size(); i-- > 0;) {
            const Mention &mention = *m_mentions[i];
            if (mention.last >= m_number.first || m_scene.mark(mention.last) != u',' || m_others.isForm(mention))
                continue;
            const qsizetype opening = mention.last + 1;
            if (opening < m_scene.clauseStart(m_number.first))
                break;
            const quint32 word = m_scene.word(opening);
            const bool relative = word == wordHash(u"whose") || word == wordHash(u"which");
            const auto *owner = m_scene.mentionAt(opening);
            const bool owned = owner && m_scene.isPossessive(owner->last); // "A, B's arm, stood at 22%"
            const bool phrase = relative || owned || word == wordHash(u"a") || word == wordHash(u"an") || word == wordHash(u"owned")
                || word == wordHash(u"part") || word == wordHash(u"its") || word == wordHash(u"now") || word == wordHash(u"the")
                || word == wordHash(u"still") || word == wordHash(u"once") || word == wordHash(u"based") || word == wordHash(u"founded")
                || word == wordHash(u"counting") || word == wordHash(u"including");
            if (!phrase)
                continue;
            qsizetype closing = opening;
            while (closing < m_number.first && m_scene.mark(closing) != u',')
                ++closing;
            const bool closed = closing < m_number.first;
            if (m_scene.hasNumber({opening, closed ? closing : m_number.first}) && (closed || word != wordHash(u"whose")))
                continue;
            if (!closed && !relative)
                continue;
            if (closed && !isLinked({closing + 1, m_number.first}) && !carriesOn({closing + 1, m_number.first}))
                continue;
            return {{mention->company}, Holders::Bond::Beside};
        }
        return {};
    }
    /// "A, taken private by B for $4 billion, had 7%": what stands between two commas before the verb is told of the name before them.
    [[nodiscard]] Holders interrupted() const
    {
        const qsizetype start = m_scene.clauseStart(m_number.first);
        const TokenRun reach{std::max(start, m_number.first - besideReach), m_number.first};
        qsizetype closing = m_number.first - 1;
        while (closing > reach.first && m_scene.mark(closing) != u',')
            --closing;
        if (closing <= reach.first || !tellsLevel(m_scene, closing + 1) || !carriesOn({closing + 1, m_number.first}))
            return {};
        for (size_t i = 0; i < m_mentions.size() && m_mentions[i]->last < closing; ++i) {
            const Mention &mention = *m_mentions[i];
            const quint32 next = m_scene.word(mention.last + 1);
            if (mention.first >= start && m_scene.mark(mention.last) == u',' && !m_scene.mentionAt(mention.last + 1) && next != wordHash(u"and")
                && !m_others.isForm(mention) && !m_others.isRival(mention))
                return held(i, Holders::Bond::Beside);
        }
        return {};
    }
    /// Nobody else is named, no list goes on.
    [[nodiscard]] bool carriesOn(TokenRun gap) const
    {
        const bool list = m_scene.word(gap.first) == wordHash(u"and") || m_scene.word(gap.first) == wordHash(u"or");
        return !list
            && std::none_of(m_scene.mentions().begin(), m_scene.mentions().end(), [&](const Mention &one) { return gap.contains(one.first); });
    }
    [[nodiscard]] bool isLinked(TokenRun gap) const
    {
        for (qsizetype i = gap.first; i < gap.last; ++i)
            if (!linksHolder(m_scene, i))
                return false;
        return true;
    }

    /// "58% for A", "a 58% share held by A"
    [[nodiscard]] Holders after() const
    {
        for (const Mention *mention : m_mentions) {
            if (mention->first < m_number.last || mention->first - m_number.last > besideReach)
                continue;
            bool tied = false;
            for (qsizetype i = m_number.last; i < mention->first; ++i) {
                const bool isFor = m_scene.word(i) == wordHash(u"for") || (m_scene.word(i) == wordHash(u"from") && namesFollowFrom())
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

    /// "79% bought it from A, 9% from B, 5% from C"
    [[nodiscard]] bool namesFollowFrom() const
    {
        const auto isFrom = [this](const Number &one) { return one->type == QuantityType::Percent && m_scene.word(one.last) == wordHash(u"from") && m_scene.mentionAt(one.last + 1); };
        return std::ranges::count_if(m_scene.quantities(), isFrom) > 1;
    }

    /// "With 31% of the market, A is ahead of B"
    [[nodiscard]] Holders ahead() const
    {
        const quint32 head = m_scene.word(m_scene.first());
        if (m_mentions.empty() || m_mentions.front()->first < m_number.last
            || (head != wordHash(u"with") && head != wordHash(u"holding") && head != wordHash(u"at") && head != wordHash(u"commanding")))
            return {};
        const Mention &mention = *m_mentions.front();
        return m_scene.mark(mention.first - 1) == u',' && !m_scene.hasNumber({m_number.last, mention.first})
            ? Holders{{mention->company}, Holders::Bond::Subject}
            : Holders{};
    }

    /// "A, owned by B, with 29%"
    [[nodiscard]] bool isOwner(const Mention &mention) const
    {
        return m_scene.word(mention.first - 1) == wordHash(u"by") && m_scene.word(mention.first - 2) == wordHash(u"owned")
            && m_scene.mark(mention.first - 3) == u',' && m_scene.mark(mention.last) == u',';
    }

    /// "A 58%", "A (58%)", "A with 58%", "A's 58%"
    [[nodiscard]] Holders before() const
    {
        const auto found = std::find_if(m_mentions.rbegin(), m_mentions.rend(), [&](const Mention *mention) {
            return mention->last <= m_number.first && !isOwner(*mention) && !m_others.isAside(*mention);
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
            const bool product = m_scene.isPossessive(mention.last) && m_scene.token(i).kind == TokenKind::Word && m_scene.token(i).capital; // "A's Pay 11%"
            const bool place = m_scene.token(i).capital && i == mention.last + 1 && m_scene.word(i - 1) == wordHash(u"of"); // "A of Rotterdam had 11%"
            if (!product && !place && (!linksHolder(m_scene, i) || m_scene.hasNumber({i, i + 1})))
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
            if (mention.first < clause && m_anaphora.hasPronoun({clause, m_number.first}))
                return held(0, Holders::Bond::Subject); // "A beat B, but its share ..." is the subject's
            const auto group = m_groups.upTo(i);
            if (m_others.isObject(*group.front())) {
                i -= group.size() - 1;
                continue;
            }
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

    /// Whether some company before the number may be the subject of a clause of its own, rather than the object of the first.
    [[nodiscard]] bool startsClause() const
    {
        return std::any_of(m_mentions.begin(), m_mentions.end(), [this](const Mention *mention) {
            if (mention->last > m_number.first)
                return false;
            const qsizetype before = mention->first - 1;
            const char16_t mark = m_scene.mark(before);
            const quint32 word = m_scene.word(before);
            return mark == u';' || mark == u':' || mark == u'—' || word == wordHash(u"while") || word == wordHash(u"whereas") || word == wordHash(u"but")
                || word == wordHash(u"that") || (mark == u',' && !m_scene.mentionAt(before - 1))
                || (word == wordHash(u"and") && m_scene.mark(before - 1) == u',' && !m_scene.mentionAt(before - 2));
        });
    }

    /// Alone, jointly or each for itself, with those that are joined with it.
    [[nodiscard]] Holders held(size_t at, Holders::Bond bond) const
    {
        const auto group = m_groups.upTo(at);
        QStringList names;
        for (const Mention *mention : group) {
            if (!names.contains(mention->item->company))
                names << mention->item->company;
        }
        const bool percent = m_number->type == QuantityType::Percent;
        const bool listed = std::any_of(m_scene.quantities().begin(), m_scene.quantities().end(), [&](const Number &other) {
            return other.first < group.front()->first && other->type == m_number->type; // not "the two largest, A and B, control 98%"
        });
        if (names.size() < 2 || (listed && !m_scene.has(Cue::Together, whole())))
            return {{m_mentions[at]->item->company}, bond};
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
            if (mention.first > m_number.first && mention.last < m_number.last)
                return {{mention->company}, Holders::Bond::Beside}; // "500 Uber employees"
            if (mention.first < m_number.last)
                continue;
            if (mention.first >= end)
                break;
            const bool compared = m_number->type == QuantityType::Percent && m_scene.hasNumber({m_number.last, mention.first}); // "42%, compared with 38% for A"
            if (m_others.isRival(mention) || compared)
                continue;
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
            case wordHash(u"to"):
                if (hasWord(wordHash(u"go"), {m_number.last, mention.first}) || hasWord(wordHash(u"goes"), {m_number.last, mention.first})
                    || hasWord(wordHash(u"went"), {m_number.last, mention.first}))
                    break;
                continue;
            default:
                continue;
            }
            QStringList names{mention->company};
            for (size_t j = i + 1; j < m_mentions.size() && m_groups.areJoined(*m_mentions[j - 1], *m_mentions[j]);
                 ++j)
                names << m_mentions[j]->item->company;
            const bool percent = m_number->type == QuantityType::Percent;
            return {{percent ? names.join(QStringLiteral(" + ")) : names.first()}, Holders::Bond::Subject};
        }
        return {};
    }

    const FigureScene &m_scene;
    const Number &m_number;
    const Topic &m_topic;
    Bystanders m_others;
    std::vector<const Mention *> m_mentions; ///< those that may hold something
    HolderGroups m_groups;
    HolderAnaphora m_anaphora;
};

} // namespace

Holders holdersOf(const FigureScene &scene, const Placed<QuantityMention> &number, const Topic &topic)
{
    return HolderFinder(scene, number, topic).run();
}
