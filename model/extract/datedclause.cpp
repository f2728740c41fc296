// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/datedclause.h"

#include "extract/clauseactors.h"
#include "extract/eventdate.h"

#include <algorithm>

namespace {

constexpr qsizetype mostDates = 40;     // of a sentence: more are a table's

const GrammarClasses finiteVerb = GrammarClass::Be | GrammarClass::Have | GrammarClass::Do | GrammarClass::Future | GrammarClass::Would
    | GrammarClass::May;

bool hasPlace(const DateMention &date)
{
    return date.edtf && date.type != TimexType::Duration && date.type != TimexType::Set;
}

bool opensClause(const SentenceView &view, qsizetype at)
{
    return view.is(at, GrammarClass::Relative | GrammarClass::Subordinator) && !view.mention(at) && !view.date(at);
}

/// How well a clause may end before the token: 0 not at all.
int boundaryAt(const SentenceView &view, qsizetype at)
{
    if (view.mention(at) || view.date(at) || view.quantity(at))
        return 0;
    if (view.isBreak(at))
        return 7;
    if (view.isAny(at, u"；。："))
        return 7;
    if (view.isAny(at, u"，"))
        return 5;
    const bool comma = view.isAny(at, u",");
    if (comma && view.is(at + 1, GrammarClass::Coordinator) && !view.mention(at + 1))
        return 6;
    if (comma && (opensClause(view, at + 1) || view.is(at + 1, GrammarClass::Pronoun)))
        return 5;
    if (comma)
        return 4;
    if (view.is(at, GrammarClass::Coordinator))
        return 3;
    if (opensClause(view, at))
        return 2;
    return 0;
}

/// Whether something is said to happen: a verb that we know, or a word that looks like the past of one.
bool hasVerb(const SentenceView &view, const TokenRun &run)
{
    for (qsizetype at = run.first; at < run.last; ++at) {
        if (view.mention(at) || view.date(at) || view.quantity(at))
            continue;
        if (view.is(at, finiteVerb | GrammarClass::Report) || (view.word(at).size() > 4 && view.word(at).endsWith(u"ed")))
            return true;
    }
    return std::any_of(view.triggers().begin(), view.triggers().end(), [&](const TriggerMatch &match) {
        return !match.trigger->noun && match.first >= run.first && match.first < run.last;
    });
}

/// Where the words between two dates part: those before belong to the first. `opening`: the first opens its clause, whose verb is
/// still to come.
qsizetype partingOf(const SentenceView &view, qsizetype from, qsizetype to, bool opening)
{
    qsizetype best = opening ? to : from;
    int most = 0;
    for (qsizetype at = from; at < to; ++at)
        if (const int worth = boundaryAt(view, at); worth > most && !(opening && !hasVerb(view, {from, at}))) {
            most = worth;
            best = at;
        }
    return best;
}

class ClauseFinder
{
public:
    explicit ClauseFinder(const SentenceView &view) : m_view(view), m_chinese(isChinese(view)) {}

    std::vector<DatedClause> run() const
    {
        std::vector<DatedClause> clauses;
        std::vector<const DateMention *> dates;
        std::copy_if(m_view.dates().begin(), m_view.dates().end(), std::back_inserter(dates), [](const DateMention *date) { return hasPlace(*date); });
        if (qsizetype(dates.size()) > mostDates)
            return clauses;
        qsizetype left = m_view.first();
        for (size_t i = 0; i < dates.size(); ++i) {
            const qsizetype begin = m_view.tokenAt(dates[i]->span.begin);
            const qsizetype end = m_view.tokenAfter(dates[i]->span);
            const bool last = i + 1 == dates.size();
            const bool opening = !hasVerb(m_view, {left, begin}) && begin - left <= 4;
            const qsizetype right = last ? m_view.last() : partingOf(m_view, end, m_view.tokenAt(dates[i + 1]->span.begin), opening);
            DatedClause clause;
            clause.date = dates[i];
            clause.when = momentIn(*dates[i]);
            clause.run = {leftEnd(begin, left), rightEnd(end, right)};
            clause.scope = m_chinese || hasVerb(m_view, clause.run) ? clause.run : TokenRun{m_view.first(), m_view.last()};
            clauses.push_back(std::move(clause));
            left = std::max(end, right);
        }
        if (m_chinese)
            widenScopes(clauses);
        return clauses;
    }

private:
    /// A comma ends no thought in Chinese: "4月18日，亚马逊发表声明，[将停止…]". Up to the next date's clause, or a stop.
    void widenScopes(std::vector<DatedClause> &clauses) const
    {
        for (size_t i = 0; i < clauses.size(); ++i) {
            const qsizetype limit = i + 1 < clauses.size() ? clauses[i + 1].run.first : m_view.last();
            qsizetype &at = clauses[i].scope.last;
            while (at < limit && !m_view.isAny(at, u"；。") && !(m_view.isBreak(at) && !m_view.isAny(at, u"“”《》（）")))
                ++at;
        }
    }

    /// "by January 2012": the month itself, for it is told from behind.
    std::optional<Edtf> momentIn(const DateMention &range) const
    {
        if (range.type != TimexType::Range || !range.edtf->range().startsOpen())
            return momentOf(m_view, range);
        for (const DateMention &inner : within(m_view.analysis().dates, range.span))
            if (&inner != &range && inner.type == TimexType::Date && inner.edtf)
                return inner.edtf;
        return range.edtf;
    }

    /// Back to where the clause of the date begins.
    qsizetype leftEnd(qsizetype date, qsizetype limit) const
    {
        bool inside = false; // of parentheses that hold nothing but figures and dates
        qsizetype at = date;
        while (at > limit) {
            const qsizetype before = at - 1;
            if (m_view.isAny(before, u"(") && !inside && bare(before + 1, date)) {
                inside = true;
            } else if (!m_view.mention(before) && !m_view.quantity(before) && (m_view.isBreak(before) || m_view.isAny(before, u"；。："))) {
                break;
            } else if (opensClause(m_view, before) && date - before > 2) {
                return before;
            }
            --at;
        }
        return at;
    }

    bool bare(qsizetype first, qsizetype last) const
    {
        for (qsizetype at = first; at < last; ++at)
            if (!m_view.quantity(at) && !m_view.date(at) && m_view.token(at).kind == TokenKind::Word
                && !m_view.is(at, GrammarClass::Preposition | GrammarClass::Determiner | GrammarClass::Adverb))
                return false;
        return true;
    }

    qsizetype rightEnd(qsizetype from, qsizetype limit) const
    {
        qsizetype at = from;
        for (; at < limit; ++at) {
            if (m_view.mention(at) || m_view.quantity(at) || m_view.date(at))
                continue;
            if (m_view.isBreak(at) && at > from + 1)
                break;
            if (boundaryAt(m_view, at) == 5 && at > from + 1)
                break;
        }
        return at;
    }

    const SentenceView &m_view;
    const bool m_chinese; ///< its verbs have no forms to know them by
};

} // namespace

std::vector<DatedClause> datedClauses(const SentenceView &view)
{
    return view.dates().empty() ? std::vector<DatedClause>() : ClauseFinder(view).run();
}

void addActors(DatedClause &clause, const SentenceView &view, const Discourse &discourse)
{
    ClauseActors actors = actorsIn(view, clause.run, view.tokenAt(clause.date->span.begin), discourse);
    clause.beside = meantBesides(view, clause.run, actors.companies, discourse);
    clause.companies = std::move(actors.companies);
    clause.named = actors.named;
}

TokenRun clauseOf(const SentenceView &view, const DateMention &date)
{
    for (const DatedClause &clause : datedClauses(view))
        if (clause.date == &date || clause.date->span.contains(date.span))
            return clause.run;
    return {};
}

bool isChinese(const SentenceView &view)
{
    const auto tokens = view.from(view.first());
    const auto ideographs = std::count_if(tokens.begin(), tokens.end(), [](const Token &token) { return token.kind == TokenKind::Ideographs; });
    return ideographs * 2 > view.last() - view.first();
}
