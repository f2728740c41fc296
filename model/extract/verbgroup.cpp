// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/verbgroup.h"

#include <algorithm>

namespace {

constexpr qsizetype farthestNoun = 7; // "its decision earlier in the year to halt"

const GrammarClasses auxiliaries = GrammarClass::Be | GrammarClass::Have | GrammarClass::Do | GrammarClass::Future | GrammarClass::Would
    | GrammarClass::May;

bool isAdverb(const SentenceView &view, qsizetype at)
{
    return view.holds(at) && !view.mention(at)
        && (view.is(at, GrammarClass::Adverb)
            || (view.word(at).size() > 4 && view.word(at).endsWith(QLatin1String("ly")) && !view.token(at).capital));
}

/// The governing words that end with token `at`, of up to four tokens.
Control controlEndingAt(const SentenceView &view, qsizetype at, qsizetype *begin)
{
    for (qsizetype start = std::max(view.first(), at - 3); start <= at; ++start) {
        qsizetype length = 0;
        const Control control = view.lexicon().control(view.from(start), &length);
        if (control != Control::None && start + length == at + 1) {
            *begin = start;
            return control;
        }
    }
    return Control::None;
}

void readAuxiliary(const SentenceView &view, qsizetype at, VerbGroup &group, bool nearest)
{
    const QString word = view.word(at).toString().toLower();
    if (view.is(at, GrammarClass::Be) && nearest)
        group.progressive = group.progressive || group.gerund;
    group.perfect |= view.is(at, GrammarClass::Have) && group.controls.empty();
    group.past |= word == QLatin1String("was") || word == QLatin1String("were") || word == QLatin1String("had")
        || word == QLatin1String("did");
    group.future |= view.is(at, GrammarClass::Future);
    group.would |= view.is(at, GrammarClass::Would);
    group.may |= view.is(at, GrammarClass::May);
}

/// Goes left over auxiliaries, adverbs and governing verbs.
class LeftWalk
{
public:
    LeftWalk(const SentenceView &view, VerbGroup &group, qsizetype at) : m_view(view), m_group(group), m_at(at) {}

    void run()
    {
        bool nearest = true;
        while (m_view.holds(m_at)) {
            if (isAdverb(m_view, m_at)) {
                --m_at;
            } else if (m_view.is(m_at, GrammarClass::Not)) {
                m_group.negated = true;
                --m_at;
            } else if (m_view.is(m_at, GrammarClass::To)) {
                if (!infinitive())
                    break;
                nearest = false;
            } else if (m_view.is(m_at, auxiliaries)) {
                readAuxiliary(m_view, m_at, m_group, nearest);
                m_group.first = m_at--;
                nearest = false;
            } else if (!governor()) {
                break;
            }
        }
    }

private:
    bool infinitive()
    {
        m_group.infinitive = true;
        m_group.first = m_at--;
        // "is to open", "to be sold"
        if (m_view.is(m_at, GrammarClass::Be)) {
            m_group.controls.emplace_back(Control::Planned, m_at);
            return true;
        }
        while (isAdverb(m_view, m_at))
            --m_at;
        qsizetype begin = 0;
        const Control control = controlEndingAt(m_view, m_at, &begin);
        if (control != Control::None) {
            take(control, begin);
            takeVerbOfNoun();
            return true;
        }
        if (m_view.mention(m_at) && !m_view.is(m_at, GrammarClass::Possessive) && headlineLike()) {
            m_group.headline = true;
            return false;
        }
        return distantNoun();
    }

    /// No verb before it: the line has no finite verb to the left.
    bool headlineLike() const
    {
        for (qsizetype at = m_view.first(); at <= m_at; ++at)
            if (m_view.is(at, auxiliaries | GrammarClass::Report | GrammarClass::Relative))
                return false;
        return std::none_of(m_view.triggers().begin(), m_view.triggers().end(), [this](const TriggerMatch &other) {
            return !other.trigger->noun && other.first < m_at;
        });
    }

    /// "its decision earlier in the year to halt"
    bool distantNoun()
    {
        for (qsizetype at = m_at; at > m_at - farthestNoun && m_view.holds(at) && !m_view.isBreak(at); --at) {
            qsizetype begin = 0;
            const Control control = controlEndingAt(m_view, at, &begin);
            if (control == Control::None || control == Control::Through || control == Control::Hope || control == Control::Weighed)
                continue;
            take(control, begin);
            takeVerbOfNoun();
            m_group.purpose = false;
            return false; // what stands before a noun is its owner, not more of the verb
        }
        m_group.purpose = true;
        return false;
    }

    /// "[signed] a definitive agreement to", "[has] a plan to", "[entered into] a letter of intent to": whose object the governing
    /// noun is.
    void takeVerbOfNoun()
    {
        bool determined = false;
        qsizetype at = m_at;
        for (; m_at - at < 4 && m_view.holds(at) && !m_view.mention(at); --at) {
            if (m_view.is(at, GrammarClass::Determiner))
                determined = true;
            else if (determined || m_view.token(at).kind != TokenKind::Word || m_view.lexicon().classesOf(m_view.token(at).word))
                break;
        }
        qsizetype begin = at;
        const Control control = controlEndingAt(m_view, at, &begin);
        if (control == Control::Denied)
            m_group.controls.emplace_back(control, begin);
        else if (!determined
                 || (control != Control::Through && control != Control::Agreed && !m_view.is(at, GrammarClass::Have)))
            return;
        m_group.past |= m_view.word(begin).endsWith(QLatin1String("ed"));
        m_group.first = begin;
        m_at = begin - 1;
    }

    /// "considers selling", "denied buying"
    bool governor()
    {
        if (!m_group.gerund || m_group.infinitive)
            return m_group.infinitive && moreControls();
        qsizetype begin = 0;
        const bool governed = m_view.is(m_at, GrammarClass::Preposition); // "talks [on] acquiring"
        const Control control = controlEndingAt(m_view, m_at - governed, &begin);
        if (control == Control::None || (governed && control == Control::Through))
            return false;
        take(control, begin);
        if (governed)
            takeVerbOfNoun();
        return true;
    }

    /// "has agreed to start to sell": a governing verb before another, or its participle before the infinitive.
    bool moreControls()
    {
        qsizetype begin = 0;
        const Control control = controlEndingAt(m_view, m_at, &begin);
        if (control == Control::None || control == Control::Through || m_view.mention(m_at))
            return false;
        take(control, begin);
        return true;
    }

    void take(Control control, qsizetype begin)
    {
        m_group.controls.emplace_back(control, begin);
        const QString word = m_view.word(begin).toString().toLower();
        m_group.past |= word.endsWith(QLatin1String("ed"));
        m_group.first = begin;
        m_at = begin - 1;
    }

    const SentenceView &m_view;
    VerbGroup &m_group;
    qsizetype m_at;
};

bool isConditional(const SentenceView &view, qsizetype at)
{
    for (qsizetype i = at; i >= view.first() && !view.isBreak(i); --i) {
        if (view.is(i, GrammarClass::Conditional))
            return true;
        // "if, as expected, HSBC bought"
        const bool aside = view.isAny(i - 3, u",") || view.is(i - 1, GrammarClass::Conditional);
        if (view.isAny(i, u",") && !aside)
            return false;
    }
    return false;
}

/// "Her successor, Tom Adeyemi, [joined] from Lidl": the comma before the verb ends an aside, and its clause ends the sentence.
bool followsAside(const SentenceView &view, qsizetype verb)
{
    for (qsizetype at = verb + 1; view.holds(at); ++at)
        if (view.isAny(at, u",") && !view.date(at))
            return false;
    for (qsizetype at = verb - 2; view.holds(at) && verb - at < 14; --at) {
        if (view.isAny(at, u",") && !view.date(at))
            return at > view.first() + 1 || view.mention(at - 1);
        if (view.is(at, auxiliaries | GrammarClass::Relative | GrammarClass::Report | GrammarClass::Subordinator))
            return false;
    }
    return false;
}

/// "acquired by", "founded in 2015,": a participle without an auxiliary that has no object.
bool isReducedPassive(const SentenceView &view, const TriggerMatch &match)
{
    qsizetype next = match.last;
    while (isAdverb(view, next))
        ++next;
    if (!view.holds(next))
        return false;
    if (view.word(next).compare(QLatin1String("by"), Qt::CaseInsensitive) == 0)
        return true;
    const bool aside = view.isAny(match.first - 1, u",") && !followsAside(view, match.first);
    if (aside && view.date(next)) // "51job, taken private [a year ago] by a group"
        next = view.tokenAfter(view.date(next)->span);
    return view.is(next, GrammarClass::Preposition | GrammarClass::To) && (aside || match.first == view.first());
}

/// "its attempt to [buy] Sundar failed", "a plan to [combine] with X was scrapped": what became of it stands behind the clause.
void readEndOfPlan(const SentenceView &view, const TriggerMatch &match, VerbGroup &group)
{
    constexpr qsizetype reach = 20;
    for (qsizetype at = match.last; view.holds(at) && at < match.last + reach; ++at) {
        if (view.mention(at) || view.date(at) || view.quantity(at))
            continue;
        if (view.isBreak(at) || view.is(at, GrammarClass::Relative | GrammarClass::Report | GrammarClass::Subordinator | GrammarClass::Coordinator))
            return;
        qsizetype length = 0;
        if (view.lexicon().control(view.from(at), &length) != Control::Denied)
            continue;
        const quint32 word = view.token(at).word;
        if (view.is(at - 1, GrammarClass::Be) || word == wordHash(u"failed") || word == wordHash(u"collapsed") || word == wordHash(u"fell")
            || word == wordHash(u"lapsed") || word == wordHash(u"foundered"))
            group.controls.emplace_back(Control::Denied, at);
        return;
    }
}

void readVerb(const SentenceView &view, const TriggerMatch &match, VerbGroup &group)
{
    const VerbForms &forms = match.trigger->verb;
    const QString surface = view.word(match.first).toString().toLower();
    group.gerund = surface == forms.gerund;
    LeftWalk(view, group, match.first - 1).run();

    if (view.word(group.first).compare(QLatin1String("having"), Qt::CaseInsensitive) == 0 && group.first < match.first)
        group.gerund = true; // "Having bought EachNet, eBay moved it"
    if (!group.gerund && surface == forms.participle) {
        qsizetype before = match.first - 1;
        while (isAdverb(view, before) || view.is(before, GrammarClass::Not))
            --before;
        group.passive = view.is(before, GrammarClass::Be) || (before < match.first && view.holds(before)
                            && view.word(before).compare(QLatin1String("got"), Qt::CaseInsensitive) == 0);
        if (!group.passive && group.first == match.first)
            group.passive = isReducedPassive(view, match);
    }
    group.past |= surface == forms.past && group.first == match.first;
    if (group.infinitive && !group.controls.empty())
        readEndOfPlan(view, match, group);
}

/// "A tie-up with X would be important", "a partnership could help": what is said of the noun is no more than possible.
void readVerbOfNoun(const SentenceView &view, const TriggerMatch &match, VerbGroup &group)
{
    for (qsizetype at = match.last; view.holds(at) && at < match.last + 20; ++at) {
        if (view.mention(at) || view.date(at))
            continue;
        if (view.is(at, GrammarClass::May | GrammarClass::Would)) {
            group.may = true;
            return;
        }
        qsizetype length = 0;
        if (view.lexicon().control(view.from(at), &length) == Control::Denied) {
            group.controls.emplace_back(Control::Denied, at);
            return;
        }
        if (view.is(at, auxiliaries))
            continue;
        if (view.isBreak(at) || view.is(at, GrammarClass::Relative | GrammarClass::Report | GrammarClass::Subordinator))
            return;
    }
}

void readNoun(const SentenceView &view, const TriggerMatch &match, VerbGroup &group)
{
    // What governs the noun phrase stands before it in the clause: "completed its acquisition of", "rumours about a merger".
    qsizetype at = match.first - 1;
    for (int steps = 0; steps < 16 && view.holds(at) && !view.isBreak(at); ++steps, --at) {
        if (view.is(at, GrammarClass::Relative | GrammarClass::Subordinator) || view.isAny(at, u","))
            break;
        qsizetype begin = 0;
        const Control control = view.mention(at) ? Control::None : controlEndingAt(view, at, &begin);
        if (control == Control::Rumoured && view.is(begin, GrammarClass::Report)) {
            break; // "said the partnership was": plain speech
        } else if (control != Control::None && steps < 8) {
            group.controls.emplace_back(control, begin);
            at = begin;
        } else if (view.is(at, GrammarClass::Future | GrammarClass::Would | GrammarClass::May | GrammarClass::Not)) {
            group.future |= view.is(at, GrammarClass::Future);
            group.would |= view.is(at, GrammarClass::Would);
            group.may |= view.is(at, GrammarClass::May);
            group.negated |= view.is(at, GrammarClass::Not);
        }
    }
    if (group.controls.empty() || group.has(Control::Rumoured))
        readVerbOfNoun(view, match, group);
}

} // namespace

bool VerbGroup::has(Control control) const
{
    return std::any_of(controls.begin(), controls.end(), [&](const auto &entry) { return entry.first == control; });
}

VerbGroup verbGroupOf(const SentenceView &view, const TriggerMatch &match)
{
    VerbGroup group;
    group.first = match.first;
    if (match.trigger->noun)
        readNoun(view, match, group);
    else
        readVerb(view, match, group);
    group.conditional = isConditional(view, group.first - 1);
    return group;
}
