// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/figurecontext.h"

#include <QHash>

namespace
{

constexpr size_t memory = 3; ///< sentences that a pronoun reaches back
constexpr size_t placeMemory = 6; ///< sentences that a market reaches back
constexpr size_t groupMemory = 8; ///< sentences that "the three" reaches back
constexpr qsizetype head = 120; ///< code units in which a headline stands

} // namespace

FigureContext::FigureContext(const Analysis &analysis)
    : m_analysis(analysis)
    , m_protagonist(protagonist())
{
}

bool FigureContext::isBoilerplate(size_t sentence) const
{
    return overlapsAny(m_analysis.boilerplate, m_analysis.sentences[sentence].span);
}

const Topic &FigureContext::topic(size_t at, const QStringList &list)
{
    if (m_topicOf == at + 1)
        return m_topic;
    m_topicOf = at + 1;
    m_topic = {};
    m_topic.list = list;
    m_topic.speaker = m_protagonist;
    const FigureScene &here = scene(at);
    const size_t reach = here.has(Cue::Together, {here.first(), here.last()}) ? groupMemory : memory;
    for (size_t back = 1; back <= reach && back <= at; ++back) {
        if (reach == memory && !m_topic.company.isEmpty())
            break;
        if (isBoilerplate(at - back))
            continue;
        Topic found = m_topic;
        learn(found, scene(at - back));
        if (m_topic.company.isEmpty())
            found.sameParagraph = m_analysis.sentences[at - back].paragraph == m_analysis.sentences[at].paragraph;
        if (back > memory)
            found.company = m_topic.company;
        m_topic = std::move(found);
    }
    return m_topic;
}

FigureContext::Kept::Kept(const Analysis &analysis, size_t at)
    : sentence(at)
    , scene(analysis, at)
{
}

FigureContext::Kept &FigureContext::kept(size_t at)
{
    auto &kept = m_scenes[at % m_scenes.size()];
    if (!kept || kept->sentence != at)
        kept = std::make_unique<Kept>(m_analysis, at);
    return *kept;
}

const MarketFinder &FigureContext::markets(size_t at)
{
    Kept &here = kept(at);
    if (!here.markets)
        here.markets = std::make_unique<MarketFinder>(here.scene);
    return *here.markets;
}

/// The company that the text names most often, and in its head: who "we" is.
QString FigureContext::protagonist() const
{
    constexpr int titleWeight = 3;
    QHash<QString, int> counts;
    QString most;
    for (const CompanyMention &mention : m_analysis.mentions) {
        if (mention.publisher || mention.anaphoric || figureWords(Cue::Measurer).find(mention.company) || overlapsAny(m_analysis.boilerplate, mention.span))
            continue;
        const bool reports = mention.company == m_analysis.article.publisher;
        const bool entitles = m_analysis.article.title.contains(mention.span.in(m_analysis.article.text));
        counts[mention.company] += entitles || (mention.span.begin < head && !reports) ? titleWeight : 1;
        if (counts[mention.company] > counts.value(most))
            most = mention.company;
    }
    return most;
}

MarketPlace FigureContext::place(size_t at, const TokenRun &number, const MarketPlace &last)
{
    MarketPlace place = markets(at).of(number);
    for (size_t back = 1; back <= placeMemory && back <= at; ++back) {
        if (!place.market.isEmpty() && !place.region.isEmpty())
            break;
        const MarketPlace &before = markets(at - back).ofAll();
        if (place.market.isEmpty())
            place.market = before.market;
        if (place.region.isEmpty())
            place.region = before.region;
    }
    if (place.market.isEmpty())
        place.market = last.market;
    if (place.region.isEmpty())
        place.region = last.region;
    return place;
}
