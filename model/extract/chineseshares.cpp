// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/chineseshares.h"

#include "extract/sharerefusals.h"

#include <algorithm>

namespace {

using Number = Placed<QuantityMention>;

constexpr qsizetype marketReach = 10; ///< tokens between a part and the word "market"
constexpr qsizetype capitalReach = 60; ///< tokens around a number in which a joint venture is named
constexpr qsizetype linkReach = 6; ///< ideographs between a company and its number
constexpr qsizetype listReach = 6; ///< numbers of a list that are looked at on either side

/// 占, 约为, 只有: may stand between a company and its part.
bool isLink(QChar c)
{
    return QStringView(u"占约为近仅只有达独的以则已超过不到足是拿下去一家分得各逾略也还别合计其中份额市率第排名列位居二三四五守着啃下剩连刚过些左右").contains(c);
}
/// One of these says that it is a part.
bool isHolding(QChar c)
{
    return c == u'占' || c == u'份' || c == u'分' || c == u'拿' || c == u'第';
}

class ChineseReader
{
public:
    ChineseReader(const FigureScene &scene, const Number &number)
        : m_scene(scene), m_number(number) { }

    /// "占手游市场的15%"
    [[nodiscard]] std::optional<ShareTrigger> heldMarket() const
    {
        const TokenRun left{std::max(m_scene.clauseStart(m_number.first), m_number.first - 2 * marketReach), m_number.first};
        if (!isIdeograph(m_number.first - 1))
            return {};
        const PlacedCue *hold = m_scene.lastCue(Cue::Mix, left);
        if (!hold || m_scene.hasNumber({hold->last, m_number.first}))
            return {};
        if (m_scene.has(Cue::Market, {hold->last, m_number.first}))
            return ShareTrigger{words({hold->first, m_number.last}), 1};
        const PlacedCue *sales = m_scene.lastCue(Cue::Measure, {hold->last, m_number.first}); // 占新能源汽车销量的15%
        const auto &mentions = m_scene.mentions();
        const bool owner = std::any_of(mentions.begin(), mentions.end(), [&](const auto &one) { return hold->last <= one.first && one.first < m_number.first; });
        const bool own = owner || m_scene.has(Cue::People, {hold->last, m_number.first}) || m_scene.word(hold->last) == wordHash(u"其") || m_scene.word(hold->last) == wordHash(u"总")
            || m_scene.word(hold->last) == wordHash(u"公") || m_scene.word(hold->last) == wordHash(u"集");
        if (sales && sales->first - hold->last >= 2 && !own && m_scene.word(m_number.first - 1) == wordHash(u"的"))
            return ShareTrigger{words({hold->first, m_number.last}), 0.8};
        const PlacedCue *before = m_scene.lastCue(Cue::Market, {left.first, hold->first});
        if (before && m_number.first - hold->last <= 2 && hold->first - before->last <= 1) // 在手游市场占15%
            return ShareTrigger{words({before->first, m_number.last}), 1};
        const PlacedCue *behind = m_scene.firstCue(Cue::Market, {m_number.last, m_number.last + marketReach});
        if (behind && m_scene.word(m_number.last) == wordHash(u"的") && !hasMark(m_scene, {m_number.last, behind->first})) // 占据了15%的市场
            return ShareTrigger{words({hold->first, behind->last}), 1};
        return {};
    }

    /// 只有15%左右的市场, 手握15%的份额, 拿走15%的出货量
    [[nodiscard]] std::optional<ShareTrigger> marketBehind() const
    {
        qsizetype of = m_number.last;
        while (of < m_number.last + 3 && isIdeograph(of) && m_scene.word(of) != wordHash(u"的"))
            ++of;
        if (m_scene.word(of) != wordHash(u"的") || isOfCapital())
            return {};
        const PlacedCue *market = m_scene.firstCue(Cue::Market, {of + 1, of + marketReach});
        if (!market)
            market = m_scene.firstCue(Cue::Share, {of + 1, of + marketReach});
        const bool took = m_scene.has(Cue::Mix, {m_number.first - linkReach, m_number.first});
        const PlacedCue *sold = took ? m_scene.firstCue(Cue::Measure, {of + 1, of + linkReach}) : nullptr;
        const PlacedCue *whole = market ? market : sold;
        if (!whole || hasMark(m_scene, {of, whole->first}) || m_scene.hasNumber({of, whole->first}))
            return {};
        const QStringView next = m_scene.textOf({whole->last, whole->last + 1});
        if (next == u"增" || next == u"推" || next == u"营" || next == u"费" || next == u"渗" || next == u"上" || next == u"下") // 15%的市场增速
            return {};
        return ShareTrigger{words({m_number.first, whole->last}), 0.8};
    }
    /// 占国内的15%
    [[nodiscard]] std::optional<ShareTrigger> heldOfRegion() const
    {
        if (m_scene.word(m_number.first - 1) != wordHash(u"的") || isOfCapital())
            return {};
        const PlacedCue *hold = m_scene.lastCue(Cue::Mix, {m_number.first - 6, m_number.first - 1});
        const bool home = hold && m_scene.textOf({hold->last, m_number.first - 1}) == u"国内";
        const bool region = hold && m_scene.has(Cue::Region, {hold->last, m_number.first - 1});
        return home || region ? std::optional(ShareTrigger{words({hold->first, m_number.last}), 0.7}) : std::nullopt;
    }
    /// 甲占41.8%，乙24.5%
    [[nodiscard]] std::optional<ShareTrigger> listed() const
    {
        const Link own = linkOf(m_number);
        if (!own.holder || isOfCapital())
            return {};
        const qsizetype place = own.holder->first - 1; // 订单中，甲占15%
        if (own.holds && (m_scene.word(place) == wordHash(u"中") || (m_scene.word(place - 1) == wordHash(u"中") && m_scene.mark(place) == u'，')))
            return ShareTrigger{words({own.holder->last, m_number.last}), 0.6};
        bool holds = own.holds;
        const bool each = own.each && m_scene.mark(own.holder->first - 1) == u'、'; // 甲、乙各占约2%
        qsizetype others = each ? 1 : 0;
        const auto &numbers = m_scene.quantities();
        const auto at = std::ranges::lower_bound(numbers, m_number.first, {}, &TokenRun::first) - numbers.begin();
        for (auto i = std::max<qsizetype>(0, at - listReach); i < std::min<qsizetype>(std::ssize(numbers), at + listReach + 1); ++i) {
            const Number &number = numbers[size_t(i)];
            if (i == at || number->type != m_number->type || number->unit != m_number->unit)
                continue;
            const Link link = linkOf(number);
            holds |= link.holder && link.holds;
            others += own.turns && own.holds ? 1 : 0;
            others += link.holder && link.holder->item->company != own.holder->item->company ? 1 : 0;
        }
        return holds && others > 0 ? std::optional(ShareTrigger{words({own.holder->last, m_number.last}), 0.7}) : std::nullopt;
    }
    /// 出货1180万台，分得18%: a verb of taking right before the number, where things that are sold or a rank are told of.
    [[nodiscard]] std::optional<ShareTrigger> takenOutright() const
    {
        const PlacedCue *mix = m_scene.lastCue(Cue::Mix, {m_number.first - 3, m_number.first});
        const TokenRun near{m_scene.clauseStart(m_number.first), m_number.first};
        const auto &numbers = m_scene.quantities();
        const bool sold = std::any_of(numbers.begin(), numbers.end(), [&](const Number &other) {
            return near.contains(other.first) && other->type == QuantityType::Count && (other->unit == u"台" || other->unit == u"辆" || other->unit == u"件" || other->unit == u"部");
        });
        const bool told = mix && mix->last == m_number.first && !isOfCapital() && (sold || m_scene.has(Cue::Rank, near) || m_scene.has(Cue::Share, near));
        return told ? std::optional(ShareTrigger{words({mix->first, m_number.last}), 0.6}) : std::nullopt;
    }
    /// 在移动支付中占15%
    [[nodiscard]] std::optional<ShareTrigger> heldWithin() const
    {
        qsizetype held = m_number.first - 1;
        while (held > m_number.first - 4 && m_scene.word(held) != wordHash(u"占"))
            --held;
        if (m_scene.word(held) != wordHash(u"占") || m_scene.word(held - 1) != wordHash(u"中") || isOfCapital())
            return {};
        for (qsizetype i = held - 2; i > held - 2 * marketReach && m_scene.mark(i) == u'\0'; --i)
            if (m_scene.word(i) == wordHash(u"在"))
                return ShareTrigger{words({i, m_number.last}), 0.7};
        return {};
    }

    [[nodiscard]] bool isLinked() const { return linkOf(m_number).holder && !isOfCapital(); }

private:
    struct Link {
        const Placed<CompanyMention> *holder = nullptr;
        bool holds = false;
        bool each = false;
        bool turns = false; ///< 甲和乙分别占14%和15%
    };
    [[nodiscard]] Link linkOf(const Number &number) const
    {
        Link link;
        for (qsizetype i = number.first; i < number.last && isIdeograph(i); ++i)
            link.holds |= isHolding(m_scene.textOf({i, i + 1})[0]);
        for (qsizetype i = number.first - 1; i >= number.first - linkReach; --i) {
            if (m_scene.mark(i) == u'）') // 甲（含乙）为15%
                while (i > number.first - 3 * linkReach && m_scene.mark(i + 1) != u'（')
                    --i;
            if (m_scene.mentionAt(i - 2) && m_scene.has(Cue::Region, {i - 1, i + 1}))
                i -= 2; // 汇丰中国占15%
            if (const auto *mention = m_scene.mentionAt(i)) {
                link.holder = mention;
                break;
            }
            if (i == number.first - 1 && m_scene.word(i) == wordHash(u"的"))
                if (const auto *holder = holderOfWhole(i)) {
                    link.holder = holder;
                    link.holds = true;
                    break;
                }
            if (m_scene.mark(i) == u'（' && i == number.first - 1)
                continue; // 甲排第一（15%）
            const QChar c = isIdeograph(i) ? m_scene.textOf({i, i + 1})[0] : QChar();
            if (!isLink(c))
                break;
            link.holds |= isHolding(c);
            link.turns |= c == u'别';
            link.each |= c == u'各';
        }
        return link;
    }
    /// 甲占咖啡连锁[的]两成: of a whole that no word calls a market
    [[nodiscard]] const Placed<CompanyMention> *holderOfWhole(qsizetype of) const
    {
        for (qsizetype i = of - 2; i > of - marketReach && isIdeograph(i); --i) {
            if (m_scene.mentionAt(i) || m_scene.has(Cue::People, {i, i + 2}) || m_scene.word(i) == wordHash(u"总") || m_scene.word(i) == wordHash(u"其"))
                return nullptr;
            if (m_scene.word(i) == wordHash(u"占"))
                return m_scene.mentionAt(i - 1);
        }
        return nullptr;
    }
    [[nodiscard]] bool isOfCapital() const ///< 合资公司中甲占51%
    {
        const TokenRun near{std::max(m_scene.first(), m_number.first - capitalReach), std::min(m_scene.last(), m_number.last + capitalReach)};
        const QStringView words = m_scene.textOf(near);
        return m_scene.has(Cue::Stake, near) || words.contains(u'股') || words.contains(u"合资") || words.contains(u"出资") || words.contains(u"注资");
    }
    [[nodiscard]] bool isIdeograph(qsizetype at) const
    {
        return at >= m_scene.first() && m_scene.token(at).kind == TokenKind::Ideographs;
    }
    [[nodiscard]] QString words(TokenRun run) const { return m_scene.textOf(run).toString(); }

    const FigureScene &m_scene;
    const Number &m_number;
};

} // namespace

bool linksInChinese(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    return ChineseReader(scene, number).isLinked();
}

std::optional<ShareTrigger> chineseShare(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const ChineseReader reader(scene, number);
    if (auto trigger = reader.heldMarket())
        return trigger;
    if (auto trigger = reader.marketBehind())
        return trigger;
    if (auto trigger = reader.heldWithin())
        return trigger;
    if (auto trigger = reader.heldOfRegion())
        return trigger;
    if (auto trigger = reader.listed())
        return trigger;
    return reader.takenOutright();
}
