// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharewholes.h"

#include "extract/sharelevels.h"
#include "extract/sharereceivers.h"
#include "extract/sharerefusals.h"

#include <algorithm>

namespace {

using Number = Placed<QuantityMention>;

constexpr qsizetype marketReach = 10; ///< tokens between "15% of" and "market"
constexpr qsizetype verbReach = 6; ///< tokens between "holds" and "15%"

class WholeReader
{
public:
    WholeReader(const FigureScene &scene, const Number &number)
        : m_scene(scene), m_number(number), m_end(phraseEnd()) { }

    /// "15% of the smartphone market", "15% of phones sold worldwide"
    [[nodiscard]] std::optional<ShareTrigger> marketBehind() const
    {
        // "processed 48.3 per cent of all UPI transactions"
        const TokenRun all{m_number.first, std::min(m_end, m_number.last + 4)};
        if (m_scene.word(m_number.last + 1) == wordHash(u"all") && m_scene.has(Cue::Hold, {m_number.first - verbReach, m_number.first})
            && !m_scene.has(Cue::People, all))
            return ShareTrigger{words(all), 0.8};
        if (auto whole = wholeBehind())
            return whole;
        if (auto trade = tradeBehind())
            return trade;
        if (const auto *receiver = receiverOf(m_scene, m_number); receiver && !isOwned() && !m_scene.has(Cue::Stake, {m_number.last, receiver->first})
            && !m_scene.mentionAt(m_number.last + 1))
            return ShareTrigger{words({m_number.first, receiver->last}), 0.6};
        if (m_scene.word(m_number.last + 1) == wordHash(u"what") && isHeld()) // "rings up 15% of what Colombians spend"
            return ShareTrigger{words({m_number.first, m_end}), 0.6};
        if (isInternal())
            return {};
        const PlacedCue *market = m_scene.firstCue(Cue::Market, {m_number.last, m_end});
        const bool held = m_scene.has(Cue::Hold, {m_number.first - verbReach, m_number.first})
            || m_scene.has(Cue::Mix, {m_number.first - verbReach, m_number.first});
        if (market && m_scene.token(market->first).capital && m_scene.mark(market->first - 1) == u'-') // "15% of D-Market"
            return {};
        if (market && !m_scene.hasNumber({m_number.last, market->first}))
            return ShareTrigger{words({m_number.first, market->last}), held ? 1 : 0.8};
        const PlacedCue *sales = m_scene.firstCue(Cue::Measure, {m_number.last + 1, m_end});
        if (sales && (held || isHeld()) && isOfMarket(*sales))
            return ShareTrigger{words({m_number.first, sales->last}), 0.8};
        return {};
    }

    /// "took 15% of gross merchandise value", "held 15% of orders in Mexico": part of what passes through everybody's hands.
    [[nodiscard]] std::optional<ShareTrigger> tradeBehind() const
    {
        const qsizetype of = m_number.last;
        const PlacedCue *measure = m_scene.firstCue(Cue::Measure, {of + 1, of + 5});
        const bool gmv = measure && measure->entry->field(0) == QLatin1String("gmv");
        const TokenRun between{of + 1, measure ? measure->first : of + 1};
        const bool owned = m_scene.isPossessive(between.last - 1) || m_scene.word(between.last - 1) == wordHash(u"its");
        if (gmv && !owned)
            return ShareTrigger{words({m_number.first, measure->last}), 0.8};
        const TokenRun verb{m_number.first - verbReach, m_number.first};
        const PlacedCue *mix = m_scene.lastCue(Cue::Mix, verb);
        const PlacedCue *hold = m_scene.lastCue(Cue::Hold, verb);
        if (!mix && hold && (hold->entry->phrase.startsWith(QLatin1String("control")) || hold->entry->phrase.startsWith(QLatin1String("command"))))
            mix = hold;
        const bool byFirm = mix && m_scene.mentionAt(mix->first - 1) && !m_scene.hasNumber({mix->last, m_number.first});
        if (byFirm && !measure && !isInternal() && !m_scene.has(Cue::Rate, {of, of + 4})) // "A accounted for 15% of trading between consumers"
            return ShareTrigger{words({mix->first, of}), 0.7};
        const PlacedCue *region = m_scene.firstCue(Cue::Region, {of + 2, of + 7});
        const bool inRegion = region && (m_scene.word(region->first - 1) == wordHash(u"in") || m_scene.word(region->first - 2) == wordHash(u"in"));
        if (inRegion && !isInternal() && (m_scene.has(Cue::Hold, verb) || m_scene.has(Cue::Mix, verb)) && !m_scene.hasNumber({of, region->first})
            && !hasMark(m_scene, {of, region->first}))
            return ShareTrigger{words({m_number.first, region->last}), 0.6};
        return {};
    }

    /// "A's 15% of online orders", "sells 15% of Vietnam's beer", "carried 15% of all passengers": part of a whole that is nobody's.
    [[nodiscard]] std::optional<ShareTrigger> wholeBehind() const
    {
        const qsizetype of = m_number.last;
        const TokenRun words{m_number.first, std::min(m_end, of + 5)};
        const auto *owner = m_scene.isPossessive(m_number.first - 1) ? m_scene.mentionAt(m_number.first - 2) : nullptr;
        const quint32 next = m_scene.word(of + 1);
        if (owner && next != wordHash(u"its") && next != wordHash(u"their") && next != wordHash(u"people") && next != wordHash(u"staff"))
            return ShareTrigger{this->words(words), 0.8};
        const PlacedCue *region = m_scene.firstCue(Cue::Region, {of + 1, of + 4});
        const TokenRun verb{m_number.first - verbReach, m_number.first};
        const bool held = m_scene.has(Cue::Hold, verb) || m_scene.has(Cue::Mix, verb);
        const bool ofRegion = region && region->first <= of + 2
            && (m_scene.isPossessive(region->last) || (held && region->first == of + 1 && !isInternal() && !m_scene.has(Cue::Stake, words)));
        const bool ofPlace = m_scene.word(of + 1) == wordHash(u"the") && isPlace(of + 2) && m_scene.isPossessive(of + 3);
        const bool ofTotal = m_scene.word(of + 1) == wordHash(u"the") && m_scene.word(of + 2) == wordHash(u"total") && m_scene.mark(of + 3) != u'\0';
        const bool ofAll = ofTotal || m_scene.word(of + 1) == wordHash(u"all");
        if ((ofRegion || ofPlace || ofAll) && !m_scene.has(Cue::People, {of + 1, words.last}) && !m_scene.mentionAt(of + 2))
            return ShareTrigger{this->words(words), 0.7};
        return {};
    }

    /// "took 15% of last year's food spending in Peru", "had 15% of bookings": a phrase that says whose market it is, or what is counted.
    [[nodiscard]] std::optional<ShareTrigger> heldBehind(bool amongShares) const
    {
        const bool alike = amongShares || isListed() || isJoint();
        if (!isHeld() || isOwned() || isOddPhrase() || (!alike && isOfFirm() && !isCounted()))
            return {};
        const TokenRun phrase{m_number.last + 1, m_end};
        const PlacedCue *region = m_scene.firstCue(Cue::Region, phrase);
        const bool placed = region && (region->first <= phrase.first + 2 || m_scene.word(region->first - 1) == wordHash(u"in") || isHeldByName());
        const bool national = isPlace(phrase.first + 1) && m_scene.isPossessive(phrase.first + 2);
        if (placed || national || alike || isCounted())
            return ShareTrigger{words({m_number.first, m_end}), alike ? 0.5 : 0.6};
        return {};
    }

    /// "generated 15% of sales in China": of its own
    [[nodiscard]] bool isMix() const
    {
        const PlacedCue *sales = m_scene.firstCue(Cue::Measure, {m_number.last + 1, std::min(m_end, m_number.last + 3)});
        if (!sales || sales->entry->field(0) != QLatin1String("revenue"))
            return false;
        const PlacedCue *mix = m_scene.lastCue(Cue::Mix, {m_number.first - verbReach, m_number.first});
        return mix && (mix->entry->phrase.startsWith(QLatin1String("generat")) || mix->entry->phrase.startsWith(QLatin1String("contribut"))
                       || mix->entry->phrase.startsWith(QLatin1String("brought")));
    }
private:
    [[nodiscard]] QString words(TokenRun run) const { return m_scene.textOf(run).toString(); }

    /// "searches [and Yahoo at 22%]", "units [in 2023]", "spending [, X says]"
    [[nodiscard]] qsizetype phraseEnd() const
    {
        const qsizetype stop = std::min(m_scene.clauseEnd(m_number.last), m_number.last + marketReach);
        for (qsizetype i = m_number.last + 2; i < stop; ++i) {
            const qsizetype next = i + (m_scene.word(i + 1) == wordHash(u"the") ? 2 : 1);
            if (m_scene.mark(i) == u',' || m_scene.mark(i) == u'(' || m_scene.mark(i) == u':' || isComparing(i)
                || (m_scene.word(i) == wordHash(u"and") && m_scene.mentionAt(next)))
                return i;
        }
        return stop;
    }
    [[nodiscard]] bool isComparing(qsizetype at) const
    {
        switch (m_scene.word(at)) {
        case wordHash(u"against"):
        case wordHash(u"versus"):
        case wordHash(u"compared"):
        case wordHash(u"with"):
        case wordHash(u"while"):
        case wordHash(u"followed"):
        case wordHash(u"ahead"):
        case wordHash(u"behind"):
        case wordHash(u"according"):
        case wordHash(u"than"): return true;
        default: return false;
        }
    }

    /// "has completed 15% of"
    [[nodiscard]] bool isAuxiliary(const PlacedCue &hold) const
    {
        const quint32 word = m_scene.word(hold.first);
        if (word != wordHash(u"has") && word != wordHash(u"had") && word != wordHash(u"have") && word != wordHash(u"having"))
            return false;
        const qsizetype next = beforeAdverbs(m_scene, m_number.first);
        return next >= hold.last && !m_scene.mentionAt(hold.last) && m_scene.word(next) != wordHash(u"at") && m_scene.token(next).kind == TokenKind::Word;
    }
    /// Behind a verb of holding, or what puts a name and a number together: "gives A 15%", "leads with 15%", "climbed to 15%".
    [[nodiscard]] bool isHeld() const
    {
        const TokenRun verb{m_number.first - verbReach, m_number.first};
        if (m_scene.hasNumber(verb) && !m_scene.mentionAt(m_number.first - 2))
            return false;
        const PlacedCue *hold = m_scene.lastCue(Cue::Hold, verb);
        if (m_scene.lastCue(Cue::Mix, verb) || (hold && !isAuxiliary(*hold)))
            return true;
        switch (m_scene.word(m_number.first - 1)) {
        case wordHash(u"with"):
        case wordHash(u"at"):
        case wordHash(u"on"):
        case wordHash(u"to"): return true;
        case wordHash(u"it"):
        case wordHash(u"them"): return isAscribing(m_scene.word(m_number.first - 2)); // "gives it 15%"
        default: return m_scene.mentionAt(m_number.first - 1) != nullptr;
        }
    }
    /// "A accounts for 15% of revenue, B for 12%": another's follows.
    [[nodiscard]] bool isListed() const
    {
        qsizetype at = m_end;
        while (at < m_end + 3 && (m_scene.mark(at) == u',' || m_scene.word(at) == wordHash(u"and") || m_scene.word(at) == wordHash(u"with")))
            ++at;
        const auto *next = m_scene.mentionAt(at);
        if (at == m_end || !next)
            return false;
        for (const auto &other : m_scene.quantities())
            if (other.first >= next->last && other.first <= next->last + 2)
                return other->type == QuantityType::Percent && other->unit == m_number->unit;
        return false;
    }
    /// "A and B together hold 15% of assets"
    [[nodiscard]] bool isJoint() const
    {
        const TokenRun before{m_scene.clauseStart(m_number.first), m_number.first};
        const auto holders = std::count_if(m_scene.mentions().begin(), m_scene.mentions().end(), [&](const auto &one) { return before.contains(one.first); });
        return holders > 1 && m_scene.has(Cue::Together, {before.first, m_end});
    }
    /// Owned, owed, sold, or of a name that we do not know ("15% of Widgetco").
    [[nodiscard]] bool isOddPhrase() const
    {
        const TokenRun phrase{m_number.last + 1, m_end};
        qsizetype head = phrase.first;
        while (head < phrase.last && (m_scene.word(head) == wordHash(u"the") || m_scene.dateAt(head) || m_scene.isPossessive(head)))
            ++head;
        const bool stranger = head >= phrase.last
            || (m_scene.token(head).capital && m_scene.token(head).kind == TokenKind::Word && !m_scene.has(Cue::Region, {head, head + 4}));
        return stranger || m_scene.hasNumber(phrase) || m_scene.has(Cue::Stake, phrase) || m_scene.has(Cue::Rate, phrase)
            || m_scene.word(head) == wordHash(u"it") || m_scene.word(head) == wordHash(u"them") || m_scene.word(head) == wordHash(u"this")
            || m_scene.word(head) == wordHash(u"that") || m_scene.word(head) == wordHash(u"these") || m_scene.word(head) == wordHash(u"those");
    }
    /// "A carried 15%": the company stands right before the verb
    [[nodiscard]] bool isHeldByName() const
    {
        const TokenRun verb{m_number.first - verbReach, m_number.first};
        const PlacedCue *held = m_scene.lastCue(Cue::Hold, verb);
        if (const PlacedCue *mix = m_scene.lastCue(Cue::Mix, verb); mix && (!held || mix->first > held->first))
            held = mix;
        return held && m_scene.mentionAt(held->first - 1);
    }
    /// "15% of trips": things that pass through everybody's hands; the company stands right before the verb.
    [[nodiscard]] bool isCounted() const
    {
        const PlacedCue *counted = m_scene.firstCue(Cue::Measure, {m_number.last + 1, std::min(m_end, m_number.last + 4)});
        const bool things = counted && counted->entry->field(1).startsWith(QLatin1String("count"));
        const PlacedCue *rank = m_scene.lastCue(Cue::Rank, {m_scene.clauseStart(m_number.first), m_number.first}); // "the largest with 15% of units"
        const bool ranked = rank && m_scene.word(m_number.first - 1) == wordHash(u"with") && !m_scene.hasNumber({rank->last, m_number.first});
        return things && (isHeldByName() || ranked || isAscribing(m_scene.word(m_number.first - 2)));
    }

    [[nodiscard]] bool isPlace(qsizetype at) const
    {
        switch (m_scene.word(at)) {
        case wordHash(u"country"):
        case wordHash(u"nation"):
        case wordHash(u"world"):
        case wordHash(u"city"):
        case wordHash(u"region"):
        case wordHash(u"continent"):
        case wordHash(u"state"):
        case wordHash(u"industry"):
        case wordHash(u"sector"):
            return true;
        default:
            return false;
        }
    }
    /// "15% of its sales", "15% of Apple's revenue", "15% of users": part of something other than a market.
    [[nodiscard]] bool isInternal() const { return isOwned() || isOfFirm(); }
    [[nodiscard]] bool isOfFirm() const ///< bare "sales"
    {
        const qsizetype of = m_number.last;
        const PlacedCue *sales = m_scene.firstCue(Cue::Measure, {of + 1, of + 4});
        return sales && !isOfMarket(*sales) && !m_scene.has(Cue::Market, {of + 1, m_end});
    }
    [[nodiscard]] bool isOwned() const
    {
        const qsizetype of = m_number.last;
        const bool home
            = m_scene.word(of + 2) == wordHash(u"home") || m_scene.word(of + 2) == wordHash(u"domestic");
        const bool market = m_scene.word(of + 2) == wordHash(u"market")
            || (home && m_scene.word(of + 3) == wordHash(u"market"));
        for (qsizetype i = of + 1; i < std::min(m_end, of + 5); ++i) {
            if (m_scene.mark(i) == u',' || m_scene.word(i) == wordHash(u"in"))
                break;
            const auto *mention = m_scene.mentionAt(i);
            const bool named = mention && !((*mention)->anaphoric && m_scene.has(Cue::Market, {mention->last, mention->last + 1})); // "the foundry market"
            if (named && !market)
                return true;
            switch (m_scene.word(i)) {
            case wordHash(u"its"):
            case wordHash(u"their"):
            case wordHash(u"his"):
            case wordHash(u"her"):
            case wordHash(u"our"):
            case wordHash(u"company"):
            case wordHash(u"group"):
            case wordHash(u"firm"):
            case wordHash(u"buyer"):
            case wordHash(u"seller"):
            case wordHash(u"bidder"):
            case wordHash(u"parent"):
            case wordHash(u"target"):
                if (!market)
                    return true;
                break;
            default:
                break;
            }
            const PlacedCue *people = m_scene.firstCue(Cue::People, {i, i + 1});
            if (people && !isAdjective(i))
                return true;
        }
        return false;
    }
    /// Followed by the noun that counts: "user traffic", "seat capacity".
    [[nodiscard]] bool isAdjective(qsizetype at) const
    {
        return m_scene.has(Cue::Market, {at + 1, at + 2}) || m_scene.has(Cue::Measure, {at + 1, at + 2});
    }
    /// "smartphone sales", "China's car sales", "phones sold worldwide" are a market's; bare "sales" and
    /// "revenue" a firm's.
    [[nodiscard]] bool isOfMarket(const PlacedCue &measure) const
    {
        for (qsizetype i = m_number.last + 1; i < measure.first; ++i) {
            const bool says = m_scene.has(Cue::Praise, {i, i + 1}) && !m_scene.has(Cue::Region, {i, i + 1});
            switch (m_scene.word(i)) {
            case wordHash(u"global"):
            case wordHash(u"worldwide"):
            case wordHash(u"industry"):
                return true;
            default:
                break;
            }
            if (!says && m_scene.token(i).kind == TokenKind::Word && !m_scene.isPossessive(i))
                return true;
        }
        const bool plural = measure.entry->field(0) == QLatin1String("shipments");
        return plural || m_scene.has(Cue::Region, {measure.last, measure.last + 3});
    }

    const FigureScene &m_scene;
    const Number &m_number;
    qsizetype m_end; ///< of the words behind "of"
};

} // namespace

bool isOfOwn(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    const quint32 front = scene.word(scene.clauseStart(number.first));
    const quint32 second = scene.word(scene.clauseStart(number.first) + 1);
    if (front == wordHash(u"of") && (second == wordHash(u"its") || second == wordHash(u"their") || second == wordHash(u"our")))
        return true;
    const TokenRun whole{scene.first(), scene.last()};
    const bool changes = (scene.has(Cue::Up, whole) || scene.has(Cue::Down, whole)) && scene.has(Cue::Measure, {scene.first(), number.first});
    if (changes && !scene.has(Cue::Share, whole) && !scene.has(Cue::Market, whole) && !scene.has(Cue::Hold, whole) && !scene.has(Cue::Mix, whole))
        return true; // "sales rose at A, 9%, and B, 5%"
    if (scene.word(number.last) == wordHash(u"的") && scene.has(Cue::Up, {number.last, number.last + 6}))
        return true; // 15%的市场增速
    if (scene.word(number.last) != wordHash(u"of"))
        return scene.hasWord(wordHash(u"those")) && scene.hasWord(wordHash(u"who"));
    switch (scene.word(number.last + 1)) {
    case wordHash(u"its"):
    case wordHash(u"their"):
    case wordHash(u"our"):
    case wordHash(u"each"):
    case wordHash(u"every"):
    case wordHash(u"revenue"):
    case wordHash(u"revenues"):
    case wordHash(u"turnover"): return true;
    default: return WholeReader(scene, number).isMix();
    }
}

std::optional<ShareTrigger> shareOfWhole(const FigureScene &scene, const Placed<QuantityMention> &number, bool amongShares)
{
    if (scene.word(number.last) != wordHash(u"of"))
        return {};
    const WholeReader reader(scene, number);
    const quint32 next = scene.word(number.last + 1);
    if (reader.isMix() || next == wordHash(u"each") || next == wordHash(u"every")) // "15% of each fare"
        return {};
    if (auto trigger = reader.marketBehind())
        return trigger;
    return reader.heldBehind(amongShares);
}
