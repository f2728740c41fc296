// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/sharelevels.h"

#include "extract/sharereceivers.h"

namespace
{

bool isAdverb(quint32 word)
{
    switch (word) {
    case wordHash(u"only"):
    case wordHash(u"just"):
    case wordHash(u"another"):
    case wordHash(u"further"):
    case wordHash(u"already"):
    case wordHash(u"still"):
    case wordHash(u"now"):
    case wordHash(u"merely"):
    case wordHash(u"mere"):
    case wordHash(u"perhaps"):
    case wordHash(u"barely"):
    case wordHash(u"currently"):
        return true;
    default:
        return false;
    }
}

bool isHaving(quint32 word)
{
    switch (word) {
    case wordHash(u"has"):
    case wordHash(u"had"):
    case wordHash(u"have"):
    case wordHash(u"holds"):
    case wordHash(u"held"):
    case wordHash(u"hold"):
    case wordHash(u"took"):
    case wordHash(u"commands"):
    case wordHash(u"controls"):
        return true;
    default:
        return false;
    }
}

} // namespace

bool isAscribing(quint32 word)
{
    switch (word) {
    case wordHash(u"puts"):
    case wordHash(u"put"):
    case wordHash(u"sees"):
    case wordHash(u"saw"):
    case wordHash(u"gives"):
    case wordHash(u"gave"):
    case wordHash(u"give"):
    case wordHash(u"giving"):
    case wordHash(u"had"):
    case wordHash(u"has"):
    case wordHash(u"pegs"):
    case wordHash(u"pegged"):
    case wordHash(u"shows"):
    case wordHash(u"show"):
        return true;
    default:
        return false;
    }
}

namespace
{

class Levels
{
public:
    Levels(const FigureScene &scene, const Placed<QuantityMention> &number)
        : m_scene(scene)
        , m_number(number)
        , m_before(beforeAdverbs(scene, number.first))
    {
    }

    [[nodiscard]] std::optional<ShareTrigger> alone() const
    {
        const quint32 word = m_scene.word(m_number.last);
        const bool closes = ends() || word == wordHash(u"and") || word == wordHash(u"to") || word == wordHash(u"in")
            || (word == wordHash(u"for") && (m_scene.dateAt(m_number.last + 1) || m_scene.word(m_number.last + 1) == wordHash(u"that")));
        const auto *holder = m_scene.mentionAt(m_before - (m_scene.mark(m_before - 1) == u',' ? 2 : isOfPlace(m_before - 1) ? 3 : 1));
        const bool leftOver = word == wordHash(u"left") && (m_scene.word(m_before) == wordHash(u"had") || m_scene.word(m_before) == wordHash(u"has"));
        const bool parts = m_scene.word(m_number.last - 2) == wordHash(u"every") || m_scene.word(m_number.last - 2) == wordHash(u"in");
        const bool ofMarket = parts && m_scene.has(Cue::Market, {m_number.last, m_number.last + 2});
        const qsizetype start = m_scene.clauseStart(m_number.first);
        if (m_scene.word(start) == wordHash(u"of") && (m_scene.word(start + 1) == wordHash(u"its") || m_scene.word(start + 1) == wordHash(u"their")))
            return {}; // "of its revenue, A has 15% in Peru"
        if (isPerHundred())
            return trigger(m_number.first);
        if (isPartInWords() && receiverOf(m_scene, m_number) && !m_scene.has(Cue::People, {m_number.last, m_number.last + 2}))
            return trigger(m_number.first); // "every third basket is filled at A"
        if (isFronted())
            return trigger(m_number.first - 1);
        const bool actor = m_scene.mentionAt(m_number.first - 2) || m_scene.word(m_number.first - 2) == wordHash(u"it");
        if (isOneInMany() && m_scene.has(Cue::Hold, {m_number.first - 2, m_number.first}) && actor && (ofMarket || countsThings() || closes))
            return trigger(m_number.first - 2);
        if (isHaving(m_scene.word(m_before)) && (holder ? closes || ofMarket || leftOver : (closes || leftOver) && isInterrupted()))
            return trigger(m_before);
        const bool ranked = holder && m_scene.mark(m_number.last) == u',' && m_scene.has(Cue::Rank, {m_number.last, m_number.last + 5}); // "A, with 15%, is second"
        if (ranked && !m_scene.has(Cue::Stake, {m_number.last, m_scene.clauseEnd(m_number.last)}) && m_scene.word(m_before) == wordHash(u"with") && m_scene.mark(m_before - 1) == u',')
            return trigger(m_before);
        const bool linked = m_scene.word(m_before) == wordHash(u"at") || m_scene.word(m_before) == wordHash(u"with");
        const qsizetype at = m_before - (linked ? 1 : 0);
        const auto *ascribed = m_scene.mentionAt(at);
        if (ascribed && isAscribing(m_scene.word(ascribed->first - 1)) && closes)
            return trigger(ascribed->first - 1);
        const PlacedCue *accounts = m_scene.lastCue(Cue::Mix, {m_before - 1, m_before + 1}); // "A accounts for another 15%"
        if (accounts && closes && (m_scene.mentionAt(accounts->first - 1) || m_scene.mentionAt(accounts->first - 2)))
            return trigger(accounts->first);
        const auto *seller = holder ? holder : m_scene.mentionAt(m_number.first - 3);
        if (parts && seller && m_scene.word(m_number.last - 2) == wordHash(u"every") && m_scene.has(Cue::Hold, {m_number.first - 1, m_number.first}))
            return trigger(m_number.first - 1);
        const bool acts = m_scene.has(Cue::Rival, {m_number.last, m_number.last + 1}) || word == wordHash(u"was") || word == wordHash(u"is")
            || isTelling(word);
        if (m_scene.mentionAt(m_number.first - 2) && m_scene.isPossessive(m_number.first - 1) && (acts || closes))
            return trigger(m_number.first - 2);
        return {};
    }

    [[nodiscard]] bool isLevel() const
    {
        switch (m_scene.word(m_before)) {
        case wordHash(u"was"):
        case wordHash(u"were"):
        case wordHash(u"is"):
        case wordHash(u"at"):
        case wordHash(u"on"):
        case wordHash(u"exceeded"):
        case wordHash(u"exceeds"):
        case wordHash(u"topped"):
        case wordHash(u"passed"):
        case wordHash(u"reached"):
        case wordHash(u"with"):
        case wordHash(u"had"):
        case wordHash(u"has"):
        case wordHash(u"got"):
        case wordHash(u"took"):
        case wordHash(u"been"):
        case wordHash(u"into"):
        case wordHash(u"whose"):
        case wordHash(u"latter"):
        case wordHash(u"former"):
        case wordHash(u"近"):
        case wordHash(u"逼"):
        case wordHash(u"着"):
        case wordHash(u"下"):
        case wordHash(u"过"):
        case wordHash(u"至"):
        case wordHash(u"到"):
        case wordHash(u"为"):
        case wordHash(u"以"):
        case wordHash(u"有"):
        case wordHash(u"仅"):
        case wordHash(u"计"):
        case wordHash(u"都"):
        case wordHash(u"由"):
        case wordHash(u"的"):
        case wordHash(u"剩"):
        case wordHash(u"已"):
            return true;
        case wordHash(u"了"):
            return m_scene.word(m_before - 1) == wordHash(u"到") || m_scene.word(m_before - 1) == wordHash(u"至");
        case wordHash(u"to"):
            return isTurning() || isAfterFrom() || m_scene.word(m_before - 1) == wordHash(u"on"); // "hangs on to 11%"
        case wordHash(u"from"):
            return isTurning() || m_before == m_scene.first(); // "From 15% in 2020 it went to 12"
        default:
            return m_scene.word(m_number.last) == wordHash(u"each") || m_scene.word(m_number.last) == wordHash(u"apiece") || closesApposition();
        }
    }

private:
    /// "A of [Rotterdam] had 15%"
    [[nodiscard]] bool isOfPlace(qsizetype at) const
    {
        const quint32 before = m_scene.word(at - 1);
        return m_scene.token(at).kind == TokenKind::Word && m_scene.token(at).capital && (before == wordHash(u"of") || before == wordHash(u"from"));
    }
    /// "A's 15 per cent [puts it ahead]"
    [[nodiscard]] static bool isTelling(quint32 word)
    {
        switch (word) {
        case wordHash(u"dwarfed"):
        case wordHash(u"dwarfs"):
        case wordHash(u"towers"):
        case wordHash(u"towered"):
        case wordHash(u"puts"):
        case wordHash(u"put"):
        case wordHash(u"makes"):
        case wordHash(u"made"):
        case wordHash(u"gives"):
        case wordHash(u"leaves"):
        case wordHash(u"left"):
        case wordHash(u"will"):
        case wordHash(u"would"):
        case wordHash(u"has"):
        case wordHash(u"had"):
        case wordHash(u"looks"):
        case wordHash(u"looked"):
        case wordHash(u"came"):
        case wordHash(u"comes"): return true;
        default: return false;
        }
    }
    /// "Of every hundred phones sold, A made 38, B 33"
    [[nodiscard]] bool isPerHundred() const
    {
        for (qsizetype i = m_number.first - 1; i > m_scene.first(); --i) {
            const bool hundred = m_scene.word(i) == wordHash(u"hundred") || m_scene.textOf({i, i + 1}) == u"100";
            const quint32 before = m_scene.word(i - 1);
            const bool every = before == wordHash(u"every") || before == wordHash(u"each");
            const qsizetype of = every ? i - 2 : i - 1;
            if (hundred && m_scene.word(of) == wordHash(u"of") && (every || of == m_scene.first() || m_scene.word(of - 1) == wordHash(u"out")))
                return m_number.first > i + 2 && !m_scene.has(Cue::People, {i + 1, i + 3});
        }
        return false;
    }
    /// "Of the hours that Indians watch, A has 15 per cent": what it is part of stands in front.
    [[nodiscard]] bool isFronted() const
    {
        const qsizetype start = m_scene.clauseStart(m_number.first);
        const quint32 next = m_scene.word(start + 1);
        if (m_scene.word(start) != wordHash(u"of") || (next != wordHash(u"the") && next != wordHash(u"all") && next != wordHash(u"every")))
            return false;
        qsizetype comma = start + 2;
        while (comma < m_number.first && m_scene.mark(comma) != u',')
            ++comma;
        const TokenRun whole{start, comma};
        const bool held = isHaving(m_scene.word(m_before)) || isAscribing(m_scene.word(m_before - 1)) || m_scene.has(Cue::Hold, {m_before, m_number.first})
            || m_scene.has(Cue::Mix, {m_before - 1, m_number.first}) || m_scene.mentionAt(m_before);
        const auto *owner = m_scene.mentionAt(start + 2);
        return comma < m_number.first && held && !owner && !m_scene.has(Cue::People, whole) && !m_scene.has(Cue::Stake, whole);
    }
    [[nodiscard]] bool isTurning() const
    {
        const TokenRun left{m_number.first - 5, m_number.first};
        return m_scene.has(Cue::Up, left) || m_scene.has(Cue::Down, left) || m_scene.word(m_before - 1) == wordHash(u"going")
            || m_scene.word(m_before - 1) == wordHash(u"got") || m_scene.word(m_before - 1) == wordHash(u"came")
            || m_scene.word(m_before - 1) == wordHash(u"gone") || m_scene.word(m_before - 1) == wordHash(u"moved")
            || m_scene.word(m_before - 1) == wordHash(u"went") || m_scene.word(m_before - 1) == wordHash(u"swung");
    }
    /// "nine out of ten", "one in ten"
    [[nodiscard]] bool isOneInMany() const
    {
        for (qsizetype i = m_number.first; i < m_number.last; ++i)
            if (m_scene.word(i) == wordHash(u"in") || m_scene.word(i) == wordHash(u"out"))
                return true;
        return false;
    }
    [[nodiscard]] bool isPartInWords() const { return isOneInMany() || m_scene.word(m_number.first) == wordHash(u"every"); }
    /// "searches", "new cars": what everybody sells
    [[nodiscard]] bool countsThings() const
    {
        const PlacedCue *things = m_scene.firstCue(Cue::Measure, {m_number.last, m_number.last + 3});
        return things && things->entry->field(1).startsWith(QLatin1String("count"));
    }
    /// "A and B, the two large ones, held 15%"
    [[nodiscard]] bool isInterrupted() const
    {
        if (m_scene.mark(m_before - 1) != u',')
            return false;
        for (qsizetype i = m_before - 2; i > m_scene.first(); --i)
            if (m_scene.mark(i) == u',')
                return m_scene.mentionAt(i - 1) != nullptr;
        return false;
    }
    /// "from 27 to 15%"
    [[nodiscard]] bool isAfterFrom() const
    {
        for (const auto &other : m_scene.quantities())
            if (other.last == m_before && m_scene.word(other.first - 1) == wordHash(u"from"))
                return true;
        return false;
    }
    /// "and A, a joint venture of B and C, less than 1%."
    [[nodiscard]] bool closesApposition() const
    {
        return ends() && m_scene.mark(m_before) == u',' && m_scene.hasNumber({m_scene.first(), m_number.first});
    }
    [[nodiscard]] bool ends() const
    {
        const char16_t next = m_scene.mark(m_number.last);
        return m_number.last >= m_scene.last() || next == u',' || next == u'.' || next == u';' || next == u')';
    }
    [[nodiscard]] ShareTrigger trigger(qsizetype from) const
    {
        return {m_scene.textOf({from, m_number.last}).toString(), 0.5};
    }

    const FigureScene &m_scene;
    const Placed<QuantityMention> &m_number;
    qsizetype m_before;
};

} // namespace

qsizetype beforeAdverbs(const FigureScene &scene, qsizetype at)
{
    qsizetype before = at - 1;
    for (;; --before) {
        const quint32 word = scene.word(before);
        const char16_t mark = scene.mark(before);
        const bool article = word == wordHash(u"a") && isAdverb(scene.word(before + 1));
        if (!isAdverb(word) && !article && mark != u'“' && mark != u'"' && mark != u'‘')
            return before;
    }
}

std::optional<ShareTrigger> shareOfNothing(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    return Levels(scene, number).alone();
}

bool isShareLevel(const FigureScene &scene, const Placed<QuantityMention> &number)
{
    return Levels(scene, number).isLevel();
}
