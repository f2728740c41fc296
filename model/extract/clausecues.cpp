// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/clausecues.h"

#include "extract/cuenames.h"
#include "extract/datedevents.h"
#include "extract/eventsayings.h"
#include "extract/wordstem.h"

#include <algorithm>
#include <array>
#include <limits>

namespace {

constexpr Day longAgo = 3 * 366;
constexpr size_t farthestTold = 20; // events

/// How near a cue stands to the date.
constexpr qsizetype wordsBefore = 7, wordsAfter = 4, hintsBefore = 9, hintsAfter = 6;
constexpr qsizetype ideographsBefore = 6, ideographsAfter = 16;
constexpr qsizetype behind = 3; ///< what a hint behind the date is farther away than one before it

const QString &nameOf(EventKind kind)
{
    return kindNames()[qsizetype(kind)];
}

QStringView digit(qsizetype number)
{
    static constexpr QStringView digits = u"0123456789";
    return digits.mid(std::clamp<qsizetype>(number, 0, 9), 1);
}

const Lexicon &hints()
{
    static const Lexicon lexicon = Lexicon::bundled({QStringLiteral(":/lexicon/en/cues.tsv"), QStringLiteral(":/lexicon/zh/cues.tsv")});
    return lexicon;
}

class CueReader
{
public:
    CueReader(const SentenceView &view, const DatedClause &clause, const Discourse &discourse, const CueVisitor &visit)
        : m_view(view)
        , m_clause(clause)
        , m_run(clause.scope)
        , m_discourse(discourse)
        , m_date(view.tokenAt(clause.date->span.begin))
        , m_visit(visit)
    {
    }

    void run()
    {
        readWords();
        readHints();
        readTriggers();
        readTold();
        readSurroundings();
        readDate();
        readShape();
    }

private:
    void give(char group, QStringView cue) { m_visit(group, cue, {}); }

    void readWords()
    {
        WordStem last{QStringView()};
        QStringView before = u"^";
        for (qsizetype at = m_run.first; at < m_run.last; ++at) {
            const bool word = m_view.token(at).kind == TokenKind::Word;
            const WordStem stem(word ? m_view.word(at) : QStringView());
            QStringView now = m_view.word(at);
            bool joins = true; // with the same before it
            if (m_view.mention(at)) {
                now = u"C";
            } else if (const DateMention *date = m_view.date(at)) {
                now = date == m_clause.date ? QStringView(u"D") : QStringView(u"E");
            } else if (const QuantityMention *quantity = m_view.quantity(at)) {
                static constexpr std::array<QStringView, 4> types{u"Q0", u"Q1", u"Q2", u"Q3"};
                now = types[size_t(quantity->type)];
            } else if (word) {
                give('z', stem.view());
                if (at > m_date - wordsBefore && at < m_date + wordsAfter)
                    give('h', stem.view());
                now = m_view.token(at).capital && at > m_view.first() ? QStringView(u"N") : stem.view();
                joins = false;
            }
            if (joins && now == before)
                continue;
            if (at > m_date - ideographsBefore && at < m_date + ideographsAfter && m_view.token(at).kind == TokenKind::Ideographs)
                m_visit('a', before, now);
            m_visit('b', before, now);
            last = stem;
            before = now.data() == stem.view().data() ? last.view() : now;
        }
    }

    void readHints()
    {
        qsizetype nearest = std::numeric_limits<qsizetype>::max();
        QString held;
        for (qsizetype at = m_run.first; at < m_run.last; ++at) {
            if (m_view.mention(at) || m_view.date(at))
                continue;
            const Lexicon::Match hint = hints().longest(m_view.from(at));
            if (!hint)
                continue;
            const qsizetype far = at < m_date ? m_date - at : at - m_date + behind;
            if (far < nearest) {
                nearest = far;
                held = hint->fields.front();
            }
            for (const QStringView kind : QStringView(hint->fields.front()).tokenize(u' ')) {
                give('k', kind);
                if (at > m_date - hintsBefore && at < m_date + hintsAfter)
                    give('j', kind);
            }
        }
        for (const QStringView kind : QStringView(held).tokenize(u' ', Qt::SkipEmptyParts))
            give('w', kind);
    }

    /// What the rest of the sentence hints at.
    void readSurroundings()
    {
        for (qsizetype at = m_view.first(); at < m_view.last(); ++at) {
            if ((at >= m_run.first && at < m_run.last) || m_view.mention(at) || m_view.date(at))
                continue;
            if (const Lexicon::Match hint = hints().longest(m_view.from(at)))
                for (const QStringView kind : QStringView(hint->fields.front()).tokenize(u' '))
                    give('s', kind);
        }
    }

    void readTriggers()
    {
        for (const TriggerMatch &match : m_view.triggers()) {
            if (match.first < m_run.first || match.first >= m_run.last)
                continue;
            give('t', nameOf(match.trigger->readings.front().kind));
            for (const TriggerReading &reading : match.trigger->readings)
                give('r', nameOf(reading.kind));
        }
        for (qsizetype at = m_run.first; at < m_run.last; ++at) {
            if (m_view.mention(at) || m_view.date(at))
                continue;
            qsizetype length = 0;
            if (const QStringList *classes = m_view.lexicon().object(m_view.from(at), &length))
                for (const QString &name : *classes)
                    give('o', name);
            if (const Control control = m_view.lexicon().control(m_view.from(at), &length); control != Control::None)
                give('c', digit(int(control)));
        }
    }

    void readTold()
    {
        // What was but a dated clause itself is no ground to stand on.
        const auto stands = [](const Event &event) { return event.claims.front().rule != datedClauseRule(); };
        const auto &told = m_discourse.events;
        for (size_t i = m_discourse.sentenceBegin; i < told.size(); ++i)
            if (stands(told[i])) {
                give('e', nameOf(told[i].kind));
                if (told[i].when && told[i].when->range() == m_clause.when->range())
                    give('x', nameOf(told[i].kind));
            }
        for (size_t i = m_discourse.sentenceBegin, tries = 0; i > 0 && tries < farthestTold; --i, ++tries)
            if (stands(told[i - 1])) {
                give('p', nameOf(told[i - 1].kind));
                break;
            }
    }

    void readDate()
    {
        const Edtf &when = *m_clause.when;
        give('d', digit(int(when.precision())));
        if (when.isInterval())
            give('d', u"interval");
        if (m_clause.date->type == TimexType::Range)
            give('d', u"range");
        const DateRange range = when.range();
        if (const auto &published = m_view.analysis().article.published; published && !range.startsOpen()) {
            if (range.first > published->range().last)
                give('d', u"ahead");
            else if (range.overlaps(published->range()))
                give('d', u"now");
            else if (range.last < published->range().first - longAgo)
                give('d', u"old");
        }
        if (m_date - m_view.first() <= 2)
            give('d', u"opens");
    }

    void readShape()
    {
        give('n', digit(std::min<qsizetype>(m_clause.companies.size(), 3)));
        give('m', digit(std::min(m_clause.named, 3)));
        for (qsizetype at = m_run.first; at < m_run.last; ++at)
            if (m_view.isQuoted(at)) {
                give('f', u"quoted");
                break;
            }
        if (m_view.isQuestion())
            give('f', u"question");
        if (m_view.dates().size() > 2)
            give('f', u"dates");
        for (const QString &company : m_clause.companies)
            if (isResearch(company))
                give('f', u"research");
            else if (isAuthority(company))
                give('f', u"authority");
    }

    const SentenceView &m_view;
    const DatedClause &m_clause;
    const TokenRun &m_run; ///< the scope of the clause
    const Discourse &m_discourse;
    const qsizetype m_date; ///< its first token
    const CueVisitor &m_visit;
};

} // namespace

void visitCues(const SentenceView &view, const DatedClause &clause, const Discourse &discourse, const CueVisitor &visit)
{
    CueReader(view, clause, discourse, visit).run();
}

TokenRun hintOf(const SentenceView &view, const DatedClause &clause, EventKind kind)
{
    for (qsizetype at = clause.run.first; at < clause.run.last; ++at) {
        if (view.mention(at) || view.date(at))
            continue;
        const Lexicon::Match hint = hints().longest(view.from(at));
        if (!hint)
            continue;
        for (const QStringView name : QStringView(hint->fields.front()).tokenize(u' '))
            if (name == nameOf(kind))
                return {at, at + hint.tokens};
    }
    return {};
}
