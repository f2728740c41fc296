// SPDX-FileCopyrightText: the Annals authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extract/eventframes.h"

#include "extract/chineseevents.h"
#include "extract/claimbuilder.h"
#include "extract/dealclosings.h"
#include "extract/eventsayings.h"
#include "extract/explanation.h"
#include "extract/titles.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr double worthUndated = 0.5; ///< below this an event without a date is not worth a person's look
constexpr int leadSentences = 3;

bool isDeal(EventKind kind)
{
    return kind == EventKind::Acquisition || kind == EventKind::Merger || kind == EventKind::Investment;
}

bool hasAmount(EventKind kind)
{
    return isDeal(kind) || kind == EventKind::Regulation || kind == EventKind::Legal || kind == EventKind::Results
        || kind == EventKind::Ipo;
}

/// A noun that only names the means of what the verb before it tells: "opening a store through a partnership with".
bool isMeans(const SentenceView &view, const TriggerMatch &match, const Arguments &previous)
{
    if (!match.trigger->noun || match.first >= previous.last + 8)
        return false;
    for (qsizetype at = match.first - 1; at >= previous.first && match.first - at < 5; --at) {
        const QString word = view.word(at).toString().toLower();
        if (word == QLatin1String("through") || word == QLatin1String("via") || word == QLatin1String("by")
            || word == QLatin1String("under") || word == QLatin1String("in"))
            return true;
        if (view.isAny(at, u",.") || view.is(at, GrammarClass::Report))
            return false;
    }
    return false;
}

class FrameFinder
{
public:
    FrameFinder(const Analysis &analysis, const FrameLexicon &lexicon)
        : m_analysis(analysis), m_lexicon(lexicon), m_claims(analysis.article)
    {
    }

    std::vector<Event> run()
    {
        std::vector<SentenceView> views;
        views.reserve(m_analysis.sentences.size());
        for (size_t i = 0; i < m_analysis.sentences.size(); ++i)
            if (!overlapsAny(m_analysis.boilerplate, m_analysis.sentences[i].span))
                views.emplace_back(m_analysis, qsizetype(i), m_lexicon);
        for (const SentenceView &view : views)
            findSpokespeople(view, m_people);
        int proper = 0;
        for (const SentenceView &view : views) {
            const bool heading = isHeading(view);
            if (!heading)
                ++proper;
            m_isLead = proper <= leadSentences && (!heading || proper == 0);
            readSentence(view);
            if (const QString topic = topicOf(view); !topic.isEmpty())
                m_discourse.subject = topic;
        }
        addStatements();
        return std::move(m_discourse.events);
    }

private:
    bool isHeading(const SentenceView &view) const
    {
        return view.last() - view.first() < 5 || !view.isAny(view.last() - 1, u".!?”\"。！？’)");
    }

    void readSentence(const SentenceView &view)
    {
        const size_t before = m_sentenceBegin = m_discourse.events.size();
        Arguments previous;
        for (const TriggerMatch &match : view.triggers()) {
            if (view.isQuoted(match.first))
                continue;
            const VerbGroup group = verbGroupOf(view, match);
            Arguments arguments = findArguments(view, match, group, m_discourse);
            if (!arguments.reading)
                continue;
            if (m_discourse.events.size() > before && previous.reading && isMeans(view, match, previous)) {
                addPartners(arguments);
                continue;
            }
            if (addEvent(view, match, group, arguments))
                previous = arguments;
        }
        const bool dated = std::any_of(m_discourse.events.begin() + qsizetype(before), m_discourse.events.end(),
                                       [](const Event &event) { return event.when.has_value(); });
        if (!dated)
            if (const auto closing = findDealClosing(view, m_discourse))
                addClosing(view, *closing);
        if (auto saying = findSaying(view, m_people, m_isLead); saying && saying->date.when) {
            const bool told = std::any_of(m_discourse.events.begin() + qsizetype(before), m_discourse.events.end(),
                                          [](const Event &event) { return event.when.has_value(); });
            if (!told)
                m_sayings.emplace_back(&view.sentence(), std::move(*saying));
        }
    }

    bool addEvent(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, Arguments &arguments)
    {
        Event event;
        event.kind = arguments.reading->kind;
        if (event.kind == EventKind::Results && isResearch(arguments.companies.front().name))
            return false; // a report, which the sayings find
        if (hasAmount(event.kind))
            event.amounts = amountsIn(view, match, arguments);
        const ModalityReading reading = readModality(view, match, group, event.kind, !event.amounts.empty());
        if (!reading.modality)
            return false;
        event.modality = *reading.modality;
        const Pattern pattern = arguments.reading->pattern;
        if ((pattern == Pattern::Offer || pattern == Pattern::Tender) && event.modality == Modality::Happened)
            event.modality = Modality::Planned; // made, but not taken
        if (pattern == Pattern::Prey && event.modality != Modality::Denied)
            event.modality = Modality::Rumoured; // "a takeover target"
        event.companies = arguments.companies;
        const EventDate date = dateOf(view, match, group, arguments, event.kind, event.modality,
                                      isNews(view, match, group, arguments));
        event.when = date.when;
        settleModality(match, date, event);
        event.places = placesIn(view, match, arguments);
        event.title = titleOf(titleParts(*match.trigger, arguments, event.modality));
        const ScoreParts score = scoreOf(arguments.reading->strength, arguments, date, event.modality);
        event.confidence = score.total();
        const bool bare = match.trigger->noun && isDeal(event.kind) && event.companies.size() < 2; // "from the sale of a unit"
        if (!event.when && (event.confidence < worthUndated || bare))
            return false;
        if (isTold(event))
            return true;
        const QString trigger = view.words(match.first, match.last);
        QString rule = match.trigger->verb.with(match.trigger->verb.base);
        if (match.trigger->noun)
            rule += QStringLiteral(" (noun)");
        const Explanation why = explain(event, trigger, reading.because, date, m_analysis.article, score);
        finish(std::move(event), view.sentence(), rule, trigger, why);
        m_discourse.objects.push_back(arguments.object.section(u' ', -1).toLower());
        return true;
    }

    /// Whether the sentence has told it already: the same words again are no further evidence.
    bool isTold(const Event &event) const
    {
        return std::any_of(m_discourse.events.begin() + qsizetype(m_sentenceBegin), m_discourse.events.end(), [&](const Event &told) {
            return told.kind == event.kind && told.modality == event.modality && told.when == event.when && told.companies == event.companies
                && told.amounts == event.amounts && told.title == event.title && told.places == event.places;
        });
    }

    void addClosing(const SentenceView &view, const DealClosing &closing)
    {
        Event event;
        event.kind = closing.deal->kind;
        event.modality = Modality::Planned;
        event.when = closing.date.when;
        event.companies = closing.deal->companies;
        event.title = closing.deal->companies.front().name + QStringLiteral(" to complete deal with ")
            + closing.deal->companies[1].name;
        Arguments arguments;
        arguments.companies = event.companies;
        const ScoreParts score = scoreOf(0.8, arguments, closing.date, event.modality);
        event.confidence = score.total();
        const Explanation why = explain(event, closing.trigger, {}, closing.date, m_analysis.article, score);
        finish(std::move(event), view.sentence(), QStringLiteral("deal closing"), closing.trigger, why);
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
        const auto &published = m_analysis.article.published;
        if (published && !date.when->range().startsOpen() && date.when->range().first > published->range().last)
            event.modality = Modality::Planned;
    }

    /// Whether the sentence tells what the article was published to tell.
    bool isNews(const SentenceView &view, const TriggerMatch &match, const VerbGroup &group, const Arguments &arguments) const
    {
        if (arguments.reading->kind == EventKind::Founding || !m_isLead)
            return false;
        if (match.trigger->noun)
            return group.has(Control::Through) || group.has(Control::Planned) || group.has(Control::Agreed)
                || group.has(Control::Rumoured);
        // "since Amazon bought Joyo", "after it closed"
        if (view.is(arguments.first - 1, GrammarClass::Subordinator) && !view.mention(arguments.first - 1))
            return false;
        const bool participle = group.first == match.first && (group.passive || group.gerund);
        const bool aside = (participle && view.isAny(group.first - 1, u",")) || view.is(group.first - 1, GrammarClass::Relative)
            || view.is(group.first - 1, GrammarClass::Subordinator | GrammarClass::Preposition);
        return !aside && !(group.gerund && !group.progressive);
    }

    std::vector<Amount> amountsIn(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments) const
    {
        std::vector<Amount> amounts;
        const qsizetype from = std::max(view.first(), match.trigger->noun ? match.first - 5 : arguments.first);
        for (qsizetype at = from; at < std::max(arguments.last, match.last); ++at) {
            const QuantityMention *quantity = view.quantity(at);
            if (!quantity || quantity->type != QuantityType::Money)
                continue;
            const Amount amount{{quantity->value, quantity->unit}, quantity->also};
            if (std::find(amounts.begin(), amounts.end(), amount) == amounts.end())
                amounts.push_back(amount);
        }
        if (amounts.size() > 1)
            amounts.resize(1);
        return amounts;
    }

    /// "in Paris", "left Germany": not each place that the clause names.
    static QStringList placesIn(const SentenceView &view, const TriggerMatch &match, const Arguments &arguments)
    {
        QStringList places;
        for (qsizetype at = match.last; at < arguments.last; ++at) {
            const QString before = view.word(at - 1).toString().toLower();
            const bool located = at == match.last || before == QLatin1String("in") || before == QLatin1String("at")
                || before == QLatin1String("from") || before == QLatin1String("into");
            if (!located)
                continue;
            if (!view.token(at).capital || view.mention(at) || view.date(at))
                continue;
            const qsizetype length = view.lexicon().place(view.from(at));
            if (length == 0)
                continue;
            const QString place = view.words(at, at + length);
            if (!places.contains(place))
                places << place;
            at += length - 1;
        }
        return places;
    }

    void addPartners(const Arguments &arguments)
    {
        Event &event = m_discourse.events.back();
        for (const EventCompany &company : arguments.companies) {
            const bool there = std::any_of(event.companies.begin(), event.companies.end(),
                                           [&](const EventCompany &other) { return other.name == company.name; });
            if (!there)
                event.companies.push_back({company.name, Role::Partner});
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
    ClaimBuilder m_claims;
    Spokespeople m_people;
    Discourse m_discourse;
    size_t m_sentenceBegin = 0; ///< its first event
    bool m_isLead = false;
    std::vector<std::pair<const Sentence *, Saying>> m_sayings;
    QHash<std::pair<qsizetype, QString>, int> m_ordinals;
};

} // namespace

std::vector<Event> findEvents(const Analysis &analysis, const FrameLexicon &lexicon)
{
    std::vector<Event> events = FrameFinder(analysis, lexicon).run();
    std::vector<Event> chinese = findChineseEvents(analysis);
    std::move(chinese.begin(), chinese.end(), std::back_inserter(events));
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return a.claims.front().span < b.claims.front().span; });
    return events;
}
