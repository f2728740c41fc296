// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/eventframes.h"

#include "extract/chineseevents.h"
#include "extract/claimbuilder.h"
#include "extract/datedevents.h"
#include "extract/eventbystanders.h"
#include "extract/eventdetails.h"
#include "extract/eventsayings.h"
#include "extract/explanation.h"
#include "extract/frameclause.h"
#include "extract/headdate.h"
#include "extract/retellings.h"
#include "extract/titles.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr double worthUndated = 0.5; ///< below this an event without a date is not worth a person's look
constexpr int leadSentences = 3;
constexpr double tellsResults = 0.6; ///< a reading below this ("profit rose") is of results only where they are the news

class FrameFinder
{
public:
    FrameFinder(const Analysis &analysis, const FrameLexicon &lexicon, const EventVisitor &visit, std::vector<Event> &chinese)
        : m_analysis(analysis)
        , m_lexicon(lexicon)
        , m_visit(visit)
        , m_claims(analysis.article)
        , m_chinese(chinese.begin())
        , m_chineseEnd(chinese.end())
    {
    }

    std::vector<Event> run()
    {
        std::vector<SentenceView> views;
        views.reserve(m_analysis.sentences.size());
        for (size_t i = 0; i < m_analysis.sentences.size(); ++i)
            if (!overlapsAny(m_analysis.boilerplate, m_analysis.sentences[i].span))
                views.emplace_back(m_analysis, qsizetype(i), m_lexicon);
        m_discourse.topic = topicOf(m_analysis);
        for (const SentenceView &view : views)
            findSpokespeople(view, m_discourse.topic, m_discourse.people, m_discourse.officers);
        int proper = 0;
        qsizetype paragraph = -1, sentences = 0;
        for (const SentenceView &view : views) {
            // A paragraph begins anew with what the article is about, unless each is but a sentence.
            if (view.sentence().paragraph != paragraph) {
                if (sentences > 1 && !m_discourse.topic.isEmpty())
                    m_discourse.subject = m_discourse.topic;
                paragraph = view.sentence().paragraph;
                sentences = 0;
            }
            ++sentences;
            const bool heading = isHeading(view);
            if (!heading)
                ++proper;
            m_isLead = proper <= leadSentences && (!heading || proper == 0);
            m_headDate.read(view, heading);
            readSentence(view);
            if (const QString topic = topicOf(view); !topic.isEmpty())
                m_discourse.subject = topic;
            else if (m_discourse.subject.isEmpty())
                if (const CompanyMention *first = freeCompany(view, view.first(), view.last()))
                    m_discourse.subject = first->company;
            if (const QStringList pair = jointCompanies(view, view.first(), view.last()); !pair.isEmpty())
                m_discourse.pair = pair;
        }
        addStatements();
        m_bystanders.giveBack(m_discourse.events);
        return std::move(m_discourse.events);
    }

private:
    bool isHeading(const SentenceView &view) const
    {
        return view.last() - view.first() < 5 || !view.isAny(view.last() - 1, u".!?”\"。！？’)");
    }

    void readSentence(const SentenceView &view)
    {
        m_discourse.sentenceBegin = m_discourse.events.size();
        takeChinese(view);
        const size_t before = m_discourse.events.size();
        Arguments previous;
        for (const TriggerMatch &longest : view.triggers()) {
            TriggerMatch match = longest;
            VerbGroup group = verbGroupOf(view, match);
            Arguments arguments = findArguments(view, match, group, m_discourse);
            while (!arguments.reading && shorten(view, match)) {
                group = verbGroupOf(view, match);
                arguments = findArguments(view, match, group, m_discourse);
            }
            if (!arguments.reading || (view.isQuoted(match.first) && !announces(view, match, arguments)))
                continue;
            if (m_discourse.events.size() > before && previous.reading && isMeans(view, match, previous)) {
                addParties(arguments, Role::Partner);
                continue;
            }
            if (m_discourse.events.size() > before && previous.reading && isRuledOn(view, match, arguments, previous)) {
                addParties(arguments, Role::Target);
                continue;
            }
            if (addEvent(view, match, group, arguments)) {
                previous = arguments;
                if (m_discourse.events.empty())
                    continue;
                if (match.trigger->noun)
                    addTurns(view, match);
                else
                    addFurther(view, match, arguments);
            }
        }
        const auto isDated = [&] {
            return std::any_of(m_discourse.events.begin() + qsizetype(before), m_discourse.events.end(), [](const Event &event) { return event.when.has_value(); });
        };
        const bool dated = isDated();
        if (const auto closing = findDealClosing(view, m_discourse); closing && (!dated || closing->noun || closing->turn != DealTurn::Ahead))
            if (auto told = retellingOf(*closing, m_discourse))
                retell(view, *std::move(told));
        if (!dated)
            if (const auto sequel = findSequel(view, m_discourse)) {
                Retelling told = retellingOf(view, *sequel);
                settleFuture(told.event, m_analysis.article.published);
                retell(view, std::move(told));
            }
        const DateMention *said = nullptr;
        if (auto saying = findSaying(view, m_discourse.people, m_isLead); saying && saying->date.when) {
            said = saying->date.mention;
            if (!isDated())
                m_sayings.emplace_back(&view.sentence(), std::move(*saying));
        }
        const auto readings = readClauses(view, m_discourse, m_visit.clause);
        dropUnlikely(readings, m_discourse);
        settleKinds(readings, m_discourse);
        for (Retelling &told : datedEvents(view, readings, m_discourse, said, m_visit.telling))
            retell(view, std::move(told));
    }

    /// What the Chinese frames have found in the sentence.
    void takeChinese(const SentenceView &view)
    {
        for (; m_chinese != m_chineseEnd && m_claims.claim(view.sentence().span, {}, 0).span.start >= m_chinese->claims.front().span.start; ++m_chinese) {
            ++m_ordinals[{view.sentence().span.begin, toString(m_chinese->kind)}];
            m_bystanders.note(view, *m_chinese, dateIn(view, m_chinese->when), {view.first(), view.last()}, m_discourse);
            m_discourse.events.push_back(std::move(*m_chinese));
            m_discourse.objects.emplace_back();
        }
    }

    /// "closed its doors [in] May" is no "close its doors in" a place: the next shorter trigger that begins here, where words that mean
    /// nothing do not hide it.
    bool shorten(const SentenceView &view, TriggerMatch &match) const
    {
        const std::vector<TriggerReading> &readings = match.trigger->readings;
        if (match.trigger->noun || match.last - match.first < 2 || readings.front().needs.contains(QLatin1String("nothing")))
            return false;
        const FrameLexicon::Hit hit = m_lexicon.verb(view.from(match.first).first(size_t(match.last - match.first - 1)));
        if (!hit.trigger)
            return false;
        match = {hit.trigger, match.first, match.first + hit.tokens};
        return true;
    }

    bool addEvent(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, Arguments &arguments)
    {
        Event event;
        event.kind = arguments.reading->kind;
        if (event.kind == EventKind::Results && isResearch(arguments.companies.front().name))
            return false; // a report, which the sayings find
        if (hasAmount(event.kind))
            event.amounts = amountsIn(view, match, arguments);
        if (event.kind == EventKind::Partnership && isDealTold(view, match, m_discourse.events))
            return false;
        const ModalityReading reading = readModality(view, match, group, event.kind, !event.amounts.empty() || arguments.companies.size() > 1);
        if (!reading.modality)
            return false;
        const Pattern pattern = arguments.reading->pattern;
        if (pattern == Pattern::Court && arguments.companies.size() < 2)
            return false;
        event.modality = patternModality(*arguments.reading, match, *reading.modality);
        event.companies = arguments.companies;
        EventDate date = dateOf(view, match, group, arguments, event.kind, event.modality,
                                m_isLead && isNews(view, match, group, arguments));
        if (const DateMention *head = m_headDate.date(); head && (!date.when || date.basis == DateBasis::Publication))
            date = {head->edtf, DateBasis::Sentence, head};
        event.when = date.when;
        if (event.kind == EventKind::Results && arguments.reading->strength < tellsResults && !isPublished(view, arguments, date))
            return false;
        settleModality(match, date, event);
        event.modality = certaintyOf(view, {event, {match.first, match.last}, {arguments.first, arguments.last}, &group}, m_discourse, m_visit.telling);
        event.places = placesIn(view, match, arguments);
        event.title = titleOf(titleParts(*match.trigger, arguments, event.modality));
        const ScoreParts score = scoreOf(arguments.reading->strength, arguments, date, event.modality);
        event.confidence = score.total();
        // "from the sale of a unit": which one, and to whom?
        const bool named = std::any_of(arguments.object.begin(), arguments.object.end(), [](QChar c) { return c.isUpper(); });
        const bool bare = match.trigger->noun && isTradeKind(event.kind) && event.companies.size() < 2 && event.amounts.empty() && !named;
        if (!event.when && (event.confidence < worthUndated || bare || !isNamedIn(view, event)))
            return false;
        if (isTradeKind(event.kind) && event.companies.size() < 2 && event.amounts.empty() && arguments.object == QLatin1String("one"))
            return false; // "takes over one of its rivals"
        const bool someone = !match.trigger->noun && !group.passive && event.companies.size() == 1 && event.companies.front().role == Role::Target;
        if (pattern == Pattern::Into && someone && event.amounts.empty())
            return false; // "merchants invested in eBay stores"
        if (isTold(event))
            return true;
        dropPartsOf(event);
        const QString trigger = view.words(match.first, match.last);
        QString rule = match.trigger->verb.with(match.trigger->verb.base);
        if (match.trigger->noun)
            rule += QStringLiteral(" (noun)");
        const Explanation why = explain(event, trigger, reading.because, date, m_analysis.article, score);
        if (event.companies.size() == 2)
            m_discourse.pair = {event.companies[0].name, event.companies[1].name};
        finish(std::move(event), view.sentence(), rule, trigger, why);
        m_bystanders.note(view, m_discourse.events.back(), date.mention, {arguments.first, arguments.last}, m_discourse);
        m_discourse.objects.push_back(arguments.object.section(u' ', -1).toLower());
        return true;
    }

    /// Whether the sentence has told it already: the same words again are no further evidence.
    bool isTold(const Event &event) const
    {
        return std::any_of(m_discourse.events.begin() + qsizetype(m_discourse.sentenceBegin), m_discourse.events.end(), [&](const Event &told) {
            const bool same = told.kind == event.kind && told.modality == event.modality && told.when == event.when
                && told.amounts == event.amounts && told.title == event.title && told.places == event.places;
            const bool sameDeal = isTradeKind(told.kind) && isTradeKind(event.kind) && told.modality == event.modality && told.when == event.when
                && told.when && told.companies.size() > 1 && told.companies == event.companies;
            return (same && told.companies == event.companies) || sameDeal || isPartOf(event, told);
        });
    }

    void dropPartsOf(const Event &event)
    {
        for (size_t i = m_discourse.events.size(); i > m_discourse.sentenceBegin; --i) {
            if (!isPartOf(m_discourse.events[i - 1], event))
                continue;
            m_discourse.events.erase(m_discourse.events.begin() + qsizetype(i - 1));
            m_discourse.objects.erase(m_discourse.objects.begin() + qsizetype(i - 1));
        }
    }

    /// The further ones of a list, or the same at further dates.
    void addFurther(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments)
    {
        const Event first = m_discourse.events.back();
        std::vector<Retelling> further = enumerationOf(view, match, arguments, first);
        if (further.empty() && m_discourse.events.size() > m_discourse.sentenceBegin)
            further = repetitionOf(view, match, first);
        for (Retelling &one : further) {
            settleFuture(one.event, m_analysis.article.published);
            retell(view, std::move(one));
        }
    }

    /// "Its purchase was announced in April and closed in January."
    void addTurns(const SentenceView &view, const TriggerMatch &match)
    {
        std::vector<Retelling> further;
        for (const DealClosing &turn : turnsBehind(view, match, m_discourse.events.back()))
            if (auto told = retellingOf(turn, m_discourse))
                further.push_back(std::move(*told));
        for (Retelling &one : further)
            retell(view, std::move(one));
    }

    /// Adds what goes on from an event told before.
    void retell(const SentenceView &view, Retelling &&retelling)
    {
        auto &[event, rule, trigger, date, strength] = retelling;
        Arguments arguments;
        arguments.companies = event.companies;
        const ScoreParts score = scoreOf(strength, arguments, date, event.modality);
        event.confidence = score.total();
        const Explanation why = explain(event, trigger, {}, date, m_analysis.article, score);
        finish(std::move(event), view.sentence(), rule, trigger, why);
        m_bystanders.take(m_discourse.events.back());
        m_discourse.objects.emplace_back();
    }

    /// A closure that was announced is still to come; what lies after the publication has not happened yet.
    void settleModality(const TriggerMatch &match, const EventDate &date, Event &event) const
    {
        if (event.modality != Modality::Happened || !date.when)
            return;
        const bool ends = event.kind == EventKind::Closure || event.kind == EventKind::Exit;
        if (ends && match.trigger->noun && date.basis == DateBasis::Announcement)
            event.modality = Modality::Planned;
        settleFuture(event, m_analysis.article.published);
    }

    void addParties(const Arguments &arguments, Role role)
    {
        Event &event = m_discourse.events.back();
        for (const EventCompany &company : arguments.companies) {
            const bool there = std::ranges::any_of(event.companies, [&](const EventCompany &other) { return other.name == company.name; });
            if (!there)
                event.companies.push_back({company.name, role});
        }
    }

    void finish(Event event, const Sentence &sentence, const QString &rule, const QString &trigger, const Explanation &why)
    {
        const QString kind = toString(event.kind);
        const int ordinal = m_ordinals[{sentence.span.begin, kind}]++;
        Claim claim = m_claims.claim(sentence.span, kind, ordinal);
        claim.modality = toString(event.modality);
        claim.when = event.when;
        claim.rule = rule;
        claim.trigger = trigger;
        claim.score = event.confidence;
        claim.explanation = why;
        if (!event.amounts.empty())
            claim.value = event.amounts.front().money.value;
        event.key = ClaimBuilder::recordKey(claim);
        event.claims.push_back(std::move(claim));
        m_discourse.events.push_back(std::move(event));
    }

    /// What was only said, where nothing of the same company and time was done.
    void addStatements()
    {
        QHash<QString, std::vector<DateRange>> done; // when each did something, or said it
        const auto note = [&done](const Event &event) {
            if (!event.when || event.companies.empty())
                return;
            if (event.kind != EventKind::Statement && event.when->precision() != Precision::Day)
                return;
            std::vector<DateRange> &times = done[event.companies.front().name];
            if (std::find(times.begin(), times.end(), event.when->range()) == times.end())
                times.push_back(event.when->range());
        };
        if (!m_sayings.empty())
            std::for_each(m_discourse.events.begin(), m_discourse.events.end(), note);
        for (const auto &[sentence, saying] : m_sayings) {
            const QString &speaker = saying.companies.front().name;
            const std::vector<DateRange> &times = done[speaker];
            const bool told = std::any_of(times.begin(), times.end(),
                                          [range = saying.date.when->range()](const DateRange &other) { return other.overlaps(range); });
            if (told && saying.kind == EventKind::Statement)
                continue;
            Event event;
            event.kind = saying.kind;
            event.modality = saying.kind == EventKind::Forecast ? Modality::Planned : Modality::Happened;
            event.when = saying.date.when;
            event.companies = saying.companies;
            event.title = saying.title;
            Arguments arguments;
            arguments.companies = saying.companies;
            const ScoreParts score = scoreOf(saying.strength, arguments, saying.date, event.modality);
            event.confidence = score.total();
            const Explanation why = explain(event, saying.trigger, {}, saying.date, m_analysis.article, score);
            note(event);
            finish(std::move(event), *sentence, toString(saying.kind), saying.trigger, why);
            m_discourse.objects.emplace_back();
        }
        std::stable_sort(m_discourse.events.begin(), m_discourse.events.end(), [](const Event &a, const Event &b) {
            return a.claims.front().span < b.claims.front().span;
        });
    }

    const Analysis &m_analysis;
    const FrameLexicon &m_lexicon;
    const EventVisitor &m_visit;
    ClaimBuilder m_claims;
    std::vector<Event>::iterator m_chinese, m_chineseEnd; ///< those of the sentences to come
    Discourse m_discourse;
    bool m_isLead = false;
    HeadDate m_headDate;
    EventBystanders m_bystanders;
    std::vector<std::pair<const Sentence *, Saying>> m_sayings;
    QHash<std::pair<qsizetype, QString>, int> m_ordinals;
};

} // namespace

std::vector<Event> findEvents(const Analysis &analysis, const FrameLexicon &lexicon, const EventVisitor &visit)
{
    std::vector<Event> chinese = findChineseEvents(analysis);
    return FrameFinder(analysis, lexicon, visit, chinese).run();
}
