// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/certainty.h"

#include "extract/classweights.h"
#include "extract/cuenames.h"
#include "extract/datedclause.h"
#include "extract/eventmatch.h"
#include "extract/wordstem.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype wordsBefore = 6, wordsBehind = 4;
constexpr double clearly = 2; // so many times likelier than what the rules give
constexpr Day longAgo = 3 * 366;

/// Where the time of an event lies, seen from the day of the article.
QStringView timeOf(const Event &event, const Article &article)
{
    if (!event.when)
        return u"undated";
    const DateRange when = event.when->range();
    if (!article.published || when.startsOpen())
        return u"open";
    const DateRange today = article.published->range();
    if (when.first > today.last)
        return u"ahead";
    if (when.overlaps(today))
        return when == today ? u"today" : u"now";
    return when.last < today.first - longAgo ? u"old" : u"past";
}

class CueReader
{
public:
    CueReader(const SentenceView &view, const Telling &telling, const Discourse &discourse, const CueVisitor &visit)
        : m_view(view), m_telling(telling), m_discourse(discourse), m_visit(visit)
    {
    }

    void run()
    {
        readRules();
        readWords();
        readEffects();
        readVerb();
        readTold();
        readShape();
    }

private:
    void give(char group, QStringView cue) { m_visit(group, cue, {}); }

    void readRules()
    {
        const Event &event = m_telling.event;
        const QStringView verdict = modalityNames()[int(event.modality)];
        give('v', verdict);
        m_visit('v', verdict, m_telling.group ? m_telling.group->first < m_telling.trigger.first ? u"governed" : u"bare" : u"dated");
        m_visit('y', verdict, kindNames()[int(event.kind)]);
        m_visit('u', verdict, timeOf(event, m_view.analysis().article));
    }

    void readWords()
    {
        const auto &[trigger, run] = std::pair(m_telling.trigger, m_telling.run);
        WordStem last{QStringView()};
        QStringView before = u"^";
        for (qsizetype at = m_view.first(); at < m_view.last(); ++at) {
            const bool inside = at >= run.first && at < run.last;
            const bool word = m_view.token(at).kind == TokenKind::Word;
            const WordStem stem(word ? m_view.word(at) : QStringView());
            QStringView now = m_view.word(at);
            bool plain = false;
            if (m_view.mention(at)) {
                now = u"C";
            } else if (m_view.date(at)) {
                now = u"D";
            } else if (m_view.quantity(at)) {
                now = u"Q";
            } else if (word) {
                plain = true;
                give(inside ? 'z' : 'g', stem.view());
                if (at >= trigger.first && at < trigger.last)
                    give('w', stem.view());
                else if (at >= trigger.first - wordsBefore && at < trigger.first)
                    give('i', stem.view());
                else if (at >= trigger.last && at < trigger.last + wordsBehind)
                    give('l', stem.view());
                now = m_view.token(at).capital && at > m_view.first() ? QStringView(u"N") : stem.view();
            }
            if (!plain && now == before)
                continue;
            if (inside)
                m_visit('b', before, now);
            last = stem;
            before = now.data() == stem.view().data() ? last.view() : now;
        }
    }

    void readEffects()
    {
        for (qsizetype at = m_view.first(); at < m_view.last(); ++at) {
            if (m_view.mention(at) || m_view.date(at))
                continue;
            qsizetype length = 0;
            if (const QString effect = m_view.lexicon().cue(m_view.from(at), &length); !effect.isEmpty())
                give('q', effect);
            const Control control = m_view.lexicon().control(m_view.from(at), &length);
            if (control != Control::None && at >= m_telling.run.first && at < m_telling.run.last)
                number('c', int(control));
        }
    }

    void readVerb()
    {
        const VerbGroup *group = m_telling.group;
        if (!group)
            return;
        const std::array flags{std::pair(group->passive, u"passive"), std::pair(group->gerund, u"gerund"), std::pair(group->infinitive, u"infinitive"),
                               std::pair(group->headline, u"headline"), std::pair(group->past, u"past"), std::pair(group->perfect, u"perfect"),
                               std::pair(group->progressive, u"progressive"), std::pair(group->future, u"future"), std::pair(group->would, u"would")};
        for (const auto &[holds, name] : flags)
            if (holds)
                give('t', name);
        for (const auto &[control, at] : group->controls)
            m_visit('t', u"control", QString::number(int(control)));
    }

    void readTold()
    {
        const auto isOf = [&](const Event &told) {
            return familyOf(told.kind) == familyOf(m_telling.event.kind)
                && std::ranges::any_of(told.companies, [&](const EventCompany &company) {
                       return std::ranges::any_of(m_telling.event.companies, [&](const EventCompany &other) { return other.name == company.name; });
                   });
        };
        for (const Event &told : m_discourse.events)
            if (isOf(told))
                give('p', modalityNames()[int(told.modality)]);
    }

    void readShape()
    {
        if (m_view.isQuoted(m_telling.trigger.first))
            give('f', u"quoted");
        if (m_view.number() < 2)
            give('f', u"lead");
        if (m_telling.event.companies.size() > 1)
            give('f', u"parties");
        if (!m_telling.event.amounts.empty())
            give('f', u"amount");
    }

    void number(char group, int number) { give(group, QString::number(number)); }

    const SentenceView &m_view;
    const Telling &m_telling;
    const Discourse &m_discourse;
    const CueVisitor &m_visit;
};

const ClassWeights &weightsOf(bool chinese)
{
    static const ClassWeights english(QStringLiteral(":/lexicon/en/certaintyweights.tsv"), modalityNames());
    static const ClassWeights ideographs(QStringLiteral(":/lexicon/zh/certaintyweights.tsv"), modalityNames());
    return chinese ? ideographs : english;
}

} // namespace

void visitCertaintyCues(const SentenceView &view, const Telling &telling, const Discourse &discourse, const CueVisitor &visit)
{
    CueReader(view, telling, discourse, visit).run();
}

Modality certaintyOf(const SentenceView &view, const Telling &telling, const Discourse &discourse, const TellingVisitor &visit)
{
    if (visit)
        visit(view, telling, discourse);
    const Modality read = telling.event.modality;
    if (read == Modality::Rumoured || read == Modality::Denied)
        return read; // plain words say so, and too few articles do for weights to know better
    const std::vector<double> likely = weightsOf(isChinese(view)).likelihoods([&](const CueVisitor &take) {
        visitCertaintyCues(view, telling, discourse, take);
    });
    const auto best = std::max_element(likely.begin(), likely.end());
    return *best > clearly * likely[size_t(read)] ? Modality(best - likely.begin()) : read;
}
